import {describe, expect, it} from 'vitest';
import {readRoomLink} from '../../../meeting/notation/room-link';
import {readRoomTool} from '../../../meeting/notation/room-tool';

/** The verdict on a link: the server that it names or the kind of program, and the tool; or why it is refused. */
const verdictOn = (text: string): string => {
  const link = readRoomLink(text);
  if (link.kind === 'refused') return link.reason;
  return `${link.kind === 'web' ? link.host : 'app'} ${readRoomTool(link)}`;
};

describe('honest links', () => {
  it.each([
    ['https://meet.example.org/ag', 'meet.example.org web'],
    ['https://meet.example.org', 'meet.example.org web'],
    ['HTTPS://Meet.Example.ORG/AG', 'meet.example.org web'],
    ['https://meet.example.org:443/ag', 'meet.example.org web'],
    ['https://meet.example.org:8443/ag?jwt=a.b.c', 'meet.example.org:8443 web'],
    ['https://meet.example.org/Réunion-générale', 'meet.example.org web'],
    ["https://meet.example.org/L'assemblée", 'meet.example.org web'],
    ['https://meet.example.org/ag#config.startWithAudioMuted=true', 'meet.example.org web'],
    ['https://meet.example.org/@sam', 'meet.example.org web'],
    ['https://meet_1.example.org/ag', 'meet_1.example.org web'],
    ['https://192.168.1.20:8443/ag', '192.168.1.20:8443 web'],
    ['https://localhost:8443/ag', 'localhost:8443 web'],
    ['https://réunion.example.fr/ag', 'réunion.example.fr web'],
    ['https://встреча.рф/ag', 'встреча.рф web'],
    ['https://συνέλευση.example/ag', 'συνέλευση.example web'],
    ['https://會議.example/ag', '會議.example web'],
    // What it would read as is not shown, so that nobody takes it for that.
    ['https://xn--mt-mjc.example.org/ag', 'xn--mt-mjc.example.org web'],
    ['https://jitsi.example.org/ag', 'jitsi.example.org jitsi'],
    ['https://meet.jit.si/ag', 'meet.jit.si jitsi'],
    ['https://framatalk.org/ag', 'framatalk.org jitsi'],
    ['https://visio.example.org/b/ana-x7k-2mq', 'visio.example.org bigbluebutton'],
    ['https://visio.example.org/rooms/ana-x7k-2mq-abc/join', 'visio.example.org bigbluebutton'],
    ['https://bbb.example.org/ag', 'bbb.example.org bigbluebutton'],
    ['https://cloud.example.org/call/a1b2c3d4', 'cloud.example.org talk'],
    ['https://cloud.example.org/index.php/call/a1b2c3d4', 'cloud.example.org talk'],
    ['https://matrix.to/#/#ag:example.org', 'matrix.to matrix'],
    ['https://app.element.io/#/room/#ag:example.org', 'app.element.io matrix'],
    ['https://chat.example.org/#/room/!a:example.org', 'chat.example.org matrix'],
    ['https://opentalk.example.org/room/x', 'opentalk.example.org opentalk'],
    [
      'https://visio.example.org/room/0b5f7c1e-2f4a-4c3e-9d5e-1a2b3c4d5e6f',
      'visio.example.org opentalk',
    ],
    ['https://chat.example.org/ag/channels/town-square', 'chat.example.org mattermost'],
    ['mumble://mumble.example.org/AG', 'app mumble'],
    ['mumble://mumble.example.org:64738/AG?version=1.2.0', 'app mumble'],
    ['xmpp:ag@salons.example.org?join', 'app xmpp'],
    ['matrix:r/ag:example.org', 'app matrix'],
    ['irc://irc.example.org/#ag', 'app irc'],
    ['ircs://irc.example.org:6697/#ag', 'app irc'],
    ['tel:+33123456789', 'app phone'],
    ['TEL:+33-1-23-45-67-89', 'app phone'],
    ['tel:+33123456789,,123456#', 'app phone'],
    ['tel:3949', 'app phone'],
  ])('%s: %s', (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });
});

