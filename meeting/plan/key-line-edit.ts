import {noNote} from '../edit';
import type {LineEdit} from '../edit';
import type {Meeting} from '../meeting';
import {blanksAtEnd, blanksAtStart, trim} from '../notation/fold';
import {generalLines} from '../notation/general-line';
import type {GeneralLine} from '../notation/general-line';
import {nameSeparators} from '../notation/key-line';
import {vocabularies} from '../notation/vocabulary';
import type {GeneralKey} from '../notation/vocabulary';
import type {AuthorId, Column, Span} from '../pad-line';
import {appendToSection} from './section-place';

const splice = (
  {line}: GeneralLine,
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
export const valueEdit = (found: GeneralLine, value: string, author: AuthorId): LineEdit => {
  const {text, valueFrom} = found;
  const keyEnd = valueFrom - blanksAtEnd(text.slice(0, valueFrom));
  const to = found.value === '' ? valueFrom : text.length - blanksAtEnd(text);
  if (value === '') return splice(found, {from: keyEnd, to}, '', author);
  const insert = valueFrom === keyEnd ? ` ${value}` : value;
  return splice(found, {from: valueFrom, to}, insert, author);
};

/** Write a `key : value` line that is missing: below the last one of section 00, or of the keys that it goes with. */
export const newKeyLine = (
  meeting: Meeting,
  key: GeneralKey,
  value: string,
  author: AuthorId,
  companions: readonly GeneralKey[] = [],
): LineEdit => {
  const {keys, colon} = vocabularies[meeting.language];
  const text = `${keys[key][0] ?? key}${colon} ${value}`;
  const all = generalLines(meeting);
  const near = all.filter((line) => companions.includes(line.key));
  const last = near[near.length - 1] ?? all[all.length - 1];
  if (!last) return appendToSection(meeting, 'general', [text], author);
  return {
    kind: 'insertLines',
    line: last.line + 1,
    lines: [{text, bold: false}],
    author,
    own: false,
  };
};

/** Add a name behind those that a line has. */
export const addNameEdit = (found: GeneralLine, name: string, author: AuthorId): LineEdit => {
  const end = found.text.length - blanksAtEnd(found.text);
  return splice(found, {from: end, to: end}, `, ${name}`, author);
};

/** Where each name of a value stands, without the blanks around it. */
const nameSpans = ({text, valueFrom}: GeneralLine): Span[] => {
  const spans: Span[] = [];
  const add = (from: Column, to: Column): void => {
    const words = text.slice(from, to);
    if (trim(words) === '') return;
    spans.push({from: from + blanksAtStart(words), to: to - blanksAtEnd(words)});
  };
  let from = valueFrom;
  for (const found of text.slice(valueFrom).matchAll(nameSeparators)) {
    add(from, valueFrom + found.index);
    from = valueFrom + found.index + found[0].length;
  }
  add(from, text.length);
  return spans;
};

/** Take names out of a line, each time with what sets it apart from its neighbours. */
export const removeNameEdits = (
  found: GeneralLine,
  goes: (name: string) => boolean,
  author: AuthorId,
): LineEdit[] => {
  const spans = nameSpans(found);
  const isGone = spans.map(({from, to}) => goes(found.text.slice(from, to)));
  const firstKept = isGone.indexOf(false);
  if (firstKept < 0) return [valueEdit(found, '', author)];
  return spans.flatMap(({from, to}, i): LineEdit[] => {
    if (!isGone[i]) return [];
    const span =
      i < firstKept ? {from, to: spans[i + 1]?.from ?? to} : {from: spans[i - 1]?.to ?? from, to};
    return [splice(found, span, '', author)];
  });
};
