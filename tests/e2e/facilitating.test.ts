// Who facilitates, and who helps out: roles without gates, the keepers' tools, the agenda's next item.
import {expect, it, vi} from 'vitest';
import {emptyMeeting, openMeeting} from './support/meeting-pads';
import {part} from './support/participant';
import type {Participant} from './support/participant';
import {usePeople} from './support/people';

const people = usePeople();

const two = async (text: string): Promise<{ana: Participant; ben: Participant}> => {
  const {present} = await openMeeting(people, ['Ana', 'Ben'], text);
  const [ana, ben] = present;
  if (!ana || !ben) throw new Error('nobody came');
  return {ana, ben};
};

/** A meeting with these lines in its section 00, and these turns. */
const meetingWith = (general: readonly string[], turns: readonly string[]): string =>
  emptyMeeting
    .replace('Essai\n', ['Essai', ...general, ''].join('\n'))
    .replace('02 - Tour de parole\n', ['02 - Tour de parole', ...turns, ''].join('\n'));

/** What a part of the panel says; null where it is not there. */
const words = ({person}: Participant, hook: string, rest = ''): Promise<string | null> =>
  person.page.evaluate(
    (selector) =>
      document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? null,
    `${part(hook)}${rest}`,
  );
const waitForWords = (who: Participant, hook: string, expected: string): Promise<void> =>
  vi.waitFor(async () => expect(await words(who, hook)).toBe(expected), {timeout: 20_000});
const isShown = async ({person}: Participant, hook: string): Promise<boolean> =>
  (await person.page.$(part(hook))) !== null;
/** The part of the panel that has the focus. */
const focused = ({person}: Participant): Promise<string | null> =>
  person.page.evaluate(() => document.activeElement?.getAttribute('data-ep-ag') ?? null);
const press = (who: Participant, key: 'Enter' | 'Escape'): Promise<void> =>
  who.person.page.keyboard.press(key);

it('a role is taken and left in one click, and what it does is then at hand', async () => {
  const {ana, ben} = await two(meetingWith(['Votes : Ben'], ['Cem']));
  await ana.propose('Banderole');
  await waitForWords(ana, 'close-vote', 'Agir pour le groupe (Banderole)');
  await ana.click('role', '[data-choice="voteCounter"]');
  await ben.waitForPad(/^Votes : Ben, Ana$/m);
  await waitForWords(ana, 'close-vote', 'Clore le vote (Banderole)');
  await waitForWords(ben, 'close-vote', 'Clore le vote (Banderole)');
  expect(await focused(ana)).toBe('role');
  await ana.click('role', '[data-choice="voteCounter"]');
  await ben.waitForPad(/^Votes : Ben$/m);
  await waitForWords(ana, 'close-vote', 'Agir pour le groupe (Banderole)');
  // Where nobody has the role, it is everybody's.
  await waitForWords(ana, 'next-turn', 'Premier tour');
  await waitForWords(ana, 'keep-queue', 'Gérer');
});

it('whoever is not the keeper may keep the queue all the same, one step away', async () => {
  const {ana, ben} = await two(meetingWith(['Tours de parole : Ana'], ['Cem', 'Dia']));
  await ana.click('next-turn');
  for (const who of [ana, ben]) await who.waitToSee({speaking: 'Cem', waiting: ['Dia']});
  for (const hook of ['next-turn', 'give-floor']) {
    expect(await isShown(ana, hook), hook).toBe(true);
    expect(await isShown(ben, hook), hook).toBe(false);
  }
  // Somebody else's turn is ended after a question, which Escape takes back.
  await ben.click('end-turn');
  await ben.see('confirm-end');
  expect(await focused(ben)).toBe('confirm-end');
  await press(ben, 'Escape');
  await ben.waitUntilGone('confirm-end');
  expect(await focused(ben)).toBe('end-turn');
  await ben.click('end-turn');
  await ben.click('confirm-end');
  for (const who of [ana, ben]) await who.waitToSee({speaking: null, waiting: ['Dia']});

  await ben.click('keep-queue');
  await ben.click('give-floor');
  await ana.waitToSee({speaking: 'Dia', waiting: []});
  // The keeper is not asked.
  await ana.click('end-turn');
  await ben.waitToSee({speaking: null});
  await ben.click('keep-queue');
  await ben.waitUntilGone('queue-tools');
});

it('rows that stay as they are still offer what a new role, new tools and a new name bring', async () => {
  const {ana, ben} = await two(meetingWith(['Tours de parole : Ben'], ['Cem', 'Dia']));
  const rows = (): Promise<readonly string[]> =>
    ana.person.page.$$eval(part('queue-row'), (found) =>
      found.map((row) =>
        [...row.querySelectorAll('button')]
          .map((button) => button.getAttribute('data-ep-ag') ?? '')
          .join(' '),
      ),
    );
  const waitForRows = (expected: readonly string[]): Promise<void> =>
    vi.waitFor(async () => expect(await rows()).toEqual(expected), {timeout: 20_000});
  await waitForRows(['', '']);
  await ana.click('role', '[data-choice="queueKeeper"]');
  await waitForRows(['give-floor', 'give-floor']);
  await ana.click('keep-queue');
  await waitForRows(['give-floor withdraw-other', 'give-floor put-first withdraw-other']);
  await ana.click('keep-queue');
  await waitForRows(['give-floor', 'give-floor']);
  await ana.click('role', '[data-choice="queueKeeper"]');
  await waitForRows(['', '']);
  const {page} = ana.person;
  await page.click('#editbar [data-key="showusers"] button');
  const field = await page.waitForSelector('#myusernameedit', {visible: true});
  await field?.click({count: 3});
  await page.keyboard.type('Dia');
  await page.keyboard.press('Enter');
  await ben.joinQueue();
  await waitForRows(['', 'withdraw-turn', '']);
});

