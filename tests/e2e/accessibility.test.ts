// The panel for everyone: what axe-core finds, and what a screen reader gets to read.
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {violationsOf} from './support/axe';
import {startJitsiStandIn} from './support/jitsi-stand-in';
import type {JitsiStandIn} from './support/jitsi-stand-in';
import {arriveAt, emptyMeeting, newPadName, openMeeting} from './support/meeting-pads';
import type {Participant} from './support/participant';
import {usePeople} from './support/people';
import type {Person} from './support/person';
import {startServer, startServerWithoutPlugin} from './support/server';
import type {TestServer} from './support/server';
import {setTheme, themes} from './support/skin';
import {spokenTree} from './support/spoken-tree';

const people = usePeople();

const wide = {width: 1280, height: 800};
const phone = {width: 390, height: 844};

/** Etherpad's pages that the plugin adds to. */
type PageKind = 'home' | 'pad';

let jitsi: JitsiStandIn;
let server: TestServer;
/**
 * What each page breaks on an Etherpad without the plugin, in whatever state: in which state axe finds
 * what is missing from 3.x's whole page differs from run to run.
 */
const brokenWithout: Readonly<Record<PageKind, Set<string>>> = {home: new Set(), pad: new Set()};

/** A colour on its way to another has a contrast of its own. */
const holdStill = async ({page}: Person): Promise<void> => {
  await page.addStyleTag({content: '* {transition: none !important; animation: none !important}'});
};

const openExport = async ({page}: Person): Promise<void> => {
  await page.click('#editbar [data-key="import_export"] button');
  await page.waitForSelector('#import_export.popup-show', {visible: true});
};

/** As 3.x has its page while it shows a past revision. */
const showPast = ({page}: Person, isPast: boolean): Promise<void> =>
  page.evaluate((past) => void document.body.classList.toggle('history-mode', past), isPast);

const noteBroken = async ({page}: Person, kind: PageKind): Promise<void> => {
  for (const {rule} of await violationsOf(page)) brokenWithout[kind].add(rule);
};

/** Looks at an Etherpad that has never had the plugin. */
const lookWithout = async (url: string): Promise<void> => {
  const ana = await people.arrive('Ana', {language: 'fr', serverUrl: url});
  await ana.open('/');
  await noteBroken(ana, 'home');
  await ana.openPad(newPadName());
  await holdStill(ana);
  expect(await ana.page.$('#ep-ag-column')).toBeNull();
  const look = async (): Promise<void> => {
    for (const theme of themes) {
      await setTheme(ana.page, theme);
      await noteBroken(ana, 'pad');
    }
  };
  await ana.page.setViewport(phone);
  await look();
  await ana.page.setViewport(wide);
  await look();
  await showPast(ana, true);
  await look();
  await showPast(ana, false);
  await openExport(ana);
  await look();
};

beforeAll(async () => {
  jitsi = await startJitsiStandIn();
  const rooms = {embed: [jitsi.host], forReaders: true};
  const [own, bare] = await Promise.all([
    startServer({ep_ag: {rooms}}, 'accessibility'),
    startServerWithoutPlugin('bare'),
  ]);
  server = own;
  await lookWithout(bare.url);
  await bare.stop();
});
afterAll(async () => {
  await server.stop();
  await jitsi.stop();
});

/** Something of everything that the panel shows. */
const busyMeeting = (): string => `00 - Général

Grève et suites
Salon : ${jitsi.origin}/ag
Salon : mumble://mumble.example.org/ag
Salon : http://salle.example.org
Tribune : Sacha et Noor
Votes : Jo
Majorité : 2/3
Quorum : beaucoup
Temps de parole : 2 min
Présent·es : Ana, Ben, Cem

01 - Ordre du jour
✓ A - Tour des services (20 min)
▶ B - Reconduction
C - Divers

02 - Tour de parole
— Dernier appel —
✓ Camille - hôpital (2 min 10)
Andrea (point technique)
Sam : les tracts
Morgan (question)

03 - Vote
Ordre du jour adopté
Pour : 12
Contre : 1
→ Adoptée : 12 pour, 1 contre
Caisse de grève
Pour : 9
→ Adoptée : 9 pour, 0 contre

Reconduction jusqu’au 10
Pour : +1 +1
Contre : +1
Abstention :
NPPV :

Quand la manifestation ?
Mardi : +1
Jeudi :

04 - SOS
12h41 Andrea : on n’entend rien au fond
✓ 12h43 Morgan : écho en ligne

05 - CR
`;