describe('hostile and broken links', () => {
  it.each([
    ['http://meet.example.org/ag', 'link-http'],
    ['HTTP://meet.example.org/ag', 'link-http'],
    ['javascript:alert(1)', 'link-unsafe'],
    ['JaVaScRiPt:alert(1)', 'link-unsafe'],
    ['javascript://meet.example.org/%0Aalert(1)', 'link-unsafe'],
    ['vbscript:msgbox(1)', 'link-unsafe'],
    ['data:text/html,<script>alert(1)</script>', 'link-unsafe'],
    ['data:text/html;base64,PHNjcmlwdD4=', 'link-unsafe'],
    ['file:///etc/passwd', 'link-unsafe'],
    ['blob:https://meet.example.org/1', 'link-unsafe'],
    ['view-source:https://meet.example.org/', 'link-unsafe'],
    ['about:blank', 'link-unsafe'],
    ['intent://meet.example.org/#Intent;scheme=https;end', 'link-unsafe'],
    ['ftp://meet.example.org/ag', 'link-unknown'],
    ['ws://meet.example.org/ag', 'link-unknown'],
    ['zoommtg://zoom.example/join', 'link-unknown'],
    ['constructor:x', 'link-unknown'],
    ['salle 12', 'link-unknown'],
    ['', 'link-unknown'],
    ['https://user@meet.example.org/', 'link-login'],
    ['https://user:pass@meet.example.org/', 'link-login'],
    ['https://meet.example.org@evil.example/', 'link-login'],
    ['https://meet.example.org:443@evil.example/', 'link-login'],
    ['https://@evil.example/', 'link-login'],
    ['mumble://mumble.example.org@evil.example/AG', 'link-login'],
    ['https://meet.example.org/"onload="x', 'link-signs'],
    ['https://meet.example.org/<script>', 'link-signs'],
    ['https://meet.example.org\\@evil.example/', 'link-signs'],
    ['https://meet.example.org/`x`', 'link-signs'],
    ['https://meet.example.org/a\u0000b', 'link-signs'],
    ['https://meet.example.org/a\u007fb', 'link-signs'],
    // Shown from right to left, the end reads as the server.
    ['https://evil.example/\u202egro.elpmaxe.teem', 'link-signs'],
    ['https://evil.example/\u2066x\u2069', 'link-signs'],
    ['https://meet\u200d.example.org/ag', 'link-signs'],
    ['https://meet\u00ad.example.org/ag', 'link-signs'],
    ['irc://irc.example.org/ag%0d%0aQUIT', 'link-signs'],
    ['https://meet.example.org/%00', 'link-signs'],
    // A Cyrillic letter among Latin ones; then a word of nothing but such letters.
    ['https://mеet.example.org/ag', 'link-disguised'],
    ['https://раураӏ.example/ag', 'link-disguised'],
    ['https://οαν.example/ag', 'link-disguised'],
    ['https://ｍｅｅｔ.example.org/ag', 'link-disguised'],
    ['https://ﬁnance.example/ag', 'link-disguised'],
    ['https://evil.example。meet.example.org/', 'link-disguised'],
    ['https://evil.example%2emeet.example.org/', 'link-disguised'],
    ['https://evil.example／meet.example.org/', 'link-disguised'],
    ['https://2130706433/ag', 'link-disguised'],
    ['https://0x7f000001/ag', 'link-disguised'],
    ['https://127.1/ag', 'link-disguised'],
    ['https://[::1]/ag', 'link-disguised'],
    ['https://meet..example.org/ag', 'link-disguised'],
    ['https://.example.org/ag', 'link-disguised'],
    ['https://meet.example.org:99999/ag', 'link-disguised'],
    ['https://meet.example.org:x/ag', 'link-disguised'],
    [`https://${'a'.repeat(300)}.example/`, 'link-disguised'],
    ['https://', 'link-none'],
    ['https:///meet.example.org', 'link-none'],
    // Browsers would mend these, each in its own way.
    ['https:meet.example.org/ag', 'link-none'],
    ['https:/meet.example.org/ag', 'link-none'],
    ['mumble:mumble.example.org', 'link-none'],
    ['xmpp:example.org', 'link-none'],
    ['matrix:ag', 'link-none'],
    // It would have a phone forward its calls.
    ['tel:*21*0123456789#', 'link-none'],
    ['tel:%2A21', 'link-none'],
    ['tel:', 'link-none'],
  ])('%j: %s', (text, verdict) => {
    expect(verdictOn(text)).toBe(verdict);
  });

  it('are judged at once, however long', () => {
    for (const text of ['https://', 'tel:1', 'https://a.', 'xmpp:', 'matrix:r/', 'mumble://а.']) {
      const began = performance.now();
      for (const filler of ['a', '.', '-', '1', '@', 'а.', ',', '(']) {
        verdictOn(text + filler.repeat(100_000));
      }
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });
});
