// Over Tor, or on a train: what somebody did is taken at once, waits in words, and happens once.
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {exportText} from './support/export-text';
import type {Line} from './support/line';
import {layLine} from './support/line';
import {arriveAt, openMeeting} from './support/meeting-pads';
import type {Participant} from './support/participant';
import {part} from './support/participant';
import {usePeople} from './support/people';
import {sharedServerUrl} from './support/server';

const people = usePeople();

const text =
  '00 - Général\n\nEssai\n\n02 - Tour de parole\n\n03 - Vote\n\nUn tract\nPour :\nContre :\n\n04 - SOS\n\n05 - CR\n';
/** Half of what a round trip takes over Tor. */
const farMs = 1500;
const loadMs = 20_000;

let line: Line;
beforeAll(async () => {
  line = await layLine(sharedServerUrl());
});
beforeEach(() => {
  line.delay(0);
  line.mend();
});
afterAll(async () => line.close());

interface Assembly {
  readonly pad: string;
  /** Over the line. */
  readonly ana: Participant;
  /** Beside the server. */
  readonly ben: Participant;
}

const assemble = async (): Promise<Assembly> => {
  const {pad, present} = await openMeeting(people, ['Ben'], text);
  const [ben] = present;
  if (!ben) throw new Error('nobody came');
  const ana = await arriveAt(people, 'Ana', pad, {serverUrl: line.url});
  await ana.see('join');
  // The line gets long under a page that has loaded: what it still asks for goes before any click.
  await ana.person.page.waitForNetworkIdle({timeout: loadMs});
  return {pad, ana, ben};
};

const linesOf = async (pad: string, pattern: RegExp): Promise<readonly string[]> =>
  (await exportText(sharedServerUrl(), pad)).split('\n').filter((found) => pattern.test(found));

/** Clicks twice, as people do who come from a desktop, and once more since nothing seems to happen. */
const clickTwiceAndAgain = async (participant: Participant, hook: string): Promise<void> => {
  const button = await participant.see(hook);
  await button.click({count: 2});
  await button.click();
};

const wordsOf = async (participant: Participant, hook: string): Promise<string> =>
  (await participant.see(hook)).evaluate((shown) => shown.textContent ?? '');

/** What the buttons of the only vote look like. */
const choicesOf = ({person}: Participant): Promise<readonly string[]> =>
  person.page.$$eval(part('cast'), (buttons) =>
    buttons
      .slice(0, 2)
      .map((button) =>
        [
          button.getAttribute('data-choice'),
          button.querySelector('.ep-ag-choice-count')?.textContent,
          button.getAttribute('aria-busy') === 'true' ? 'wished' : '',
          button.getAttribute('aria-pressed') === 'true' ? 'cast' : '',
        ].join(' '),
      ),
  );

describe('over a round trip of three seconds', () => {
  it('asks for the floor once, however often the button is pressed, and says that it is on its way', async () => {
    const {pad, ana, ben} = await assemble();
    line.delay(farMs);
    await clickTwiceAndAgain(ana, 'join');
    await ana.see('join', '[aria-busy="true"]');
    expect(await wordsOf(ana, 'wait')).toBe('Envoi en cours…');
    await ben.waitToSee({waiting: ['Ana']});
    await ana.waitToSee({waiting: ['Ana']});
    await ana.waitUntilGone('wait');
    await ana.see('join', '[aria-busy="false"]');
    expect(await ana.person.page.$(part('refusal'))).toBeNull();
    expect(await linesOf(pad, /Ana/)).toEqual(['Ana']);
  });

  it('shows at once how somebody wishes to vote, and counts it when it is in the pad', async () => {
    const {pad, ana} = await assemble();
    line.delay(farMs);
    const button = await ana.see('cast', '[data-choice="for"]');
    await button.click({count: 2});
    expect(await choicesOf(ana)).toEqual(['for 0 wished ', 'against 0  ']);
    // A change of mind, before the first wish is heard.
    await ana.vote('against');
    expect(await choicesOf(ana)).toEqual(['for 0  ', 'against 0 wished ']);
    await ana.waitForPad('Contre : +1');
    await ana.see('cast', '[data-choice="against"][aria-pressed="true"][aria-busy="false"]');
    expect(await choicesOf(ana)).toEqual(['for 0  ', 'against 1  cast']);
    expect(await ana.person.page.$(part('refusal'))).toBeNull();
    expect(await linesOf(pad, /^(Pour|Contre)/)).toEqual(['Pour :', 'Contre : +1']);
  });

  it('calls one SOS', async () => {
    const {pad, ana} = await assemble();
    line.delay(farMs);
    await ana.click('sos');
    await ana.fill('sos-text', 'pas de son');
    await clickTwiceAndAgain(ana, 'sos-send');
    await ana.waitUntilGone('sos-send');
    await ana.waitToSee({sos: ['Ana']});
    expect(await linesOf(pad, /pas de son/)).toHaveLength(1);
  });
});

describe('a line that is cut under an action', () => {
  const trouble = async (ana: Participant): Promise<void> => {
    await ana.see('join', '[aria-busy="true"]');
    line.cut();
    expect(await wordsOf(ana, 'wait')).not.toBe('');
    await ana.person.page.waitForFunction(
      (selector) =>
        document.querySelector(selector)?.textContent === 'Pas de réponse, nouvel essai…',
      {},
      part('wait'),
    );
  };
  const comesThrough = async ({pad, ana, ben}: Assembly): Promise<void> => {
    line.mend();
    await ben.waitToSee({waiting: ['Ana']});
    await ana.waitToSee({waiting: ['Ana']});
    await ana.see('join', '[aria-busy="false"]');
    expect(await ana.person.page.$(part('refusal'))).toBeNull();
    expect(await linesOf(pad, /Ana/)).toEqual(['Ana']);
  };

  it('before it was heard: it is asked again, and done once', async () => {
    const assembly = await assemble();
    line.delay(farMs);
    await assembly.ana.click('join');
    await trouble(assembly.ana);
    expect(await linesOf(assembly.pad, /Ana/)).toEqual([]);
    await comesThrough(assembly);
  });

  it('before its answer came: it is asked again, and done once', async () => {
    const assembly = await assemble();
    // However late Ben sees it, the answer is still under way.
    line.delay(farMs, loadMs);
    await assembly.ana.click('join');
    await assembly.ben.waitToSee({waiting: ['Ana']});
    await trouble(assembly.ana);
    line.delay(farMs);
    await comesThrough(assembly);
  });
});

it('a panel without its pad says that it may be out of date, and acts all the same', async () => {
  const {ana, ben} = await assemble();
  expect(await ana.person.page.$(part('moment'))).toBeNull();
  // A second tab of the same person takes the first one's place in the pad, and not its cookies.
  const second = await ana.person.page.browserContext().newPage();
  await second.goto(ana.person.page.url());
  expect(await wordsOf(ana, 'moment')).toMatch(/^La connexion au pad est coupée/);
  await ana.joinQueue();
  await ben.waitToSee({waiting: ['Ana']});
  await ana.see('join', '[aria-busy="false"]');
  expect(await ana.person.page.$(part('refusal'))).toBeNull();
});
