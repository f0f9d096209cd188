/** Letters and digits that nobody mistakes for each other. Jitsi makes no difference between small and capital ones. */
const signs = 'abcdefghjkmnpqrstuvwxyz023456789';

/**
 * A room's name that can't be guessed: 26 signs of 5 bits each, from as many random bytes. It is not made from
 * the pad's name: who knows that one can write in the pad.
 */
export const roomName = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 26), (byte) => signs.charAt(byte % signs.length)).join('');

/** How many bytes `roomName` takes. */
export const roomNameBytes = 26;
