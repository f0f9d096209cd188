import {describe, expect, it} from 'vitest';
import type {Request} from '../../server/etherpad-types';
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
    ['behind a proxy', {origin: 'https://ag.example', 'x-forwarded-host': 'ag.example'}, false],
    ['nobody says', {}, false],
    ['an opaque page', {origin: 'null'}, true],
  ] as const)('of %s: from elsewhere is %j', (_who, headers, elsewhere) => {
    expect(isFromElsewhere(from(headers), false)).toBe(elsewhere);
  });

  it('of a form on a page without referrer has an opaque origin', () => {
    expect(isFromElsewhere(from({origin: 'null'}), true)).toBe(false);
  });
});

it('the rate gate bounds each author by itself, in a moving window', () => {
  const gate = createRateGate({most: 2, withinMs: 1000});
  const asked = [
    gate.isOpen('a', 0),
    gate.isOpen('a', 100),
    gate.isOpen('a', 200),
    gate.isOpen('b', 200),
    gate.isOpen('a', 1050),
    gate.isOpen('a', 1060),
  ];
  expect(asked).toEqual([true, true, false, true, true, false]);
  // Of the two that count, the one at 100 is the first to leave the window.
  expect(gate.opensInMs('a', 1060)).toBe(40);
  expect(gate.isOpen('a', 1099)).toBe(false);
  expect(gate.isOpen('a', 1100)).toBe(true);
  expect(gate.opensInMs('nobody', 1060)).toBe(0);
});