it('a keeper adds whoever is on the phone, with the keyboard alone', async () => {
  const {ana, ben} = await two(meetingWith([], ['Cem']));
  await (await ana.see('keep-queue')).focus();
  await press(ana, 'Enter');
  await (await ana.see('add-kind', '[data-choice="question"]')).focus();
  await press(ana, 'Enter');
  await (await ana.see('add-name')).focus();
  await ana.person.page.keyboard.type('Max');
  await press(ana, 'Enter');
  await ben.waitForPad(/^Max \(question\)$/m);
  await ben.waitToSee({waiting: ['Cem', 'Max']});
  // Ready for the next one.
  await vi.waitFor(async () =>
    expect(
      await ana.person.page.$eval(part('add-name'), (node) => (node as HTMLInputElement).value),
    ).toBe(''),
  );
  expect(await focused(ana)).toBe('add-name');
});

it('somebody is put first as an exception that all can read, and put back', async () => {
  const {ana, ben} = await two(meetingWith([], ['Cem', 'Dia']));
  await ana.click('keep-queue');
  await ana.click('put-first');
  await ben.waitToSee({waiting: ['Dia', 'Cem']});
  await ben.waitForPad(/^Dia \(exception\)$/m);
  expect(await words(ben, 'queue-row')).toContain('placé·e en tête');
  await ana.click('put-back');
  await ben.waitToSee({waiting: ['Cem', 'Dia']});
  await ben.waitForPad(/^Dia$/m);
});

it('a typed turn is withdrawn for somebody else after a question, and the text says by whom', async () => {
  const {ana, ben} = await two(meetingWith(['Tours de parole : Ana'], ['Cem', 'Dia']));
  await ben.click('keep-queue');
  await ben.click('withdraw-other');
  await ben.see('confirm-withdraw');
  await ben.click('cancel-withdraw');
  await ben.waitUntilGone('confirm-withdraw');
  await ben.click('withdraw-other');
  await ben.click('confirm-withdraw');
  await ana.waitForPad(/^✗ Cem \(par Ben\)$/m);
  await ana.waitToSee({waiting: ['Dia']});
  // The keeper does as much without a question.
  await ana.click('keep-queue');
  await ana.click('withdraw-other');
  await ben.waitForPad(/^✗ Dia \(par Ana\)$/m);
});

it('the list gets a last call, is closed and opened again', async () => {
  const {ana, ben} = await two(meetingWith([], ['Cem']));
  await ana.click('keep-queue');
  await ana.click('set-list', '[data-choice="lastCall"]');
  await ben.waitForPad(/^— Dernier appel —$/m);
  for (const somebody of [ana, ben]) await somebody.see('list');
  await ana.click('set-list', '[data-choice="closed"]');
  await ben.waitForPad(/^— Liste close —$/m);
  await ana.waitUntilGone('set-list', '[data-choice="closed"]');
  await ben.joinQueue();
  await ben.see('refusal', '[data-code="list-closed"]');
  await ana.click('set-list', '[data-choice="open"]');
  await ben.waitUntilGone('list');
  await ben.joinQueue();
  await ana.waitToSee({waiting: ['Cem', 'Ben']});
});

it('the next item asks first while people wait, and they keep their place', async () => {
  const {ana, ben} = await two(emptyMeeting);
  // Nobody waits: no question, of the first item nor of the next.
  await ana.click('next-item');
  await ben.waitForPad('▶ A - Caisse');
  await ben.joinQueue();
  await ana.waitToSee({waiting: ['Ben']});
  await ana.click('next-turn');
  await ana.click('end-turn');
  await ana.waitToSee({speaking: null, waiting: []});
  await ana.click('next-item');
  await ben.waitForPad('▶ B - Tracts');
  await ben.joinQueue();
  await ben.joinQueue('question');
  await ana.waitToSee({waiting: ['Ben', 'Ben']});
  await ana.click('next-item');
  await ana.see('confirm-next');
  const asked = await ana.person.page.$eval('.ep-ag-confirm', (node) => node.textContent ?? '');
  expect(asked).toContain('Encore en attente sur ce point : 2.');
  await ana.click('cancel-next');
  await ben.waitForPad('▶ B - Tracts');
  await ana.click('next-item');
  await ana.click('confirm-next');
  await ben.waitForPad('✓ B - Tracts');
  await ben.waitToSee({waiting: ['Ben', 'Ben']});
});

it('who is not at the chair may move the agenda on, after one step that names the chair', async () => {
  const {ana, ben} = await two(meetingWith(['Tribune : Ana'], []));
  await waitForWords(ana, 'next-item', 'Commencer');
  await waitForWords(ben, 'next-item', 'Agir pour le groupe');
  await ben.click('next-item');
  await ben.see('confirm-next');
  const asked = await ben.person.page.$eval('.ep-ag-confirm', (node) => node.textContent ?? '');
  expect(asked).toContain('Tribune : Ana');
  await ben.click('confirm-next');
  await ana.waitForPad('▶ A - Caisse');
  await ana.see('agenda-row', '[aria-current="step"]');
});
