import {trim} from '../notation/fold';
import {roles} from '../meeting';
import type {Attendance, Meeting, MinutesEntry} from '../meeting';
import {tallyOf} from '../assembly/tally';
import {writeFigures} from '../assembly/verdict';
import {vocabularies} from '../notation/vocabulary';
import type {GeneralKey} from '../notation/vocabulary';
import {plain, strong} from './block';
import type {Block, Words} from './block';
import {minutesLabels} from './labels';

type Item = readonly Words[];

const list = (items: readonly Item[], ordered = false): Block[] =>
  items.length === 0 ? [] : [{kind: 'list', ordered, items}];

const section = (level: 2 | 3, text: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{kind: 'heading', level, text}, ...blocks];

const facts = (meeting: Meeting): Item[] => {
  const {keys, colon, and} = vocabularies[meeting.language];
  const {date, start, end, roles: held, present, excused} = meeting.general;
  const fact = (key: GeneralKey, value: string | null): Item[] =>
    value === null || value === ''
      ? []
      : [[strong(`${keys[key][0] ?? key}${colon}`), plain(` ${value}`)]];
  const people = ({names, count}: Attendance): string | null =>
    names.length > 0 ? names.join(', ') : count === null ? null : String(count);
  return [
    ...fact('date', date),
    ...fact('start', start),
    ...fact('end', end),
    ...roles.flatMap((role) => fact(role, held[role].names.join(` ${and} `))),
    ...fact('present', people(present)),
    ...fact('excused', people(excused)),
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

/** Closed votes with their result line, then the `Décision :` lines, in the order of the pad. */
const decisions = (meeting: Meeting): Item[] => {
  const voted = meeting.proposals.flatMap(({text, result}): Item[] =>
    result ? [[strong(text), plain(` — ${result.text}`)]] : [],
  );
  const noted = meeting.minutes
    .flatMap(({entries}) => entries)
    .flatMap((entry): Item[] => (entry.kind === 'decision' ? [[strong(entry.text)]] : []));
  return [...voted, ...noted];
};

const openVotes = (meeting: Meeting): Item[] =>
  meeting.proposals.flatMap((proposal): Item[] =>
    proposal.result
      ? []
      : [[strong(proposal.text), plain(` — ${writeFigures(tallyOf(proposal), meeting.language)}`)]],
  );

const actionWords = ({text, who, when}: Extract<MinutesEntry, {kind: 'action'}>): Item => {
  const suffix = [...who, ...(when === null ? [] : [when])].join(', ');
  return [plain(suffix === '' ? text : `${text} — ${suffix}`)];
};

const actions = (meeting: Meeting): Item[] =>
  meeting.minutes
    .flatMap(({entries}) => entries)
    .flatMap((entry) => (entry.kind === 'action' ? [actionWords(entry)] : []));

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
        return [
          strong(`${labels.action}${colon}`),
          ...actionWords(entry).map((w) => plain(` ${w.text}`)),
        ];
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

/**
 * The summary (*compte-rendu*) of a meeting, in the pad's language: subject, date, who held which
 * role, attendance, agenda, decisions with their figures, actions, then the notes item by item.
 * Attendance is a number unless the pad lists names; nothing says how long anybody spoke.
 */
export const composeMinutes = (meeting: Meeting): Block[] => {
  const labels = minutesLabels[meeting.language];
  const {colon} = vocabularies[meeting.language];
  const {subject, notes: remarks} = meeting.general;
  const title = subject === '' ? labels.minutes : `${labels.minutes}${colon} ${subject}`;
  const heading: Block = {kind: 'heading', level: 1, text: title};
  if (!meeting.isMeeting) return [heading, {kind: 'paragraph', words: [plain(labels.nothing)]}];
  return [
    heading,
    ...list(facts(meeting)),
    ...remarks.map((text): Block => ({kind: 'paragraph', words: [plain(text)]})),
    ...section(2, labels.agenda, list(agenda(meeting))),
    ...section(2, labels.decisions, list(decisions(meeting), true)),
    ...section(2, labels.openVotes, list(openVotes(meeting))),
    ...section(2, labels.actions, list(actions(meeting), true)),
    ...section(2, labels.notes, notes(meeting)),
    ...otherSections(meeting),
  ];
};

/** What the minutes are called: the subject, or a word for a meeting without one. */
export const minutesTitle = (meeting: Meeting): string =>
  meeting.general.subject === ''
    ? minutesLabels[meeting.language].noSubject
    : meeting.general.subject;
