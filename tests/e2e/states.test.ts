// Every state of the panel, in every size: axe finds nothing of ours, and nothing sticks out.
// Each leaves a picture in .test/screens, to be looked at.
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {violationsOf} from './support/axe';
import type {Line} from './support/line';
import {layLine} from './support/line';
import {arriveAt, emptyMeeting, newPadName, openMeeting, padFixture} from './support/meeting-pads';
import type {Participant} from './support/participant';
import {part} from './support/participant';
import {usePeople} from './support/people';
import type {PersonOptions} from './support/person';
import {sharedServerUrl, startServer} from './support/server';
import type {TestServer} from './support/server';
import {setTheme, themes} from './support/skin';

const people = usePeople();

const desk = {width: 1280, height: 800};
const tablet = {width: 1024, height: 768};
const upright = {width: 768, height: 1024};
const phone = {width: 390, height: 844};
const smallPhone = {width: 360, height: 640};
const phoneOnItsSide = {width: 844, height: 390};

const counted = (count: number, write: (i: number) => string): string =>
  Array.from({length: count}, (_, i) => write(i + 1)).join('\n');

const inSection = (heading: string, lines: string, text: string = emptyMeeting): string =>
  text.replace(`${heading}\n`, `${heading}\n${lines}\n`);

const keeping = inSection('02 - Tour de parole', '✓ Cem (2 min)\nDia : les tracts\nEli (question)');

/** Every list at its longest, and words without a place to break. */
const longLists = inSection(
  '02 - Tour de parole',
  counted(250, (i) => (i % 9 === 0 ? `Personne${'-au-nom-sans-fin'.repeat(8)} ${i}` : `Nom ${i}`)),
  inSection(
    '03 - Vote',
    counted(40, (i) => `Proposition ${i} ${i === 1 ? 'm'.repeat(200) : ''}\nPour : +1\nContre :\n`),
    inSection(
      '01 - Ordre du jour',
      counted(40, (i) => `Point ${i} (10 min)`),
    ),
  ),
);

const rightToLeft = inSection(
  '02 - Tour de parole',
  'سلمى (question)\nיוסי : על התקציב\nAna',
  inSection('03 - Vote', 'هل نواصل الإضراب حتى يوم الجمعة؟\nPour : +1\nContre :'),
);

