// @ts-check
import {tools} from './pads.mjs';

const start =
  '00 - Général\nAG\nPrésent·es : Ana\nTribune : Ana\n01 - Ordre du jour\nBilan\nBudget\n02 - Tour de parole\nSam\n03 - Vote\nMotion\nPour :\nContre :\nAbstention :\nNPPV :\n\n04 - SOS\nSam : micro\n05 - CR\nrien';
const pad = {templateText: () => start, isPristine: false};

/** @param {number} i */
const contextOf = (i) => ({author: `a.${i}`, name: `Personne ${i}`, now: 1000 + i, clock: '18:42'});

/** @typedef {import('../../../meeting/intent').Intent} Intent */
/** @typedef {import('../../../meeting/change/line-edit').LineEdit} LineEdit */
/** @typedef {import('../../../meeting/pad-line').PadLine} PadLine */

/** @type {{readonly [Kind in Intent['kind']]: (i: number) => Intent & {kind: Kind}}} */
const intents = {
  joinQueue: () => ({kind: 'joinQueue', turnKind: 'topic'}),
  addTurn: (i) => ({kind: 'addTurn', name: `Autre ${i}`, turnKind: 'question'}),
  withdrawTurn: (i) => ({kind: 'withdrawTurn', turn: `sam#${i + 1}`}),
  giveFloor: (i) => ({
    kind: 'giveFloor',
    turn: `sam#${i + 1}`,
    expected: i === 0 ? null : `sam#${i}`,
  }),
  endTurn: () => ({kind: 'endTurn', turn: 'sam#1'}),
  putFirst: (i) => ({kind: 'putFirst', turn: `sam#${i + 1}`}),
  putBack: () => ({kind: 'putBack', turn: 'sam#1'}),
  setList: (i) => ({
    kind: 'setList',
    state: i % 2 ? 'open' : 'closed',
    expected: i % 2 ? 'closed' : 'open',
  }),
  setSitting: (i) => ({
    kind: 'setSitting',
    state: i % 2 ? 'suspended' : 'open',
    expected: i === 0 ? 'notBegun' : i % 2 ? 'open' : 'suspended',
  }),
  moveAgenda: (i) => ({
    kind: 'moveAgenda',
    item: i % 2 ? 'budget#1' : 'bilan#1',
    expected: i === 0 ? null : i % 2 ? 'bilan#1' : 'budget#1',
  }),
  openProposal: (i) => ({kind: 'openProposal', text: `Proposition ${i}`, choices: null}),
  castBallot: () => ({kind: 'castBallot', proposal: 'motion#1', choice: 'for'}),
  withdrawBallot: () => ({kind: 'withdrawBallot', proposal: 'motion#1'}),
  closeProposal: () => ({kind: 'closeProposal', proposal: 'motion#1'}),
  callSos: (i) => ({kind: 'callSos', text: `son ${i}`}),
  resolveSos: () => ({kind: 'resolveSos', sos: 'sam micro#1'}),
  takeRole: () => ({kind: 'takeRole', role: 'chair'}),
  leaveRole: () => ({kind: 'leaveRole', role: 'chair'}),
  markPresent: () => ({kind: 'markPresent'}),
  markAbsent: () => ({kind: 'markAbsent'}),
  setRule: (i) => ({
    kind: 'setRule',
    rule: 'quorum',
    value: String(i + 1),
    expected: i === 0 ? null : String(i),
  }),
  addRoom: (i) => ({kind: 'addRoom', link: `https://a.example/${i}`, expected: ''}),
  makeMeeting: () => ({kind: 'makeMeeting', template: 'team', language: 'fr'}),
};
/** Lines of the pad that an intent meets, many of them. */
const crowd = {
  queue: (/** @type {number} */ i) => (i % 3 ? `Sam` : `✓ Lou${i} (2 min)`),
  ballots: (/** @type {number} */ i) => `+1 Zoé${i}`,
  notes: (/** @type {number} */ i) => `phrase ${i}`,
};

/** @param {number} size @param {keyof typeof crowd} what */
const crowded = (size, what) => {
  const lines = Array.from({length: size}, (_, i) => crowd[what](i)).join('\n');
  if (what === 'queue') return start.replace('Sam\n', `${lines}\n`);
  if (what === 'ballots') return start.replace('Motion\n', `Motion\n${lines}\n`);
  return `${start}\n${lines}`;
};

/**
 * What grows with something else than a text: lists of intents, the pad that each meets, people, edits.
 * @param {import('./sources.mjs').Readers} readers
 * @returns {import('./exponent.mjs').Subject[]}
 */
