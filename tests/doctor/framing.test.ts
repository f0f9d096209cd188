import {describe, expect, it} from 'vitest';
import {frameHindrance} from '../../doctor/content-policy';
import {frameRefusal} from '../../doctor/framing';
import {originOf} from '../../doctor/origin';
import type {Origin} from '../../doctor/origin';

const origin = (url: string): Origin => originOf(url) ?? {scheme: '', host: '', port: ''};
const page = origin('https://pad.example.org');
const room = origin('https://meet.example.org');

describe('a Content-Security-Policy lets a page show a frame', () => {
  it.each([
    ['', null],
    ["script-src 'self'", null],
    ["default-src 'self'", 'default-src'],
    ["default-src 'self'; frame-src https://meet.example.org", null],
    ["default-src *; child-src 'self'", 'child-src'],
    ["child-src 'self'; frame-src *", null],
    ['frame-src', 'frame-src'],
    ["frame-src 'none'", 'frame-src'],
    ['frame-src https:', null],
    ['frame-src http:', null],
    ['frame-src wss:', 'frame-src'],
    ['frame-src meet.example.org', null],
    ['frame-src MEET.example.org', null],
    ['frame-src http://meet.example.org', null],
    ['frame-src *.example.org', null],
    ['frame-src https://*.example.org/', null],
    ['frame-src *.meet.example.org', 'frame-src'],
    ['frame-src https://meet.example.org:443', null],
    ['frame-src https://meet.example.org:*', null],
    ['frame-src https://meet.example.org:8443', 'frame-src'],
    ['frame-src https://meet.example.org/other', 'frame-src'],
    ["FRAME-SRC 'self'", 'frame-src'],
    // The first of a name counts; of several policies, each.
    ["frame-src *; frame-src 'none'", null],
    ["frame-src *, default-src 'self'", 'default-src'],
  ])('%s: %s keeps it out', (text, directive) => {
    expect(frameHindrance(text, room, page)?.directive ?? null).toBe(directive);
  });

  it.each([
    ["frame-src 'self'", 'https://pad.example.org', 'https://pad.example.org', true],
    ["frame-src 'self'", 'https://pad.example.org', 'http://pad.example.org', true],
    ["frame-src 'self'", 'https://pad.example.org:8443', 'https://pad.example.org', false],
    ['frame-src localhost:8443', 'https://localhost:8443', 'http://127.0.0.1:9001', true],
    ['frame-src [::1]:8443', 'https://[::1]:8443', 'http://[::1]:9001', true],
  ])('%s: %s in %s %s', (text, target, from, isShown) => {
    expect(frameHindrance(text, origin(target), origin(from)) === null).toBe(isShown);
  });
});

describe('a server lets itself be framed', () => {
  it.each([
    [{}, null],
    [{'x-frame-options': 'DENY'}, 'X-Frame-Options'],
    [{'x-frame-options': 'sameorigin'}, 'X-Frame-Options'],
    [{'x-frame-options': 'SAMEORIGIN, SAMEORIGIN'}, 'X-Frame-Options'],
    [{'x-frame-options': 'ALLOW-FROM https://pad.example.org'}, null],
    [{'x-frame-options': 'ALLOWALL'}, null],
    [{'content-security-policy': "frame-ancestors 'none'"}, 'Content-Security-Policy'],
    [{'content-security-policy': "frame-ancestors 'self'"}, 'Content-Security-Policy'],
    [
      {'content-security-policy': 'frame-ancestors https://other.example'},
      'Content-Security-Policy',
    ],
    [{'content-security-policy': 'frame-ancestors https://pad.example.org'}, null],
    [{'content-security-policy': 'frame-ancestors *.example.org'}, null],
    [{'content-security-policy': "default-src 'none'"}, null],
    // The newer header is heeded alone.
    [{'content-security-policy': 'frame-ancestors *', 'x-frame-options': 'DENY'}, null],
    [
      {'content-security-policy': "default-src 'self'", 'x-frame-options': 'DENY'},
      'X-Frame-Options',
    ],
  ])('%j: %s refuses', (headers, header) => {
    expect(frameRefusal(headers, room, page)?.header ?? null).toBe(header);
  });

  it('to its own pages, with SAMEORIGIN', () => {
    expect(frameRefusal({'x-frame-options': 'SAMEORIGIN'}, page, page)).toBeNull();
    expect(frameRefusal({'x-frame-options': 'DENY'}, page, page)).not.toBeNull();
  });
});
