/**
 * Lets the first of several calls of one key go alone; those that come meanwhile go when it is done.
 * For what the first call makes, and all others are to find. Holds nothing but keys under way.
 */
export const oneAtFirst = (): (<T>(key: string, call: () => Promise<T>) => Promise<T>) => {
  const first = new Map<string, Promise<unknown>>();
  return async (key, call) => {
    const before = first.get(key);
    if (before) {
      await before;
      return call();
    }
    const underWay = call();
    const done = (): void => void first.delete(key);
    first.set(key, underWay.then(done, done));
    return underWay;
  };
};
