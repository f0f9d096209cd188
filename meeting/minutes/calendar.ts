import type {Meeting} from '../meeting';
import {foldWords} from '../notation/fold';
import {vocabularies} from '../notation/vocabulary';
import {writeAction} from '../notation/write-line';
import type {EpochMs} from '../pad-line';
import {cleanText} from './clean';
import {dueDay} from './due-date';
import {minutesLabels} from './labels';
import {quote} from './quote';
import {actionsOf} from './records';

/** What a calendar needs beside the meeting. */
export interface CalendarContext {
  /** When it is written. */
  readonly now: EpochMs;
  /** An identity that is the same whenever it is made of the same words, and another for another pad. */
  readonly uidOf: (words: string) => string;
}

/** Source: RFC 5545, 3.3.11. */
const escapeText = (text: string): string => cleanText(text).replace(/[\\;,]/g, '\\$&');

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line of at most 75 octets, its line end aside, is folded between characters. Source: RFC 5545, 3.1. */
export const foldLine = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
};

/** `20240612T093000Z` */
const stampOf = (now: EpochMs): string =>
  new Date(now)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');

/** What a state is called there. */
const statuses = {open: 'NEEDS-ACTION', done: 'COMPLETED', withdrawn: 'CANCELLED'} as const;

/**
 * The actions that say when, as tasks for a calendar (iCalendar, RFC 5545: VTODO). One whose date can
 * be told has it as DUE; any keeps the words of the pad. A task keeps its UID as long as the words of
 * the action stay, whoever does it and when, and wherever its line goes.
 */
export const writeCalendar = (meeting: Meeting, {now, uidOf}: CalendarContext): string => {
  const {language, general} = meeting;
  const labels = minutesLabels[language];
  const {colon} = vocabularies[language];
  const stamp = stampOf(now);
  const seen = new Map<string, number>();
  const tasks = actionsOf(meeting).flatMap((action): string[] => {
    const {number, text, who, when, title, state} = action;
    const words = foldWords(text);
    const ordinal = (seen.get(words) ?? 0) + 1;
    seen.set(words, ordinal);
    if (when === null) return [];
    const due = dueDay(when, general.date, language);
    const details = [
      `${labels.action} ${number}${colon} ${writeAction(action)}`,
      title,
      [quote(general.subject), quote(general.date ?? '')].filter((part) => part !== '').join(', '),
    ].filter((part) => part !== '');
    return [
      'BEGIN:VTODO',
      `UID:${uidOf(`${words}#${ordinal}`)}`,
      `DTSTAMP:${stamp}`,
      ...(due === null ? [] : [`DUE;VALUE=DATE:${due.replace(/-/g, '')}`]),
      `SUMMARY:${escapeText(who.length === 0 ? text : `${text} (${who.join(', ')})`)}`,
      `DESCRIPTION:${details.map(escapeText).join('\\n')}`,
      `STATUS:${statuses[state]}`,
      'END:VTODO',
    ];
  });
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ep_ag//minutes//EN',
    ...tasks,
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
};
