import type {Language} from '../../../meeting/meeting';

/** A kind of text that was once read wrongly, as people of each language type it. */
export interface KindOfFault {
  readonly kind: string;
  /** What each of the texts reads as; lines are told by their number, the heading above them being 0. */
  readonly gist: readonly string[];
  readonly texts: Readonly<Record<Language, readonly string[]>>;
}

/** What people type alike in every language. */
export const alike = (...texts: readonly string[]): KindOfFault['texts'] => ({
  fr: texts,
  en: texts,
  es: texts,
  de: texts,
  it: texts,
});
