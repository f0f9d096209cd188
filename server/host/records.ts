/** Records of our own in Etherpad's database. */
import {database} from './modules';

/** A value that ep_ag keeps in Etherpad's database beside a pad; null without one. */
export const readRecord = (name: string, padId: string): Promise<unknown> =>
  database().get(`ep_ag:${name}:${padId}`);

/** Keep a value beside a pad. Settles when the database has it. */
export const writeRecord = (name: string, padId: string, value: unknown): Promise<unknown> =>
  database().set(`ep_ag:${name}:${padId}`, value);

export const removeRecord = (name: string, padId: string): Promise<unknown> =>
  database().remove(`ep_ag:${name}:${padId}`);
