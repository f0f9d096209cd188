import {describe, expect, it} from 'vitest';
import {jitsi} from '../../calls/jitsi';

const jitsiUrl = jitsi.callAddress;

const call = {
  roomUrl: 'https://meet.example.org/ag-interpro-7hq2',
  displayName: 'Zoé « la » "Z" & co #1',
  language: 'fr',
  audioOnly: false,
};

/** The fragment, read back as Jitsi does: split, percent-decoded, then parsed as JSON. */
const fragmentOf = (url: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    new URL(url).hash
      .slice(1)
      .split('&')
      .map((pair) => {
        const [name = '', value = ''] = pair.split('=');
        return [name, JSON.parse(decodeURIComponent(value)) as unknown];
      }),
  );

describe('jitsiUrl', () => {
  it('arrives muted, with a waiting page, and asks nothing of third parties', () => {
    expect(fragmentOf(jitsiUrl(call))).toEqual({
      'config.startWithAudioMuted': true,
      'config.startWithVideoMuted': true,
      'config.prejoinConfig.enabled': true,
      'config.disableDeepLinking': true,
      'config.deeplinking.disabled': true,
      'config.disableThirdPartyRequests': true,
      'config.disablePolls': true,
      'config.requireDisplayName': true,
      'userInfo.displayName': 'Zoé ’ la ’ ’Z’ & co #1',
    });
  });

  it('writes names as JSON, percent-encoded, quotes included', () => {
    expect(jitsiUrl({...call, displayName: 'Ana'})).toContain('userInfo.displayName=%22Ana%22');
  });

  // Jitsi makes plain quotes of “ and ”, and `&` of `\\&`, before it reads the JSON.
  it.each(['“Ana”', '„Ana“', '«Ana»', 'Ana ″', 'Ana "', 'Ana \\& Ben', 'Ana \\', '\\"'])(
    'writes the name %s so that Jitsi can read it',
    (displayName) => {
      const {hash} = new URL(jitsiUrl({...call, displayName}));
      const value = decodeURIComponent(hash.split('userInfo.displayName=')[1] ?? '');
      const asJitsi = value.replace(/\\&/g, '&').replace(/[\u201c\u201d]/g, '"');
      const name: unknown = JSON.parse(asJitsi);
      expect(name).toContain('Ana'.slice(0, displayName.includes('Ana') ? 3 : 0));
      expect(name).toHaveLength(displayName.length);
    },
  );

  it('leaves the name out for a person without one', () => {
    expect(jitsiUrl({...call, displayName: ''})).not.toContain('userInfo');
  });

  it('asks for sound alone above about ten people', () => {
    expect(fragmentOf(jitsiUrl({...call, audioOnly: true}))).toMatchObject({
      'config.startAudioOnly': true,
    });
  });

  it.each([
    ['a plain room', 'https://meet.example.org/room', 'https://meet.example.org/room?lang=fr'],
    [
      'a room with a token',
      'https://meet.example.org:8443/room?jwt=abc',
      'https://meet.example.org:8443/room?jwt=abc&lang=fr',
    ],
    [
      'a link that would unmute',
      'https://meet.example.org/room#config.startWithAudioMuted=false',
      'https://meet.example.org/room?lang=fr',
    ],
  ])('puts the language in the query and its own fragment behind %s', (_case, roomUrl, start) => {
    const [before, fragment] = jitsiUrl({...call, roomUrl}).split('#');
    expect(before).toBe(start);
    expect(fragment).toMatch(/^config\.startWithAudioMuted=true&/);
  });
});
