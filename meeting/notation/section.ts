import {sectionKinds} from '../meeting';
import type {Language, Section, SectionKind} from '../meeting';
import type {LineIndex, PadLine} from '../pad-line';
import type {Heading} from './heading';
import {recordLines} from './line-record';
import type {LineRecord} from './line-record';
import {languageOfTitle, readSectionTitle, vocabularies} from './vocabulary';

/**
 * The sections of a pad, in the order of its lines. A title without a number opens a section only
 * where no numbered heading does for that kind, and a pad whose only heading is one bare title has
 * no section: the word "Agenda" alone on a line does not make a meeting of somebody's notes. Nor do
 * numbered lines of which none is 00 and none has a known title: that is a numbered list.
 */
export const readSections = (records: readonly LineRecord[]): Section[] => {
  const headings: {readonly line: LineIndex; readonly heading: Heading}[] = [];
  const numberedKinds = new Set<SectionKind | null>();
  records.forEach(({heading}, line) => {
    if (!heading) return;
    if (heading.number !== null) numberedKinds.add(heading.kind);
    headings.push({line, heading});
  });
  const bareSeen = new Set(numberedKinds);
  const kept = headings.filter(({heading: {kind, number}}) => {
    if (number !== null) return true;
    if (bareSeen.has(kind)) return false;
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
  const counts = new Map<Language, number>();
  for (const {title} of sections) {
    const language = languageOfTitle(title);
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best: Language = 'fr';
  let most = 0;
  for (const [language, count] of counts) {
    if (count <= most) continue;
    best = language;
    most = count;
  }
  return best;
};

/** The heading that a missing section is created with: `02 - Tour de parole`. */
export const writeHeading = (kind: SectionKind, language: Language): string =>
  `${String(sectionKinds.indexOf(kind)).padStart(2, '0')} - ${vocabularies[language].sections[kind][0] ?? kind}`;

/** The lines that read as headings. */
export const headingLines = (lines: readonly PadLine[]): number[] =>
  readSections(recordLines(lines)).map(({heading}) => heading);
