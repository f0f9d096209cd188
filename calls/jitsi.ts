import type {CallProvider, FramedCall} from './provider';

/** One value of the fragment: JSON, then percent-encoded, so that strings carry their quotes. */
const parameter = ([name, value]: readonly [string, boolean | string]): string =>
  `${name}=${encodeURIComponent(JSON.stringify(value))}`;

/**
 * A name as it can stand in the fragment. Jitsi makes `"` of typographic double quotes and `&` of `\\&`
 * before it reads JSON, where either would end the name early or spoil it: such quotes become single
 * ones, and backslashes slashes.
 */
const plainName = (name: string): string =>
  name
    .replace(/["\u201c-\u201f\u00ab\u00bb\u2033\u2036\u301d-\u301f\uff02]/g, '’')
    .replace(/[\\\uff3c]/g, '/');

/**
 * The address of a Jitsi room to be shown in a frame: muted, with its own waiting page, and nothing
 * asked of third parties. The language goes in the query, all else in the fragment, which never
 * reaches the server. A fragment that the pad's link brought along is dropped: it could unmute.
 */
const callAddress = ({roomUrl, displayName, language, audioOnly}: FramedCall): string => {
  const url = new URL(roomUrl);
  url.searchParams.set('lang', language);
  const parameters: (readonly [string, boolean | string])[] = [
    ['config.startWithAudioMuted', true],
    ['config.startWithVideoMuted', true],
    ['config.prejoinConfig.enabled', true],
    // Older and newer instances: no "open in our app" page in between.
    ['config.disableDeepLinking', true],
    ['config.deeplinking.disabled', true],
    ['config.disableThirdPartyRequests', true],
    // Votes belong in the pad.
    ['config.disablePolls', true],
    ['config.requireDisplayName', true],
  ];
  if (audioOnly) parameters.push(['config.startAudioOnly', true]);
  if (displayName !== '') parameters.push(['userInfo.displayName', plainName(displayName)]);
  url.hash = parameters.map(parameter).join('&');
  return url.href;
};

const appLink = (roomUrl: string, agent: string): string | null => {
  const {host, pathname, search} = new URL(roomUrl);
  const room = `${host}${pathname}${search}`;
  if (/Android/.test(agent)) {
    return `intent://${room}#Intent;scheme=org.jitsi.meet;package=org.jitsi.meet;end`;
  }
  return /iPhone|iPad|iPod/.test(agent) ? `org.jitsi.meet://${room}` : null;
};

/** Jitsi Meet. A room is there as soon as somebody opens its address. */
export const jitsi: CallProvider = {
  tool: 'jitsi',
  // After five minutes.
  cutHosts: ['meet.jit.si', '8x8.vc'],
  allowed: [
    ...['camera', 'microphone', 'display-capture', 'autoplay', 'fullscreen', 'clipboard-write'],
    ...['speaker-selection', 'screen-wake-lock'],
  ],
  callAddress,
  newRoomAddress: (host, name) => `https://${host}/${name}`,
  appLink,
};
