import type {Administration} from '../pad-host';
import type {Stats} from './etherpad-types';
import {hostRelease, hostSettings, load} from './modules';

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const trustsProxy = (): boolean => hostSettings().trustProxy === true;

/** What Etherpad's settings say, and the figures of its `/stats`. */
export const administration: Administration = {
  trustsProxy,
  // As `ep_ag_NAME`.
  showFigure: (name, read) => {
    load<Stats>('node/stats').gauge(`ep_ag_${name}`, read);
  },
  facts: () => {
    const {commitRateLimiting, importExportRateLimiting, minify, maxAge} = hostSettings();
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
  },
};
