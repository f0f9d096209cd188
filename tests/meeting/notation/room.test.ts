import {describe, expect, it} from 'vitest';
import {openingOf, readRoomLink} from '../../../meeting/notation/room';

const listed = ['meet.example.org', 'visio.example.net:8443', 'meet.jit.si'];

describe('a room opens', () => {
  it.each([
    ['https://meet.example.org/salle-1', 'frame'],
    ['https://MEET.example.org/salle-1', 'frame'],
    ['https://visio.example.net:8443/ag', 'frame'],
    ['https://visio.example.net/ag', 'window'],
    ['https://meet.example.org.evil.example/x', 'window'],
    ['https://bbb.example.org/b/ag', 'window'],
    ['https://meet.jit.si/ag', 'window'],
    ['mumble://mumble.example.org/AG', 'link'],
    ['xmpp:ag@salons.example.org?join', 'link'],
    ['tel:+33123456789', 'link'],
    ['http://meet.example.org/salle-1', 'none'],
    ['https://meet.example.org@evil.example/', 'none'],
    ['https://user:pass@meet.example.org/', 'none'],
    ['javascript:alert(1)', 'none'],
    ['data:text/html,<script>1</script>', 'none'],
    ['file:///etc/passwd', 'none'],
    ['https://meet.example.org/"onload="x', 'none'],
    ['https://meet.example.org\\@evil.example/', 'none'],
    ['https://', 'none'],
    ['salle 12', 'none'],
  ] as const)('%s as %s', (text, opening) => {
    expect(openingOf(readRoomLink(text), listed)).toBe(opening);
  });
});
