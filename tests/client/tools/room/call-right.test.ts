import {describe, expect, it} from 'vitest';
import {takeCallRight} from '../../../../static/client/tools/room/call-right';

/** Locks as browsers have them, for one name: whoever asks while it is held gets null. */
const createLocks = (): LockManager => {
  let isHeld = false;
  const request = async (
    _name: string,
    _options: LockOptions,
    run: (lock: Lock | null) => unknown,
  ): Promise<void> => {
    if (isHeld) {
      await run(null);
      return;
    }
    isHeld = true;
    await run({name: 'x', mode: 'exclusive'});
    isHeld = false;
  };
  return {request} as unknown as LockManager;
};

describe('the right to this browser’s one call', () => {
  it('is one tab’s, until it gives it back', async () => {
    const locks = createLocks();
    const first = await takeCallRight(locks);
    expect(first).not.toBeNull();
    expect(await takeCallRight(locks)).toBeNull();
    first?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(await takeCallRight(locks)).not.toBeNull();
  });

  it('is everybody’s where the browser knows no locks, or refuses them', async () => {
    expect(await takeCallRight(undefined)).not.toBeNull();
    const refusing = {request: () => Promise.reject(new Error('SecurityError'))};
    expect(await takeCallRight(refusing as unknown as LockManager)).not.toBeNull();
  });
});
