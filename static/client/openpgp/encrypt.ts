import {createMessage, encrypt, readKeys} from 'openpgp';
import type {Key} from 'openpgp';
import type {Encryption, KeyTrouble, Recipient} from '../tools/minutes/encryption';

/** One armoured block of a text, whatever it holds. */
const blocks = /-----BEGIN PGP ([A-Z ]+)-----[^]*?-----END PGP \1-----/g;

const isTrouble = (value: object): value is KeyTrouble => 'code' in value;

/** `AB12 CD34 …`, as people compare it aloud. */
const writeFingerprint = (key: Key): string =>
  (
    key
      .getFingerprint()
      .toUpperCase()
      .match(/.{1,4}/g) ?? []
  ).join(' ');

/** What a person calls a key: its first name, else its fingerprint. */
const nameOf = (key: Key): string => key.getUserIDs()[0] ?? writeFingerprint(key);

/** Longer than many keys with all their signatures, in UTF-16 units: what is longer is something else. */
const longestPaste = 500_000;

/** The keys of what was pasted, or why there are none. */
const keysOfText = async (text: string): Promise<readonly Key[] | KeyTrouble> => {
  // Said before anything else is done with it: a secret key should be nowhere but with its owner.
  if (/-----BEGIN PGP PRIVATE KEY/.test(text)) return {code: 'secret', key: ''};
  if (text.length > longestPaste) return {code: 'unreadable', key: ''};
  const found = [...text.matchAll(blocks)];
  if (found.length === 0) return {code: text.trim() === '' ? 'none' : 'unreadable', key: ''};
  const keys: Key[] = [];
  for (const [armored] of found) {
    try {
      keys.push(...(await readKeys({armoredKeys: armored})));
    } catch {
      return {code: 'unreadable', key: ''};
    }
  }
  return keys;
};

/** The keys of a file: armoured, or as bytes. */
const keysOfFile = async (bytes: Uint8Array): Promise<readonly Key[] | KeyTrouble> => {
  if (bytes.length > longestPaste) return {code: 'unreadable', key: ''};
  const text = new TextDecoder().decode(bytes);
  if (text.includes('-----BEGIN PGP')) return keysOfText(text);
  try {
    return await readKeys({binaryKeys: bytes});
  } catch {
    return {code: 'unreadable', key: ''};
  }
};

/** Why a key can't be encrypted to; null when it can. */
const troubleOf = async (key: Key, now: Date): Promise<KeyTrouble | null> => {
  const name = nameOf(key);
  if (key.isPrivate()) return {code: 'secret', key: name};
  if (await key.isRevoked(undefined, undefined, now)) return {code: 'revoked', key: name};
  const until = await key.getExpirationTime();
  if (until instanceof Date && until <= now) return {code: 'expired', key: name};
  try {
    await key.getEncryptionKey(undefined, now);
    return null;
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    if (/too weak|considered weak|shorter than/.test(words)) return {code: 'weak', key: name};
    // A key whose part for encrypting is over, while the key itself goes on.
    if (/expired/.test(words)) return {code: 'expired', key: name};
    return {code: 'unusable', key: name};
  }
};

/**
 * Encrypt a text to all keys of what was pasted and of the files; refused as a whole where one of them
 * can't be encrypted to, so that nobody believes that somebody can read what they can't.
 */
export const encryptFor = async (
  text: string,
  pasted: string,
  files: readonly Uint8Array[],
  now = new Date(),
): Promise<Encryption | KeyTrouble> => {
  const found = files.length > 0 && pasted.trim() === '' ? [] : await keysOfText(pasted);
  if ('code' in found) return found;
  const keys = [...found];
  for (const bytes of files) {
    const read = await keysOfFile(bytes);
    if (isTrouble(read)) return read;
    keys.push(...read);
  }
  if (keys.length === 0) return {code: 'none', key: ''};
  for (const key of keys) {
    const trouble = await troubleOf(key, now);
    if (trouble) return trouble;
  }
  try {
    const armored: unknown = await encrypt({
      message: await createMessage({text}),
      encryptionKeys: [...keys],
      date: now,
    });
    const recipients = keys.map((key): Recipient => ({
      name: nameOf(key),
      fingerprint: writeFingerprint(key),
    }));
    // Streams come as streams, a text as a text: the library's types don't say it.
    return typeof armored === 'string' ? {armored, recipients} : {code: 'failed', key: ''};
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    return {code: /weak|shorter than/.test(words) ? 'weak' : 'failed', key: ''};
  }
};
