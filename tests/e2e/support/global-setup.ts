// Runs once before all end-to-end files: builds the plugin, starts the Etherpad that they share.
import type {TestProject} from 'vitest/node';
import {build} from '../../../scripts/build.mjs';
import {prepareEtherpad} from '../../../scripts/etherpad/prepare.mjs';
import {launchServer} from './server';

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  await build();
  const dir = await prepareEtherpad((line) => console.log(line));
  const server = await launchServer(dir, {}, 'shared-etherpad');
  project.provide('etherpadDir', dir);
  project.provide('etherpadUrl', server.url);
  return server.stop;
};
