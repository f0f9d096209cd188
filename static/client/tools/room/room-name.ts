/** Letters and digits that nobody mistakes for each other. Jitsi makes no difference between small and capital ones. */
const signs = 'abcdefghjkmnpqrstuvwxyz023456789';

/** A room's name that can't be guessed: 26 signs of 5 bits each, from as many random bytes. It owes nothing to the pad's, which is the key to writing in it. */
export const roomName = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 26), (byte) => signs.charAt(byte % signs.length)).join('');

/** How many bytes `roomName` takes. */
export const roomNameBytes = 26;
