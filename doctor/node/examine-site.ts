import {ask, opensWebsocket} from './ask';
import {examineRooms} from './examine-rooms';
import {
  intentProbe,
  judgeIntents,
  judgeVersion,
  readHealth,
  socketPath,
  socketProtocols,
} from '../answers';
import {found} from '../finding';
import type {Finding} from '../finding';
import {originOf} from '../origin';
import {
  judgeAnswer,
  judgeHeaders,
  judgePlugin,
  judgeSecurity,
  listedRooms,
  originOfAnswer,
} from '../page';

/** What is to be looked at, and by whom. */
export interface Examination {
  /** Of the Etherpad, or of a pad on it. */
  readonly url: string;
  /** Hosts of instances to ask, beside those that the pad's page names. */
  readonly rooms: readonly string[];
  /** For each request. */
  readonly timeoutMs: number;
  /** The build of the program that asks. */
  readonly own: {readonly version: string; readonly assets: string};
}

/** A pad's page that exists everywhere: pads are made when a browser connects, never when a page is sent. */
const checkedPad = 'p/ep_ag-check';

/** The address of a pad's page, for the address of an Etherpad or of a pad on it. */
export const padPage = (address: string): string => {
  const url = new URL(address);
  const pad = /^(.*\/p\/[^/]+)/.exec(url.pathname)?.[1];
  return new URL(pad ?? `${url.pathname.replace(/\/+$/, '')}/${checkedPad}`, url.origin).href;
};

/** The address of the Etherpad whose pad has this page, with a slash at its end. */
export const etherpadOf = (page: string): string => page.replace(/p\/[^/?#]+(?:[?#].*)?$/, '');

const examineIntents = async (base: string, timeoutMs: number): Promise<Finding> => {
  const answer = await ask(`${base}${intentProbe.path}`, {
    method: 'POST',
    // As a browser would that doesn't say `Sec-Fetch-Site`.
    headers: {'Content-Type': 'application/json', Origin: new URL(base).origin},
    body: intentProbe.body,
    timeoutMs,
  });
  return 'failure' in answer ? found('intents-silent') : judgeIntents(answer.status, answer.body);
};

const examineWebsockets = async (base: string, timeoutMs: number): Promise<Finding> => {
  for (const protocol of socketProtocols) {
    if (await opensWebsocket(`${base}${socketPath(protocol)}`, timeoutMs)) {
      return found('websockets-pass');
    }
  }
  return found('websockets-blocked');
};

const examineVersion = async (base: string, timeoutMs: number): Promise<Finding> => {
  const answer = await ask(`${base}health`, {timeoutMs});
  return judgeVersion('failure' in answer ? null : readHealth(answer.body));
};

/** Looks at an Etherpad from outside. Changes nothing there: no pad, no author, no room is made. */
export const examineSite = async ({
  url,
  rooms,
  timeoutMs,
  own,
}: Examination): Promise<readonly Finding[]> => {
  const page = await ask(padPage(url), {timeoutMs});
  if ('failure' in page) {
    const {host} = new URL(url);
    const {failure, detail} = page;
    const site = found(`site-${failure}`, {host, detail, seconds: String(timeoutMs / 1000)});
    const origin = originOf(url);
    return origin && rooms.length > 0
      ? [site, ...(await examineRooms(rooms, origin, timeoutMs))]
      : [site];
  }

  const origin = originOfAnswer(page);
  const base = etherpadOf(page.url);
  const security = judgeSecurity(origin);
  const obstacle = judgeAnswer(page);
  if (obstacle && obstacle.code !== 'page-protected') {
    return [
      security,
      obstacle,
      ...(rooms.length > 0 ? await examineRooms(rooms, origin, timeoutMs) : []),
    ];
  }

  const hosts = [...new Set([...(obstacle ? [] : listedRooms(page.body)), ...rooms])];
  const plugin = obstacle ? null : judgePlugin(page.body, own);
  const [version, intents, websockets, asked] = await Promise.all([
    examineVersion(base, timeoutMs),
    plugin?.code === 'plugin-missing' ? null : examineIntents(base, timeoutMs),
    examineWebsockets(base, timeoutMs),
    obstacle && hosts.length === 0 ? [] : examineRooms(hosts, origin, timeoutMs),
  ]);
  return [
    security,
    ...(obstacle ? [obstacle] : []),
    version,
    ...(plugin ? [plugin] : []),
    ...(obstacle ? [] : judgeHeaders(page.headers, origin, hosts)),
    ...(intents ? [intents] : []),
    websockets,
    ...asked,
  ];
};
