import {picklist} from 'valibot';
import type {LineEdit} from '../change/line-edit';
import type {IntentContext} from '../intent-context';
import {roles} from '../meeting';
import type {GeneralKey, Meeting} from '../meeting';
import {entryOf} from '../notation/general-entry';
import {isOfPerson, writeListedName} from '../notation/name-list';
import {addNameEdit, newKeyLine, removeNameEdits, valueEdit} from './key-line-edit';
import {intentForm} from './intent-form';
import {alreadySo, refused} from './proposed';
import type {Proposed} from './proposed';
import {longestName, oneLine} from './words';

/** The names that a line of section 00 holds, as the meeting reads. */
type NamesOf = (meeting: Meeting) => readonly string[];

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name, i) => name === others[i]);

/** Add one's name to a line: where nobody is named, in the place of its value. */
const addName = (
  meeting: Meeting,
  key: GeneralKey,
  namesOf: NamesOf,
  context: IntentContext,
): Proposed => {
  const {author} = context;
  const name = writeListedName(oneLine(context.name));
  if (name === '') return refused('name-missing');
  if (name.length > longestName) return refused('text-too-long');
  const names = namesOf(meeting);
  if (names.some(isOfPerson(names, name))) return alreadySo;
  const found = entryOf(meeting.general, key);
  const last = found?.listed[found.listed.length - 1];
  // In a list below the key, a name has a line of its own.
  const edit: LineEdit = last
    ? {
        kind: 'insertLines',
        line: last.line + 1,
        lines: [{text: `${last.bullet} ${name}`, bold: false}],
        author,
        own: false,
      }
    : !found
      ? newKeyLine(meeting, key, name, author)
      : names.length === 0
        ? valueEdit(found, name, author)
        : addNameEdit(found, name, author);
  return {edits: [edit], shows: (after) => isSame(namesOf(after), [...names, name])};
};

/** Take one's name out of a line; the last one leaves the key without a value. */
const removeName = (
  meeting: Meeting,
  key: GeneralKey,
  namesOf: NamesOf,
  context: IntentContext,
): Proposed => {
  const name = writeListedName(oneLine(context.name));
  if (name === '') return refused('name-missing');
  const names = namesOf(meeting);
  const isOwn = isOfPerson(names, name);
  const others = names.filter((other) => !isOwn(other));
  const found = entryOf(meeting.general, key);
  if (!found || others.length === names.length) return alreadySo;
  const listed = found.listed.filter((other) => isOwn(other.name));
  return {
    edits:
      listed.length > 0
        ? listed.map(({line}): LineEdit => ({kind: 'deleteLine', line}))
        : removeNameEdits(found, isOwn, context.author),
    shows: (after) => isSame(namesOf(after), others),
  };
};

/** Take a role, beside those who hold it already. */
export const takeRole = intentForm(
  'takeRole',
  {role: picklist(roles)},
  (meeting, {role}, context): Proposed =>
    addName(meeting, role, ({general}) => general.roles[role].names, context),
  {needsName: true},
);

/** Leave a role. Who doesn't hold it has left it already. */
export const leaveRole = intentForm(
  'leaveRole',
  {role: picklist(roles)},
  (meeting, {role}, context): Proposed =>
    removeName(meeting, role, ({general}) => general.roles[role].names, context),
);

const presentNames: NamesOf = ({general}) => general.present.names;

/** Add one's name to those who are present. Refused where the pad counts people instead of naming them. */
export const markPresent = intentForm(
  'markPresent',
  {},
  (meeting, _intent, context): Proposed => {
    const {count, names} = meeting.general.present;
    const isUnread = meeting.problems.some(
      ({code, line}) => code === 'unreadable-number' && line === meeting.general.present.line,
    );
    if (names.length === 0 && (count !== null || isUnread)) return refused('attendance-is-number');
    return addName(meeting, 'present', presentNames, context);
  },
  {needsName: true},
);

/** Take one's name back from those who are present. */
export const markAbsent = intentForm('markAbsent', {}, (meeting, _intent, context): Proposed => {
  const {count, names} = meeting.general.present;
  if (count !== null && names.length === 0) return refused('attendance-is-number');
  return removeName(meeting, 'present', presentNames, context);
});
