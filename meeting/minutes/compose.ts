import {trim} from '../notation/fold';
import {roles, sectionKinds} from '../meeting';
import type {Attendance, Meeting, MinutesEntry, Proposal, SectionKind} from '../meeting';
import {tallyOf} from '../assembly/tally';
import {writeFigures} from '../assembly/verdict-words';
import {sectionTitle, vocabularies} from '../notation/vocabulary';
import type {GeneralKey} from '../notation/vocabulary';
import {writeAttendance} from '../notation/write-rule';
import {actionMark, writeAction} from '../notation/write-line';
import {list, paragraph, plain, section, strong} from './block';
import type {Block, Item} from './block';
import {cleanBlock, cleanText} from './clean';
import {minutesLabels} from './labels';
import {ballotBlocks, ruleItems, sosItems, turnItems} from './proceedings';
import {quote} from './quote';
import {decisionsOf, entryNumbers} from './records';
import {actionTable, decisionTable} from './tables';
import {votedIn} from './vote-reference';

/** How much the minutes hold. */
export type MinutesForm = 'decisions' | 'summary' | 'full' | 'actions';
export const minutesForms: readonly MinutesForm[] = ['decisions', 'summary', 'full', 'actions'];

/** What of a meeting's minutes is asked for. */
export interface MinutesChoice {
  readonly form: MinutesForm;
  /** Those who are there and who sent regrets: as a number, even where the pad has names. */
  readonly countsOnly: boolean;
}
export const defaultChoice: MinutesChoice = {form: 'summary', countsOnly: false};

const fact = ({language}: Meeting, key: GeneralKey, value: string | null): Item[] => {
  const {keys, colon} = vocabularies[language];
  if (value === null || value === '') return [];
  return [[strong(`${keys[key][0] ?? key}${colon}`), plain(` ${value}`)]];
};

const facts = (meeting: Meeting, countsOnly: boolean): Item[] => {
  const {and} = vocabularies[meeting.language];
  const {date, start, end, suspensions, roles: held, present, excused} = meeting.general;
  const attendance = ({names, count}: Attendance): string =>
    writeAttendance({names: countsOnly ? [] : names, count});
  return [
    ...fact(meeting, 'date', date),
    ...fact(meeting, 'start', start),
    ...suspensions.flatMap((words) => fact(meeting, 'suspension', words)),
    ...fact(meeting, 'end', end),
    ...roles.flatMap((role) => fact(meeting, role, held[role].names.join(` ${and} `))),
    ...fact(meeting, 'present', attendance(present)),
    ...fact(meeting, 'excused', attendance(excused)),
  ];
};

const agenda = (meeting: Meeting): Item[] => {
  const labels = minutesLabels[meeting.language];
  return meeting.agenda.map(({bullet, text, state}) => {
    const lettered = /[\p{L}\p{N}]/u.test(bullet) ? `${bullet} ` : '';
    const suffix = state === 'pending' ? '' : ` (${labels[state]})`;
    return [plain(`${lettered}${text}${suffix}`)];
  });
};

const figuresOf = ({language, general}: Meeting, proposal: Proposal): string =>
  writeFigures(tallyOf(proposal), language, general.rules);

const openVotes = (meeting: Meeting): Item[] =>
  meeting.proposals.flatMap((proposal): Item[] =>
    proposal.result
      ? []
      : [
          [
            strong(proposal.text || minutesLabels[meeting.language].noText),
            plain(` — ${figuresOf(meeting, proposal)}`),
          ],
        ],
  );

const notes = (meeting: Meeting): Block[] => {
  const {colon} = vocabularies[meeting.language];
  const labels = minutesLabels[meeting.language];
  const numbers = entryNumbers(meeting);
  const numbered = (label: string, {line}: MinutesEntry): string =>
    `${label} ${numbers.get(line) ?? ''}${colon}`;
  const votes = new Map(
    decisionsOf(meeting).flatMap((record) =>
      record.kind === 'vote' ? [[record.number, record]] : [],
    ),
  );
  const result = (entry: MinutesEntry): Item => {
    const vote = votes.get(votedIn(entry, meeting.language) ?? 0);
    if (!vote?.result) return [];
    const {outcome, figures} = vote.result;
    const suffix = figures === null ? '' : ` (${figures})`;
    return [plain(` — ${quote(vote.text)} → `), strong(quote(outcome)), plain(quote(suffix))];
  };
  const ownWords = (entry: MinutesEntry): Item => {
    switch (entry.kind) {
      case 'contribution':
        return [strong(`${entry.name}${colon}`), plain(` ${entry.words}`)];
      case 'note':
        return [plain(entry.text)];
      case 'decision':
        return [strong(numbered(labels.decision, entry)), plain(` ${entry.text}`)];
      case 'action':
        return [
          strong(numbered(labels.action, entry)),
          plain(` ${actionMark(entry)}${writeAction(entry)}`),
        ];
    }
  };
  return meeting.minutes.flatMap(({title, entries}): Block[] => {
    const items = list(entries.map((entry) => [...ownWords(entry), ...result(entry)]));
    return title === '' ? items : [{kind: 'heading', level: 3, text: title}, ...items];
  });
};

/** Sections of other numbers and titles, kept as they are. */
const otherSections = (meeting: Meeting): Block[] =>
  meeting.sections
    .filter(({kind}) => kind === null)
    .flatMap(({title, heading, end}) => {
      const paragraphs = meeting.lines
        .slice(heading + 1, end)
        .map(({text}) => trim(text))
        .filter((text) => text !== '')
        .map(paragraph);
      return section(2, title, paragraphs);
    });

