/** How many texts are remembered: the names and labels of an assembly, which come back all the time. */
const most = 1000;

/** A reader that knows again what it has read lately. What it gives depends on nothing but the text. */
export const remembered = <T extends object | string | null>(
  read: (text: string) => T,
): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = read(text);
      if (known.size >= most) known.clear();
      known.set(text, found);
    }
    return found;
  };
};
