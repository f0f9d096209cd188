import {trim} from './fold';
import {foundOnce} from './found-once';
import {pattern} from './pattern';
import {behindLink} from './phrases';
import type {Problem, Room, RoomLine, RoomLink} from '../meeting';
import {readRoomLink} from './room-link';

/** A link of a `Salon` value, and the words beside it: a code, a password, what it is for. */
interface NotedLink {
  readonly link: RoomLink;
  readonly note: string;
}

/** More than a line has rooms, and few enough to be drawn. */
const mostParts = 20;

const without = (text: string, front: string, back: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && front.includes(text.charAt(from))) from += 1;
  // Looked for once: behind a word there can be a row of brackets as long as the pad.
  const open = text.indexOf('(', from);
  while (to > from && back.includes(text.charAt(to - 1))) {
    // A bracket that the link itself opens is its own.
    if (text.charAt(to - 1) === ')' && open >= 0 && open < to) break;
    to -= 1;
  }
  return text.slice(from, to);
};

/** A link as people type it in a hurry, `meet.example.org/ag`. */
const withoutScheme = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?::\d+)?\/[^\s@]/i;

/** What every link has in it: most words of a long line have neither. */
const likeLink = /.:|\//;

/** The link in a word, or null. `code:1234` is one only at the beginning, where it is meant to be. */
const linkIn = (word: string, isFirst: boolean): RoomLink | null => {
  if (!likeLink.test(word)) return null;
  const text = without(word, '<([{«"“‘\'\u200b', '>)]}»"”’\'.,;:!?\u200b');
  if (withoutScheme.test(text)) return readRoomLink(`https://${text}`);
  if (!/^[a-z][a-z\d+.-]*:/i.test(text)) return null;
  const link = readRoomLink(text);
  const isWords = !isFirst && link.kind === 'refused' && link.reason === 'link-unknown';
  return isWords && !text.includes('://') ? null : link;
};

/** `tel:` before a number with blanks in it. */
const spacedTel = /^tel:\s*(?=\+?[\d().-]{1,6}\s)[\d+()./\s-]{6,24}\d(?=\s|$)/i;
/** A number alone, from its `+` or `0`, of 9 to 15 digits. */
const bareNumber = /(?:^|\s)((?:\+|\(?0)[\d()./\s-]{7,24}\d)(?=\s|$)/;

const digitsOf = (number: string): string => number.replace(/\(0\)|[^\d+]/g, '');

const noteOf = (words: readonly string[]): string =>
  without(words.map(trim).join(' '), ' :-–—(', ' :-–—)');

/** The links between two commas, each with its words; those before the first are its own, too. */
const readPart = (part: string): NotedLink[] => {
  const words = trim(part.replace(spacedTel, (tel) => `tel:${digitsOf(tel)}`)).split(/\s+/);
  const found: {link: RoomLink; words: string[]}[] = [];
  const before: string[] = [];
  words.forEach((word, i) => {
    const link = linkIn(word, i === 0);
    const last = found[found.length - 1];
    if (link) found.push({link, words: last ? [] : before});
    else (last?.words ?? before).push(word);
  });
  return found.map((noted) => ({link: noted.link, note: noteOf(noted.words)}));
};

const readNumber = (part: string): NotedLink | null => {
  const number = bareNumber.exec(part)?.[1] ?? '';
  const digits = digitsOf(number);
  if (!/^\+?\d{9,15}$/.test(digits)) return null;
  return {
    link: {kind: 'app', url: `tel:${digits}`},
    note: noteOf(part.split(number)),
  };
};

/** The rooms of one `Salon` value. */
const readValue = (value: string): NotedLink[] => {
  const rooms: NotedLink[] = [];
  for (const part of value.split(/[,;](?=\s|$)/, mostParts)) {
    const number = readNumber(part);
    const found = readPart(part).slice(0, mostParts);
    const last = rooms[rooms.length - 1];
    if (found.length > 0) rooms.push(...found);
    else if (number) rooms.push(number);
    else if (last) rooms[rooms.length - 1] = {...last, note: noteOf([last.note, trim(part)])};
  }
  return rooms;
};

const roomsOf = foundOnce(({line, text}: RoomLine): readonly Room[] =>
  readValue(text).map((noted) => ({line, ...noted})),
);

/**
 * The rooms of the `Salon` lines: links and phone numbers, with blanks or commas between them, and the
 * words beside each. Words alone are no room. Each line is read once.
 */
export const readRooms = (lines: readonly RoomLine[]): Room[] => lines.flatMap(roomsOf);

/** A room's path that ends right before a blank, and words that may be the rest of its name: `…/AG été 2024`. */
const pathThenWord = pattern(
  'iu',
)`https://[^\s/]+/[^\s]*[\p{L}\p{N}]\s+(?![([]|https?:|(?:${behindLink})(?!\p{L})|[–—-]\s)[\p{L}\p{N}]`;

/** The links that are not opened, and why; and those whose name may go on behind a blank. */
export const findRoomProblems = (lines: readonly RoomLine[]): Problem[] => [
  ...readRooms(lines).flatMap(({line, link}): Problem[] =>
    link.kind === 'refused' ? [{code: link.reason, line, text: link.text}] : [],
  ),
  ...lines.flatMap(({line, text}): Problem[] =>
    pathThenWord.test(text) ? [{code: 'link-blank', line, text}] : [],
  ),
];