/** The date, and how many were there. */
const shortFacts = (meeting: Meeting): Block[] => {
  const {date, present} = meeting.general;
  const attendance = present.count === null ? null : String(present.count);
  return list([...fact(meeting, 'date', date), ...fact(meeting, 'present', attendance)]);
};

/** A table, or a sentence where there is nothing to put into it. */
const orSay = (blocks: readonly Block[], words: string): readonly Block[] =>
  blocks.length > 0 ? blocks : [paragraph(words)];

/** The decisions and the actions, dated, with how many were there. */
const decisionsOnly = (meeting: Meeting): Block[] => {
  const labels = minutesLabels[meeting.language];
  return [
    ...shortFacts(meeting),
    ...section(2, labels.decisions, orSay(decisionTable(meeting), labels.noDecisions)),
    ...section(2, labels.actions, actionTable(meeting)),
  ];
};

const actionsOnly = (meeting: Meeting): readonly Block[] => [
  ...shortFacts(meeting),
  ...orSay(actionTable(meeting), minutesLabels[meeting.language].noActions),
];

/** What the summary tells of each section. */
const inSummary: Readonly<
  Record<SectionKind, (meeting: Meeting, countsOnly: boolean) => readonly Block[]>
> = {
  general: (meeting, countsOnly) => [
    ...list(facts(meeting, countsOnly)),
    ...meeting.general.notes.map(paragraph),
  ],
  agenda: (meeting) => section(2, sectionTitle('agenda', meeting.language), list(agenda(meeting))),
  queue: () => [],
  votes: (meeting) => {
    const labels = minutesLabels[meeting.language];
    return [
      ...section(2, labels.decisions, decisionTable(meeting)),
      ...section(2, labels.openVotes, list(openVotes(meeting))),
    ];
  },
  sos: () => [],
  minutes: (meeting) => {
    const labels = minutesLabels[meeting.language];
    return [
      ...section(2, labels.actions, actionTable(meeting)),
      ...section(2, labels.notes, notes(meeting)),
    ];
  },
};

const summary = (meeting: Meeting, countsOnly: boolean): Block[] => [
  ...sectionKinds.flatMap((kind) => inSummary[kind](meeting, countsOnly)),
  ...otherSections(meeting),
];

/** What happened on the way: rules, ballots, turns and calls for help. */
const proceedings = (meeting: Meeting): Block[] => {
  const {language} = meeting;
  const labels = minutesLabels[language];
  return [
    {kind: 'pageBreak'},
    {kind: 'heading', level: 2, text: labels.annexes},
    ...section(3, labels.rules, list(ruleItems(meeting))),
    ...section(3, labels.ballots, ballotBlocks(meeting)),
    ...section(3, labels.turns, list(turnItems(meeting), true)),
    ...section(3, sectionTitle('sos', language), list(sosItems(meeting))),
  ];
};

const blocksOf = (meeting: Meeting, {form, countsOnly}: MinutesChoice): readonly Block[] => {
  switch (form) {
    case 'decisions':
      return decisionsOnly(meeting);
    case 'actions':
      return actionsOnly(meeting);
    case 'summary':
      return summary(meeting, countsOnly);
    case 'full':
      return [...summary(meeting, countsOnly), ...proceedings(meeting)];
  }
};

const formName = ({language}: Meeting, form: MinutesForm): string => {
  const labels = minutesLabels[language];
  const names = {
    decisions: labels.decisionsOnly,
    summary: labels.minutes,
    full: labels.fullMinutes,
    actions: labels.actionList,
  };
  return names[form];
};

/**
 * The minutes of a meeting, in the pad's language, in one of four forms:
 * - `decisions` (*relevé de décisions*): each decision with its number, the text as put to the vote,
 *   figures, rule and outcome; actions with who and when.
 * - `summary` (*compte-rendu*): subject, date and times, who held which role, attendance, agenda,
 *   decisions, actions, then the notes item by item.
 * - `full`: the summary, then the rules in force, every proposal's ballots, turns with how long each
 *   took, and the calls for help.
 * - `actions`: the actions alone.
 *
 * Attendance is a number unless the pad lists names; nothing adds up how long anybody spoke.
 */
export const composeMinutes = (
  meeting: Meeting,
  choice: MinutesChoice = defaultChoice,
): Block[] => {
  const labels = minutesLabels[meeting.language];
  const {colon} = vocabularies[meeting.language];
  const {subject} = meeting.general;
  const name = formName(meeting, choice.form);
  const title = subject === '' ? name : `${name}${colon} ${subject}`;
  const heading: Block = {kind: 'heading', level: 1, text: title};
  const blocks = meeting.isMeeting ? blocksOf(meeting, choice) : [paragraph(labels.nothing)];
  return [heading, ...blocks].map(cleanBlock);
};

/** What the minutes are called: the subject, or a word for a meeting without one. */
export const minutesTitle = (meeting: Meeting): string =>
  cleanText(meeting.general.subject) || minutesLabels[meeting.language].noSubject;

/** What a file of the minutes is called: `Compte-rendu – AG interpro`. */
export const documentTitle = (meeting: Meeting, form: MinutesForm): string =>
  `${formName(meeting, form)} – ${minutesTitle(meeting)}`;