export const listSubjects = (readers) => {
  const {linesOfText, createFollowingLiveReader, planEdits} = readers;
  /** @param {Parameters<typeof readers.writeChangeset>[0]} text @param {readonly LineEdit[]} edits */
  const writeEdits = (text, edits) =>
    readers.writeChangeset(text, readers.changeOf(text.lines, edits), tools);
  /** @param {readonly PadLine[]} lines @param {readonly LineEdit[]} edits */
  const applyEdits = (lines, edits) => readers.applyChange(readers.changeOf(lines, edits), lines);
  /** @param {string} text @param {(i: number) => Intent} of @param {number} count */
  const plan = (text, of, count) => {
    const lines = linesOfText(text);
    const reader = createFollowingLiveReader();
    const meeting = reader.read(lines);
    const requests = Array.from({length: count}, (_, i) => ({
      intent: of(i),
      context: contextOf(i),
    }));
    return {
      plan: () => planEdits(meeting, requests, pad, reader),
      'plan and changeset': () => {
        const {change} = planEdits(meeting, requests, pad, reader);
        return readers.writeChangeset({lines, markers: lines.map(() => 0)}, change, tools);
      },
    };
  };
  const kinds = Object.entries(intents);
  return [
    ...kinds.map(([kind, of]) => ({
      name: `intents ${kind}`,
      // Each costs what its pad is long, which these make hardly any longer.
      sizes: [25, 50, 100, 200],
      stepsAt: (/** @type {number} */ count) => plan(crowded(20_000, 'notes'), of, count),
    })),
    ...kinds.flatMap(([kind, of]) =>
      /** @type {(keyof typeof crowd)[]} */ (Object.keys(crowd)).map((what) => ({
        name: `intent ${kind} in a pad of many ${what}`,
        sizes: [3125, 12500, 50000, 100000],
        first: 2,
        stepsAt: (/** @type {number} */ lines) => plan(crowded(lines, what), of, 2),
      })),
    ),
    {
      name: 'choices of a proposal',
      sizes: [1000, 4000, 16000, 32000],
      stepsAt: (count) =>
        plan(
          start,
          () => ({
            kind: 'openProposal',
            text: 'Lieu',
            choices: Array.from({length: count}, (_, i) => `Choix ${i}`),
          }),
          1,
        ),
    },
    {
      name: 'names of those present',
      sizes: [1000, 4000, 16000, 32000],
      stepsAt: (count) =>
        plan(
          start.replace(
            'Présent·es : Ana',
            `Présent·es : Ana${Array.from({length: count}, (_, i) => `, Nom ${i}`).join('')}`,
          ),
          (i) => ({kind: i % 2 ? 'markAbsent' : 'markPresent'}),
          2,
        ),
    },
    {
      name: 'intents of a body',
      sizes: [10_000, 20_000, 40_000],
      stepsAt: (count) => {
        const body = {intents: Array.from({length: count}, (_, i) => intents.openProposal(i))};
        return {
          read: () => readers.readIntentBody(body),
          each: () => body.intents.map(readers.readIntent),
        };
      },
    },
    {
      name: 'people at the gate',
      sizes: [5000, 10_000, 20_000, 40_000],
      stepsAt: (count) => ({
        pass: () => {
          const gate = readers.createRateGate(readers.intentRate);
          for (let i = 0; i < count; i += 1) gate.isOpen(`a.${i}`);
        },
      }),
    },
    ...Object.entries({lines: '\n', words: ' '}).map(([how, apart]) => ({
      name: `ballots in ${how} that somebody pasted and takes back`,
      sizes: [1000, 4000, 16_000],
      stepsAt: (/** @type {number} */ count) => {
        const ballots = Array.from({length: count}, () => '+1').join(apart);
        const text = start.replace('Pour :\n', `Pour : ${ballots}\n`);
        const lines = linesOfText(text).map((line) =>
          line.text.includes('+1')
            ? {...line, authors: [{from: 0, to: line.text.length, author: 'a.0'}]}
            : line,
        );
        const reader = createFollowingLiveReader();
        const meeting = reader.read(lines);
        /** @type {Intent} */
        const intent = {kind: 'castBallot', proposal: 'motion#1', choice: 'against'};
        const request = {intent, context: contextOf(0)};
        return {plan: () => planEdits(meeting, [request], pad, reader)};
      },
    })),
    {
      name: 'edits of one line',
      sizes: [1000, 4000, 16_000],
      stepsAt: (count) => {
        const lines = linesOfText(`${'a'.repeat(count)}\nb`);
        /** @type {LineEdit[]} */
        const edits = Array.from({length: count}, (_, i) => ({
          kind: 'splice',
          line: 0,
          // As plans have them: what stands last goes first.
          column: count - i,
          remove: 0,
          insert: '+',
          author: `a.${i}`,
          note: readers.noNote,
        }));
        return {
          changeset: () => writeEdits({lines, markers: [0, 0]}, edits),
          lines: () => applyEdits(lines, edits),
          'changes composed': () =>
            readers.composeAll(edits.map((_, i) => readers.changeOf(lines, edits.slice(i, i + 1)))),
        };
      },
    },
    {
      name: 'lines that edits insert and delete',
      sizes: [4000, 16000, 64000],
      stepsAt: (count) => {
        const lines = linesOfText('x\n'.repeat(count));
        const line = {text: 'y', bold: false};
        /** @type {LineEdit} */
        const insert = {
          kind: 'insertLines',
          line: 1,
          lines: Array.from({length: count}, () => line),
          author: 'a.1',
          own: false,
        };
        /** @type {LineEdit[]} */
        const deletes = Array.from({length: count}, (_, i) => ({
          kind: 'deleteLine',
          line: count - 1 - i,
        }));
        const markers = lines.map(() => 0);
        return {
          'insert changeset': () => writeEdits({lines, markers}, [insert]),
          'delete changeset': () => writeEdits({lines, markers}, deletes),
          'delete lines': () => applyEdits(lines, deletes),
        };
      },
    },
    {
      name: 'marks that began',
      sizes: [1000, 4000, 16_000, 64_000],
      stepsAt: (count) => {
        const lines = linesOfText('▶ x\n'.repeat(count));
        const marks = lines.map((/** @type {unknown} */ _, /** @type {number} */ line) => ({
          line,
          column: 0,
        }));
        return {
          changeset: () => readers.writeStartsChangeset({lines, markers: []}, marks, 0, tools),
        };
      },
    },
    {
      name: 'answers that are kept',
      sizes: [10_000, 40_000, 160_000],
      stepsAt: (count) => {
        const answers = Array.from({length: count}, (_, i) => ({
          identity: String(i),
          at: 1,
          revision: i,
          fingerprint: 'x',
          code: null,
        }));
        return {read: () => readers.readAnswered(answers)};
      },
    },
  ];
};
