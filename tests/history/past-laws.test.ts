import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {auditExport} from '../../history/audit';
import {isSpoiling} from '../../history/findings';
import type {FindingCode} from '../../history/findings';
import type {Intent} from '../../meeting/intent';
import {createPast} from './past';
import type {Past} from './past';

const people = ['Ana', 'Max', 'Zoé', 'Lou', 'Sam', 'Kim'];
const person = fc.constantFrom(...people);
const choice = fc.constantFrom('for', 'against', 'abstain', 'nppv');

const start = `00 - Général
Essai
01 - Ordre du jour
Bilan
02 - Tour de parole
03 - Votes
Voter la grève
Pour :
Contre :
Abstention :
NPPV :

Louer une salle
Pour :
Contre :
04 - SOS
05 - Compte-rendu
Ana : bonjour
`;

/** One thing that an honest person does. */
type Step = (past: Past) => void;

const proposalOf = (past: Past, which: number): string => {
  const {proposals} = past.meeting();
  return proposals[which % Math.max(1, proposals.length)]?.id ?? '';
};
const press = (name: string, intentOf: (past: Past) => Intent): Step => {
  return (past) => past.press([name, intentOf(past)]);
};
const endOf = (past: Past, words: string): number => past.text().indexOf(words) + words.length;

const lineStart = (past: Past, line: number): number =>
  past
    .meeting()
    .lines.slice(0, line)
    .reduce((sum, {text}) => sum + text.length + 1, 0);

/** Typed at once, or letter by letter. */
const typeAt = (past: Past, name: string, at: number, words: string, isSlow: boolean): void => {
  (isSlow ? [...words] : [words]).forEach((part, i) => past.type(name, at + i, 0, part));
};

const honest: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(person, choice, fc.nat(1)).map(([name, wanted, which]) =>
      press(name, (past) => ({
        kind: 'castBallot',
        proposal: proposalOf(past, which),
        choice: wanted,
      })),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(person, fc.nat(1))
      .map(([name, which]) =>
        press(name, (past) => ({kind: 'withdrawBallot', proposal: proposalOf(past, which)})),
      ),
  },
  // Several in one tick.
  fc.uniqueArray(fc.tuple(person, choice), {minLength: 2, selector: ([name]) => name}).map(
    (votes): Step =>
      (past) =>
        past.press(
          ...votes.map(([name, wanted]): [string, Intent] => [
            name,
            {kind: 'castBallot', proposal: proposalOf(past, 0), choice: wanted},
          ]),
        ),
  ),
  // The rest of the meeting.
  person.map((name) => press(name, () => ({kind: 'joinQueue', turnKind: 'topic'}))),
  person.map((name) => press(name, () => ({kind: 'callSos', text: 'plus de son'}))),
  fc.tuple(person, fc.constantFrom('oui', ' non', '\nSam : d’accord', '\n+1 sur le principe')).map(
    ([name, words]): Step =>
      (past) =>
        past.type(name, past.text().length - 1, 0, words),
  ),
  person.map(
    (name): Step =>
      (past) =>
        past.type(name, endOf(past, '01 - Ordre du jour\n'), 0, 'Budget\n'),
  ),
  // A ballot of one's own, typed at the end of the line.
  fc.tuple(person, fc.boolean()).map(([name, isSlow]): Step => (past) => {
    const [proposal] = past.meeting().proposals;
    const line = proposal?.choices[0]?.line;
    if (line === undefined || proposal?.result) return;
    typeAt(past, name, lineStart(past, line + 1) - 1, ` +1 ${name}`, isSlow);
  }),
  // One's own typed ballot taken away again.
  person.map((name): Step => (past) => {
    const words = ` +1 ${name}`;
    const at = past.text().indexOf(words);
    const isOpen = past.meeting().proposals.every(({result}) => !result);
    if (at >= 0 && isOpen) past.type(name, at, words.length, '');
  }),
  // Another proposal below the last one, with a first ballot.
  fc
    .tuple(person, fc.boolean(), fc.constantFrom('Changer de local', 'Un autre vote ?'))
    .map(([name, isSlow, words]): Step => (past) => {
      const at = past.text().indexOf('04 - SOS');
      typeAt(past, name, at, `\n${words}\nPour : +1 ${name}\nContre :\n`, isSlow);
    }),
  person.map(
    (name): Step =>
      (past) =>
        past.mark(name, past.text().indexOf('03 - Votes'), 10, 'bold', 'true'),
  ),
  fc.tuple(person, fc.nat(1)).map(([name, which]) =>
    press(name, (past) => {
      const id = proposalOf(past, which);
      const unread = past.meeting().proposals.find((proposal) => proposal.id === id)?.unread;
      return {kind: 'closeProposal', proposal: id, unread: unread?.length ?? 0};
    }),
  ),
);

/** A ballot that another than Eve cast, by its place in the text. */
const someBallot = (past: Past, seed: number): readonly [from: number, to: number] | null => {
  const places = past
    .meeting()
    .proposals.flatMap(({choices, result}) =>
      result
        ? []
        : choices.flatMap(({ballots}) =>
            ballots.map(
              ({line, from, to}) =>
                [lineStart(past, line) + from, lineStart(past, line) + to] as const,
            ),
          ),
    );
  return places[seed % Math.max(1, places.length)] ?? null;
};

