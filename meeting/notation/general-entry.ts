import {isAside} from './aside';
import {blanksAtStart, trim} from './fold';
import {readKeyLine} from './key-line';
import type {General, GeneralEntry, GeneralKey, ListedName, Role} from '../meeting';
import {roles} from '../meeting';
import {readListed} from './name-list';
import type {LineIndex, PadLine} from '../pad-line';
import {readGeneralKey} from './vocabulary';

/** The keys whose value is names, which may stand in a list below. */
export type NamesKey = Role | 'present' | 'excused';

/** Whether the value of a key is names. */
export const isNamesKey = (key: GeneralKey): key is NamesKey =>
  key === 'present' || key === 'excused' || (roles as readonly GeneralKey[]).includes(key);

/** `Tribune (2 personnes)` is the key `Tribune`. */
const withoutRemark = (key: string): string => key.replace(/\([^()]*\)$/u, '');

/**
 * Read the lines of section 00: those with a key that is known, where they stand, and the free ones
 * without the blanks around them. Blank lines and asides say nothing, and end no list of names.
 */
export const readEntries = (
  lines: readonly PadLine[],
  indexes: readonly LineIndex[],
): {readonly entries: readonly GeneralEntry[]; readonly free: readonly string[]} => {
  const entries: GeneralEntry[] = [];
  const free: string[] = [];
  /** The names of the key with nothing behind it that the list below belongs to. */
  let listed: ListedName[] | null = null;
  for (const line of indexes) {
    const typed = lines[line]?.text ?? '';
    const text = trim(typed);
    if (text === '' || isAside(text)) continue;
    const name = listed && readListed(typed, line);
    if (listed && name) {
      listed.push(name);
      continue;
    }
    listed = null;
    const indent = blanksAtStart(typed);
    const pair = readKeyLine(typed.slice(indent));
    const key = pair && readGeneralKey(withoutRemark(pair.key));
    if (!pair || !key) {
      free.push(text);
      continue;
    }
    const {value} = pair;
    const below: ListedName[] = [];
    entries.push({key, line, text: typed, from: indent + pair.valueFrom, value, listed: below});
    // Of another key, a list below is none of names.
    if (value === '' && isNamesKey(key)) listed = below;
  }
  return {entries, free};
};

/** The line of a key that holds: the last one, or null. */
export const entryOf = ({entries}: General, key: GeneralKey): GeneralEntry | null => {
  const found = entries.filter((entry) => entry.key === key);
  return found[found.length - 1] ?? null;
};
