/** An Etherpad author id (`a.…`): a browser's cookie, not an account. */
export type AuthorId = string;
/** Zero-based index of a line in the pad. */
export type LineIndex = number;
/** Zero-based index of a UTF-16 unit in a line, Etherpad's marker character not counted. */
export type Column = number;
/** Milliseconds since 1970-01-01 UTC, on the server's clock. */
export type EpochMs = number;

/** Characters `from` (inclusive) to `to` (exclusive) of a line are `author`'s: written by them, or by a button for them. */
export interface AuthorRun {
  readonly from: Column;
  readonly to: Column;
  readonly author: AuthorId;
}

/** Characters `from` (inclusive) to `to` (exclusive) of a line. */
export interface Span {
  readonly from: Column;
  readonly to: Column;
}

/** One line of a pad, as a host hands it to the model: no line end, no Etherpad line marker. */
export interface PadLine {
  readonly text: string;
  /** In ascending order, without overlap; characters in no run have no known author. */
  readonly authors: readonly AuthorRun[];
  /**
   * What its author wrote for themself through a button, from the attribute on it. Typed and pasted
   * text is in none of these: who pastes a meeting signs everybody's turns and ballots.
   */
  readonly own: readonly Span[];
  /** When the turn marked on this line began, from the attribute on its mark. */
  readonly startedAt: EpochMs | null;
}

const none: readonly never[] = [];

/** The lines of a plain text (LF or CRLF), without authors: a file, a pasted pad, a template. */
export const linesOfText = (text: string): PadLine[] => {
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return body.split('\n').map((line) => ({text: line, authors: none, own: none, startedAt: null}));
};

/** The first of some spans, in ascending order and without overlap, that has a character in `[from, to)`. */
const firstWithin = <S extends Span>(
  spans: readonly S[],
  from: Column,
  to: Column,
): S | undefined => {
  // The first that ends behind `from` is the one, or none is. A vote's line has one for each voter.
  let first = 0;
  let end = spans.length;
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((spans[middle]?.to ?? 0) > from) end = middle;
    else first = middle + 1;
  }
  const span = spans[first];
  return span && span.from < to ? span : undefined;
};

/**
 * Whose the characters in `[from, to)` are: their owner's where a button wrote any of them, else the
 * author's of the first signed one; null when nobody signed any.
 */
export const authorOf = (
  {authors, own}: Pick<PadLine, 'authors' | 'own'>,
  from: Column,
  to: Column,
): AuthorId | null => {
  const written = firstWithin(own, from, to);
  const owner =
    written && firstWithin(authors, Math.max(from, written.from), Math.min(to, written.to))?.author;
  return owner ?? firstWithin(authors, from, to)?.author ?? null;
};

/** Whether any character in `[from, to)` was written by a button for its author. */
export const isOwnSpan = ({own}: Pick<PadLine, 'own'>, from: Column, to: Column): boolean =>
  firstWithin(own, from, to) !== undefined;
