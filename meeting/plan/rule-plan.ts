import {nullable, picklist, string} from 'valibot';
import {entryOf} from '../notation/general-entry';
import {readRule, ruleKeys} from '../notation/rules';
import {newKeyLine, valueEdit} from './key-line-edit';
import {intentForm} from './intent-form';
import {alreadySo, refused} from './proposed';
import type {Proposed} from './proposed';
import {longestText, oneLine} from './words';

/**
 * Set a rule, or with an empty value let its default apply. Refused when the value can't be read, or
 * when the line says something else than its sender saw: nobody undoes a rule they haven't seen.
 */
export const setRule = intentForm(
  'setRule',
  {
    rule: picklist(ruleKeys),
    /** As the notation words it; empty for the default. */
    value: string(),
    /** The value's text as its sender saw it; null without a line. */
    expected: nullable(string()),
  },
  (meeting, {rule, value: words, expected}, {author}): Proposed => {
    const value = oneLine(words);
    if (value.length > longestText) return refused('text-too-long');
    const wanted = value === '' ? {} : readRule(rule, value);
    if (!wanted) return refused('value-unreadable');
    const found = entryOf(meeting.general, rule);
    const current = found?.value ?? '';
    if (current === value) return alreadySo;
    if (current !== (expected ?? '')) return refused('stale-rule');
    return {
      edits: [found ? valueEdit(found, value, author) : newKeyLine(meeting, rule, value, author)],
      shows: (after) =>
        (entryOf(after.general, rule)?.value ?? '') === value &&
        JSON.stringify({...after.general.rules, ...wanted}) === JSON.stringify(after.general.rules),
    };
  },
);
