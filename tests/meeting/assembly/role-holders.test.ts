import {describe, expect, it} from 'vitest';
import {holdsRole, isNamed} from '../../../meeting/assembly/role-holders';
import type {Role} from '../../../meeting/meeting';
import {meetingOf} from '../pads';

const generalOf = (...lines: readonly string[]) =>
  meetingOf(['00 - Général', ...lines, '01 - Ordre du jour'].join('\n')).general;

const shared = generalOf('Tribune : Sacha et Noor', 'Tours de parole : Alix, Zoé Dû', 'Votes :');

describe('who holds a role', () => {
  it.each([
    ['queueKeeper', 'Alix', true, true],
    ['queueKeeper', 'alix', true, true],
    ['queueKeeper', ' ZOÉ  DÛ ', true, true],
    // Two people may differ by an accent alone.
    ['queueKeeper', 'Zoe Du', false, false],
    ['queueKeeper', 'Ali', false, false],
    ['queueKeeper', 'Alix, Zoé Dû', false, false],
    ['queueKeeper', '', false, false],
    // The chair covers all roles, and no other role covers the chair.
    ['queueKeeper', 'Noor', false, true],
    ['voteCounter', 'Sacha', false, true],
    ['chair', 'Sacha', true, true],
    ['chair', 'Alix', false, false],
    // Where nobody is named, everyone holds it, by whatever name.
    ['voteCounter', 'Alix', false, true],
    ['voteCounter', '', false, true],
    ['scribe', 'Lou', false, true],
  ] as const)('%s by the name %j: named %j, first %j', (role, name, named, holds) => {
    expect(isNamed(shared, role, name)).toBe(named);
    expect(holdsRole(shared, role, name)).toBe(holds);
  });

  it.each<Role>(['chair', 'queueKeeper', 'voteCounter', 'scribe', 'greeter'])(
    'everyone holds %s in a group that shares all',
    (role) => {
      const general = generalOf('Tribune : autogestion', 'Tours de parole : tout le monde');
      expect(holdsRole(general, role, 'Lou')).toBe(true);
    },
  );
});
