import {isAside} from './aside';
import {nobodySaid, readAttendance} from './attendance';
import {trim} from './fold';
import {readKeyLine, readNames} from './key-line';
import {readListed} from './key-list';
import type {General, Problem, ProblemCode, Role, RoleHolders, RoomLine, Rules} from '../meeting';
import {roles} from '../meeting';
import type {LineIndex, PadLine} from '../pad-line';
import {defaultRules, isRuleKey, readAbstention, ruleFields, ruleForms} from './rules';
import {readEveryoneWord, readGeneralKey} from './vocabulary';

/** The keys whose value is names, which may stand in a list below. */
type NamesKey = Role | 'present' | 'excused';

/** `Tribune (2 personnes)` is the key `Tribune`. */
const withoutRemark = (key: string): string => key.replace(/\([^()]*\)$/u, '');

/** Whether a rule means nothing as long as nobody knows how many people are entitled. */
const asksForEntitled = (rule: keyof Rules, {quorum, base}: Partial<Rules>): boolean =>
  (rule === 'quorum' && quorum !== undefined && quorum !== null && quorum.kind !== 'number') ||
  (rule === 'base' && base === 'entitled');

/** Read the lines of section 00. What can't be read is a Problem, and the default applies. */
export const readGeneral = (
  lines: readonly PadLine[],
  indexes: readonly LineIndex[],
): {readonly general: General; readonly problems: readonly Problem[]} => {
  const problems: Problem[] = [];
  const rules: {-readonly [K in keyof Rules]?: Rules[K]} = {};
  const holders = Object.fromEntries(
    roles.map((role): [Role, RoleHolders] => [role, {line: null, names: []}]),
  ) as Record<Role, RoleHolders>;
  const facts: Record<'date' | 'start' | 'end', string | null> = {
    date: null,
    start: null,
    end: null,
  };
  const rooms: RoomLine[] = [];
  const notes: string[] = [];
  let subject = '';
  let present = nobodySaid;
  let excused = nobodySaid;
  let base = defaultRules.base;
  const asking: Problem[] = [];
  /** The key with nothing behind it that the list below belongs to, and the names of that list so far. */
  let listed: {readonly key: NamesKey; readonly line: LineIndex; readonly names: string[]} | null =
    null;

  const unreadNumbers = new Map<LineIndex, Problem>();
  const readNamesOf = (key: NamesKey, value: string, line: LineIndex): void => {
    if (key !== 'present' && key !== 'excused') {
      holders[key] = {line, names: readEveryoneWord(value) ? [] : readNames(value)};
      return;
    }
    const {attendance, isWhole} = readAttendance(value, line);
    if (key === 'present') present = attendance;
    else excused = attendance;
    if (isWhole || value === '') unreadNumbers.delete(line);
    else unreadNumbers.set(line, {code: 'unreadable-number', line, text: value});
  };

  for (const line of indexes) {
    const text = trim(lines[line]?.text ?? '');
    if (text === '' || isAside(text)) continue;
    const inList = listed && readListed(text, line);
    if (listed && inList) {
      listed.names.push(inList.name);
      readNamesOf(listed.key, listed.names.join(', '), listed.line);
      continue;
    }
    listed = null;
    const pair = readKeyLine(text);
    const key = pair ? readGeneralKey(withoutRemark(pair.key)) : null;
    if (!pair || !key) {
      if (subject === '') subject = text;
      else notes.push(text);
      continue;
    }
    const {value} = pair;
    const unread = (code: ProblemCode): void => {
      if (value !== '') problems.push({code, line, text: value});
    };
    const readRule = <K extends keyof Rules>(rule: K): void => {
      const [read, code] = ruleForms[rule];
      const found = read(value);
      if (found === null) unread(code);
      else rules[rule] = found;
      if (asksForEntitled(rule, rules)) asking.push({code: 'missing-number', line, text: value});
    };
    switch (key) {
      case 'date':
      case 'start':
      case 'end':
        if (value !== '') facts[key] = value;
        break;
      case 'suspension':
        // Minutes alone tell them: see general-line.ts.
        break;
      case 'room':
        if (value !== '') rooms.push({line, text: value});
        break;
      case 'abstention': {
        const counts = readAbstention(value);
        if (counts === null) unread('unreadable-base');
        else base = counts ? 'expressedAndAbstentions' : 'expressed';
        break;
      }
      default:
        if (isRuleKey(key)) {
          readRule(ruleFields[key]);
          break;
        }
        readNamesOf(key, value, line);
        if (value === '') listed = {key, line, names: []};
    }
  }
  return {
    general: {
      subject,
      ...facts,
      rules: {...defaultRules, base, ...rules},
      roles: holders,
      rooms,
      present,
      excused,
      notes,
    },
    problems: [
      ...problems,
      ...unreadNumbers.values(),
      ...(rules.entitled === undefined ? asking : []),
    ],
  };
};
