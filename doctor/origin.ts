/** Where a page comes from, as policies compare it. */
export interface Origin {
  /** `https`, without a colon. */
  readonly scheme: string;
  /** In lower case. */
  readonly host: string;
  /** Never empty: the scheme's own where the address names none. */
  readonly port: string;
}

const defaultPorts: Readonly<Record<string, string>> = {http: '80', https: '443'};

/** The port of a scheme where none is named; empty for a scheme without one. */
export const defaultPort = (scheme: string): string => defaultPorts[scheme] ?? '';

/** The origin of an address; null for what is none of http or https. */
export const originOf = (address: string): Origin | null => {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return null;
  return {scheme, host: url.hostname.toLowerCase(), port: url.port || defaultPort(scheme)};
};

/** An origin as headers write it: `https://meet.example.org`, the port where it is not the scheme's own. */
export const writeOrigin = ({scheme, host, port}: Origin): string =>
  `${scheme}://${host}${port === defaultPort(scheme) ? '' : `:${port}`}`;

/** The origin of an instance that settings list by its host, such as `meet.example.org:8443`. */
export const roomOrigin = (host: string): Origin | null => originOf(`https://${host}`);

export const isSameOrigin = (a: Origin, b: Origin): boolean =>
  a.scheme === b.scheme && a.host === b.host && a.port === b.port;

/** Whether browsers trust a page without https: it comes from their own machine. */
export const isLocal = ({host}: Origin): boolean =>
  host === 'localhost' ||
  host.endsWith('.localhost') ||
  host === '[::1]' ||
  /^127\.\d+\.\d+\.\d+$/.test(host);
