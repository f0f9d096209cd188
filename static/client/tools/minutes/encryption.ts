import type {KeyTroubleCode} from '../../panel/value-words';

/** Somebody who will be able to read it. */
export interface Recipient {
  /** As the key says: nobody has checked it. */
  readonly name: string;
  readonly fingerprint: string;
}

/** An encrypted text, armoured, and for whom. */
export interface Encryption {
  readonly armored: string;
  readonly recipients: readonly Recipient[];
}

/** Why nothing was encrypted. */
export interface KeyTrouble {
  readonly code: KeyTroubleCode;
  /** Whose key it is, as it says itself, or empty. */
  readonly key: string;
}

export type Encrypt = (
  text: string,
  pasted: string,
  files: readonly Uint8Array[],
) => Promise<Encryption | KeyTrouble>;

declare global {
  interface Window {
    ep_ag_encrypt?: Encrypt;
  }
}

/** Where the third file lies: beside the style sheet of this one, of the same version. */
const address = (): string =>
  (
    document.querySelector<HTMLLinkElement>('link[href*="/ep_ag/static/css/tools.css"]')?.href ?? ''
  ).replace('css/tools.css', 'js/openpgp.js');

const load = (): Promise<Encrypt | null> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = address();
    script.onload = script.onerror = () => {
      script.remove();
      resolve(window.ep_ag_encrypt ?? null);
    };
    document.head.append(script);
  });

/**
 * Encrypt in this browser, with the library loaded for it, to the keys that were pasted and those of
 * the files. Never throws, not for a file that is gone by now either; nothing is sent.
 */
export const encryptHere = async (
  text: string,
  pasted: string,
  files: readonly Pick<Blob, 'arrayBuffer'>[],
): Promise<Encryption | KeyTrouble> => {
  if (!window.isSecureContext) return {code: 'insecure', key: ''};
  try {
    const bytes = await Promise.all(
      files.map(async (file) => new Uint8Array(await file.arrayBuffer())),
    );
    const encrypt = window.ep_ag_encrypt ?? (await load());
    return encrypt ? await encrypt(text, pasted, bytes) : {code: 'failed', key: ''};
  } catch {
    return {code: 'failed', key: ''};
  }
};
