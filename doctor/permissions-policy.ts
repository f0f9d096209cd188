/**
 * What the headers `Permissions-Policy` and `Feature-Policy` let a page and its frames use.
 * Source: https://www.w3.org/TR/permissions-policy/, and RFC 8941 for the form of the first.
 */
import {isInnerList, parseDictionary, Token} from 'structured-headers';
import type {Dictionary, Item} from 'structured-headers';
import type {Headers} from './headers';
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

/** A word of a list: a name such as `self`, or an origin between quotes. Numbers and the like mean nobody. */
const wordOf = ([value]: Item): string => {
  if (value instanceof Token) return value.toString();
  return typeof value === 'string' ? value : '';
};

/**
 * Read a `Permissions-Policy` header: a dictionary of structured fields. Null where its form is
 * wrong, `camera 'self'` for one: browsers then ignore all of it.
 */
export const readPermissionsPolicy = (text: string): Policy | null => {
  let fields: Dictionary;
  try {
    fields = parseDictionary(text);
  } catch {
    return null;
  }
  return new Map(
    [...fields].map(([name, field]) => [
      name,
      listOf(isInnerList(field) ? field[0].map(wordOf) : [wordOf(field)]),
    ]),
  );
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
export const ruleFor = (feature: FeatureName, headers: Headers): FeatureRule | null => {
  const newer = readPermissionsPolicy(headers['permissions-policy'] ?? '')?.get(feature);
  if (newer) return {header: 'Permissions-Policy', list: newer};
  const older = readFeaturePolicy(headers['feature-policy'] ?? '').get(feature);
  return older ? {header: 'Feature-Policy', list: older} : null;
};
