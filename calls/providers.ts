import type {RoomLink, RoomTool} from '../meeting/meeting';
import {readRoomTool} from '../meeting/notation/room-tool';
import {jitsi} from './jitsi';
import type {CallProvider} from './provider';

/** The providers whose rooms can be framed, by the tool that a link tells. */
const providers: Partial<Readonly<Record<RoomTool, CallProvider>>> = {jitsi};

/** Settings list hosts alone. What a host's links don't tell is taken for this, and new rooms are of it. */
export const listedProvider: CallProvider = jitsi;

/** Whose room a link on a listed host is. */
export const providerOf = (link: Extract<RoomLink, {kind: 'web'}>): CallProvider =>
  providers[readRoomTool(link)] ?? listedProvider;

/** Whether calls on `host` are cut after a few minutes in a frame. */
export const isCutInFrame = (host: string): boolean =>
  Object.values(providers).some(({cutHosts}) => cutHosts.includes(host));

/** The listed host that gets new rooms: the first, unless that cuts calls. */
export const newRoomHost = (embedHosts: readonly string[]): string | undefined =>
  embedHosts.find((host) => !isCutInFrame(host));

/** How a room opens, given the hosts that the administrator lets into a frame. */
export const openingOf = (
  link: RoomLink,
  embedHosts: readonly string[],
): 'frame' | 'window' | 'link' | 'none' => {
  if (link.kind === 'refused') return 'none';
  if (link.kind === 'app') return 'link';
  const listed = embedHosts.some((host) => host.toLowerCase() === link.host);
  return listed && !isCutInFrame(link.host) ? 'frame' : 'window';
};
