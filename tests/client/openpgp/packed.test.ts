import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {runInThisContext} from 'node:vm';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Encrypt} from '../../../static/client/tools/minutes/encryption';
import {gnupgMissing, KeyRing} from './gnupg';

const built = fileURLToPath(new URL('../../../static/js/openpgp.js', import.meta.url));
const text = 'Compte-rendu : AG → Adoptée\nPrésent·es : 42 🎉\n';

interface Page {
  readonly crypto: Crypto;
  ep_ag_encrypt?: Encrypt;
}

/** What browsers get of OpenPGP.js, without the parts that only reading needs. */
const loadPacked = (): Encrypt => {
  const script = `(window) => {${readFileSync(built, 'utf8')}\n}`;
  const run = runInThisContext(script) as (window: Page) => void;
  const page: Page = {crypto};
  run(page);
  if (!page.ep_ag_encrypt) throw new Error(`${path.basename(built)} gives nothing`);
  return page.ep_ag_encrypt;
};

describe.skipIf(gnupgMissing !== null)(
  `the built file${gnupgMissing ? ` (${gnupgMissing})` : ''}`,
  () => {
    let ring: KeyRing;
    const encrypt = loadPacked();

    beforeAll(() => {
      ring = new KeyRing();
    });
    afterAll(() => ring.remove());

    it.each([
      ['rsa3072', 'rsa3072'],
      ['ed25519', 'cv25519'],
      ['nistp256', 'nistp256'],
      ['nistp521', 'nistp521'],
      ['brainpoolP256r1', 'brainpoolP256r1'],
      ['brainpoolP512r1', 'brainpoolP512r1'],
    ])('encrypts to a key of %s and %s', async (signing, encrypting) => {
      const user = `${encrypting}@example.org`;
      ring.make(user, signing, 'sign');
      ring.letEncrypt(user, encrypting);
      const encrypted = await encrypt(text, ring.publicKey(user), []);
      expect(encrypted).toMatchObject({recipients: [{name: user}]});
      expect(ring.decrypt('armored' in encrypted ? encrypted.armored : '')).toBe(text);
    });

    it('encrypts to a key whose owner wishes ciphers that it is without', async () => {
      ring.make('old@example.org');
      ring.wish('old@example.org', '3DES CAST5 BLOWFISH TWOFISH SHA1 ZIP BZIP2');
      const encrypted = await encrypt(text, ring.publicKey('old@'), []);
      expect(ring.decrypt('armored' in encrypted ? encrypted.armored : '')).toBe(text);
    });

    it('refuses secret keys, and what is no key', async () => {
      ring.make('sam@example.org');
      const secret = {code: 'secret'};
      expect(await encrypt(text, ring.secretKey('sam@'), [])).toMatchObject(secret);
      expect(await encrypt(text, '', [ring.secretBytes('sam@')])).toMatchObject(secret);
      expect(await encrypt(text, 'bonjour', [])).toMatchObject({code: 'unreadable'});
    });
  },
);
