import {found} from './finding';
import type {Finding} from './finding';

/** What Etherpad's settings say; null where they don't. */
export interface ServerFacts {
  /** Of Etherpad. */
  readonly version: string;
  /** Of ep_ag. */
  readonly pluginVersion: string;
  /** What could not be used of the `ep_ag` block, in sentences. */
  readonly settingsTroubles: readonly string[];
  readonly commitLimit: {readonly points: number; readonly seconds: number} | null;
  readonly exportLimit: {readonly max: number; readonly seconds: number} | null;
  readonly trustsProxy: boolean;
  /** Whether the request that asked came with the name of a visitor's address, as a proxy writes it. */
  readonly isForwarded: boolean;
  readonly minifies: boolean;
  /** How long browsers keep files, in seconds. */
  readonly maxAge: number;
}

/** People in a venue behind one address. */
const venue = 100;
const anHour = 3600;

/** What a server's settings do to an assembly. */
export const judgeSettings = (facts: ServerFacts): readonly Finding[] => {
  const {commitLimit, exportLimit, trustsProxy, isForwarded, minifies, maxAge} = facts;
  const findings: Finding[] = [found('plugin-version', {version: facts.pluginVersion})];

  for (const trouble of facts.settingsTroubles) findings.push(found('settings-trouble', {trouble}));
  if (facts.settingsTroubles.length === 0) findings.push(found('settings-read'));

  if (commitLimit) {
    const {points, seconds} = commitLimit;
    const fits = points >= venue * seconds;
    findings.push(
      found(fits ? 'commit-limit-fits' : 'commit-limit-low', {
        points: String(points),
        seconds: String(seconds),
      }),
    );
  }
  if (exportLimit) {
    const {max, seconds} = exportLimit;
    findings.push(
      found(max >= venue ? 'export-limit-fits' : 'export-limit-low', {
        max: String(max),
        seconds: String(seconds),
      }),
    );
  }

  if (trustsProxy) findings.push(found(isForwarded ? 'proxy-trusted' : 'proxy-unseen'));
  else findings.push(found(isForwarded ? 'proxy-untrusted' : 'proxy-none'));

  if (!minifies) findings.push(found('files-not-minified'));
  if (maxAge < anHour) findings.push(found('files-not-kept', {maxAge: String(maxAge)}));
  if (minifies && maxAge >= anHour) findings.push(found('files-kept'));
  return findings;
};
