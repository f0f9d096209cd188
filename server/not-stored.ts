/** Thrown where the database doesn't take what it has to hold; says what the database said. */
export class NotStored extends Error {
  override readonly name = 'NotStored';
}

/** Settles when all have settled; throws `NotStored` when one of them failed. */
export const allStored = async (stored: readonly Promise<unknown>[]): Promise<void> => {
  for (const one of await Promise.allSettled(stored)) {
    if (one.status === 'fulfilled') continue;
    throw new NotStored(one.reason instanceof Error ? one.reason.message : String(one.reason));
  }
};
