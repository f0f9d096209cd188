import {describe, expect, it} from 'vitest';
import {browserUrl} from '../../scripts/etherpad/launch.mjs';
import {isInstalled} from '../../scripts/setup/dependencies.mjs';
import {describeNpmFailure} from '../../scripts/setup/npm.mjs';

describe('isInstalled', () => {
  const lock = {
    packages: {
      '': {version: '0.1.0'},
      'node_modules/a': {version: '1.0.0'},
      'node_modules/a-for-another-system': {version: '1.0.0', optional: true},
    },
  };
  it.each([
    ['nothing', null, false],
    ['everything', {'node_modules/a': {version: '1.0.0'}}, true],
    ['another version', {'node_modules/a': {version: '1.0.1'}}, false],
    ['no such package', {}, false],
    [
      'another version of an optional package',
      {
        'node_modules/a': {version: '1.0.0'},
        'node_modules/a-for-another-system': {version: '2.0.0'},
      },
      false,
    ],
  ])('with %s installed', (_case, packages, expected) => {
    expect(isInstalled(lock, packages === null ? null : {packages})).toBe(expected);
  });
});

describe('describeNpmFailure', () => {
  it.each([
    ['npm error code ECONNREFUSED\nnpm error syscall connect', 'ECONNREFUSED'],
    ['npm error network request to x failed, reason: getaddrinfo ENOTFOUND x', 'ENOTFOUND'],
    ['npm error code E503', 'E503'],
  ])('says that the registry is out of reach: %j', (output, code) => {
    expect(describeNpmFailure(output, '.test/npm.log')).toMatch(
      new RegExp(`^The npm registry can't be reached \\(${code}\\)[^\\n]*\\.test/npm\\.log\\.$`),
    );
  });
  it('names the log for everything else', () => {
    expect(describeNpmFailure('npm error code EINTEGRITY\n…', '.test/npm.log')).toBe(
      'npm could not install the packages; what it said is in .test/npm.log.',
    );
  });
});

describe('browserUrl', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:9001'],
    ['localhost', 'http://localhost:9001'],
    ['0.0.0.0', 'http://127.0.0.1:9001'],
    ['::', 'http://[::1]:9001'],
    ['::1', 'http://[::1]:9001'],
  ])('for a server that listens on %s', (host, url) => {
    expect(browserUrl(host, 9001)).toBe(url);
  });
});
