import {describe, expect, it} from 'vitest';
import {originOf} from '../../doctor/origin';
import type {Origin} from '../../doctor/origin';
import {
  isAllowed,
  readFeaturePolicy,
  readPermissionsPolicy,
  ruleFor,
} from '../../doctor/permissions-policy';

const origin = (url: string): Origin => originOf(url) ?? {scheme: '', host: '', port: ''};
const page = origin('https://pad.example.org');
const room = origin('https://meet.example.org');

describe('Permissions-Policy', () => {
  it.each([
    ['', true, true],
    ['geolocation=()', true, true],
    ['camera=*', true, true],
    ['camera=(*)', true, true],
    ['camera=()', false, false],
    ['camera=self', true, false],
    ['camera=(self)', true, false],
    ['camera=( self )', true, false],
    ['camera=(self "https://meet.example.org")', true, true],
    ['camera=("https://meet.example.org" self);report-to=x', true, true],
    ['camera=("https://meet.example.org:443")', false, true],
    ['camera=("https://meet.example.org:8443")', false, false],
    ['camera=("http://meet.example.org")', false, false],
    ['camera=(self "https://*.example.org")', true, true],
    ['camera=("https://*.org.example")', false, false],
    ['camera=(self "https://other.example")', true, false],
    ['camera', false, false],
    ['camera=?1', false, false],
    ['interest-cohort=(), camera=(self),microphone=()', true, false],
    // Of two, the last counts.
    ['camera=(), camera=*', true, true],
  ])('%s: the page %s, a room in a frame %s', (text, onPage, inFrame) => {
    const policy = readPermissionsPolicy(text);
    expect(policy).not.toBeNull();
    const list = policy?.get('camera');
    expect([
      list === undefined || isAllowed(list, page, page),
      list === undefined || isAllowed(list, room, page),
    ]).toEqual([onPage, inFrame]);
  });

  it.each([
    "camera 'self'; microphone 'none'",
    "camera=('self')",
    'camera=(self, "https://meet.example.org")',
    'camera=(self',
    'camera=(self"https://meet.example.org")',
    'camera=(self),',
    'camera=',
    'camera=https://meet.example.org microphone=*',
    'Camera=()',
    'camera=(self "https://réunion.example")',
    'camera=1.2345',
    ';',
  ])('%s has a form that browsers ignore', (text) => {
    expect(readPermissionsPolicy(text)).toBeNull();
  });

  it.each([' ', '"', '(', 'camera=(self ', 'a;b=c', 'camera=("\\'])(
    'reads 100,000 times %j in no time',
    (text) => {
      const start = performance.now();
      readPermissionsPolicy(text.repeat(100_000));
      readPermissionsPolicy(`camera=(${text.repeat(100_000)}`);
      expect(performance.now() - start).toBeLessThan(5_000);
    },
  );
});

describe('Feature-Policy', () => {
  it.each([
    ["camera 'none'", false, false],
    ["camera 'self'", true, false],
    ['camera', true, false],
    ['camera *', true, true],
    ["microphone 'none'; camera 'self' https://meet.example.org", true, true],
    ["CAMERA 'SELF'", true, false],
    ["camera 'none', camera *", false, false],
  ])('%s: the page %s, a room in a frame %s', (text, onPage, inFrame) => {
    const list = readFeaturePolicy(text).get('camera');
    expect(list && [isAllowed(list, page, page), isAllowed(list, room, page)]).toEqual([
      onPage,
      inFrame,
    ]);
  });
});

describe('the rule for a feature', () => {
  it.each([
    [{}, null],
    [{'permissions-policy': 'camera=()'}, 'Permissions-Policy'],
    [{'feature-policy': "camera 'none'"}, 'Feature-Policy'],
    [{'permissions-policy': 'camera=()', 'feature-policy': 'camera *'}, 'Permissions-Policy'],
    [{'permissions-policy': 'fullscreen=()', 'feature-policy': 'camera *'}, 'Feature-Policy'],
    [{'permissions-policy': "camera 'none'"}, null],
  ])('%j is of %s', (headers, header) => {
    expect(ruleFor('camera', headers)?.header ?? null).toBe(header);
  });
});
