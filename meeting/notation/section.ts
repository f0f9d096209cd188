import {sectionKinds} from '../meeting';
import type {Language, Section, SectionKind} from '../meeting';
import type {LineIndex, PadLine} from '../pad-line';
import type {Heading} from './heading';
import {readKeyLine} from './key-line';
import {perLine, recordLines} from './line-record';
import type {LineRecord} from './line-record';
import {hasTitleOf, languageOfTitle, readGeneralKey, sectionTitle} from './vocabulary';

/** Whether an unknown title has the words of a known one beside their number: `03 - Les votes`. */
const isAkin = ({kind, title}: Heading): boolean => kind !== null && hasTitleOf(kind, title);

const isNumbered = ({form}: Heading): boolean => form === 'numbered';

/** A heading, and the line where it stands. */
interface Place {
  readonly line: LineIndex;
  readonly heading: Heading;
}

/** The headings that open a section, of all lines that can. */
const openingHeadings = (places: readonly Place[]): Place[] => {
  /** Kinds that have a heading with a number, and those among them whose title is known. */
  const numberedKinds = new Set<SectionKind | null>();
  const titledKinds = new Set<SectionKind | null>();
  let deepest = 0;
  for (const {heading} of places) {
    if (heading.isKnown && heading.depth > deepest) deepest = heading.depth;
    if (!isNumbered(heading)) continue;
    numberedKinds.add(heading.kind);
    if (heading.isKnown) titledKinds.add(heading.kind);
  }
  // `2. Votes` is an item of the agenda, unless the pad's own headings are such.
  const hasDigits = places.find(({heading: {isKnown}}) => isKnown)?.heading.form === 'digit';
  const seen = new Set<SectionKind | null>();
  let last: Heading | null = null;
  let lastOther = sectionKinds.length - 1;
  let lastDigit = -1;

  /** Whether `#` or `=` before another title stand high enough to end the section above. */
  const isHigh = ({depth}: Heading): boolean =>
    depth <= (last?.kind === 'minutes' ? last.depth : deepest);

  const opens = (heading: Heading): boolean => {
    const {kind, number, title, form, isKnown, depth} = heading;
    switch (form) {
      case 'marked':
        return last !== null && isHigh(heading);
      case 'numbered':
        if (isKnown) return true;
        if (depth > 0 && !isHigh(heading)) return false;
        if (kind) return !titledKinds.has(kind) || isAkin(heading);
        return number === lastOther + 1 || (last?.kind === null && Number(number) > lastOther);
      case 'digit':
        if (!hasDigits || Number(number) <= lastDigit) return false;
        break;
      case 'short':
      case 'title':
        break;
      case 'colon':
        if (last?.kind === 'general' && readGeneralKey(title)) return false;
        if (last?.kind === 'minutes' && isNumbered(last)) return false;
    }
    if (numberedKinds.has(kind)) return false;
    // Below Markdown's signs a title may come again, but not as a part of the minutes.
    return !seen.has(kind) || (depth > 0 && (last?.kind !== 'minutes' || isHigh(heading)));
  };

  return places.filter(({heading}) => {
    if (!opens(heading)) return false;
    const {kind, number, form} = heading;
    seen.add(kind);
    last = heading;
    if (kind === null && number !== null) lastOther = Math.max(lastOther, number);
    if (form === 'digit') lastDigit = Number(number);
    return true;
  });
};

/**
 * Whether headings are those of a meeting: known titles are as many as unknown ones beside the numbers
 * 00 to 05, and two kinds are known, or one that stands beside its own number.
 */
const areOfMeeting = (places: readonly Place[]): boolean => {
  const known = new Set<SectionKind>();
  const unknown = new Set<SectionKind>();
  let isBesideNumber = false;
  for (const {heading} of places) {
    const {kind, number, isKnown} = heading;
    if (!kind) continue;
    if (isKnown) {
      known.add(kind);
      isBesideNumber ||= isNumbered(heading) && sectionKinds.indexOf(kind) === number;
    } else if (!isAkin(heading)) unknown.add(kind);
  }
  return known.size >= unknown.size && (known.size > 1 || isBesideNumber);
};

/** Whether a line has a key of section 00 and a value. */
const isFact = perLine(({text}): boolean => {
  const pair = readKeyLine(text);
  return pair !== null && pair.value !== '' && readGeneralKey(pair.key) !== null;
});

/**
 * The sections of a pad, in the order of its lines; none where it is no meeting. The word "Agenda" alone on
 * a line does not make a meeting of somebody's notes, nor do numbered lines: these are a list, an outline.
 * Without a section 00, facts above the first heading stand in one whose heading is line -1.
 */
export const readSections = (records: readonly LineRecord[]): Section[] => {
  const places: Place[] = [];
  records.forEach(({heading}, line) => {
    if (heading) places.push({line, heading});
  });
  const kept = openingHeadings(places);
  if (!areOfMeeting(kept)) return [];
  const sections = kept.map(({line, heading: {kind, number, title}}, i): Section => ({
    kind,
    number,
    title,
    heading: line,
    end: kept[i + 1]?.line ?? records.length,
  }));
  const end = sections[0]?.heading ?? 0;
  const isGeneral = ({kind}: Section): boolean => kind === 'general';
  return !sections.some(isGeneral) && records.slice(0, end).some(isFact)
    ? [{kind: 'general', number: null, title: '', heading: -1, end}, ...sections]
    : sections;
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

/** The heading that a section is created with: `02 - Tour de parole`. */
export const writeHeading = (kind: SectionKind, language: Language): string =>
  `${String(sectionKinds.indexOf(kind)).padStart(2, '0')} - ${sectionTitle(kind, language)}`;

/** The lines that read as headings. */
export const headingLines = (lines: readonly PadLine[]): number[] =>
  readSections(recordLines(lines)).flatMap(({heading}) => (heading < 0 ? [] : [heading]));
