import type {Records} from '../pad-host';
import {database} from './modules';

const keyOf = (name: string, padId: string): string => `ep_ag:${name}:${padId}`;

/** Records of our own, among Etherpad's in its database. */
export const records: Records = {
  read: (name, padId) => database().get(keyOf(name, padId)),
  write: (name, padId, value) => database().set(keyOf(name, padId), value),
  remove: (name, padId) => database().remove(keyOf(name, padId)),
};
