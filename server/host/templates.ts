/** Etherpad's engine for templates. */
import type {Eejs} from './etherpad-types';
import {load} from './modules';

/** Render a template (an absolute path) with Etherpad's engine. */
export const renderTemplate = (path: string, values: Readonly<Record<string, unknown>>): string =>
  load<Eejs>('node/eejs').require(path, {...values});
