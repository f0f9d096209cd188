/** What readers remember, to be forgotten. */
const memories: Map<string, unknown>[] = [];

/**
 * A reader that knows again what it has read: the names and labels of an assembly come back all the
 * time. It remembers for one reading of a pad, since who read the whole calls `forget` at the end.
 */
export const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  memories.push(known);
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = read(text)));
    return found;
  };
};

/** Keep nothing of a pad behind its reading. */
export const forget = (): void => {
  for (const known of memories) known.clear();
};
