import {isAside} from './aside';
import {readKeyLine} from './key-line';
import type {KeyLine} from './key-line';
import type {Meeting} from '../meeting';
import type {LineIndex} from '../pad-line';
import {readGeneralKey} from './vocabulary';
import type {GeneralKey} from './vocabulary';

/** A `key : value` line of section 00, where it stands. */
export interface GeneralLine extends Omit<KeyLine, 'key'> {
  readonly key: GeneralKey;
  readonly line: LineIndex;
  readonly text: string;
}

/** The lines of section 00 with a key that is known, in their order; a remark after the key is allowed. */
export const generalLines = ({lines, sections}: Meeting): GeneralLine[] =>
  sections
    .filter(({kind}) => kind === 'general')
    .flatMap(({heading, end}) =>
      lines.slice(heading + 1, end).flatMap(({text}, i): GeneralLine[] => {
        const pair = isAside(text) ? null : readKeyLine(text);
        const key = pair && readGeneralKey(pair.key.replace(/\([^()]*\)$/u, ''));
        return pair && key ? [{...pair, key, line: heading + 1 + i, text}] : [];
      }),
    );

/** The line of a key that holds: the last one, or null. */
export const generalLine = (meeting: Meeting, key: GeneralKey): GeneralLine | null => {
  const found = generalLines(meeting).filter((line) => line.key === key);
  return found[found.length - 1] ?? null;
};

/** When the meeting was suspended, as typed (`15h10 – 15h25`), a line each. */
export const suspensionsOf = (meeting: Meeting): string[] =>
  generalLines(meeting).flatMap(({key, value}) =>
    key === 'suspension' && value !== '' ? [value] : [],
  );
