import {describe, expect, it} from 'vitest';
import {linesOfText} from '../../meeting/pad-line';
import {createLiveReadings} from '../../server/live-readings';
import type {PadToRead} from '../../server/pad-host';

/** A pad that counts how often its text is read; each call of `createTextReader` begins anew. */
const padOf = (id: string, state: {head: number; text: string}) => {
  const reads: number[] = [];
  const readText = () => {
    reads.push(state.head);
    return {lines: linesOfText(state.text), markers: []};
  };
  const pad: PadToRead = {
    id,
    get head() {
      return state.head;
    },
    get plainText() {
      return state.text;
    },
    readText,
    createTextReader: () => readText,
    readTextAt: () => Promise.reject(new Error('not asked')),
    savedRevisions: () => [],
    readOnlyId: () => Promise.reject(new Error('not asked')),
  };
  return {pad, reads, state};
};
const vote = '03 - Vote\n\nTracts\npour :\n';

describe('a live reading', () => {
  it('is made once for each revision of a pad, and shared', () => {
    const {pad, reads, state} = padOf('ag', {head: 7, text: vote});
    const readings = createLiveReadings();
    const first = readings.of(pad);
    expect(first.meeting.proposals).toMatchObject([{text: 'Tracts'}]);
    expect(readings.of(pad)).toBe(first);
    Object.assign(state, {head: 8, text: vote.replace('Tracts', 'Affiches')});
    expect(readings.of(pad).meeting.proposals).toMatchObject([{text: 'Affiches'}]);
    expect(reads).toEqual([7, 8]);
  });

  it('says what stands at the head, whatever was planned and not written', () => {
    const {pad, state} = padOf('ag', {head: 1, text: vote});
    const readings = createLiveReadings();
    const {reader, meeting} = readings.of(pad);
    reader.read(linesOfText(vote.replace('pour :', 'pour : +1')));
    expect(readings.of(pad).meeting).toBe(meeting);
    state.head = 2;
    expect(readings.of(pad).meeting).toEqual(meeting);
  });

  it('is of the pad that is there: one made again under the same name is another', () => {
    const readings = createLiveReadings();
    const before = padOf('ag', {head: 8, text: vote});
    const after = padOf('ag', {head: 8, text: '01 - Ordre du jour\n'});
    readings.of(before.pad);
    expect(readings.of(after.pad).meeting.proposals).toEqual([]);
    expect([before.reads, after.reads]).toEqual([[8], [8]]);
  });

  it('goes with its pad', () => {
    const {pad, reads} = padOf('ag', {head: 1, text: vote});
    const readings = createLiveReadings();
    readings.of(pad);
    readings.forget('ag');
    readings.forget('never seen');
    readings.of(pad);
    expect(reads).toEqual([1, 1]);
  });

  it.each([
    ['pads', {mostPads: 2, mostLines: 1000}],
    ['lines', {mostPads: 1000, mostLines: 9}],
  ])('is kept for as many %s as it may, those asked for last', (_what, bound) => {
    const readings = createLiveReadings(bound);
    const pads = ['a', 'b', 'c'].map((id) => padOf(id, {head: 1, text: vote}));
    for (const i of [0, 1, 0, 2, 0, 1]) {
      const one = pads[i];
      if (one) readings.of(one.pad);
    }
    expect(pads.map(({reads}) => reads.length)).toEqual([1, 2, 1]);
  });

  it('is kept of one pad, however long that is', () => {
    const readings = createLiveReadings({mostPads: 5, mostLines: 1});
    const {pad, reads} = padOf('a', {head: 1, text: vote});
    readings.of(pad);
    readings.of(pad);
    expect(reads).toEqual([1]);
  });
});
