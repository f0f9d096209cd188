import {describe, it} from 'vitest';
import {contract} from './contract';
import type {HostWorld} from './contract';
import {createDatabase, createMemoryHost} from './memory-host';

describe('a host in memory', () => {
  it.each(contract)('$title', async ({steps}) => {
    const database = createDatabase();
    for (const step of steps) {
      const host = createMemoryHost(database);
      const world: HostWorld = {
        host,
        refuse: (keys) => {
          database.refused = keys === null ? null : new RegExp(keys);
        },
        remove: (padId) => {
          host.remove(padId);
          return Promise.resolve();
        },
      };
      await step(world, 'ag');
    }
  });
});
