/** How many letters are shared at most, so that a capital says it. */
const mostShared = 25;
const capitalA = 65;

/**
 * Folded words in one string, which browsers load: in the order of the alphabet, and behind a capital
 * letter that says how many letters each shares with the one before. `AvoteEs` is `vote` and `votes`.
 */
export const packWords = (words: readonly string[]): string => {
  let last = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < mostShared && shared < last.length && word[shared] === last[shared]) {
        shared += 1;
      }
      last = word;
      return String.fromCharCode(capitalA + shared) + word.slice(shared);
    })
    .join('');
};

/** The words of such a string. */
export const unpackWords = (packed: string): string[] => {
  let word = '';
  return packed.split(/(?=[A-Z])/).map((part) => {
    word = word.slice(0, part.charCodeAt(0) - capitalA) + part.slice(1);
    return word;
  });
};
