import {largestBody} from './intent-body';
import type {Request} from './express';

/** A header of a request by its name in lower case; empty without one. */
export const header = (req: Pick<Request, 'headers'>, name: string): string => {
  const value = req.headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
};

/**
 * What a route calls its pad: `:pad`, or `:padName` where it is asked all the time. For each `:pad`,
 * Etherpad copies the record of that pad to see how its name should be spelt.
 */
export const padNamed = ({params}: Request): string => params['padName'] ?? params['pad'] ?? '';

const hostOf = (origin: string): string | null => /^https?:\/\/([^/]+)$/i.exec(origin)?.[1] ?? null;

/**
 * Whether a request comes from a page of another site. Browsers say so in `Sec-Fetch-Site`; those
 * that don't (plain http, older ones) send `Origin`, which is compared with the host asked for.
 * An opaque origin (`null`) is anybody's. What a proxy says the host is counts only where the
 * administrator trusts one: anybody else can write that header too.
 */
export const isFromElsewhere = (req: Pick<Request, 'headers'>, trustsProxy: boolean): boolean => {
  const site = header(req, 'sec-fetch-site');
  if (site !== '') return site !== 'same-origin' && site !== 'none';
  const origin = header(req, 'origin');
  if (origin === '') return false;
  const host = hostOf(origin)?.toLowerCase();
  const hosts = trustsProxy ? ['host', 'x-forwarded-host'] : ['host'];
  const asked = hosts.map((name) => header(req, name).toLowerCase());
  return host === undefined || !asked.includes(host);
};

/** The type of a request's body, without parameters. */
export const contentType = (req: Pick<Request, 'headers'>): string =>
  (header(req, 'content-type').split(';')[0] ?? '').trim().toLowerCase();

/** A request's body as text; null when it is larger than allowed or breaks off. */
const readText = (req: Request): Promise<string | null> =>
  new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    req.on('data', (chunk) => {
      size += chunk.length;
      if (size <= largestBody) chunks.push(chunk);
    });
    req.on('end', () =>
      resolve(size <= largestBody ? Buffer.concat(chunks).toString('utf8') : null),
    );
    req.on('error', () => resolve(null));
    req.on('close', () => resolve(null));
    req.resume();
  });

/** The JSON of a request; undefined when it is too large, broken or of another type. */
export const readJson = async (req: Request): Promise<unknown> => {
  if (contentType(req) !== 'application/json') return undefined;
  if (Number(header(req, 'content-length')) > largestBody) return undefined;
  // 2.x and 3.x parse JSON bodies before our routes; 1.8.14 leaves them to us.
  if (req.body !== undefined && req.readableEnded === true) return req.body;
  const text = await readText(req);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The fields of a submitted form; empty when there are none. */
export const readForm = async (req: Request): Promise<URLSearchParams> => {
  if (contentType(req) !== 'application/x-www-form-urlencoded') return new URLSearchParams();
  return new URLSearchParams((await readText(req)) ?? '');
};