const longMeeting = emptyMeeting.replace(
  '02 - Tour de parole\n',
  `02 - Tour de parole\n${Array.from({length: 60}, (_, i) => `Personne ${i + 1}\n`).join('')}`,
);

const unfold = ({page}: Person): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** As many milliseconds later, by the clock of their page. */
const passTime = ({page}: Person, ms: number): Promise<void> =>
  page.evaluate((passed) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + passed;
  }, ms);

/** The themes matter to colours alone: French is looked at in both, English in one. */
describe.each([
  {language: 'fr', shownThemes: themes},
  {language: 'en', shownThemes: ['light'] as const},
])(
  'axe finds nothing in our elements and no further rule in the page, in $language',
  ({language, shownThemes}) => {
    const at = () => ({language, serverUrl: server.url});

    /** What is wrong in a state of the page, a line for each. */
    const troublesOf = async (person: Person, state: string): Promise<readonly string[]> => {
      const troubles: string[] = [];
      for (const theme of shownThemes) {
        await setTheme(person.page, theme);
        for (const {rule, where, isOurs} of await violationsOf(person.page)) {
          if (isOurs || !brokenWithout.pad.has(rule)) {
            troubles.push(`${state}, ${theme}: ${rule}: ${where}`);
          }
        }
      }
      return troubles;
    };

    const arriveAtPad = async (
      name: string,
      pad: string,
      viewport: typeof wide,
    ): Promise<Participant> => {
      const participant = await arriveAt(people, name, pad, {...at(), viewport});
      await holdStill(participant.person);
      return participant;
    };

    it('on a computer, whatever is open', async () => {
      const ana = await arriveAtPad('Ana', newPadName(), wide);
      const {person} = ana;
      const troubles: string[] = [];
      const look = async (state: string): Promise<void> => {
        troubles.push(...(await troublesOf(person, state)));
      };

      await person.setPadText('lait, pain\n');
      await look('ordinary-pad');
      await person.page.click('#editbar [data-key="epAgPanel"] button');
      await ana.see('make-meeting');
      await look('make-meeting');

      await person.setPadText(emptyMeeting);
      await ana.see('join');
      await look('empty');

      await person.setPadText(busyMeeting());
      await ana.see('problem');
      await ana.joinQueue();
      await ana.click('next-turn');
      await ana.see('speaking');
      await ana.vote('for');
      await ana.see('cast', '[data-choice="for"][aria-pressed="true"]');
      await unfold(person);
      await look('busy');

      await ana.joinQueue();
      await ana.see('refusal');
      await passTime(person, 100_000);
      await person.page.waitForSelector('.ep-ag-time-amber');
      await ana.click('new-proposal');
      await ana.click('sos');
      await ana.click('close-vote');
      await look('forms-and-refusal');

      await passTime(person, 60_000);
      await person.page.waitForSelector('.ep-ag-time-red');
      await showPast(person, true);
      await ana.click('open-room');
      await ana.see('door');
      await look('room-door');
      await ana.click('door-send');
      await ana.see('leave-room');
      await look('call-and-history');
      await ana.click('leave-room');
      await showPast(person, false);

      await person.setPadText(longMeeting);
      await ana.waitToSee({waiting: Array.from({length: 60}, (_, i) => `Personne ${i + 1}`)});
      await openExport(person);
      await look('long-and-exporting');
      expect(troubles).toEqual([]);
    });

    it('on a phone, folded and drawn up, and with a read-only link', async () => {
      const pad = newPadName();
      const nobody = await arriveAtPad('', pad, phone);
      const {person} = nobody;
      await person.setPadText(busyMeeting());
      await nobody.see('bar-join');
      const troubles = [...(await troublesOf(person, 'bar'))];
      await nobody.click('bar-join');
      await nobody.see('name-input');
      troubles.push(...(await troublesOf(person, 'naming')));
      await nobody.click('name-cancel');
      await nobody.click('bar-sos');
      await nobody.see('sos-text');
      await unfold(person);
      troubles.push(...(await troublesOf(person, 'sheet')));

      const readOnlyId = await person.page.evaluate(
        () => (window as unknown as {clientVars: {readOnlyId: string}}).clientVars.readOnlyId,
      );
      const reader = await arriveAtPad('', readOnlyId, wide);
      await reader.see('problem');
      await unfold(reader.person);
      troubles.push(...(await troublesOf(reader.person, 'reader')));
      expect(troubles).toEqual([]);
    });

    it('on the home page', async () => {
      const {page} = await people.arrive('', at());
      await page.goto(server.url);
      await page.waitForSelector('.ep-ag-home', {visible: true});
      const troubles = (await violationsOf(page)).filter(
        ({rule, isOurs}) => isOurs || !brokenWithout.home.has(rule),
      );
      expect(troubles).toEqual([]);
    });
  },
);

