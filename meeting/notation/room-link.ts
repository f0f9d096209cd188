import type {LinkRefusal, RoomLink} from '../meeting';

/** What would run in the page, or show what is on this machine. */
const unsafe = /^(?:javascript|vbscript|data|blob|file|filesystem|about|view-source|intent):/i;
const known = /^(?:https|mumble|ircs?|xmpp|matrix|tel):/i;
/** Signs without a width, those that turn the direction of writing, and what no address has, written out or as `%0A`. */
const strange = /["<>`\\\p{C}]|%(?:[01]|7f)/iu;
/**
 * What follows a scheme; first, the server. A number begins with a digit: `*21*…` would have a phone
 * forward its calls.
 */
const whole =
  /^(?:(?:https|mumble|ircs?):\/\/([^/?#]+)|xmpp:[^@]+@|matrix:(?:r|u|e|roomid)\/|tel:\+?\d[\d().-]+(?:[,;].*)?$)/i;

const address = /^([\p{L}\p{M}\w.-]{1,253}?)(?::(\d{1,5}))?$/u;
/** Browsers read `0x7f.1` and `2130706433` as addresses of machines; a name has no empty part. */
const nameless = /^(?!(?:\d+\.){3}\d+$)(?:.*\.)?(?:\d+|0x[\da-f]*)$|^\.|\.\.|\.$/;
const latin = /\p{sc=Latin}/u;
const foreign = /[^\p{sc=Latin}\p{sc=Zyyy}\p{sc=Zinh}]/u;
/** Letters that look like Latin ones: a word of these alone reads as another than it is. */
const lookalikes = /^[асеорхуіјѕһԁӏԛԝοανικ\w-]+$/;

/**
 * Whether a server's name reads as another one, or hides which it is. A name of one script, as in
 * `réunion.example` or `встреча.рф`, is honest, and so is `xn--…`, which reads as nobody's.
 */
const isDisguised = (name: string): boolean =>
  nameless.test(name) ||
  name.normalize('NFKC') !== name.normalize() ||
  name.split('.').some((part) => foreign.test(part) && (latin.test(part) || lookalikes.test(part)));

/**
 * Read one link. Only https without a user name is a web room; a few schemes are links to programs;
 * all else is refused, and says why. What is opened is what is shown: `host` is the server that will
 * be asked.
 */
export const readRoomLink = (text: string): RoomLink => {
  const refuse = (reason: LinkRefusal): RoomLink => ({kind: 'refused', text, reason});
  if (unsafe.test(text)) return refuse('link-unsafe');
  if (/^http:/i.test(text)) return refuse('link-http');
  if (!known.test(text)) return refuse('link-unknown');
  if (strange.test(text)) return refuse('link-signs');
  const found = whole.exec(text);
  if (!found) return refuse('link-none');
  const server = found[1]?.toLowerCase();
  if (server === undefined) {
    // A `#` of the code behind a number would begin a fragment, which no phone dials.
    return {kind: 'app', url: /^tel/i.test(text) ? text.replace(/#/g, '%23') : text};
  }
  if (server.includes('@')) return refuse('link-login');
  const [, name = '', port = '443'] = address.exec(server) ?? [];
  if (name === '' || Number(port) > 65_535 || isDisguised(name)) return refuse('link-disguised');
  return /^https/i.test(text)
    ? {kind: 'web', url: text, host: port === '443' ? name : `${name}:${port}`}
    : {kind: 'app', url: text};
};
