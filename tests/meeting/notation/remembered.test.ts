import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {forget, remembered} from '../../../meeting/notation/remembered';
import {parseMeeting} from '../../../meeting/parse';
import {linesOfText} from '../../../meeting/pad-line';

describe('what a reading remembers', () => {
  it('reads the same text once, be there nothing in it or not', () => {
    const read: string[] = [];
    const reader = remembered((text) => {
      read.push(text);
      return text === 'nothing' ? null : text.length;
    });
    expect(['Ana', 'nothing', 'Ana', 'nothing'].map(reader)).toEqual([3, null, 3, null]);
    expect(read).toEqual(['Ana', 'nothing']);
  });

  it('is never what another text says, whatever was read before', () => {
    const reader = remembered((text) => `«${text}»`);
    const texts = fc.array(fc.string({unit: fc.constantFrom('a', 'b', 'é'), maxLength: 9}));
    fc.assert(
      fc.property(texts, (all) => {
        expect(all.map(reader)).toEqual(all.map((text) => `«${text}»`));
      }),
    );
  });

  it('is forgotten at the end of the reading', () => {
    let times = 0;
    const reader = remembered(() => (times += 1));
    expect(reader('Ana')).toBe(1);
    forget();
    expect(reader('Ana')).toBe(2);
    parseMeeting(linesOfText('any pad'));
    expect(reader('Ana')).toBe(3);
  });
});
