import {describe, expect, it} from 'vitest';
import {tallyOf} from '../../meeting/assembly/tally';
import {decide} from '../../meeting/assembly/verdict';
import {languages, roles, sectionKinds} from '../../meeting/meeting';
import type {Language, Meeting, MinutesEntry, SectionKind} from '../../meeting/meeting';
import {dueDay, readDay} from '../../meeting/minutes/due-date';
import {writeHeading} from '../../meeting/notation/section';
import {facts} from './faults/facts';
import {lists, notes} from './faults/lists';
import {votes} from './faults/votes';
import {meetingOf} from './pads';

/** A text in which `@votes` stands for the heading of that section, as the language writes it. */
const withHeadings = (text: string, language: Language): string =>
  text.replace(/^@(\w+)$/gm, (line, name: string) => {
    const kind = sectionKinds.find((one): one is SectionKind => one === name);
    return kind ? writeHeading(kind, language) : line;
  });

/** When the meetings of the texts are held: a Friday. */
const held = '2024-04-12';

/** What a meeting reads as, without a word of its language: lines are told by their number, the first being 0. */
const gistOf = (meeting: Meeting, language: Language): string[] => {
  const {general, agenda, queue, proposals, sos, minutes, problems, lines} = meeting;
  if (!meeting.isMeeting) return ['an ordinary pad'];
  const typed = lines.map(({text}) => text.trim());
  /** `3`, or `3-4` where the words of two lines stand together. */
  const whereIs = (words: string): string => {
    if (words === '') return 'nowhere';
    for (let from = 0; from < typed.length; from += 1) {
      for (let to = from; to < typed.length; to += 1) {
        if (typed.slice(from, to + 1).join(' ') === words)
          return from === to ? String(from) : `${from}-${to}`;
      }
    }
    return JSON.stringify(words);
  };
  const votes = proposals.map((proposal) => {
    const {rules, present} = general;
    const tally = tallyOf(proposal);
    const {outcome} = decide(tally, rules, {present: present.count, entitled: rules.entitled});
    const {for: p, against, abstain, nppv, labels} = tally;
    const others = labels.map(({count}) => count).join(',');
    const voices = `${p}-${against}-${abstain}-${nppv}${others && ` and ${others}`}`;
    return `vote ${whereIs(proposal.text)}: ${voices} ${outcome}`;
  });
  const facts = [
    ...(general.subject === '' ? [] : [`subject ${whereIs(general.subject)}`]),
    ...(general.date === null
      ? []
      : [`date ${Object.values(readDay(general.date, language) ?? {}).join('-')}`]),
    ...(general.present.count === null
      ? []
      : [`present ${[...general.present.names, `= ${general.present.count}`].join(', ')}`]),
    ...roles.flatMap((role) => {
      const {names} = general.roles[role];
      return names.length === 0 ? [] : [`${role} ${names.join(', ')}`];
    }),
  ];
  const entryOf = (entry: MinutesEntry): string => {
    const {kind, line} = entry;
    if (kind === 'contribution') return `${line} says ${entry.name}`;
    if (kind !== 'action') return `${line} ${kind}${/[*_]/.test(entry.text) ? ' in bold' : ''}`;
    const {who, when, state, text} = entry;
    const due = when === null ? '' : ` ${dueDay(when, held, language) ?? 'some day'}`;
    const behind = (typed[line] ?? '').replace(/^[^:]*:\s*/, '');
    const people = who.some((name) => /^\p{Ll}/u.test(name)) ? 'a group' : who.join(', ');
    const what = who.length === 0 && text === behind ? 'whole' : `of ${people}${due}`;
    return `${line} action ${what}${state === 'open' ? '' : ` ${state}`}`;
  };
  return [
    ...facts,
    ...agenda.map(({line, state}) => `item ${line} ${state}`),
    ...queue.map(({name, note}) => `turn ${name}${note === '' ? '' : `, ${note}`}`),
    ...votes,
    ...sos.map(({line, time, name, text}) => {
      const isRest = (typed[line] ?? '').endsWith(text) && !text.includes(name || '\n');
      return `call ${time ?? ''} ${name}${isRest ? '' : ` with ${text}`}`;
    }),
    ...minutes.flatMap(({entries}) => entries.map(entryOf)),
    ...problems.map(({code, line}) => `problem ${code} ${line}`),
  ];
};

describe.each(languages)('in %s', (language) => {
  it.each(
    [...facts, ...lists, ...votes, ...notes].map(
      ({kind, gist, texts}) => [kind, texts[language], gist] as const,
    ),
  )('%s', (_kind, texts, gist) => {
    for (const text of texts) {
      const meeting = meetingOf(withHeadings(text, language));
      expect({text, gist: gistOf(meeting, language)}).toEqual({text, gist});
    }
  });
});
