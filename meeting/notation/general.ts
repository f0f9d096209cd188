import {isAside} from './aside';
import {nobodySaid, readAttendance} from './attendance';
import {trim} from './fold';
import {readKeyLine, readNames} from './key-line';
import type {General, Problem, ProblemCode, Role, RoleHolders, RoomLine, Rules} from '../meeting';
import {roles} from '../meeting';
import type {LineIndex, PadLine} from '../pad-line';
import {defaultRules, readAbstention, ruleForms} from './rules';
import {readEveryoneWord, readGeneralKey} from './vocabulary';

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

  for (const line of indexes) {
    const text = trim(lines[line]?.text ?? '');
    if (text === '' || isAside(text)) continue;
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
      case 'majority':
      case 'base':
      case 'nppv':
      case 'tie':
      case 'quorum':
      case 'entitled':
        readRule(key);
        break;
      case 'speakingTime':
        readRule('speakingTimeMs');
        break;
      case 'priority':
        readRule('discipline');
        break;
      case 'abstention': {
        const counts = readAbstention(value);
        if (counts === null) unread('unreadable-base');
        else base = counts ? 'expressedAndAbstentions' : 'expressed';
        break;
      }
      case 'present':
      case 'excused': {
        const {attendance, isWhole} = readAttendance(value, line);
        if (key === 'present') present = attendance;
        else excused = attendance;
        if (!isWhole) unread('unreadable-number');
        break;
      }
      default:
        holders[key] = {line, names: readEveryoneWord(value) ? [] : readNames(value)};
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
    problems: rules.entitled === undefined ? problems.concat(asking) : problems,
  };
};
