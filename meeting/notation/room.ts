import {blank, trim} from './fold';
import type {RoomLink} from '../meeting';

/** Tools whose links open in a program of their own, by scheme. */
const appTools: Readonly<Record<string, string>> = {
  mumble: 'Mumble',
  xmpp: 'XMPP',
  matrix: 'Matrix',
  irc: 'IRC',
  ircs: 'IRC',
  tel: 'Téléphone',
};

const web = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(:\d{1,5})?(?:[/?#][^\s"'<>`\\]*)?$/i;
const app = /^([a-z]{3,6}):[^\s"'<>`\\]+$/i;

/**
 * Read one link. Only plain https without user name or password is a web room; the schemes of
 * `appTools` are links to programs; all else, `javascript:` and http included, is refused.
 */
export const readRoomLink = (text: string): RoomLink => {
  const url = trim(text);
  const found = web.exec(url);
  if (found) {
    return {kind: 'web', url, host: `${(found[1] ?? '').toLowerCase()}${found[2] ?? ''}`};
  }
  const tool = appTools[(app.exec(url)?.[1] ?? '').toLowerCase()];
  if (tool !== undefined) return {kind: 'app', url, tool};
  return {kind: 'refused', text: url};
};

/** The links of a `Salon` value, several separated by blanks or commas. */
export const readRoomLinks = (value: string): RoomLink[] =>
  value
    .split(new RegExp(`${blank}|[,;](?=${blank})`, 'u'))
    .filter((word) => /:/.test(word))
    .map(readRoomLink);

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
