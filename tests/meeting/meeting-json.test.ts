import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {writeMeetingJson} from '../../meeting/meeting-json';
import {parseMeeting} from '../../meeting/parse';
import {fixture, meetingOf} from './pads';

const jsonOf = (text: string): unknown => JSON.parse(writeMeetingJson(meetingOf(text)));

describe('a meeting as JSON', () => {
  it('is what its documentation shows', () => {
    const page = readFileSync(new URL('../../docs/meeting-json.md', import.meta.url), 'utf8');
    const [, pad = '', json = ''] = /```\n(.*?)```.*?```json\n(.*?)```/s.exec(page) ?? [];
    expect(jsonOf(pad)).toEqual(JSON.parse(json));
  });

  it('has the same keys for a pad that is no meeting', () => {
    const keys = (text: string): string[] => Object.keys(jsonOf(text) as object);
    expect(keys('lait, pain')).toEqual(keys(fixture('hand-typed')));
    expect(jsonOf('lait, pain')).toMatchObject({version: 1, isMeeting: false, proposals: []});
  });

  it('counts lines from 1 and keeps the words of other sections', () => {
    expect(jsonOf('00 - Général\nBonjour\n06 - Suite\nmardi\n')).toMatchObject({
      sections: [
        {kind: 'general', line: 1, lastLine: 2},
        {kind: null, number: 6, title: 'Suite', line: 3, lastLine: 4, words: ['mardi']},
      ],
    });
  });

  it('leaves out authors, and says which ballots count', () => {
    const signed = {authors: [{from: 0, to: 40, author: 'a.secret'}], own: [], startedAt: 12345};
    const unsigned = {authors: [], own: [], startedAt: null};
    const json = writeMeetingJson(
      parseMeeting([
        {text: '02 - File de parole', ...unsigned},
        {text: '▶ Camille', ...signed},
        {text: '03 - Vote', ...unsigned},
        {text: 'Tract', ...unsigned},
        {text: 'Pour : +1', ...signed},
        {text: 'Contre : +1', ...signed},
      ]),
    );
    expect(json).not.toMatch(/a\.secret|12345/);
    expect(JSON.parse(json)).toMatchObject({
      proposals: [
        {
          choices: [
            {kind: 'for', count: 0, ballots: [{line: 5, counts: false}]},
            {kind: 'against', count: 1, ballots: [{line: 6, counts: true}]},
          ],
          tally: {for: 0, against: 1},
        },
      ],
      problems: [{code: 'double-ballot', line: 4}],
    });
  });

  it('never names a refused link as a room', () => {
    expect(jsonOf('00 - Général\nSalon : javascript:alert(1)\n')).toMatchObject({
      rooms: [],
      problems: [{code: 'link-unsafe', line: 2}],
    });
  });

  it('can be written of any text whatever', () => {
    const words = fc.constantFrom(
      '00 - Général',
      '03 - Vote',
      'Pour : +1',
      '→ x',
      '▶ a',
      '(b)',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({unit: 'binary'}))), (lines) => {
        expect(jsonOf(lines.join('\n'))).toMatchObject({version: 1});
      }),
    );
  });
});
