import {describe, expect, it, vi} from 'vitest';
import type {Request} from '../../server/express';
import {createRateGate} from '../../server/rate';
import {isFromElsewhere} from '../../server/request';

const from = (headers: Record<string, string>): Request =>
  ({headers: {host: 'pad.example.org', ...headers}}) as unknown as Request;

describe('a request', () => {
  it.each([
    ['a page of ours', {'sec-fetch-site': 'same-origin'}, false],
    ['the address bar', {'sec-fetch-site': 'none'}, false],
    ['another site', {'sec-fetch-site': 'cross-site'}, true],
    ['a neighbour', {'sec-fetch-site': 'same-site'}, true],
    ['a page of ours, by Origin', {origin: 'http://pad.example.org'}, false],
    ['another site, by Origin', {origin: 'https://evil.example'}, true],
    ['nobody says', {}, false],
    ['an opaque page', {origin: 'null'}, true],
  ] as const)('of %s: from elsewhere is %j', (_who, headers, elsewhere) => {
    expect(isFromElsewhere(from(headers), false)).toBe(elsewhere);
  });

  it.each([
    [true, false],
    [false, true],
  ])(
    'for a host that a proxy names, where one is trusted %j: from elsewhere is %j',
    (trusted, elsewhere) => {
      const forwarded = from({origin: 'https://ag.example', 'x-forwarded-host': 'ag.example'});
      expect(isFromElsewhere(forwarded, trusted)).toBe(elsewhere);
      expect(isFromElsewhere(from({origin: 'null'}), trusted)).toBe(true);
    },
  );
});

describe('the rate gate', () => {
  it('bounds each author by itself, in a moving window', () => {
    let now = 0;
    const gate = createRateGate({most: 2, withinMs: 1000}, () => now);
    const at = (ms: number, author: string): boolean => {
      now = ms;
      return gate.isOpen(author);
    };
    const asked = [
      at(0, 'a'),
      at(100, 'a'),
      at(200, 'a'),
      at(200, 'b'),
      at(1050, 'a'),
      at(1060, 'a'),
    ];
    expect(asked).toEqual([true, true, false, true, true, false]);
    // Of the two that count, the one at 100 is the first to leave the window.
    expect(gate.opensInMs('a')).toBe(40);
    expect(at(1099, 'a')).toBe(false);
    expect(at(1100, 'a')).toBe(true);
    expect(gate.opensInMs('nobody')).toBe(0);
  });

  it('shuts nobody out when the time of day is set back', () => {
    vi.useFakeTimers({toFake: ['Date'], now: 1_800_000_000_000});
    try {
      const gate = createRateGate({most: 1, withinMs: 1});
      const start = performance.now();
      expect(gate.isOpen('a')).toBe(true);
      vi.setSystemTime(1_700_000_000_000);
      while (performance.now() <= start + 2);
      expect(gate.isOpen('a')).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  // What a call costs is measured by `npm run bench -- growth`.
  it('counts each of many people who have asked lately', () => {
    let now = 0;
    const gate = createRateGate({most: 1, withinMs: 10_000}, () => now);
    const ask = (): boolean[] => Array.from({length: 30_000}, (_, i) => gate.isOpen(`author ${i}`));
    expect(new Set(ask())).toEqual(new Set([true]));
    expect(new Set(ask())).toEqual(new Set([false]));
    now = 20_000;
    expect(gate.isOpen('author 1')).toBe(true);
  });
});
