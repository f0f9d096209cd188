import {expect, it} from 'vitest';
import {readNodeVersion} from '../../scripts/node-version.mjs';

it.each(['20.0.0', '20.20.2', '24.1.0', '100.0.0'])('Node %s is recent enough', (version) => {
  expect(readNodeVersion(version)).toBeNull();
});

it.each(['14.21.3', '18.20.8', '19.9.0'])('Node %s is refused in one sentence', (version) => {
  expect(readNodeVersion(version)).toMatch(new RegExp(`^[^\\n]*Node 20[^\\n]*${version}\\.$`));
});
