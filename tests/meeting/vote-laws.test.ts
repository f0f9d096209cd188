import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {tallyOf} from '../../meeting/assembly/tally';
import type {Language, Meeting} from '../../meeting/meeting';
import {languages} from '../../meeting/meeting';
import {recordLines} from '../../meeting/notation/line-record';
import {vocabularies} from '../../meeting/notation/vocabulary';
import {readVoteLine} from '../../meeting/notation/vote-line';
import {writeHeading} from '../../meeting/notation/section';
import {linesOfText} from '../../meeting/pad-line';
import {plan} from './effects';
import {ask, meetingOf, textOf} from './pads';

const cases = {numRuns: 10_000};
const kinds = ['for', 'against', 'abstain', 'nppv'] as const;
const names = ['Zoé', 'Sam', 'Lou', 'Noor', 'Max', 'Ana', 'Kim', 'Jo', 'Léa', 'Ash', 'Eva', 'Tom'];

/** How many voices for, against, abstaining and not taking part: at most three of each, one name for each. */
const votes = fc.record({
  voices: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)),
  language: fc.constantFrom<Language>(...languages),
});

/** One label of a choice in a language. */
const labelOf = (language: Language, kind: (typeof kinds)[number], pick: number): string => {
  const words = vocabularies[language].choices[kind];
  return words[pick % words.length] ?? '';
};

/** The names behind the voices of a choice: nobody has two. */
const voters = (choice: number, count: number): string[] =>
  names.slice(3 * choice, 3 * choice + count);

/** The ways to write one choice with its voices; each gives its lines. */
const ways: Readonly<Record<string, (label: string, people: readonly string[]) => string[]>> = {
  beside: (label, people) => [`${label} : ${people.map((name) => `+1 ${name}`).join(' ')}`],
  commas: (label, people) => [`${label}: ${people.map((name) => `+1 ${name}`).join(', ')}`],
  nameless: (label, people) => [`${label} : ${people.map(() => '+1').join(' ')}`],
  spaced: (label, people) => [`- ${label} : ${people.map(() => '+ 1').join(' ')}`],
  count: (label, people) => [`* ${label} : ${people.length}`],
  remark: (label, people) => [`${label} : ${people.length} (dont 1 en ligne)`],
  bold: (label, people) => [`**${label} :** ${people.length}`],
  wide: (label, people) => [`${label}： ${people.map(() => '＋1').join(' ')}`],
  reasons: (label, people) => [
    `${label} : ${people.map((name) => `+1 ${name} (hausse de +20 %)`).join(' ')}`,
  ],
};
/** Labels that stand on each other without ballots would leave open whose those below the last one are. */
const below = (label: string, people: readonly string[]): string[] =>
  people.length === 0 ? [] : [`${label} :`, ...people.map((name) => `+1 ${name}`)];
const belowBold = (label: string, people: readonly string[]): string[] =>
  people.length === 0 ? [] : [`**${label}**`, ...people.map((name) => `- +1 ${name}.`)];
/** All choices in one manner: beside their labels, each in a way of its own, or below them. */
const manners = fc.oneof(
  fc.array(fc.constantFrom(...Object.values(ways)), {minLength: 4, maxLength: 4}),
  fc.constantFrom(below, belowBold).map((way) => [way, way, way, way]),
);
const writing = fc.record({
  manner: manners,
  pick: fc.nat(30),
  isDoubleSpaced: fc.boolean(),
  isNumbered: fc.boolean(),
});
type Writing = typeof writing extends fc.Arbitrary<infer T> ? T : never;

const writeVote = (
  {voices, language}: {readonly voices: readonly number[]; readonly language: Language},
  {manner, pick, isDoubleSpaced, isNumbered}: Writing,
): string[] =>
  kinds.flatMap((kind, i) => {
    const label = labelOf(language, kind, pick + i);
    const numbered = isNumbered ? `${i + 1}. ${label}` : label;
    const way = manner[i] ?? below;
    const isPlain = way === below || !isNumbered;
    const lines = way(isPlain ? label : numbered, voters(i, voices[i] ?? 0));
    return isDoubleSpaced ? lines.flatMap((line) => [line, '']) : lines;
  });
