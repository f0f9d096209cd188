// What a room sees on the wall, and how somebody learns that it is their turn.
import {describe, expect, it, vi} from 'vitest';
import {violationsOf} from './support/axe';
import {emptyMeeting, openMeeting} from './support/meeting-pads';
import type {Participant} from './support/participant';
import {part} from './support/participant';
import {usePeople} from './support/people';

const people = usePeople();
const patience = {timeout: 20_000, interval: 50};

const inQueue = (lines: string): string =>
  emptyMeeting
    .replace('Essai\n', 'Essai\nTemps de parole : 1 s\n')
    .replace('A - Caisse', '▶ A - Caisse')
    .replace('02 - Tour de parole\n', `02 - Tour de parole\n${lines}`);

const two = async (text?: string): Promise<{ana: Participant; ben: Participant}> => {
  const {present} = await openMeeting(people, ['Ana', 'Ben'], text);
  const [ana, ben] = present;
  if (!ana || !ben) throw new Error('nobody came');
  return {ana, ben};
};

const wordsOf = ({person}: Participant, hook: string): Promise<string> =>
  person.page.evaluate(
    (selector) => (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    part(hook),
  );

const waitForWords = (who: Participant, hook: string, expected: string | RegExp): Promise<void> =>
  vi.waitFor(async () => expect(await wordsOf(who, hook)).toMatch(expected), patience);

const waitForTitle = ({person}: Participant, expected: RegExp): Promise<void> =>
  vi.waitFor(async () => expect(await person.page.title()).toMatch(expected), patience);

const waitForFocus = async ({person}: Participant, hook: string): Promise<void> => {
  await person.page.waitForFunction(
    (selector) => document.activeElement?.matches(selector) === true,
    {timeout: patience.timeout},
    part(hook),
  );
};

describe('the present view', () => {
  it('shows what others do, as large as the page, until somebody leaves it', async () => {
    const {ana, ben} = await two(inQueue('Cem (question)\nDia\n'));
    await ana.click('present');
    await ana.see('present-view');
    expect(await wordsOf(ana, 'present-item')).toContain('A - Caisse');
    expect(await wordsOf(ana, 'present-floor')).toBe('Personne n’a la parole.');
    expect(await wordsOf(ana, 'present-next')).toMatch(
      /^Ensuite 2 ?Cem ?question ?par ordre d’arrivée ?Dia/,
    );
    await ben.click('next-turn');
    await waitForWords(ana, 'present-floor', /Cem.*\d:\d\d/);
    await ana.see('present-floor', ' .ep-ag-time-red');
    await ben.propose('Acheter un mégaphone');
    await ben.vote('for');
    await waitForWords(ana, 'present-vote', /Acheter un mégaphone ?Pour 1 ?Contre 0/);
    await waitForWords(ana, 'present-verdict', /^Pour l’instant : adoptée \(.*1 > 0/);
    await ben.click('close-vote');
    await ben.click('confirm-close');
    await waitForWords(ana, 'present-verdict', /^→ Adoptée : 1 pour/);
    await ben.callSos('plus de son');
    await waitForWords(ana, 'present-sos', /^SOS 1$/);
    const covered = await ana.person.page.evaluate((selector) => {
      const {width, height} = document.querySelector(selector)?.getBoundingClientRect() ?? {};
      return width === window.innerWidth && height === window.innerHeight;
    }, part('present-view'));
    expect(covered).toBe(true);
    expect((await violationsOf(ana.person.page)).filter(({isOurs}) => isOurs)).toEqual([]);
    await ana.click('present-leave');
    await ana.waitUntilGone('present-view');
    await waitForFocus(ana, 'present');
  });

  it('comes by one key in the panel, and goes by Escape with the focus back in its place', async () => {
    const {ana} = await two();
    const {page} = ana.person;
    await ana.see('join');
    await page.focus(part('join'));
    await page.keyboard.press('p');
    await ana.see('present-view');
    // Where the browser shows it on the full screen, the first Escape is the browser's own.
    await vi.waitFor(async () => {
      await page.keyboard.press('Escape');
      expect(await page.$(part('present-view'))).toBeNull();
    }, patience);
    await waitForFocus(ana, 'join');
    await ana.click('sos');
    await ana.fill('sos-text', 'plus de son');
    expect(await page.$(part('present-view'))).toBeNull();
  });

  it('counts those who wait and do not fit', async () => {
    const names = Array.from({length: 60}, (_, i) => `Personne ${i + 1}`);
    const {ana} = await two(inQueue(`${names.join('\n')}\n`));
    await ana.click('present');
    await ana.see('present-view');
    const shown = await ana.person.page.$$eval(
      `${part('present-row')}:not([hidden])`,
      (rows) =>
        rows.filter((row) => row.getBoundingClientRect().bottom <= window.innerHeight).length,
    );
    expect(shown).toBeGreaterThan(3);
    await waitForWords(ana, 'present-more', `+ ${names.length - shown}`);
  });

  it('is there for those who may only read', async () => {
    const {ana} = await two(inQueue('Cem\n'));
    const readOnlyId = await ana.person.page.evaluate(
      () => (window as unknown as {clientVars: {readOnlyId: string}}).clientVars.readOnlyId,
    );
    const zoe = await people.arrive('', {language: 'fr'});
    await zoe.openPad(readOnlyId);
    await zoe.page.waitForSelector(part('present'), {visible: true});
    await zoe.page.click(part('present'));
    await zoe.page.waitForSelector(`${part('present-row')}`, {visible: true});
  });
});

describe('one’s turn', () => {
  it('is one great button in one place, and in the title of the tab', async () => {
    const {ana, ben} = await two();
    const title = await ana.person.page.title();
    await ana.joinQueue();
    await ben.joinQueue();
    await waitForTitle(ana, /^○ Ensuite, c’est vous – /);
    expect(await ben.person.page.$(part('take-floor'))).toBeNull();
    await ana.click('take-floor');
    await ben.waitToSee({speaking: 'Ana', waiting: ['Ben']});
    await waitForTitle(ana, /^● C’est à vous – /);
    await waitForTitle(ben, /^○ Ensuite, c’est vous – /);
    await ana.click('end-turn');
    await vi.waitFor(async () => expect(await ana.person.page.title()).toBe(title), patience);
    await ben.see('take-floor');
  });

  it('is told by a notification to whoever agreed by a click, while the page is hidden', async () => {
    const {ana, ben} = await two();
    const {page} = ana.person;
    // What a browser would show, and whether it was asked.
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, {told, asked: 0});
      class Shown {
        static permission = 'default';
        static requestPermission(): Promise<string> {
          Object.assign(window, {asked: 1});
          Shown.permission = 'granted';
          return Promise.resolve('granted');
        }
        constructor(text: string) {
          told.push(text);
        }
      }
      Object.defineProperty(window, 'Notification', {value: Shown});
    });
    const seen = (): Promise<{told: string[]; asked: number}> =>
      page.evaluate(() => {
        const {told, asked} = window as unknown as {told: string[]; asked: number};
        return {told, asked};
      });
    await ana.joinQueue();
    await ana.click('notify');
    await ana.see('notify-switch', '[aria-pressed="false"]');
    expect(await seen()).toEqual({told: [], asked: 0});
    await ana.click('notify-switch');
    await ana.see('notify-switch', '[aria-pressed="true"]');
    expect(await seen()).toEqual({told: ['Vous verrez ceci quand ce sera à vous'], asked: 1});
    await page.evaluate(() => Object.defineProperty(document, 'hidden', {get: () => true}));
    await ben.waitToSee({waiting: ['Ana']});
    await ben.click('next-turn');
    await vi.waitFor(async () => expect((await seen()).told).toHaveLength(2), patience);
    expect((await seen()).told[1]).toMatch(/^C’est à vous/);
  });

  it('that others pass over because of one’s own SOS is told, with the way to end it', async () => {
    const {ana, ben} = await two();
    await ana.joinQueue();
    await ben.waitToSee({waiting: ['Ana']});
    await ben.joinQueue();
    await ana.callSos('plus de son');
    await ben.click('take-floor');
    await ana.waitToSee({speaking: 'Ben', waiting: ['Ana']});
    await vi.waitFor(async () => {
      const said = await ana.person.page.$eval('#ep-ag-column .ep-ag-standing', (node) =>
        node.textContent?.trim(),
      );
      expect(said).toMatch(/^Ben a la parole avant vous/);
    }, patience);
    await ana.click('resolve-own-sos');
    await ana.waitForPad(/^✓ .*Ana : plus de son/m);
    await ana.waitUntilGone('resolve-own-sos');
    await ben.click('end-turn');
    await ana.see('take-floor');
  });
});
