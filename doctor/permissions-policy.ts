/**
 * What the headers `Permissions-Policy` and `Feature-Policy` let a page and its frames use.
 * Source: https://www.w3.org/TR/permissions-policy/, and RFC 8941 for the form of the first.
 */
import {isSameOrigin, originOf} from './origin';
import type {Origin} from './origin';

/** Who may use one feature. */
export interface Allowlist {
  readonly everybody: boolean;
  readonly self: boolean;
  /** `https://meet.example.org`, or with a wildcard `https://*.example.org`. */
  readonly origins: readonly string[];
}

export type FeatureName = string;
type Policy = ReadonlyMap<FeatureName, Allowlist>;

const listOf = (words: readonly string[]): Allowlist => ({
  everybody: words.includes('*'),
  self: words.includes('self'),
  origins: words.filter((word) => word.includes('://')),
});

const key = '[a-z*][a-z0-9_.*-]*';
const item = [
  '"(?:[^"\\\\]|\\\\["\\\\])*"',
  "[A-Za-z*][\\w!#$%&'*+.^`|~:/-]*",
  '\\?[01]',
  '-?\\d+(?:\\.\\d+)?',
  ':[A-Za-z0-9+/=]*:',
].join('|');
const keyPattern = new RegExp(key, 'y');
const itemPattern = new RegExp(item, 'y');
const parametersPattern = new RegExp(`(?:; *${key}(?:=(?:${item}))?)*`, 'y');

/**
 * Read a `Permissions-Policy` header: a dictionary of structured fields. Null where its form is
 * wrong, `camera 'self'` for one: browsers then ignore all of it.
 */
export const readPermissionsPolicy = (text: string): Policy | null => {
  const policy = new Map<FeatureName, Allowlist>();
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const [taken] = pattern.exec(text) ?? [];
    if (taken === undefined) return null;
    at += taken.length;
    return taken;
  };
  const takeItem = (): string | null => {
    const taken = take(itemPattern);
    if (taken === null) return null;
    take(parametersPattern);
    return taken.startsWith('"') ? taken.slice(1, -1) : taken;
  };
  const takeList = (): readonly string[] | null => {
    const words: string[] = [];
    for (;;) {
      const blanks = take(/ */y) ?? '';
      if (take(/\)/y) !== null) return words;
      if (words.length > 0 && blanks === '') return null;
      const word = takeItem();
      if (word === null) return null;
      words.push(word);
    }
  };

  take(/ */y);
  while (at < text.length) {
    const name = take(keyPattern);
    if (name === null) return null;
    let words: readonly string[] | null = [];
    if (take(/=/y) !== null) {
      if (take(/\(/y) !== null) {
        words = takeList();
      } else {
        const single = takeItem();
        words = single === null ? null : [single];
      }
    }
    if (words === null) return null;
    take(parametersPattern);
    policy.set(name, listOf(words));
    take(/[ \t]*/y);
    if (at === text.length) break;
    if (take(/,[ \t]*/y) === null || at === text.length) return null;
  }
  return policy;
};

/** Read a `Feature-Policy` header, the older form: `camera 'self' https://meet.example.org; …`. */
export const readFeaturePolicy = (text: string): Policy => {
  const policy = new Map<FeatureName, Allowlist>();
  for (const directive of text.split(/[;,]/)) {
    const [name, ...words] = directive.trim().split(/\s+/);
    if (name === undefined || name === '' || policy.has(name.toLowerCase())) continue;
    policy.set(
      name.toLowerCase(),
      // A directive without any origin means the page's own.
      words.length === 0
        ? {everybody: false, self: true, origins: []}
        : listOf(words.map((word) => (word.toLowerCase() === "'self'" ? 'self' : word))),
    );
  }
  return policy;
};

const isListed = (listed: string, target: Origin): boolean => {
  const [, scheme, domain] = /^(https?):\/\/\*\.([^/]+)$/i.exec(listed) ?? [];
  if (scheme !== undefined && domain !== undefined) {
    const parent = originOf(`${scheme}://${domain}`);
    return (
      parent !== null &&
      target.host.endsWith(`.${parent.host}`) &&
      isSameOrigin({...parent, host: target.host}, target)
    );
  }
  const origin = originOf(listed);
  return origin !== null && isSameOrigin(origin, target);
};

/** Whether a list lets `target` use its feature on, or in a frame of, the page from `page`. */
export const isAllowed = (list: Allowlist, target: Origin, page: Origin): boolean =>
  list.everybody ||
  (list.self && isSameOrigin(target, page)) ||
  list.origins.some((listed) => isListed(listed, target));

/** The header that says who may use a feature, and what it says. */
export interface FeatureRule {
  readonly header: 'Permissions-Policy' | 'Feature-Policy';
  readonly list: Allowlist;
}

/** What the headers say of a feature; null for nothing. The newer header wins, as in Chromium. */
export const ruleFor = (
  feature: FeatureName,
  headers: Readonly<Record<string, string>>,
): FeatureRule | null => {
  const newer = readPermissionsPolicy(headers['permissions-policy'] ?? '')?.get(feature);
  if (newer) return {header: 'Permissions-Policy', list: newer};
  const older = readFeaturePolicy(headers['feature-policy'] ?? '').get(feature);
  return older ? {header: 'Feature-Policy', list: older} : null;
};
