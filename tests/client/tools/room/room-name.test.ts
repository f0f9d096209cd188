import {expect, it} from 'vitest';
import {readRoomLink} from '../../../../meeting/notation/room-link';
import {roomName, roomNameBytes} from '../../../../static/client/tools/room/room-name';

const random = (): string => roomName(crypto.getRandomValues(new Uint8Array(roomNameBytes)));

it('a room’s name has 128 random bits or more, in signs that need no encoding and no capitals', () => {
  const names = Array.from({length: 200}, random);
  for (const name of names) expect(name).toMatch(/^[a-hjkmnp-z02-9]{26}$/);
  expect(new Set(names).size).toBe(names.length);
  // Each of 256 bytes is one of 32 signs, each as often as any other: 26 times 5 bits.
  const bytes = Array.from({length: 256}, (_none, byte) => byte);
  const counts = new Map<string, number>();
  for (const byte of bytes) {
    const sign = roomName(new Uint8Array([byte]));
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  expect([...counts.values()]).toEqual(Array.from({length: 32}, () => 8));
  expect(roomNameBytes * Math.log2(32)).toBeGreaterThanOrEqual(128);
  expect(readRoomLink(`https://meet.example.org/${random()}`).kind).toBe('web');
});
