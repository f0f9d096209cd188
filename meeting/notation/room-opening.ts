import type {RoomLink} from '../meeting';

/** Public instances that cut an embedded call after five minutes: never framed, even when listed. */
const cutAfterFiveMinutes: readonly string[] = ['meet.jit.si', '8x8.vc'];

/** Whether calls on `host` end after five minutes in a frame. */
export const isCutInFrame = (host: string): boolean => cutAfterFiveMinutes.includes(host);

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
