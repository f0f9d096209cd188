/** What readers remember, to be forgotten. */
const memories: {clear: () => void}[] = [];

/** A power of two, more than there are speakers in most meetings. */
const places = 256;

/** A place for a text: those that people use side by side differ in their length or at their ends. */
const placeOf = (text: string): number => {
  const end = text.length;
  return (
    (end + 7 * text.charCodeAt(0) + 31 * text.charCodeAt(end - 1) + 3 * text.charCodeAt(end - 2)) &
    (places - 1)
  );
};

/**
 * A reader that knows again what it has read: the names and labels of an assembly come back all the
 * time. It remembers for one reading of a pad, since who read the whole calls `forget` at the end.
 * Texts that are cut from lines are new ones each time, and a Map would take the hash of each: what
 * was read last stands in a place that is found without.
 */
export const remembered = <T>(read: (text: string) => T): ((text: string) => T) => {
  let texts: (string | null)[] = [];
  let findings: T[] = [];
  const clear = (): void => {
    texts = new Array<string | null>(places).fill(null);
    findings = new Array<T>(places);
  };
  clear();
  memories.push({clear});
  return (text) => {
    const place = placeOf(text);
    if (texts[place] !== text) {
      texts[place] = text;
      findings[place] = read(text);
    }
    return findings[place] as T;
  };
};

/** Keep nothing of a pad behind its reading. */
export const forget = (): void => {
  for (const known of memories) known.clear();
};