describe('a screen reader reads in order', () => {
  const text = `00 - Général
Caisse
Majorité : 2/3

02 - Tour de parole
✓ Camille (2 min 10)
Andrea (point technique)
Sam : les tracts
Morgan (question)

03 - Vote
Caisse de grève
Pour : 9
→ Adoptée : 9 pour, 0 contre

Reconduction jusqu’au 10
Pour : +1 +1
Contre : +1

Quand la manifestation ?
Mardi : +1
Jeudi :
`;
  /** Without the time, which runs. */
  const read = async ({person}: Participant, selector: string): Promise<string> =>
    (await spokenTree(person.page, selector)).replace(/^(\s*)0:\d\d$/gm, '$1m:ss');

  it('the queue: who has the floor, one’s own moves, who waits and why', async () => {
    const {
      present: [ana],
    } = await openMeeting(people, ['Ana'], text, {language: 'en', serverUrl: server.url});
    if (!ana) throw new Error('nobody came');
    await ana.joinQueue();
    await ana.click('next-turn');
    await ana.waitToSee({speaking: 'Andrea', waiting: ['Sam', 'Morgan', 'Ana']});
    expect(await read(ana, '#ep-ag-queue')).toMatchInlineSnapshot(`
      "[region] Speaking queue 3
        [heading] Speaking queue 3
        [button] Next turn
        [button] Manage, collapsed
        Has the floor
        Andrea
        [timer]
          m:ss
        [paragraph]
          technical point
        [button] Finished
        [button] Ask to speak
        [combobox] Kind of turn, collapsed, = contribution
          [MenuListPopup]
            [option] contribution
            [option] direct reply
            [option] question
            [option] technical point
        [button] Tell me, collapsed
        [list] People waiting, in speaking order
          [listitem]
            1
            Sam
            les tracts
            in order of arrival
            [button] Give the floor (Sam)
          [listitem]
            2
            Morgan
            question
            in order of arrival
            [button] Give the floor (Morgan)
          [listitem]
            3
            Ana
            you
            in order of arrival
            [button] Withdraw
            [button] Give the floor (Ana)
        [group]
          [DisclosureTriangle] Turns finished (1), collapsed"
    `);
  });

  it('the votes: each under its heading, one’s own vote, where it stands', async () => {
    const {
      present: [ana],
    } = await openMeeting(people, ['Ana'], text, {language: 'en', serverUrl: server.url});
    if (!ana) throw new Error('nobody came');
    await ana.vote('for');
    await ana.see('cast', '[data-choice="for"][aria-pressed="true"]');
    expect(await read(ana, '#ep-ag-votes')).toMatchInlineSnapshot(`
      "[region] Votes 2
        [heading] Votes 2
        [button] New proposal, collapsed
        [list]
          [listitem]
            [heading] Reconduction jusqu’au 10
            [group] Your vote
              [button] ✓ For 3 votes, pressed
              [button] Against 1 vote, not pressed
              [button] Abstain 0 votes, not pressed
              [button] Not voting 0 votes, not pressed
            So far: carried (majority of 2/3 of votes for and against 3×3 ≥ 2×4)
            Unsigned votes: 3.
            [list]
              [listitem]
                line 16
                Whoever wrote the proposal also wrote several votes without a name: all of them count.
                “
                Reconduction jusqu’au 10
                ”
            [button] Withdraw my vote (Reconduction jusqu’au 10)
            [button] Close the vote (Reconduction jusqu’au 10)
          [listitem]
            [heading] Quand la manifestation ?
            [group] Your vote
              [button] ✓ Mardi 1 vote, pressed
              [button] Jeudi 0 votes, not pressed
            [paragraph]
              So far: chosen Mardi
            [button] Withdraw my vote (Quand la manifestation ?)
            [button] Close the vote (Quand la manifestation ?)
          [listitem]
            [heading] Caisse de grève
            [paragraph]
              Adoptée : 9 pour, 0 contre"
    `);
  });
});