const padOf = (lines: readonly string[], language: Language): Meeting =>
  meetingOf([writeHeading('votes', language), 'Budget', ...lines].join('\n'));
const figuresOf = ({proposals}: Meeting): number[][] =>
  proposals
    .filter(({choices}) => choices.some(({ballots}) => ballots.length > 0))
    .map(tallyOf)
    .map((tally) => kinds.map((kind) => tally[kind]));

/** A line of text, or one that nearly is a ballot: none that is read as ballots by itself. */
const strayLine = fc
  .array(
    fc.constantFrom(
      ...['Pour', 'contre', 'Sam', 'Lou', 'une remarque', 'trop cher', '+1', '+20', '+5 min', '-1'],
      ...[
        '12',
        '%',
        ':',
        '–',
        '(',
        ')',
        ',',
        '?',
        '👍',
        '→',
        '|',
        'abstention',
        'Yes',
        'nein',
        '**',
      ],
    ),
    {minLength: 1, maxLength: 6},
  )
  .map((parts) => parts.join(' '))
  .filter((line) => {
    const [record] = recordLines(linesOfText(line));
    const form = readVoteLine(record)?.form;
    // A heading ends the section.
    if (record?.heading) return false;
    return form === 'text' || form === 'unread' || form === 'blank';
  });

describe('laws of section 03', () => {
  it('a vote has the same figures in whichever way it is written, and nothing is unread', () => {
    fc.assert(
      fc.property(votes, writing, (vote, way) => {
        const meeting = padOf(writeVote(vote, way), vote.language);
        const expected = vote.voices.some((count) => count > 0) ? [vote.voices] : [];
        expect([textOf(meeting), figuresOf(meeting), meeting.problems]).toEqual([
          textOf(meeting),
          expected,
          [],
        ]);
      }),
      cases,
    );
  });

  it('a line put among those of a vote changes no figure, or is a problem', () => {
    fc.assert(
      fc.property(votes, writing, strayLine, fc.nat(40), (vote, way, line, place) => {
        const lines = writeVote(vote, way);
        const before = padOf(lines, vote.language);
        const at = place % (lines.length + 1);
        const after = padOf([...lines.slice(0, at), line, ...lines.slice(at)], vote.language);
        if (after.problems.length > 0) return;
        expect([textOf(after), figuresOf(after)]).toEqual([textOf(after), figuresOf(before)]);
      }),
      cases,
    );
  });

  it('the result that closing writes has the figures of the lines above it', () => {
    fc.assert(
      fc.property(votes, writing, fc.option(strayLine), (vote, way, line) => {
        const lines = [...writeVote(vote, way), ...(line === null ? [] : [line])];
        const before = padOf(lines, vote.language);
        const [proposal] = before.proposals;
        if (!proposal) throw new Error('no proposal was read');
        const close = {kind: 'closeProposal', proposal: proposal.id} as const;
        const unread = proposal.unread.length;
        if (unread > 0) {
          expect(plan(before, ask('Ana', close)).outcomes).toEqual([
            {accepted: false, code: 'ballots-unread'},
          ]);
        }
        const {outcomes, meeting} = plan(before, ask('Ana', {...close, unread}));
        expect(outcomes).toEqual([{accepted: true}]);
        const after = meetingOf(textOf(meeting));
        expect(after.problems.map(({code}) => code)).not.toContain('result-differs');
        const result = after.proposals[0]?.result?.text ?? '';
        const tally = tallyOf(proposal);
        for (const kind of ['for', 'against', 'abstain'] as const) {
          expect(result).toMatch(new RegExp(`(?<!\\d)${tally[kind]}(?!\\d)`));
        }
        if (unread > 0) expect(result).toMatch(new RegExp(`${unread}\\)$`));
      }),
      cases,
    );
  });
});
