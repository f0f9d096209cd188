import {trim} from '../notation/fold';
import {roles} from '../meeting';
import type {Meeting, MinutesEntry, Proposal} from '../meeting';
import {tallyOf} from '../assembly/tally';
import {writeFigures} from '../assembly/verdict-words';
import {vocabularies} from '../notation/vocabulary';
import type {GeneralKey} from '../notation/vocabulary';
import {writeAttendance} from '../notation/write-rule';
import {writeAction} from '../notation/write-line';
import {list, plain, section, strong} from './block';
import type {Block, Item} from './block';
import {decisionItems, decisionRecords} from './decisions';
import {minutesLabels} from './labels';
import {ballotBlocks, ruleItems, sosItems, turnItems} from './proceedings';

/** How much the minutes hold. */
export type MinutesForm = 'decisions' | 'summary' | 'full';
export const minutesForms: readonly MinutesForm[] = ['decisions', 'summary', 'full'];

const fact = ({language}: Meeting, key: GeneralKey, value: string | null): Item[] => {
  const {keys, colon} = vocabularies[language];
  if (value === null || value === '') return [];
  return [[strong(`${keys[key][0] ?? key}${colon}`), plain(` ${value}`)]];
};

const facts = (meeting: Meeting): Item[] => {
  const {and} = vocabularies[meeting.language];
  const {date, start, end, roles: held, present, excused} = meeting.general;
  return [
    ...fact(meeting, 'date', date),
    ...fact(meeting, 'start', start),
    ...fact(meeting, 'end', end),
    ...roles.flatMap((role) => fact(meeting, role, held[role].names.join(` ${and} `))),
    ...fact(meeting, 'present', writeAttendance(present)),
    ...fact(meeting, 'excused', writeAttendance(excused)),
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
    proposal.result ? [] : [[strong(proposal.text), plain(` — ${figuresOf(meeting, proposal)}`)]],
  );

const actions = (meeting: Meeting): Item[] =>
  meeting.minutes
    .flatMap(({entries}) => entries)
    .flatMap((entry) => (entry.kind === 'action' ? [[plain(writeAction(entry))]] : []));

const notes = (meeting: Meeting): Block[] => {
  const {colon} = vocabularies[meeting.language];
  const labels = minutesLabels[meeting.language];
  const words = (entry: MinutesEntry): Item => {
    switch (entry.kind) {
      case 'contribution':
        return [strong(`${entry.name}${colon}`), plain(` ${entry.words}`)];
      case 'note':
        return [plain(entry.text)];
      case 'decision':
        return [strong(`${labels.decision}${colon}`), plain(` ${entry.text}`)];
      case 'action':
        return [strong(`${labels.action}${colon}`), plain(` ${writeAction(entry)}`)];
    }
  };
  return meeting.minutes.flatMap(({title, entries}): Block[] => {
    const items = list(entries.map(words));
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
        .map((text): Block => ({kind: 'paragraph', words: [plain(text)]}));
      return section(2, title, paragraphs);
    });

/** The decisions and the actions, dated, with how many were there. */
const decisionsOnly = (meeting: Meeting): Block[] => {
  const labels = minutesLabels[meeting.language];
  const {date, present} = meeting.general;
  const attendance = present.count === null ? null : String(present.count);
  return [
    ...list([...fact(meeting, 'date', date), ...fact(meeting, 'present', attendance)]),
    ...section(2, labels.decisions, decisionRecords(meeting)),
    ...section(2, labels.actions, list(actions(meeting), true)),
  ];
};

/** The summary and, in the full minutes, the proceedings: rules, ballots, turns and calls for help. */
const account = (meeting: Meeting, isFull: boolean): Block[] => {
  const labels = minutesLabels[meeting.language];
  const ifFull = (text: string, blocks: () => Block[]): Block[] =>
    isFull ? section(2, text, blocks()) : [];
  return [
    ...list(facts(meeting)),
    ...meeting.general.notes.map((text): Block => ({kind: 'paragraph', words: [plain(text)]})),
    ...ifFull(labels.rules, () => list(ruleItems(meeting))),
    ...section(2, labels.agenda, list(agenda(meeting))),
    ...section(2, labels.decisions, list(decisionItems(meeting), true)),
    ...section(2, labels.openVotes, list(openVotes(meeting))),
    ...ifFull(labels.ballots, () => ballotBlocks(meeting)),
    ...section(2, labels.actions, list(actions(meeting), true)),
    ...ifFull(labels.turns, () => list(turnItems(meeting), true)),
    ...ifFull(labels.sos, () => list(sosItems(meeting))),
    ...section(2, labels.notes, notes(meeting)),
    ...otherSections(meeting),
  ];
};

const formName = ({language}: Meeting, form: MinutesForm): string => {
  const labels = minutesLabels[language];
  const names = {
    decisions: labels.decisionsOnly,
    summary: labels.minutes,
    full: labels.fullMinutes,
  };
  return names[form];
};

/**
 * The minutes of a meeting, in the pad's language, in one of three forms:
 * - `decisions` (*relevé de décisions*): each decision with its number, the text as put to the vote,
 *   figures, rule and outcome; actions with who and when.
 * - `summary` (*compte-rendu*): subject, date, who held which role, attendance, agenda, decisions with
 *   their figures, actions, then the notes item by item.
 * - `full`: the summary, the rules in force, every proposal's ballots, turns with how long each took,
 *   and the calls for help.
 *
 * Attendance is a number unless the pad lists names; nothing adds up how long anybody spoke.
 */
export const composeMinutes = (meeting: Meeting, form: MinutesForm = 'summary'): Block[] => {
  const labels = minutesLabels[meeting.language];
  const {colon} = vocabularies[meeting.language];
  const {subject} = meeting.general;
  const name = formName(meeting, form);
  const title = subject === '' ? name : `${name}${colon} ${subject}`;
  const heading: Block = {kind: 'heading', level: 1, text: title};
  if (!meeting.isMeeting) return [heading, {kind: 'paragraph', words: [plain(labels.nothing)]}];
  const blocks = form === 'decisions' ? decisionsOnly(meeting) : account(meeting, form === 'full');
  return [heading, ...blocks];
};

/** What the minutes are called: the subject, or a word for a meeting without one. */
export const minutesTitle = (meeting: Meeting): string =>
  meeting.general.subject === ''
    ? minutesLabels[meeting.language].noSubject
    : meeting.general.subject;

/** What a file of the minutes is called: `Compte-rendu – AG interpro`. */
export const documentTitle = (meeting: Meeting, form: MinutesForm): string =>
  `${formName(meeting, form)} – ${minutesTitle(meeting)}`;
