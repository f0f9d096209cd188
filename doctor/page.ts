import {frameHindrance} from './content-policy';
import {found} from './finding';
import type {Finding} from './finding';
import {tooLong} from './headers';
import type {Headers} from './headers';
import {isLocal, originOf, roomOrigin, writeOrigin} from './origin';
import type {Origin} from './origin';
import {isAllowed, readPermissionsPolicy, ruleFor} from './permissions-policy';
import type {FeatureRule} from './permissions-policy';
import {callFeatures} from '../calls/provider';
import {isCutInFrame} from '../calls/providers';

/** A pad's page as it came through whatever stands before Etherpad. */
export interface PageAnswer {
  readonly status: number;
  /** Where it came from in the end. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** Whether browsers trust the site: camera and microphone are for https alone. */
export const judgeSecurity = (page: Origin): Finding =>
  page.scheme === 'https' ? found('secure') : found(isLocal(page) ? 'local' : 'plain-http');

/** A line for nginx that lets a page and the frames of rooms use what a call needs. */
const permissionsLine = (rooms: readonly Origin[]): string => {
  const origins = rooms.map((room) => ` "${writeOrigin(room)}"`).join('');
  const policy = [...callFeatures, 'display-capture'].map((name) => `${name}=(self${origins})`);
  return `add_header Permissions-Policy '${policy.join(', ')}' always;`;
};

/** The instances that the panel would show in a frame. */
const framedRooms = (hosts: readonly string[]): readonly (readonly [string, Origin])[] =>
  hosts.flatMap((host) => {
    const origin = isCutInFrame(host) ? null : roomOrigin(host);
    return origin ? [[host, origin] as const] : [];
  });

const headersOf = (rules: readonly FeatureRule[]): string =>
  [...new Set(rules.map(({header}) => header))].join(', ');

/** What a page's headers let the page and the frames of `hosts` use. */
const judgeMedia = (
  headers: Headers,
  page: Origin,
  rooms: readonly (readonly [string, Origin])[],
): readonly Finding[] => {
  const unread = tooLong(headers, ['permissions-policy', 'feature-policy']);
  if (unread.length > 0) return unread;
  const findings: Finding[] = [];
  const line = permissionsLine(rooms.map(([, origin]) => origin));

  /** The features that are kept from `target`, and by which headers. */
  const refused = (names: readonly string[], target: Origin) =>
    names.flatMap((feature) => {
      const rule = ruleFor(feature, headers);
      return rule && !isAllowed(rule.list, target, page) ? [{feature, rule}] : [];
    });
  const describe = (list: ReturnType<typeof refused>) => ({
    header: headersOf(list.map(({rule}) => rule)),
    features: list.map(({feature}) => feature).join(', '),
    line,
  });

  if (readPermissionsPolicy(headers['permissions-policy'] ?? '') === null) {
    findings.push(found('policy-unreadable', {line}));
  }
  const onPage = refused(callFeatures, page);
  if (onPage.length > 0) findings.push(found('media-forbidden', describe(onPage)));
  const inFrames = rooms.flatMap(([host, origin]) => {
    const list = refused(callFeatures, origin).filter(
      ({feature}) => !onPage.some((other) => other.feature === feature),
    );
    return list.length > 0 ? [found('media-forbidden-in-frame', {...describe(list), host})] : [];
  });
  findings.push(...inFrames);
  if (onPage.length === 0 && inFrames.length === 0) findings.push(found('media-allowed'));
  for (const [host, origin] of rooms) {
    const screen = refused(['display-capture'], origin);
    if (screen.length > 0) findings.push(found('screen-forbidden', {...describe(screen), host}));
  }
  return findings;
};

/** Which frames of `rooms` a page's headers let it show. */
const judgeFrames = (
  headers: Headers,
  page: Origin,
  rooms: readonly (readonly [string, Origin])[],
): readonly Finding[] => {
  const unread = rooms.length > 0 ? tooLong(headers, ['content-security-policy']) : [];
  if (unread.length > 0) return unread;
  return rooms.map(([host, origin]) => {
    const hindrance = frameHindrance(headers['content-security-policy'] ?? '', origin, page);
    if (!hindrance) return found('frame-allowed', {host});
    const {directive, sources} = hindrance;
    const kept = sources.filter((source) => source.toLowerCase() !== "'none'");
    return found('frame-forbidden', {
      host,
      directive: [directive, ...sources].join(' '),
      line: ['frame-src', ...(kept.length > 0 ? kept : ["'self'"]), writeOrigin(origin)].join(' '),
    });
  });
};

/** Whether a page's headers keep frames apart: one is then shown only if its server allows it, as no Jitsi does unasked. */
const judgeIsolation = (headers: Headers): readonly Finding[] => {
  const name = 'cross-origin-embedder-policy';
  const unread = tooLong(headers, [name]);
  if (unread.length > 0) return unread;
  const value = (headers[name] ?? '').split(';')[0]?.trim() ?? '';
  return /^(require-corp|credentialless)$/i.test(value) ? [found('frame-isolated', {value})] : [];
};

/** What a page's headers let the page and the frames of `hosts` do. */
export const judgeHeaders = (
  headers: Headers,
  page: Origin,
  hosts: readonly string[],
): readonly Finding[] => {
  const rooms = framedRooms(hosts);
  return [
    ...judgeMedia(headers, page, rooms),
    ...judgeFrames(headers, page, rooms),
    ...(rooms.length > 0 ? judgeIsolation(headers) : []),
  ];
};

const stylePattern = /plugins\/ep_ag\/static\/css\/panel\.css(?:\?v=([\w.-]{1,40}))?/;
const roomsPattern = /<meta name="ep_ag-rooms" content="([a-z0-9.:\- ]*)">/i;

/** Whether a page is a pad's. */
const isPadPage = (body: string): boolean => body.includes('editorcontainerbox');

/** The instances that a pad's page names as listed by the administrator; none where it names none. */
export const listedRooms = (body: string): readonly string[] =>
  (roomsPattern.exec(body)?.[1] ?? '').split(' ').filter((host) => host !== '');

/**
 * What a pad's page tells, its headers left out. `own` is the build of the program that asks: the
 * page shows the build of its assets, never a version.
 */
export const judgePlugin = (
  body: string,
  own: {readonly version: string; readonly assets: string},
): Finding => {
  const match = stylePattern.exec(body);
  if (!match) return found('plugin-missing');
  return match[1] === own.assets
    ? found('plugin-same', {version: own.version})
    : found('plugin-there', {version: own.version});
};

/** Whether an answer is a pad's page at all; null where it is. */
export const judgeAnswer = ({status, body}: PageAnswer): Finding | null => {
  if (status === 401 || status === 403) return found('page-protected', {status: String(status)});
  if (status < 200 || status > 299) return found('page-failed', {status: String(status)});
  return isPadPage(body) ? null : found('not-etherpad');
};

/** The origin of an answer. Only addresses of http and https are ever asked. */
export const originOfAnswer = ({url}: {readonly url: string}): Origin =>
  originOf(url) ?? {scheme: 'http', host: '', port: ''};
