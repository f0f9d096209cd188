import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {encryptFor} from '../../../static/client/openpgp/encrypt';
import {gnupgMissing, KeyRing} from './gnupg';

const text = 'Compte-rendu : AG → Adoptée\nPrésent·es : 42 🎉\n';

describe('what is no key', () => {
  it.each([
    ['', 'none'],
    ['  \n', 'none'],
    ['bonjour', 'unreadable'],
    [
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nabc\n-----END PGP PUBLIC KEY BLOCK-----',
      'unreadable',
    ],
    ['-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----', 'unreadable'],
    ['-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nabc', 'secret'],
  ])('%j is refused as %s', async (pasted, code) => {
    expect(await encryptFor(text, pasted, [])).toEqual({code, key: ''});
  });

  it('nor is a file of other bytes', async () => {
    const bytes = new Uint8Array([1, 2, 3, 255]);
    expect(await encryptFor(text, '', [bytes])).toEqual({code: 'unreadable', key: ''});
  });
});

describe.skipIf(gnupgMissing !== null)(
  `keys of GnuPG${gnupgMissing ? ` (${gnupgMissing})` : ''}`,
  () => {
    let ring: KeyRing;
    const ana = 'Ana <ana@example.org>';
    const list = 'Liste <liste@example.org>';

    beforeAll(() => {
      ring = new KeyRing();
      ring.make(ana, 'future-default');
      ring.make(list, 'rsa3072');
      ring.letEncrypt('liste@', 'rsa3072');
      ring.make('Old <old@example.org>', 'future-default', 'default', '1d', '20200101T000000');
      ring.make('Gone <gone@example.org>', 'future-default');
      ring.revoke('gone@example.org');
      ring.make('Pen <pen@example.org>', 'ed25519', 'sign');
      ring.make('Short <short@example.org>', 'rsa1024');
      ring.letEncrypt('short@', 'rsa1024');
    }, 60_000);
    afterAll(() => ring.remove());

    it('read what was encrypted to them, and nobody is told another recipient', async () => {
      const keys = `${ring.publicKey('ana@')}\nvoici l’autre :\n${ring.publicKey('liste@')}`;
      const encrypted = await encryptFor(text, keys, []);
      if (!('armored' in encrypted)) throw new Error(encrypted.code);
      expect(encrypted.recipients.map(({name}) => name)).toEqual([ana, list]);
      for (const {fingerprint} of encrypted.recipients) {
        expect(fingerprint).toMatch(/^(?:[0-9A-F]{4} ){9}[0-9A-F]{4}$/);
      }
      expect(encrypted.armored).toMatch(/^-----BEGIN PGP MESSAGE-----/);
      expect(encrypted.armored).not.toContain('Compte');
      expect(ring.decrypt(encrypted.armored)).toBe(text);
    });

    it('each by itself, from files of both kinds', async () => {
      const armored = new TextEncoder().encode(ring.publicKey('ana@'));
      for (const file of [armored, ring.publicBytes('liste@')]) {
        const encrypted = await encryptFor(text, '', [file]);
        if (!('armored' in encrypted)) throw new Error(encrypted.code);
        expect(encrypted.recipients).toHaveLength(1);
        expect(ring.decrypt(encrypted.armored)).toBe(text);
      }
    });

    it.each([
      ['expired', 'old@', 'Old <old@example.org>'],
      ['revoked', 'gone@', 'Gone <gone@example.org>'],
      ['unusable', 'pen@', 'Pen <pen@example.org>'],
      ['weak', 'short@', 'Short <short@example.org>'],
    ])('that are %s are refused, even beside one that is not', async (code, user, key) => {
      const keys = ring.publicKey('ana@') + ring.publicKey(user);
      expect(await encryptFor(text, keys, [])).toEqual({code, key});
      expect(await encryptFor(text, '', [ring.publicBytes(user)])).toEqual({code, key});
    });

    it('that are secret are refused', async () => {
      const secret = ring.secretKey('ana@');
      expect(await encryptFor(text, secret, [])).toEqual({code: 'secret', key: ''});
      const file = new TextEncoder().encode(secret);
      expect(await encryptFor(text, ring.publicKey('liste@'), [file])).toMatchObject({
        code: 'secret',
      });
    });
  },
);

it('a paste of a megabyte is no key, and nothing is looked for in it', async () => {
  const paste = '-----BEGIN PGP PUBLIC KEY BLOCK-----\n'.repeat(30_000);
  const before = performance.now();
  expect(await encryptFor('x', paste, [])).toEqual({code: 'unreadable', key: ''});
  expect(await encryptFor('x', '', [new TextEncoder().encode(paste)])).toEqual({
    code: 'unreadable',
    key: '',
  });
  // To look for keys in it takes many times as long.
  expect(performance.now() - before).toBeLessThan(2000);
});