/** What sticks out of the panel to a side, or out of the page. */
const sticksOut = ({person}: Participant): Promise<readonly string[]> =>
  person.page.evaluate(() => {
    const column = document.querySelector('#ep-ag-column');
    const shown = [...(column?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
      (node) => node.getClientRects().length > 0 && !node.closest('.ep-ag-sr'),
    );
    return shown
      .filter((node) => {
        const {left, right} = node.getBoundingClientRect();
        return left < -1 || right > window.innerWidth + 1;
      })
      .map((node) => `${node.className} ${node.textContent?.slice(0, 40) ?? ''}`);
  });

/** Looks at the page as it stands, in both themes. */
const troublesOf = async (who: Participant, state: string): Promise<readonly string[]> => {
  const {person} = who;
  await person.page.addStyleTag({
    content: '* {transition: none !important; animation: none !important}',
  });
  const troubles: string[] = [];
  for (const theme of themes) {
    await setTheme(person.page, theme);
    await person.screenshot(`${state}-${theme}`);
    for (const {rule, where, isOurs} of await violationsOf(person.page)) {
      if (isOurs) troubles.push(`${theme}: ${rule}: ${where}`);
    }
  }
  return [...troubles, ...(await sticksOut(who)).map((what) => `sticks out: ${what}`)];
};

interface State {
  readonly state: string;
  readonly text: string;
  readonly options?: Partial<PersonOptions>;
  /** Brings the panel there. */
  readonly arrange: (ana: Participant) => Promise<unknown>;
}

const unfold = async (ana: Participant): Promise<void> => {
  await ana.click('bar-toggle');
  await ana.see('panel');
};

const states: readonly State[] = [
  {
    state: 'keepers-tools',
    text: keeping,
    arrange: async (ana) => {
      await ana.click('next-turn');
      await ana.click('keep-queue');
      await ana.fill('add-name', 'Personne au téléphone');
    },
  },
  {
    state: 'hand-over-question',
    text: inSection(
      '02 - Tour de parole',
      'Dia\nEli',
      emptyMeeting.replace('A - Caisse', '▶ A - Caisse'),
    ),
    arrange: (ana) => ana.click('next-item'),
  },
  {
    state: 'vote-form',
    text: emptyMeeting,
    arrange: async (ana) => {
      await ana.click('new-proposal');
      await ana.fill('proposal-text', 'Reconduire la grève ?');
    },
  },
  {
    state: 'guide-1024',
    text: padFixture('guide-example'),
    options: {viewport: tablet},
    arrange: (ana) => ana.see('join'),
  },
  {
    state: 'guide-768',
    text: padFixture('guide-example'),
    options: {viewport: upright},
    arrange: unfold,
  },
  {
    state: 'phone-guide',
    text: padFixture('guide-example'),
    options: {viewport: phone},
    arrange: unfold,
  },
  {
    state: 'phone-keepers-tools',
    text: keeping,
    options: {viewport: smallPhone},
    arrange: async (ana) => {
      await unfold(ana);
      await ana.click('keep-queue');
      await ana.see('add-name');
    },
  },
  {
    state: 'phone-on-its-side',
    text: keeping,
    options: {viewport: phoneOnItsSide},
    arrange: unfold,
  },
  {state: 'long', text: longLists, arrange: (ana) => ana.see('join')},
  {
    state: 'phone-long',
    text: longLists,
    options: {viewport: smallPhone},
    arrange: unfold,
  },
  {
    state: 'long-presented',
    text: longLists,
    arrange: async (ana) => {
      await ana.click('present');
      await ana.see('present-view');
    },
  },
  {
    state: 'phone-presented',
    text: keeping,
    options: {viewport: phone},
    arrange: async (ana) => {
      await unfold(ana);
      await ana.click('present');
      await ana.see('present-view');
    },
  },
  {
    state: 'right-to-left',
    text: rightToLeft,
    options: {language: 'ar'},
    arrange: async (ana) => {
      await ana.see('join');
      expect(await ana.person.page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    },
  },
  {
    state: 'phone-right-to-left',
    text: rightToLeft,
    options: {language: 'he', viewport: phone},
    arrange: unfold,
  },
];

describe('nothing is wrong with the panel', () => {
  it.each(states)('$state', async ({state, text, options, arrange}) => {
    const ana = await arriveAt(people, 'Ana', newPadName(), options);
    await ana.person.setPadText(text);
    await arrange(ana);
    expect(await troublesOf(ana, state)).toEqual([]);
  });
});

describe('on a bad line', () => {
  let line: Line;
  beforeAll(async () => {
    line = await layLine(sharedServerUrl());
  });
  afterAll(async () => line.close());

  it.each([
    ['waiting', desk],
    ['phone-waiting', phone],
  ] as const)('%s, and then without a connection', async (state, viewport) => {
    const {pad} = await openMeeting(people, ['Ben'], keeping, {viewport: desk});
    const ana = await arriveAt(people, 'Ana', pad, {serverUrl: line.url, viewport});
    const isNarrow = viewport === phone;
    await ana.see(isNarrow ? 'bar-join' : 'join');
    line.cut();
    await ana.click(isNarrow ? 'bar-join' : 'join');
    await ana.see('wait');
    const troubles = [...(await troublesOf(ana, state))];
    await ana.see('moment');
    troubles.push(...(await troublesOf(ana, `${state}-disconnected`)));
    line.mend();
    await ana.waitForPad(/^Ana$/m);
    expect(troubles).toEqual([]);
  });
});

describe('without a skin', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({skinName: 'no-skin'}, 'no-skin');
  });
  afterAll(async () => server.stop());

  it.each([
    ['no-skin', desk],
    ['phone-no-skin', phone],
  ] as const)('%s', async (state, viewport) => {
    const at = {serverUrl: server.url, viewport};
    const ana = await arriveAt(people, 'Ana', newPadName(), at);
    await ana.person.setPadText(padFixture('guide-example'));
    await (viewport === phone ? unfold(ana) : ana.see('join'));
    expect(await troublesOf(ana, state)).toEqual([]);
  });
});

it('what comes after long lists stays in reach, and the current item in sight', async () => {
  const {present} = await openMeeting(
    people,
    ['Ana'],
    longLists.replace('Point 30 ', '▶ Point 30 '),
  );
  const [ana] = present;
  if (!ana) throw new Error('nobody came');
  await ana.see('agenda-row', '[aria-current]');
  const seen = await ana.person.page.evaluate(() => {
    const boxOf = (selector: string): DOMRect => {
      const found = document.querySelector(selector);
      if (!found) throw new Error(`there is no ${selector}`);
      return found.getBoundingClientRect();
    };
    const [list, current] = [boxOf('.ep-ag-agenda'), boxOf('[aria-current]')];
    return {
      isInSight: current.top >= list.top && current.bottom <= list.bottom,
      pages: boxOf('#ep-ag-votes').top / window.innerHeight,
    };
  });
  expect(seen.isInSight).toBe(true);
  expect(seen.pages).toBeLessThan(1.5);
});

it('in forced colours, buttons keep apart and what is chosen stands out', async () => {
  const {present} = await openMeeting(people, ['Ana'], keeping);
  const [ana] = present;
  if (!ana) throw new Error('nobody came');
  const session = await ana.person.page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{name: 'forced-colors', value: 'active'}],
  });
  await ana.propose('Un tract');
  await ana.vote('for');
  await ana.see('cast', '[data-choice="for"][aria-pressed="true"]');
  await ana.person.screenshot('forced-colours');
  const colours = await ana.person.page.$$eval(part('cast'), (buttons) =>
    buttons.slice(0, 2).map((button) => getComputedStyle(button).backgroundColor),
  );
  expect(colours[0]).not.toBe(colours[1]);
  const borders = await ana.person.page.$$eval('.ep-ag-button-quiet', (buttons) =>
    buttons.map((button) => getComputedStyle(button).borderTopWidth),
  );
  expect(new Set(borders)).toEqual(new Set(['0px']));
});
