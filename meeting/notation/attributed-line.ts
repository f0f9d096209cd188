import type {AuthorRun, EpochMs, PadLine, Span} from '../pad-line';

/** A stretch of text whose characters carry the same attributes. */
export interface AttributeSpan {
  /** Numbers of entries in the pad's attribute pool. */
  readonly attributes: readonly number[];
  /** Characters, in UTF-16 units, line ends included. */
  readonly length: number;
}

const readNumbers = (attributes: string): number[] =>
  attributes
    .split('*')
    .slice(1)
    .map((digits) => Number.parseInt(digits, 36));

/** A length in base 36, then the attributes of what follows; the count of line ends says nothing here. */
const operation = /^([0-9a-z]*)([^|]*)/;

/** The spans of an attribute string of Etherpad's, `*a*b|n+l`, in order. Total: what is no operation is skipped. */
export const readAttributeSpans = (attributeString: string): AttributeSpan[] => {
  let attributes = '';
  return attributeString.split('+').flatMap((part, i) => {
    const [, length = '', next = ''] = operation.exec(part) ?? [];
    const span = {attributes: readNumbers(attributes), length: Number.parseInt(length, 36)};
    attributes = next;
    return i > 0 && length !== '' ? [span] : [];
  });
};

/** The key and value of an attribute number, as the pad's pool has them. */
export type AttributeOf = (number: number) => readonly [string, string] | undefined;

/** A line as Etherpad holds it. */
export interface HostLine {
  readonly text: string;
  /** How many characters at the start are the host's own marker (lists, headings): 0 or 1. */
  readonly lineMarker: number;
}

/** Attributes that make the first character of a line a marker instead of text. */
const markerKeys: readonly string[] = ['lmkr', 'list', 'heading', 'align', 'insertorder'];

/** How many characters at the start of a line are the host's own marker, by the first of its spans: 0 or 1. */
export const markerWidth = (
  text: string,
  first: AttributeSpan | undefined,
  attributeOf: AttributeOf,
): number =>
  text.startsWith('*') &&
  first?.attributes.some((number) => markerKeys.includes(attributeOf(number)?.[0] ?? ''))
    ? 1
    : 0;

/** The attribute on the mark of what is current that says when it began. */
export const startKey = 'ep_ag_start';
/**
 * The attribute on what a button wrote for its author: their turn, their ballot, their call. Its value
 * is that author, so that it stays theirs where the authors of a pad are cleared.
 */
export const ownKey = 'ep_ag_own';
/** The value of earlier versions, which left it to the host's own attribute to say who. */
const unnamedOwner = '1';

/** What a moment was noted at: a mark, or a time of the sitting. What is left of a line without it says nothing. */
const timed = /[▶►▸>]|\d[:h.]\d/;

const readEpoch = (value: string): EpochMs | null =>
  /^\d{1,15}$/.test(value) ? Number(value) : null;

/** One line for the model, from its text and its spans. */
export const readPadLine = (
  {text, lineMarker}: HostLine,
  spans: readonly AttributeSpan[],
  attributeOf: AttributeOf,
): PadLine => {
  const shown = text.slice(lineMarker);
  const authors: {-readonly [K in keyof AuthorRun]: AuthorRun[K]}[] = [];
  const own: Span[] = [];
  let startedAt: EpochMs | null = null;
  let column = -lineMarker;
  for (const span of spans) {
    const from = Math.max(0, column);
    const to = Math.min(shown.length, column + span.length);
    column += span.length;
    if (from >= to) continue;
    let writer = '';
    let owner = '';
    for (const number of span.attributes) {
      const [key, value] = attributeOf(number) ?? [];
      if (!value) continue;
      if (key === 'author') writer = value;
      else if (key === ownKey) owner = value;
      else if (key === startKey && timed.test(shown.slice(from, to))) {
        startedAt ??= readEpoch(value);
      }
    }
    if (owner !== '') own.push({from, to});
    const author = owner === '' || owner === unnamedOwner ? writer : owner;
    if (author === '') continue;
    const last = authors[authors.length - 1];
    if (last?.author === author && last.to === from) last.to = to;
    else authors.push({from, to, author});
  }
  return {text: shown, authors, own, startedAt};
};
