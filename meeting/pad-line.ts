/** An Etherpad author id (`a.…`): a browser's cookie, not an account. */
export type AuthorId = string;
/** Zero-based index of a line in the pad. */
export type LineIndex = number;
/** Zero-based index of a UTF-16 unit in a line, Etherpad's marker character not counted. */
export type Column = number;
/** Milliseconds since 1970-01-01 UTC, on the server's clock. */
export type EpochMs = number;

/** Characters `from` (inclusive) to `to` (exclusive) of a line were written by `author`. */
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

/** The author of the first signed character in `[from, to)`, or null when nobody signed any. */
export const authorOf = ({authors}: PadLine, from: Column, to: Column): AuthorId | null => {
  // The first run that ends behind `from` is the one, or none is. A vote's line has one for each voter.
  let first = 0;
  let end = authors.length;
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((authors[middle]?.to ?? 0) > from) end = middle;
    else first = middle + 1;
  }
  const run = authors[first];
  return run && run.from < to ? run.author : null;
};

/** Whether any character in `[from, to)` was written by a button for its author. */
export const isOwnSpan = (line: PadLine, from: Column, to: Column): boolean =>
  line.own.some((span) => span.from < to && span.to > from);