/** Ten ways of tampering with a vote: each says whether it could be done, and what has to be found. */
const tamperings: readonly (readonly [FindingCode, (past: Past, seed: number) => boolean])[] = [
  [
    'removed',
    (past, seed) => {
      const ballot = someBallot(past, seed);
      if (ballot) past.type('Eve', ballot[0], ballot[1] - ballot[0], '');
      return ballot !== null;
    },
  ],
  [
    'removed',
    (past, seed) => {
      const ballot = someBallot(past, seed);
      // The mark alone: what stands behind it is left.
      if (ballot) past.type('Eve', ballot[0], 2, '');
      return ballot !== null;
    },
  ],
  [
    'changed',
    (past, seed) => {
      const ballot = someBallot(past, seed);
      if (ballot) past.type('Eve', ballot[0] + 2, 0, '7');
      return ballot !== null;
    },
  ],
  [
    'changed',
    (past) => {
      const [proposal] = past.meeting().proposals;
      const choices = proposal?.result ? [] : (proposal?.choices ?? []);
      const voted = choices.find(({kind, ballots}) => kind === 'for' && ballots.length > 0);
      if (!voted) return false;
      past.type('Eve', lineStart(past, voted.line), 'Pour'.length, 'Contre');
      return true;
    },
  ],
  [
    'reworded',
    (past) => {
      const voted = past
        .meeting()
        .proposals.find(
          ({choices, result}) => !result && choices.some(({ballots}) => ballots.length > 0),
        );
      if (!voted) return false;
      past.type('Eve', lineStart(past, voted.line), 0, 'Ne pas ');
      return true;
    },
  ],
  [
    'gone',
    (past) => {
      const voted = past
        .meeting()
        .proposals.find(({choices}) => choices.some(({ballots}) => ballots.length > 0));
      if (!voted) return false;
      const from = lineStart(past, voted.line);
      past.type('Eve', from, lineStart(past, voted.lastLine + 1) - from, '');
      return true;
    },
  ],
  [
    'late',
    (past) => {
      const voted = past
        .meeting()
        .proposals.find(
          ({choices, result}) => !result && choices.some(({ballots}) => ballots.length > 0),
        );
      const choice = voted?.choices.find(({ballots}) => ballots.length > 0);
      if (!voted || !choice) return false;
      past.press(['Kim', {kind: 'closeProposal', proposal: voted.id, unread: voted.unread.length}]);
      const {line = 0, to = 0} = choice.ballots[choice.ballots.length - 1] ?? {};
      past.type('Eve', lineStart(past, line) + to, 0, ' +1');
      return true;
    },
  ],
  [
    'result-changed',
    (past) => {
      const voted = past.meeting().proposals.find(({result}) => !result);
      if (!voted) return false;
      past.press(['Kim', {kind: 'closeProposal', proposal: voted.id, unread: voted.unread.length}]);
      const {result} = past.meeting().proposals.find(({line}) => line === voted.line) ?? {};
      if (!result) return false;
      past.type('Eve', lineStart(past, result.line) + 2, 1, 'X');
      return true;
    },
  ],
  [
    'for-others',
    (past, seed) => {
      const ballot = someBallot(past, seed);
      if (ballot) past.type('Eve', ballot[1], 0, ' +1 Bob +1 Zed');
      return ballot !== null;
    },
  ],
  [
    'reassigned',
    (past, seed) => {
      const ballot = someBallot(past, seed);
      if (ballot) past.mark('Eve', ballot[0], ballot[1] - ballot[0], 'ep_ag_own', 'a.eve');
      return ballot !== null;
    },
  ],
];

describe('any history', () => {
  it('of honest people accuses nobody', () => {
    fc.assert(
      fc.property(fc.array(honest, {maxLength: 40}), (steps) => {
        const past = createPast(start);
        for (const step of steps) step(past);
        const {votes, broken} = auditExport(past.pad());
        expect(broken).toEqual([]);
        expect(votes.flatMap(({findings}) => findings.filter(isSpoiling))).toEqual([]);
      }),
      {numRuns: 500},
    );
  });

  it('with one tampering in it tells of it, and by whom', () => {
    const kind = fc.integer({min: 0, max: tamperings.length - 1});
    fc.assert(
      fc.property(
        fc.array(honest, {maxLength: 20}),
        kind,
        fc.nat(100),
        fc.array(honest, {maxLength: 10}),
        (before, which, seed, after) => {
          const past = createPast(start);
          for (const step of before) step(past);
          const [code, tamper] = tamperings[which] ?? [];
          if (!code || !tamper?.(past, seed)) return;
          for (const step of after) step(past);
          const found = auditExport(past.pad()).votes.flatMap(({findings}) => findings);
          expect(found.map(({code: kindFound, by}) => [kindFound, by])).toContainEqual([
            code,
            'a.eve',
          ]);
        },
      ),
      {numRuns: 500},
    );
  });
});
