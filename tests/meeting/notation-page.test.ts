import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {tallyOf} from '../../meeting/assembly/tally';
import {decide} from '../../meeting/assembly/verdict';
import {languages, roles, sectionKinds} from '../../meeting/meeting';
import {readRooms} from '../../meeting/notation/room';
import type {Meeting, MinutesEntry, Proposal, Room} from '../../meeting/meeting';
import {writeDuration} from '../../meeting/notation/duration';
import {minutesWords} from '../../meeting/notation/minutes-words';
import {defaultRules, ruleKeys} from '../../meeting/notation/rules';
import {writeHeading} from '../../meeting/notation/section';
import {vocabularies} from '../../meeting/notation/vocabulary';
import {writeAttendance, writeRule} from '../../meeting/notation/write-rule';
import {meaningsOf} from './meanings';
import {meetingOf} from './pads';

const page = readFileSync(new URL('../../docs/pad-notation.md', import.meta.url), 'utf8');

/** `kind "words" first, second`, without what is empty. */
const line = (opening: string, details: readonly (string | null | false)[]): string =>
  [
    opening,
    details.filter((detail) => detail !== null && detail !== false && detail !== '').join(', '),
  ]
    .join(' ')
    .trim();
const duration = (ms: number | null): string | null => (ms === null ? null : writeDuration(ms));

const voteLine = ({general: {rules, present}}: Meeting, proposal: Proposal): string => {
  const tally = tallyOf(proposal);
  const {outcome} = decide(tally, rules, {present: present.count, entitled: rules.entitled});
  return line(`vote "${proposal.text}"`, [
    ...meaningsOf('choices').map((kind) => tally[kind] > 0 && `${kind} ${tally[kind]}`),
    ...tally.labels.map(({label, count}) => `${label} ${count}`),
    proposal.result ? `"${proposal.result.text}"` : outcome,
  ]);
};

const numbered = (number: number | null): string => (number === null ? '' : `${number} `);

const entryLine = (entry: MinutesEntry): string => {
  switch (entry.kind) {
    case 'contribution':
      return `contribution "${entry.name}" "${entry.words}"`;
    case 'action':
      return `${[
        `action ${numbered(entry.number)}"${entry.text}"`,
        ...(entry.who.length > 0 ? [`who ${entry.who.join(', ')}`] : []),
        ...(entry.when === null ? [] : [`when ${entry.when}`]),
      ].join(', ')}`;
    case 'decision':
      return `decision ${numbered(entry.number)}"${entry.text}"`;
    case 'note':
      return `note "${entry.text}"`;
  }
};

const roomWords = ({link, note}: Room): string[] =>
  link.kind === 'refused' ? [] : [`room ${link.url}${note === '' ? '' : ` "${note}"`}`];

/** What a pad says, a line each; facts and rules that it leaves at their default are not said. */
const say = (meeting: Meeting, withSections: boolean): string[] => {
  if (!meeting.isMeeting) return ['an ordinary pad'];
  const {general, agenda, queue, proposals, sos, minutes, problems, sections} = meeting;
  const changed = ruleKeys.filter(
    (key) => writeRule(key, general.rules, 'fr') !== writeRule(key, defaultRules, 'fr'),
  );
  return [
    ...(withSections
      ? sections.map(({kind, title}) => `section ${kind ?? 'other'} "${title}"`)
      : []),
    ...(general.subject === '' ? [] : [`subject "${general.subject}"`]),
    ...(general.start === null ? [] : [`start ${general.start}`]),
    ...general.suspensions.map((words) => `suspension ${words}`),
    ...(general.end === null ? [] : [`end ${general.end}`]),
    ...changed.map((key) => `${key} ${writeRule(key, general.rules, 'fr') ?? 'none'}`),
    ...roles.flatMap((role) => {
      const {names} = general.roles[role];
      return names.length > 0 ? [`${role} ${names.join(', ')}`] : [];
    }),
    ...(['present', 'excused'] as const).flatMap((key) => {
      const words = writeAttendance(general[key]);
      return words === '' ? [] : [`${key} ${words}`];
    }),
    ...readRooms(general.rooms).flatMap(roomWords),
    ...agenda.map(({text, state, bullet, timeBoxMs}) =>
      line(`item "${text}"`, [[state, bullet].filter(Boolean).join(', '), duration(timeBoxMs)]),
    ),
    ...queue.map(({name, state, kind, note, durationMs}) =>
      line(`turn "${name}"`, [
        state,
        kind !== 'topic' && kind,
        note !== '' && `note "${note}"`,
        duration(durationMs),
      ]),
    ),
    ...proposals.map((proposal) => voteLine(meeting, proposal)),
    ...sos.map(({time, name, text, state}) =>
      line(`call ${time ?? ''}`.trim(), [`${name === '' ? '' : `"${name}" `}"${text}" ${state}`]),
    ),
    ...minutes.flatMap(({item, title, entries}) => [
      ...(item === null ? [] : [`part "${title}"`]),
      ...entries.map(entryLine),
    ]),
    ...problems.map(({code, text}) => `problem ${code} "${text}"`),
  ];
};

const examples = [...page.matchAll(/^```pad ?(\w*)\n([^]*?)^```\n```reads\n([^]*?)^```$/gm)].map(
  ([, where = '', pad = '', reads = '']) => ({where, pad, reads: reads.trimEnd().split('\n')}),
);

describe('docs/pad-notation.md', () => {
  it('shows thirty examples or more, each with what it reads as', () => {
    expect(examples.length).toBeGreaterThanOrEqual(30);
    expect(page.match(/^```pad/gm)).toHaveLength(examples.length);
  });

  it.each(examples)('$where $pad', ({where, pad, reads}) => {
    const kind = /^\d\d$/.test(where) ? sectionKinds[Number(where)] : undefined;
    const meeting = meetingOf(kind ? `${writeHeading(kind, 'fr')}\n${pad}` : pad);
    expect(say(meeting, where === 'sections')).toEqual(reads);
  });

  const rows = page
    .slice(page.indexOf('## The words'))
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  /** The languages that the page's tables are in: a new one need not wait for its column. */
  const nameOf = new Intl.DisplayNames(['en'], {type: 'language'});
  const written = languages.filter((language) =>
    rows.some((row) => row.includes(nameOf.of(language) ?? '')),
  );
  it('shows the words of five languages or more', () => {
    expect(written.length).toBeGreaterThanOrEqual(5);
  });
  const groups = [
    ...(['keys', 'majorities', 'fractions', 'bases', 'nppvRules', 'disciplines'] as const),
    ...(['turnKinds', 'choices'] as const),
  ];
  it.each(groups.flatMap((group) => meaningsOf(group).map((meaning) => [group, meaning] as const)))(
    'lists the written words of %s %s',
    (group, meaning) => {
      expect(rows).toContainEqual(
        written.map((language) => {
          const words: Readonly<Record<string, readonly string[]>> = vocabularies[language][group];
          return words[meaning]?.[0];
        }),
      );
    },
  );
  it('lists the written words for everyone', () => {
    expect(rows).toContainEqual(written.map((language) => vocabularies[language].everyone[0]));
  });
  it.each(['decision', 'action'] as const)('lists the written words of %s', (kind) => {
    expect(rows).toContainEqual(written.map((language) => minutesWords[language][kind][0]));
  });
});
