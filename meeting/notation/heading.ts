import {blank, blanksAtStart, dash, trim} from './fold';
import {sectionKinds} from '../meeting';
import type {SectionKind} from '../meeting';
import {readMarks} from './mark';
import {readSectionTitle} from './vocabulary';

/** A line that can open a section. */
export interface Heading {
  readonly kind: SectionKind | null;
  /** The number as typed (0 to 99), or null for a title alone on its line. */
  readonly number: number | null;
  readonly title: string;
}

const numbered = new RegExp(`^(\\d\\d)(${blank}*)${dash}+(${blank}*)(\\p{L}.*)$`, 'us');

/** A `NN - Title` line. An unknown title needs a blank beside the dash, so that `10-12 euros` stays prose. */
const readNumberedHeading = (text: string): Heading | null => {
  const found = numbered.exec(text);
  if (!found) return null;
  const [, digits = '', before = '', after = '', rest = ''] = found;
  const number = Number(digits);
  const title = trim(rest.replace(/:$/, ''));
  const known = readSectionTitle(title);
  if (!known && before === '' && after === '') return null;
  return {kind: known ?? sectionKinds[number] ?? null, number, title};
};

/** No line with a title that is known without a number is longer, in UTF-16 units. */
const longestLine = 40;
/** What no title has. */
const busy = /[:()+\d]/;

/** As pads that come from elsewhere mark a heading: `## 02 - Votes`. */
const markdown = new RegExp(`^(?:${blank}|#)+`);

/** Read a line as a heading: `NN - Title`, or a known title alone on its line. */
export const readHeading = (text: string): Heading | null => {
  const first = text.charCodeAt(blanksAtStart(text));
  if (first >= 48 && first <= 57) return readNumberedHeading(trim(text));
  // `# 00 - setup` is a comment in somebody's code.
  if (first === 35) {
    const heading = readHeading(text.replace(markdown, ''));
    return heading && readSectionTitle(heading.title) ? heading : null;
  }
  if (!(first > 64) || text.length > longestLine || busy.test(text)) return null;
  const title = trim(text);
  const kind = readSectionTitle(title);
  // A mark means an item or a turn: `[x] Votes` is no title.
  return kind && readMarks(title).to === 0 ? {kind, number: null, title} : null;
};
