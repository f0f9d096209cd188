import {describe, expect, it} from 'vitest';
import {readRoomLink} from '../../meeting/notation/room-link';
import {openingOf} from '../../calls/providers';

const listed = ['meet.example.org', 'visio.example.net:8443', 'meet.jit.si', 'Salon.Example.NET'];

describe('a room opens', () => {
  it.each([
    ['https://meet.example.org/salle-1', 'frame'],
    ['https://MEET.example.org/salle-1', 'frame'],
    ['https://meet.example.org:443/salle-1', 'frame'],
    ['https://visio.example.net:8443/ag', 'frame'],
    ['https://salon.example.net/ag', 'frame'],
    ['https://visio.example.net/ag', 'window'],
    ['https://meet.example.org:8443/ag', 'window'],
    ['https://meet.example.org.evil.example/x', 'window'],
    ['https://meet-example.org/x', 'window'],
    ['https://evil.example/meet.example.org', 'window'],
    ['https://evil.example/#@meet.example.org', 'window'],
    ['https://bbb.example.org/b/ag', 'window'],
    // Listed or not, they would end the call after five minutes.
    ['https://meet.jit.si/ag', 'window'],
    ['mumble://meet.example.org/AG', 'link'],
    ['tel:+33123456789', 'link'],
    ['http://meet.example.org/salle-1', 'none'],
    ['https://meet.example.org@evil.example/', 'none'],
    ['javascript:alert(1)', 'none'],
  ] as const)('%s as %s', (text, opening) => {
    expect(openingOf(readRoomLink(text), listed)).toBe(opening);
  });
});
