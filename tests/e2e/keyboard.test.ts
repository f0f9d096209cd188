import type {Page} from 'puppeteer-core';
import {describe, expect, it, vi} from 'vitest';
import {violationsOf} from './support/axe';
import {openMeeting} from './support/meeting-pads';
import type {Participant} from './support/participant';
import {usePeople} from './support/people';
import {setTheme, themes} from './support/skin';

const people = usePeople();
const patience = {timeout: 20_000, interval: 50};

/** Presses a letter with Alt and Shift, wherever the keyboard is. */
const press = async ({person: {page}}: Participant, letter: string): Promise<void> => {
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press(`Key${letter}` as 'KeyP');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
};

/** What holds the focus: the text, a part of the panel by its name or id, or another element. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const held = document.activeElement;
    if (held instanceof HTMLIFrameElement) {
      // The frame has the focus before the text in its inner frame gets the keys.
      const inner = held.contentDocument?.querySelector('iframe')?.contentDocument;
      return inner?.hasFocus() === true ? 'text' : 'frame';
    }
    if (held instanceof HTMLElement) return held.dataset['epAg'] ?? (held.id || held.tagName);
    return '';
  });
const waitForFocus = async ({person: {page}}: Participant, on: string): Promise<void> => {
  await vi.waitFor(async () => expect(await focused(page)).toBe(on), patience);
};

const alone = async (): Promise<Participant> => {
  const {present} = await openMeeting(people, ['Ana']);
  const [ana] = present;
  if (!ana) throw new Error('nobody came');
  return ana;
};

it('takes part in all of a meeting without a mouse, and without leaving the text', async () => {
  const {present} = await openMeeting(people, ['Ana', 'Ben']);
  const [ana, ben] = present;
  if (!ana || !ben) throw new Error('somebody is missing');
  const {page} = ana.person;
  await ana.person.typeAtEnd('notes ');

  await press(ana, 'P');
  // A key acts on what its own page has read.
  for (const somebody of present) await somebody.waitToSee({waiting: ['Ana']});
  expect(await focused(page)).toBe('text');
  await press(ana, 'N');
  for (const somebody of present) await somebody.waitToSee({speaking: 'Ana', waiting: []});
  await press(ana, 'F');
  for (const somebody of present) await somebody.waitToSee({speaking: null});
  await press(ana, 'F');
  await ana.see('refusal', '[data-code="no-floor"]');

  await press(ana, 'J');
  await ana.see('refusal', '[data-code="no-vote"]');
  await ben.propose('Caisse');
  await ana.see('cast');
  await press(ana, 'J');
  await ben.waitToSee({proposals: [{text: 'Caisse', counts: ['1', '0', '0', '0']}]});
  await press(ana, 'K');
  await ben.waitToSee({proposals: [{text: 'Caisse', counts: ['0', '1', '0', '0']}]});
  await press(ana, 'L');
  await ben.waitToSee({proposals: [{text: 'Caisse', counts: ['0', '0', '1', '0']}]});

  // Of two open votes, the person has to say which: the keyboard is put before them.
  await ben.propose('Tracts');
  await vi.waitFor(async () => expect((await ana.shown()).proposals).toHaveLength(2), patience);
  await press(ana, 'J');
  await waitForFocus(ana, 'ep-ag-votes');
  for (let tabs = 0; (await focused(page)) !== 'cast'; tabs += 1) {
    if (tabs > 3) throw new Error('Tab does not come to the choices');
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await ben.waitToSee({
    proposals: [
      {text: 'Caisse', counts: ['1', '0', '0', '0']},
      {text: 'Tracts', counts: ['0', '0', '0', '0']},
    ],
  });

  await press(ana, 'S');
  await waitForFocus(ana, 'sos-text');
  await page.keyboard.type('plus de son ?');
  await page.keyboard.press('Enter');
  await ben.waitToSee({sos: ['Ana']});

  await press(ana, 'R');
  await waitForFocus(ana, 'text');
  await page.keyboard.type('suite');
  expect(await ben.waitForPad('suite')).toContain('plus de son ?');
  await press(ana, 'R');
  await waitForFocus(ana, 'panel');
});

it('opens a panel that was closed, and asks for a name where there is none', async () => {
  const ana = await alone();
  await ana.click('close-panel');
  await ana.waitUntilGone('panel');
  await ana.person.placeCaret('last');
  await press(ana, 'V');
  await waitForFocus(ana, 'ep-ag-votes');

  const {present} = await openMeeting(people, ['']);
  const [nobody] = present;
  if (!nobody) throw new Error('nobody came');
  await nobody.person.placeCaret('last');
  await press(nobody, 'P');
  await waitForFocus(nobody, 'name-input');
  await nobody.person.page.keyboard.type('Zoé');
  await nobody.person.page.keyboard.press('Enter');
  await nobody.waitToSee({waiting: ['Zoé']});
  await waitForFocus(nobody, 'text');
});

it('stays where it is in the panel when others take away what it was on', async () => {
  const {present} = await openMeeting(people, ['Ana', 'Ben']);
  const [ana, ben] = present;
  if (!ana || !ben) throw new Error('somebody is missing');
  const {page} = ana.person;
  await ana.joinQueue();
  await ben.waitToSee({waiting: ['Ana']});
  await (await ana.see('withdraw-turn')).focus();
  // The row goes, and its button with it.
  await ben.click('next-turn');
  await ana.waitToSee({speaking: 'Ana', waiting: []});
  await waitForFocus(ana, 'ep-ag-queue');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('#ep-ag-queue') !== null)).toBe(
    true,
  );

  await ben.propose('Un tract');
  await ana.see('cast', '[data-choice="for"]');
  await page.focus('[data-ep-ag="cast"][data-choice="for"]');
  // What others do above and around it leaves it alone.
  await ben.joinQueue();
  await ben.vote('against');
  await ana.waitToSee({
    waiting: ['Ben'],
    proposals: [{text: 'Un tract', counts: ['0', '1', '0', '0']}],
  });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-choice'))).toBe(
    'for',
  );
  await page.keyboard.press('Enter');
  await ana.see('cast', '[data-choice="for"][aria-pressed="true"]');
  await ben.click('close-vote');
  await ben.click('confirm-close');
  await ana.waitUntilGone('cast');
  await waitForFocus(ana, 'ep-ag-votes');
});

describe('the help', () => {
  it('opens with a question mark in the panel, keeps the focus and gives it back', async () => {
    const ana = await alone();
    const {page} = ana.person;
    await ana.person.placeCaret('last');
    await page.keyboard.type('quand ?');
    await ana.waitForPad('quand ?');
    await press(ana, 'R');
    await waitForFocus(ana, 'panel');
    await page.keyboard.type('?');
    await ana.see('help-dialog');
    for (let tabs = 0; tabs < 5; tabs += 1) {
      await page.keyboard.press('Tab');
      expect(['help-close', 'keys', 'help-dialog', 'BODY']).toContain(await focused(page));
    }
    await page.keyboard.press('Escape');
    await ana.waitUntilGone('help-dialog');
    await waitForFocus(ana, 'panel');

    await press(ana, 'R');
    await waitForFocus(ana, 'text');
    await press(ana, 'H');
    await ana.see('help-dialog');
    await page.keyboard.press('Escape');
    await ana.waitUntilGone('help-dialog');
    await waitForFocus(ana, 'text');
    // The first letter, too, however soon it comes.
    await page.keyboard.type(' demain');
    await ana.waitForPad('quand ? demain');
  });

  it('is accessible, in the light and in the dark', async () => {
    const ana = await alone();
    await ana.click('help');
    await ana.see('help-dialog');
    for (const theme of themes) {
      await setTheme(ana.person.page, theme);
      // What is behind it can be neither reached nor pressed.
      const violations = await violationsOf(ana.person.page, '.ep-ag-help');
      expect(violations.filter(({isOurs}) => isOurs)).toEqual([]);
      await ana.person.screenshot(`help-${theme}`);
    }
  });

  it('switches the shortcuts off for good, and on again', async () => {
    const ana = await alone();
    const {page} = ana.person;
    await ana.click('help');
    await ana.click('keys');
    await ana.click('help-close');
    await ana.waitUntilGone('help-dialog');
    await waitForFocus(ana, 'help');

    await ana.person.reload();
    await ana.see('panel');
    await ana.person.placeCaret('last');
    await press(ana, 'P');
    await press(ana, 'R');
    expect(await focused(page)).toBe('text');
    await ana.click('help');
    await ana.see('help-dialog');
    expect((await ana.shown()).waiting).toEqual([]);
    await ana.click('keys');
    await page.keyboard.press('Escape');
    await ana.waitUntilGone('help-dialog');
    await press(ana, 'P');
    await ana.waitToSee({waiting: ['Ana']});
  });
});
