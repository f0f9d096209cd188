import {blank, blanksAtStart, dash, trim} from './fold';
import {sectionKinds} from '../meeting';
import type {Language, Section, SectionKind} from '../meeting';
import type {PadLine} from '../pad-line';
import {perLine, recordLines} from './line-record';
import type {LineRecord} from './line-record';
import {languageOfTitle, readSectionTitle, vocabularies} from './vocabulary';

interface Heading {
  readonly kind: SectionKind | null;
  readonly number: number | null;
  readonly title: string;
}

const numbered = new RegExp(`^${blank}*(\\d\\d)(${blank}*)${dash}+(${blank}*)(\\p{L}.*)$`, 'us');

/** A `NN - Title` line. An unknown title needs a blank beside the dash, so that `10-12 euros` stays prose. */
const readNumberedHeading = (text: string): Heading | null => {
  const found = numbered.exec(text);
  if (!found) return null;
  const [, digits = '', before = '', after = '', rest = ''] = found;
  const number = Number(digits);
  const title = trim(trim(rest).replace(/:$/, ''));
  const known = readSectionTitle(title);
  if (!known && before === '' && after === '') return null;
  return {kind: known ?? sectionKinds[number] ?? null, number, title};
};

/** No title that is known without a number is longer, in UTF-16 units. */
const longestTitle = 60;

/** A known title alone on its line. */
const readBareHeading = (text: string): Heading | null => {
  if (text.length > longestTitle || /[:()+]/.test(text)) return null;
  const title = trim(text);
  const kind = readSectionTitle(title);
  return kind ? {kind, number: null, title} : null;
};

/** Most lines need no closer look: they begin with no number, and are too long or too busy for a title. */
const couldBeHeading = (text: string): boolean => {
  const first = text.charCodeAt(blanksAtStart(text));
  if (first >= 48 && first <= 57) return true;
  return text.length <= longestTitle && first > 64 && !/[:()+]/.test(text);
};

const lookForHeading = perLine(({text}) => readNumberedHeading(text) ?? readBareHeading(text));
const readHeading = (record: LineRecord): Heading | null =>
  couldBeHeading(record.line.text) ? lookForHeading(record) : null;

/**
 * The sections of a pad, in the order of its lines. A title without a number opens a section only
 * where no numbered heading does for that kind, and a pad whose only heading is one bare title has
 * no section: the word "Agenda" alone on a line does not make a meeting of somebody's notes. Nor do
 * numbered lines of which none is 00 and none has a known title: that is a numbered list.
 */
export const readSections = (records: readonly LineRecord[]): Section[] => {
  const headings: {readonly line: number; readonly heading: Heading}[] = [];
  const numberedKinds = new Set<SectionKind | null>();
  records.forEach((record, line) => {
    const heading = readHeading(record);
    if (!heading) return;
    if (heading.number !== null) numberedKinds.add(heading.kind);
    headings.push({line, heading});
  });
  const bareSeen = new Set<SectionKind | null>();
  const kept = headings.filter(({heading: {kind, number}}) => {
    if (number !== null) return true;
    if (numberedKinds.has(kind) || bareSeen.has(kind)) return false;
    bareSeen.add(kind);
    return true;
  });
  const known = kept.filter(({heading}) => heading.kind !== null);
  const saysSo = known.some(
    ({heading: {number, title}}) => number === 0 || readSectionTitle(title),
  );
  if (!saysSo || (numberedKinds.size === 0 && known.length < 2)) return [];
  return kept.map(({line, heading}, i) => ({
    ...heading,
    heading: line,
    end: kept[i + 1]?.line ?? records.length,
  }));
};

/** The language that most headings speak; the first of them on a tie; French when none says. */
export const languageOf = (sections: readonly Section[]): Language => {
  const spoken = sections.map(({title}) => languageOfTitle(title)).filter((l) => l !== null);
  const count = (language: Language): number => spoken.filter((l) => l === language).length;
  return spoken.reduce<Language>(
    (best, l) => (count(l) > count(best) ? l : best),
    spoken[0] ?? 'fr',
  );
};

/** The heading that a missing section is created with: `02 - Tour de parole`. */
export const writeHeading = (kind: SectionKind, language: Language): string =>
  `${String(sectionKinds.indexOf(kind)).padStart(2, '0')} - ${vocabularies[language].sections[kind][0] ?? kind}`;

/** The lines that read as headings. */
export const headingLines = (lines: readonly PadLine[]): number[] =>
  readSections(recordLines(lines)).map(({heading}) => heading);
