import {describe, expect, it} from 'vitest';
import {createPadLinesReader} from '../../../static/client/etherpad/pad-lines';

const pool: Readonly<Record<number, readonly [string, string]>> = {
  0: ['author', 'a.ana'],
  1: ['author', 'a.ben'],
};
const attributeOf = (number: number) => pool[number];
const line = (text: string, lineMarker = 0) => ({text, lineMarker});

describe('createPadLinesReader', () => {
  it('gives the same value for a line that has not changed, wherever it moved', () => {
    const read = createPadLinesReader();
    const [a, b, between] = [line('a'), line('b'), line('between')];
    const before = read({lines: [a, b], attributes: ['*0|1+2', '|1+2'], attributeOf});
    const after = read({
      lines: [a, between, b],
      attributes: ['*0|1+2', '|1+8', '|1+2'],
      attributeOf,
    });
    expect(after[0]).toBe(before[0]);
    expect(after[2]).toBe(before[1]);
  });

  it('reads a line anew when only its attributes changed', () => {
    const read = createPadLinesReader();
    const a = line('a');
    read({lines: [a], attributes: ['*0+1|1+1'], attributeOf});
    const [after] = read({lines: [a], attributes: ['*1+1|1+1'], attributeOf});
    expect(after?.authors).toEqual([{from: 0, to: 1, author: 'a.ben'}]);
  });
});
