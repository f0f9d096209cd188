/** How grave a finding is; `unknown` where it could not be told. */
export const verdicts = ['ok', 'warning', 'trouble', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];

/** Everything that can be found, and how grave each is. `languages/en/doctor.ts` says it in words. */
export const verdictOf = {
  // The site, as somebody outside reaches it.
  secure: 'ok',
  local: 'ok',
  'plain-http': 'trouble',
  'site-no-host': 'trouble',
  'site-no-network': 'trouble',
  'site-refused': 'trouble',
  'site-silent': 'trouble',
  'site-bad-certificate': 'trouble',
  'site-broken': 'trouble',
  'page-protected': 'unknown',
  'page-failed': 'trouble',
  'not-etherpad': 'trouble',
  version: 'ok',
  'version-old': 'warning',
  'version-hidden': 'unknown',
  'plugin-same': 'ok',
  'plugin-there': 'ok',
  'plugin-missing': 'trouble',
  // What its headers let the page and its frames do.
  'header-too-long': 'unknown',
  'policy-unreadable': 'warning',
  'media-allowed': 'ok',
  'media-forbidden': 'trouble',
  'media-forbidden-in-frame': 'trouble',
  'screen-forbidden': 'warning',
  'frame-allowed': 'ok',
  'frame-forbidden': 'trouble',
  'frame-isolated': 'trouble',
  // What passes the proxy.
  'intents-pass': 'ok',
  'intents-other-host': 'warning',
  'intents-protected': 'unknown',
  'intents-blocked': 'trouble',
  'intents-silent': 'trouble',
  'websockets-pass': 'ok',
  'websockets-blocked': 'warning',
  // The instances that may be framed.
  'no-rooms': 'ok',
  'room-cut': 'warning',
  'room-frames': 'ok',
  'room-refuses-frames': 'trouble',
  'room-insecure': 'trouble',
  'room-status': 'warning',
  'room-failed': 'trouble',
  'room-no-host': 'trouble',
  'room-no-network': 'unknown',
  'room-refused': 'trouble',
  'room-silent': 'trouble',
  'room-bad-certificate': 'trouble',
  'room-broken': 'trouble',
  // What the server alone knows.
  'plugin-version': 'ok',
  'settings-read': 'ok',
  'settings-trouble': 'warning',
  'commit-limit-fits': 'ok',
  'commit-limit-low': 'warning',
  'export-limit-fits': 'ok',
  'export-limit-low': 'warning',
  'proxy-trusted': 'ok',
  'proxy-untrusted': 'trouble',
  'proxy-unseen': 'warning',
  'proxy-none': 'ok',
  'files-kept': 'ok',
  'files-not-minified': 'warning',
  'files-not-kept': 'warning',
  // What the administrator's own browser sees.
  'browser-media-allowed': 'ok',
  'browser-media-forbidden': 'trouble',
  'browser-media-refused': 'warning',
  'browser-media-hidden': 'unknown',
  'browser-page-unread': 'unknown',
} as const satisfies Readonly<Record<string, Verdict>>;

export type FindingCode = keyof typeof verdictOf;
export const findingCodes = Object.keys(verdictOf) as readonly FindingCode[];

/** One thing that was looked at, and what was found. */
export interface Finding {
  readonly code: FindingCode;
  /** What its words fill in, by name. Text from settings and headers: never markup. */
  readonly values: Readonly<Record<string, string>>;
}

/** Findings from JSON; what is none is left out. */
export const readFindings = (json: unknown): readonly Finding[] =>
  !Array.isArray(json)
    ? []
    : json.flatMap((entry: unknown) => {
        if (typeof entry !== 'object' || entry === null) return [];
        const {code: name, values = {}} = entry as {
          readonly code?: unknown;
          readonly values?: unknown;
        };
        const code = findingCodes.find((known) => known === name);
        if (code === undefined || typeof values !== 'object' || values === null) return [];
        const texts = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
        return [{code, values: Object.fromEntries(texts)}];
      });

export const found = (
  code: FindingCode,
  values: Readonly<Record<string, string>> = {},
): Finding => ({
  code,
  values,
});
