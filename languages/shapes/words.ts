/** Words for one meaning. The first is written, all are read; capitals, accents and hyphens make no difference. */
export type Words = readonly [written: string, ...read: string[]];

/**
 * Words that are only read, as part of a longer text. `…` stands for any letters: `compt…` is
 * `compte`, `comptée` and `comptent`.
 */
export type ReadWords = readonly string[];
