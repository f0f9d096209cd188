/** Facts for administrators: Etherpad's settings, and figures that it shows. */
import type {ServerFacts} from '../../doctor/settings';
import type {Stats} from './etherpad-types';
import {hostRelease, hostSettings, load} from './modules';

/** Show a figure in Etherpad's own `/stats`, as `ep_ag_NAME`. */
export const showFigure = (name: string, read: () => number): void => {
  load<Stats>('node/stats').gauge(`ep_ag_${name}`, read);
};

/** Whether the administrator says that a proxy stands before Etherpad. */
export const trustsProxy = (): boolean => hostSettings().trustProxy === true;

/** What Etherpad's settings say of the limits and the proxy that an assembly meets. */
export const hostFacts = (): Pick<
  ServerFacts,
  'version' | 'commitLimit' | 'exportLimit' | 'trustsProxy' | 'minifies' | 'maxAge'
> => {
  const {commitRateLimiting, importExportRateLimiting, minify, maxAge} = hostSettings();
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  return {
    version: hostRelease(),
    commitLimit: commitRateLimiting
      ? {
          points: number(commitRateLimiting.points),
          seconds: number(commitRateLimiting.duration),
        }
      : null,
    exportLimit: importExportRateLimiting
      ? {
          max: number(importExportRateLimiting.max),
          seconds: number(importExportRateLimiting.windowMs) / 1000,
        }
      : null,
    trustsProxy: trustsProxy(),
    minifies: minify !== false,
    maxAge: number(maxAge),
  };
};
