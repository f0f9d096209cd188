const special = /[.*+?^${}()|[\]\\/]/g;

/**
 * The source of a pattern, with the flag `u`, of any of some words, each as `plain` writes it. `…` stands for
 * any letters, and `’` for both apostrophes.
 */
export const anyOf = (words: readonly string[], plain = (word: string): string => word): string => {
  const forms = words.map((word) =>
    word
      .split('…')
      .map((part) => plain(part).replace(special, '\\$&').replace(/’/g, "['’]"))
      .join('\\p{L}*'),
  );
  return [...new Set(forms)].join('|');
};
