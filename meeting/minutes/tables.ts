import type {Meeting} from '../meeting';
import {vocabularies} from '../notation/vocabulary';
import {actionMark} from '../notation/write-line';
import {plain, strong, table} from './block';
import type {Block, Item} from './block';
import {minutesLabels} from './labels';
import {actionsOf, decisionsOf} from './records';
import type {DecisionRecord} from './records';

const cell = (text: string | null): Item => (text === null || text === '' ? [] : [plain(text)]);

/** What a decision came to, with what else a vote counter would want to know of it. */
const outcomeCell = ({result, remarks}: DecisionRecord, remark: string): Item => {
  const said = remarks.map((words) => plain(` — ${remark} ${words}`));
  return result === null ? [] : [strong(result.outcome), ...said];
};

/** Every decision under its number: the text as it was put, figures, rule and outcome. */
export const decisionTable = (meeting: Meeting): Block[] => {
  const labels = minutesLabels[meeting.language];
  const {colon} = vocabularies[meeting.language];
  const decisions = decisionsOf(meeting);
  const number = {label: labels.number, share: 14};
  const row = (record: DecisionRecord): Item[] => [
    cell(`${labels[record.kind]} ${record.number}`),
    cell(record.text),
  ];
  // A pad whose decisions were noted rather than voted needs no empty columns.
  if (decisions.every(({result}) => result === null)) {
    return table([number, {label: labels.text, share: 86}], decisions.map(row));
  }
  return table(
    [
      number,
      {label: labels.text, share: 30},
      {label: labels.figures, share: 18},
      {label: labels.rule, share: 20},
      {label: labels.outcome, share: 18},
    ],
    decisions.map((record) => [
      ...row(record),
      cell(record.result?.figures ?? null),
      cell(record.result?.rule ?? null),
      outcomeCell(record, `${labels.remark}${colon}`),
    ]),
  );
};

/** Every action under its number: what, who, when, and the item in whose notes it stands. */
export const actionTable = (meeting: Meeting): Block[] => {
  const labels = minutesLabels[meeting.language];
  return table(
    [
      {label: labels.number, share: 14},
      {label: labels.text, share: 36},
      {label: labels.who, share: 16},
      {label: labels.when, share: 14},
      {label: labels.item, share: 20},
    ],
    actionsOf(meeting).map(({number, text, who, when, title, state}) => [
      cell(`${labels.action} ${number}`),
      cell(`${actionMark({state})}${text}`),
      cell(who.join(', ')),
      cell(when),
      cell(title),
    ]),
  );
};
