import {describe, expect, it} from 'vitest';
import {
  readAttributeSpans,
  readPadLine as readSpans,
} from '../../../meeting/notation/attributed-line';

const pool: Readonly<Record<number, readonly [string, string]>> = {
  0: ['author', 'a.ana'],
  1: ['author', 'a.ben'],
  2: ['bold', 'true'],
  3: ['ep_ag_start', '1700000000000'],
  4: ['author', ''],
  5: ['lmkr', '1'],
  6: ['ep_ag_start', 'soon'],
  7: ['ep_ag_own', '1'],
  8: ['ep_ag_own', 'a.cem'],
  36: ['author', 'a.far'],
};
const attributeOf = (number: number) => pool[number];
const line = (text: string, lineMarker = 0) => ({text, lineMarker});

const readPadLine = (host: ReturnType<typeof line>, attributes: string, of: typeof attributeOf) =>
  readSpans(host, readAttributeSpans(attributes), of);

describe('readAttributeSpans', () => {
  it.each([
    ['', []],
    ['|1+1', [{attributes: [], length: 1}]],
    [
      '*0+3|1+1',
      [
        {attributes: [0], length: 3},
        {attributes: [], length: 1},
      ],
    ],
    ['*0*2|1+10', [{attributes: [0, 2], length: 36}]],
    ['*10+z', [{attributes: [36], length: 35}]],
  ])('%j', (attributeString, spans) => {
    expect(readAttributeSpans(attributeString)).toEqual(spans);
  });
});

describe('readPadLine', () => {
  it('says who wrote which characters, and nobody where nobody signed', () => {
    expect(readPadLine(line('Ana Ben x'), '*0+4*1+3+2|1+1', attributeOf)).toEqual({
      text: 'Ana Ben x',
      authors: [
        {from: 0, to: 4, author: 'a.ana'},
        {from: 4, to: 7, author: 'a.ben'},
      ],
      own: [],
      startedAt: null,
    });
  });

  it('joins neighbouring runs of one author that differ in looks only', () => {
    expect(readPadLine(line('Ana Lee'), '*0+3*0*2+4|1+1', attributeOf).authors).toEqual([
      {from: 0, to: 7, author: 'a.ana'},
    ]);
  });

  it('leaves out the line end and an author that was cleared', () => {
    expect(readPadLine(line('ab'), '*4+1*1|1+2', attributeOf).authors).toEqual([
      {from: 1, to: 2, author: 'a.ben'},
    ]);
  });

  it("does not count Etherpad's marker", () => {
    expect(readPadLine(line('*Sam', 1), '*1*5+1*0+3|1+1', attributeOf)).toEqual({
      text: 'Sam',
      authors: [{from: 0, to: 3, author: 'a.ana'}],
      own: [],
      startedAt: null,
    });
  });

  it.each([
    ['on the mark', '▶ Noor', '*0*3+1*0+5|1+1', 1_700_000_000_000],
    ['on a time of the sitting', 'Début : 18:42', '+8*0*3+5|1+1', 1_700_000_000_000],
    ['on a whole line with a time', 'Début : 18:42', '*0*3+d|1+1', 1_700_000_000_000],
    ['on what a time was taken out of', 'Début : ', '*0*3+8|1+1', null],
    ['on other words', '▶ Noor', '*0+2*0*3+4|1+1', null],
    ['that is no time', '▶ Noor', '*0*6+1+5|1+1', null],
    ['nowhere', '▶ Noor', '+6|1+1', null],
  ])('reads when a turn began from an attribute %s', (_case, text, attributes, startedAt) => {
    expect(readPadLine(line(text), attributes, attributeOf).startedAt).toBe(startedAt);
  });

  it('says what a button wrote for its author', () => {
    expect(readPadLine(line('Pour : +1 +1'), '*0+9*0*7+3|1+1', attributeOf).own).toEqual([
      {from: 9, to: 12},
    ]);
  });

  it.each([
    ['whose author was cleared', '*4+7*4*8+3|1+1', [{from: 7, to: 10, author: 'a.cem'}]],
    ['that somebody else put back', '+7*1*8+3|1+1', [{from: 7, to: 10, author: 'a.cem'}]],
    ['that an earlier version wrote', '+7*0*7+3|1+1', [{from: 7, to: 10, author: 'a.ana'}]],
    ['of an earlier version, cleared', '*4+7*4*7+3|1+1', []],
  ])('says whose a text is that a button wrote and %s', (_case, attributes, authors) => {
    const read = readPadLine(line('Pour : +1.'), attributes, attributeOf);
    expect(read.authors).toEqual(authors);
    expect(read.own).toEqual([{from: 7, to: 10}]);
  });
});
