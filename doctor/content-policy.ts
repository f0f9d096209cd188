/** What a `Content-Security-Policy` says of frames. Source: https://www.w3.org/TR/CSP3/. */
import {defaultPort, isSameOrigin} from './origin';
import type {Origin} from './origin';

/** One policy: its directives by name, each with its sources. */
export type ContentPolicy = ReadonlyMap<string, readonly string[]>;

/** Read the header's value: several policies stand between commas, and all of them count. */
export const readContentPolicies = (text: string): readonly ContentPolicy[] =>
  text
    .split(',')
    .map((policy) => {
      const directives = new Map<string, readonly string[]>();
      for (const directive of policy.split(';')) {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        // The first of a name counts.
        if (name !== '' && !directives.has(name.toLowerCase())) {
          directives.set(name.toLowerCase(), sources);
        }
      }
      return directives;
    })
    .filter((policy) => policy.size > 0);

const hostSource =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::(\d+|\*))?(\/.*)?$/i;

/** Plain http in a source stands for https too, never the other way. */
const fitsScheme = (source: string, scheme: string): boolean =>
  source === scheme || (source === 'http' && scheme === 'https');

const fitsPort = (source: string | undefined, {scheme, port}: Origin): boolean =>
  source === '*' ||
  (source === undefined
    ? port === defaultPort(scheme)
    : source === port || (source === '80' && port === '443' && scheme === 'https'));

/**
 * Whether a source lets `target` in. A source with a path below the root is taken not to: the
 * rooms of an instance have names that no header knows.
 */
export const fitsSource = (source: string, target: Origin, self: Origin): boolean => {
  const lower = source.toLowerCase();
  if (lower === '*') return true;
  if (lower === "'self'") {
    return (
      isSameOrigin(target, self) ||
      (target.host === self.host &&
        fitsScheme(self.scheme, target.scheme) &&
        self.port === defaultPort(self.scheme) &&
        target.port === defaultPort(target.scheme))
    );
  }
  if (/^[a-z][a-z0-9+.-]*:$/.test(lower)) return fitsScheme(lower.slice(0, -1), target.scheme);
  const [matched, scheme = self.scheme, host = '', port, path = '/'] = hostSource.exec(lower) ?? [];
  if (matched === undefined || !fitsScheme(scheme, target.scheme)) return false;
  const fitsHost =
    host === '*' ||
    host === target.host ||
    (host.startsWith('*.') && target.host.endsWith(host.slice(1)));
  return fitsHost && fitsPort(port, target) && path === '/';
};

/** A directive that keeps something out. */
export interface Hindrance {
  readonly directive: string;
  readonly sources: readonly string[];
}

const hindrance = (
  text: string,
  names: readonly string[],
  target: Origin,
  self: Origin,
): Hindrance | null => {
  for (const policy of readContentPolicies(text)) {
    const directive = names.find((name) => policy.has(name));
    if (directive === undefined) continue;
    const sources = policy.get(directive) ?? [];
    if (!sources.some((source) => fitsSource(source, target, self))) return {directive, sources};
  }
  return null;
};

/** What keeps a page from showing a frame of `target`; null for nothing. */
export const frameHindrance = (text: string, target: Origin, page: Origin): Hindrance | null =>
  hindrance(text, ['frame-src', 'child-src', 'default-src'], target, page);

/** What keeps the page of `self` from being shown in a frame of `page`; null for nothing. */
export const ancestorHindrance = (text: string, page: Origin, self: Origin): Hindrance | null =>
  hindrance(text, ['frame-ancestors'], page, self);

/** Whether any policy says who may frame the page: `X-Frame-Options` then says nothing. */
export const saysAncestors = (text: string): boolean =>
  readContentPolicies(text).some((policy) => policy.has('frame-ancestors'));
