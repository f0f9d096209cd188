import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {hasAgreed, keepAgreement} from '../../../../static/client/tools/room/consent';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  vi.stubGlobal('window', {localStorage});
});
afterEach(() => void vi.unstubAllGlobals());

it('an agreement is kept for a server, and forgotten for it alone', () => {
  expect(hasAgreed('meet.example.org')).toBe(false);
  keepAgreement('meet.example.org', true);
  keepAgreement('visio.example.net:8443', true);
  keepAgreement('meet.example.org', true);
  expect([...kept]).toEqual([['ep_ag.servers', 'visio.example.net:8443 meet.example.org']]);
  expect(hasAgreed('meet.example.org')).toBe(true);
  expect(hasAgreed('example.org')).toBe(false);
  keepAgreement('meet.example.org', false);
  expect(hasAgreed('meet.example.org')).toBe(false);
  expect(hasAgreed('visio.example.net:8443')).toBe(true);
});

it('is asked for again where a browser keeps nothing', () => {
  vi.stubGlobal('window', {});
  keepAgreement('meet.example.org', true);
  expect(hasAgreed('meet.example.org')).toBe(false);
});
