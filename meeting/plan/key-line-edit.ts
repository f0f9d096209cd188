import {noNote} from '../change/line-edit';
import type {LineEdit} from '../change/line-edit';
import type {GeneralEntry, GeneralKey, Meeting} from '../meeting';
import {blanksAtEnd} from '../notation/fold';
import {readWrittenNames} from '../notation/name-list';
import {writeKeyLine} from '../notation/write-rule';
import type {AuthorId, Span} from '../pad-line';
import {appendToSection} from './section-place';

const splice = (
  {line}: GeneralEntry,
  {from, to}: Span,
  insert: string,
  author: AuthorId,
): LineEdit => ({
  kind: 'splice',
  line,
  column: from,
  remove: to - from,
  insert,
  author,
  note: noNote,
});

/** Put a value in the place of a line's own, and touch nothing else; an empty one leaves the key alone. */
export const valueEdit = (found: GeneralEntry, value: string, author: AuthorId): LineEdit => {
  const {text, from} = found;
  const keyEnd = from - blanksAtEnd(text.slice(0, from));
  const to = from + found.value.length;
  if (value === '') return splice(found, {from: keyEnd, to}, '', author);
  return splice(found, {from, to}, from === keyEnd ? ` ${value}` : value, author);
};

/** Write a `key : value` line that is missing: below the last one of section 00, or of the keys that it goes with. */
export const newKeyLine = (
  meeting: Meeting,
  key: GeneralKey,
  value: string,
  author: AuthorId,
  companions: readonly GeneralKey[] = [],
): LineEdit => {
  const text = writeKeyLine(key, value, meeting.language);
  const all = meeting.general.entries;
  const near = all.filter((line) => companions.includes(line.key));
  const last = near[near.length - 1] ?? all[all.length - 1];
  if (!last) return appendToSection(meeting, 'general', [text], author);
  // A list of names stays below its key.
  const {line} = last.listed[last.listed.length - 1] ?? last;
  return {
    kind: 'insertLines',
    line: line + 1,
    lines: [{text, bold: false}],
    author,
    own: false,
  };
};

/** Add a name behind those that a line has. */
export const addNameEdit = (found: GeneralEntry, name: string, author: AuthorId): LineEdit => {
  const end = found.from + found.value.length;
  return splice(found, {from: end, to: end}, `, ${name}`, author);
};

/** Take names out of a line, each time with what sets it apart from its neighbours. */
export const removeNameEdits = (
  found: GeneralEntry,
  goes: (name: string) => boolean,
  author: AuthorId,
): LineEdit[] => {
  const names = readWrittenNames(found.text, found.from);
  const isGone = names.map(({name}) => goes(name));
  const firstKept = isGone.indexOf(false);
  if (firstKept < 0) return [valueEdit(found, '', author)];
  return names.flatMap(({from, to}, i): LineEdit[] => {
    if (!isGone[i]) return [];
    const span =
      i < firstKept ? {from, to: names[i + 1]?.from ?? to} : {from: names[i - 1]?.to ?? from, to};
    return [splice(found, span, '', author)];
  });
};
