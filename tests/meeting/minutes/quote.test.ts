import {describe, expect, it} from 'vitest';
import {cutText, quote} from '../../../meeting/minutes/quote';
import {defaultChoice} from '../../../meeting/minutes/compose';
import {writeCsv} from '../../../meeting/minutes/csv';
import {writeMinutes} from '../../../meeting/minutes/write-minutes';
import {writeCalendar} from '../../../meeting/minutes/calendar';
import {meetingOf} from '../pads';

it.each([
  ['a title', 'a title'],
  ['a'.repeat(500), 'a'.repeat(500)],
  ['a'.repeat(501), `${'a'.repeat(499)}…`],
  [`${'a'.repeat(498)}😀b`, `${'a'.repeat(498)}😀b`.slice(0, 498) + '…'],
])('%s', (text, words) => {
  expect(quote(text)).toBe(words);
});

describe('words as long as the pad', () => {
  const long = 'mot '.repeat(25_000);
  const count = 1000;
  const actions = 'Action : imprimer — Noor, avant jeudi\n'.repeat(count);

  it('stand once in the minutes, not with each action of their item', () => {
    const pad = `00 - Général\n01 - Ordre du jour\n${long}\n05 - CR\n${long}\n${actions}`;
    const meeting = meetingOf(pad);
    expect(meeting.minutes[0]?.entries).toHaveLength(count);
    expect(writeMinutes(meeting, defaultChoice, 'md').length).toBeLessThan(10 * pad.length);
    expect(writeCsv(meeting, 'actions').length).toBeLessThan(10 * pad.length);
  });

  it('stand once as a motion, not with each note that names its vote', () => {
    const pad = `00 - Général\n03 - Vote\n${long}\nPour : +1\n→ Adoptée\n05 - CR\n${'Vote 1\n'.repeat(count)}`;
    expect(writeMinutes(meetingOf(pad), defaultChoice, 'md').length).toBeLessThan(10 * pad.length);
  });

  it('are no subject of every task', () => {
    const pad = `00 - Général\n${long}\n05 - CR\n${actions}`;
    const context = {now: 0, uidOf: (words: string) => words};
    expect(writeCalendar(meetingOf(pad), context).length).toBeLessThan(20 * pad.length);
  });
});

it('a text is cut between characters, never within one', () => {
  for (let most = 2; most < 12; most += 1) {
    const cut = cutText('a🦊b🦊c🦊d🦊', most);
    expect(cut).not.toMatch(/\p{Cs}/u);
    expect(cut.length).toBeLessThanOrEqual(most);
  }
  expect(cutText('🦊', 2)).toBe('🦊');
});
