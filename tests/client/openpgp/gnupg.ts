import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Why GnuPG can't be asked here, or null. */
export const gnupgMissing: string | null =
  spawnSync('gpg', ['--version']).status === 0
    ? null
    : 'GnuPG is not installed (Debian: gnupg), so that nobody else decrypts what was encrypted';

/** Keys and messages as GnuPG has them, in a folder of its own. */
export class KeyRing {
  // A short path: the agent's socket lies in there.
  readonly #home = mkdtempSync(path.join(os.tmpdir(), 'gpg-'));

  #gpg(args: readonly string[], input = ''): Buffer {
    const fixed = ['--homedir', this.#home, '--batch', '--yes', '--quiet', '--no-tty'];
    const trust = ['--trust-model', 'always', '--pinentry-mode', 'loopback', '--passphrase', ''];
    return execFileSync('gpg', [...fixed, ...trust, ...args], {
      input,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  }

  /** Makes a key of a user; `at` is when, for one that has expired since. */
  make(user: string, algorithm = 'default', usage = 'default', lasts = 'never', at?: string): void {
    const time = at === undefined ? [] : ['--faked-system-time', at];
    this.#gpg([...time, '--quick-gen-key', user, algorithm, usage, lasts]);
  }

  /** Gives a key a part that others encrypt to, as those of old algorithms don't have by themselves. */
  letEncrypt(user: string, algorithm: string): void {
    this.#gpg(['--quick-add-key', this.#fingerprint(user), algorithm, 'encr', 'never']);
  }

  #fingerprint(user: string): string {
    const listed = this.#gpg(['--with-colons', '--list-keys', user]).toString();
    return /^fpr:+([0-9A-F]+):/m.exec(listed)?.[1] ?? '';
  }

  /** Revokes a key by the certificate that was made along with it. */
  revoke(user: string): void {
    const file = path.join(this.#home, 'openpgp-revocs.d', `${this.#fingerprint(user)}.rev`);
    this.#gpg(['--import'], readFileSync(file, 'utf8').replace(/^:(?=-----)/m, ''));
  }

  publicKey(user: string): string {
    return this.#gpg(['--armor', '--export', user]).toString();
  }

  /** Not armoured. */
  publicBytes(user: string): Uint8Array {
    return new Uint8Array(this.#gpg(['--export', user]));
  }

  /** Says in a key which ciphers its owner likes best. */
  wish(user: string, ciphers: string): void {
    const commands = `setpref ${ciphers}\nsave\n`;
    this.#gpg(['--command-fd', '0', '--edit-key', user], commands);
  }

  secretBytes(user: string): Uint8Array {
    return new Uint8Array(this.#gpg(['--export-secret-keys', user]));
  }

  secretKey(user: string): string {
    return this.#gpg(['--armor', '--export-secret-keys', user]).toString();
  }

  decrypt(armored: string): string {
    return this.#gpg(['--decrypt'], armored).toString();
  }

  remove(): void {
    spawnSync('gpgconf', ['--homedir', this.#home, '--kill', 'all']);
    rmSync(this.#home, {recursive: true, force: true});
  }
}
