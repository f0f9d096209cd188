import type {RoomLink, RoomTool} from '../meeting';

/** By the beginning of a link, and by what stands in a web address after its `https://`. */
const signs: readonly (readonly [RoomTool, RegExp])[] = [
  ['mumble', /^(?:mumble:|https:\/\/[^/]*mumble)/],
  ['irc', /^ircs?:/],
  ['phone', /^tel:/],
  ['xmpp', /^(?:xmpp:|https:\/\/[^/]*(?:xmpp|jabber))/],
  ['matrix', /^(?:matrix:|https:\/\/(?:matrix\.to\/|[^/]*element|[^#]*#\/room\/))/],
  // Greenlight's rooms, `/b/ana-x7k-2mq`, in its second and third versions; then BigBlueButton's own pages.
  [
    'bigbluebutton',
    /^https:\/\/(?:[^/]*(?:bbb|bigblue)|[^/]+\/(?:b\/|rooms\/\w{3}-\w{3}-\w{3}|bigbluebutton\/))/,
  ],
  ['talk', /^https:\/\/[^/]+(?:\/index\.php)?\/call\/\w/],
  ['opentalk', /^https:\/\/(?:[^/]*opentalk|[^/]+\/(?:room|invite)\/[\da-f]{8}-)/],
  ['mattermost', /^https:\/\/(?:[^/]*mattermost|[^/]+\/[\w-]+\/(?:channels|messages|pl)\/)/],
  ['jitsi', /^https:\/\/(?:[^/]*jitsi|meet\.jit\.si\/|8x8\.vc\/|framatalk\.org\/)/],
];

/**
 * The names of those tools of which the panel can only say that it depends on the server for how many people
 * they are good. They are the same in every language; of the others `locales/` says more.
 */
export const toolNames = {
  bigbluebutton: 'BigBlueButton',
  matrix: 'Matrix (Element)',
  mattermost: 'Mattermost',
  opentalk: 'OpenTalk',
  talk: 'Nextcloud Talk',
  xmpp: 'XMPP',
} as const satisfies Partial<Readonly<Record<RoomTool, string>>>;

/** A tool that is called by its name alone. */
export type NamedTool = keyof typeof toolNames;

/** The tool that a room is held with, as far as its link tells. */
export const readRoomTool = (link: Exclude<RoomLink, {kind: 'refused'}>): RoomTool => {
  const url = link.url.toLowerCase();
  return signs.find(([, sign]) => sign.test(url))?.[0] ?? 'web';
};
