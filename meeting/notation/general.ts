import {nobodySaid, readAttendance} from './attendance';
import {readEntries} from './general-entry';
import type {General, Problem, ProblemCode, Role, RoleHolders, RoomLine, Rules} from '../meeting';
import {roles} from '../meeting';
import {readNames} from './name-list';
import type {LineIndex, PadLine} from '../pad-line';
import {bases} from '../rules/bases';
import {defaultRules, isRuleKey, readAbstention, readRule, ruleForms} from './rules';
import type {RuleKey} from './rules';
import {readEveryoneWord} from './vocabulary';

/** Whether a rule means nothing as long as nobody knows how many people are entitled. */
const asksForEntitled = (key: RuleKey, {quorum, base}: Partial<Rules>): unknown =>
  key === 'quorum'
    ? quorum && quorum.kind !== 'number'
    : key === 'base' && base && bases[base].includes('entitled');

/** Read the lines of section 00. What can't be read is a Problem, and the default applies. */
export const readGeneral = (
  lines: readonly PadLine[],
  indexes: readonly LineIndex[],
): {readonly general: General; readonly problems: readonly Problem[]} => {
  const {entries, free} = readEntries(lines, indexes);
  const problems: Problem[] = [];
  const rules: Partial<Rules> = {};
  const holders = Object.fromEntries(
    roles.map((role): [Role, RoleHolders] => [role, {line: null, names: []}]),
  ) as Record<Role, RoleHolders>;
  const facts: Record<'date' | 'start' | 'end', string | null> = {
    date: null,
    start: null,
    end: null,
  };
  const suspensions: string[] = [];
  const rooms: RoomLine[] = [];
  const people = {present: nobodySaid, excused: nobodySaid};
  let base = defaultRules.base;
  const asking: Problem[] = [];
  const unreadNumbers: Problem[] = [];

  for (const {key, line, value, listed} of entries) {
    // A list below its key is read like one beside it.
    const said = value || listed.map(({name}) => name).join(', ');
    const unread = (code: ProblemCode): void => {
      if (value !== '') problems.push({code, line, text: value});
    };
    switch (key) {
      case 'date':
      case 'start':
      case 'end':
        if (value !== '') facts[key] = value;
        break;
      case 'suspension':
        if (value !== '') suspensions.push(value);
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
      case 'present':
      case 'excused': {
        const {attendance, isWhole} = readAttendance(said, line);
        people[key] = attendance;
        if (!isWhole) unreadNumbers.push({code: 'unreadable-number', line, text: said});
        break;
      }
      default:
        if (isRuleKey(key)) {
          const found = readRule(key, value);
          if (found === null) unread(`unreadable-${ruleForms[key][2]}`);
          Object.assign(rules, found);
          if (asksForEntitled(key, rules)) asking.push({code: 'missing-number', line, text: value});
        } else holders[key] = {line, names: readEveryoneWord(said) ? [] : readNames(said)};
    }
  }
  const [subject = '', ...notes] = free;
  return {
    general: {
      entries,
      subject,
      ...facts,
      suspensions,
      rules: {...defaultRules, base, ...rules},
      roles: holders,
      rooms,
      ...people,
      notes,
    },
    problems: [...problems, ...unreadNumbers, ...(rules.entitled === undefined ? asking : [])],
  };
};
