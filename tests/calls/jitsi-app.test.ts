import {describe, expect, it} from 'vitest';
import {jitsi} from '../../calls/jitsi';

const {appLink} = jitsi;

describe('the link to Jitsi’s own program', () => {
  it.each([
    [
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36',
      'intent://meet.example.org/ag?jwt=a#Intent;scheme=org.jitsi.meet;package=org.jitsi.meet;end',
    ],
    ['Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0', /^intent:/],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Safari/604.1',
      'org.jitsi.meet://meet.example.org/ag?jwt=a',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', null],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0', null],
  ] as const)('on %s', (agent, link) => {
    const found = appLink('https://meet.example.org/ag?jwt=a#config.x=1', agent);
    if (link instanceof RegExp) expect(found).toMatch(link);
    else expect(found).toBe(link);
  });
});
