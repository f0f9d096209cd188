import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {languages, sectionKinds} from '../../../meeting/meeting';
import type {Language} from '../../../meeting/meeting';
import {fold} from '../../../meeting/notation/fold';
import {writeHeading} from '../../../meeting/notation/section';
import {
  languageOfTitle,
  readBaseWord,
  readBesideWord,
  readChoiceLabel,
  readDisciplineWord,
  readEveryoneWord,
  readExceptionWord,
  readFractionWord,
  readGeneralKey,
  readListWord,
  readMajorityWord,
  readNppvWord,
  readTieWord,
  readSectionTitle,
  readTurnKind,
  vocabularies,
} from '../../../meeting/notation/vocabulary';
import {groups, meaningsOf} from '../meanings';
import {meetingOf} from '../pads';

const readers = {
  sections: readSectionTitle,
  keys: readGeneralKey,
  choices: readChoiceLabel,
  turnKinds: readTurnKind,
  lists: readListWord,
  exception: readExceptionWord,
  everyone: readEveryoneWord,
  besides: readBesideWord,
  majorities: readMajorityWord,
  fractions: readFractionWord,
  bases: readBaseWord,
  nppvRules: readNppvWord,
  disciplines: readDisciplineWord,
  ties: readTieWord,
} as const;
type ReadGroup = keyof typeof readers;
const readGroups = Object.keys(readers) as ReadGroup[];

/** Every word of a group in a language, with what it means. */
const wordsOf = (language: Language, group: ReadGroup): [meaning: string, word: string][] => {
  const words = vocabularies[language];
  const listed: Readonly<Record<string, readonly string[]>> =
    group === 'everyone' || group === 'exception' ? {[group]: words[group]} : words[group];
  return Object.entries(listed).flatMap(([meaning, all]) =>
    all.map((word): [string, string] => [meaning, word]),
  );
};

const inEvery = readGroups.flatMap((group) =>
  languages.map((language) => [group, language] as const),
);

describe('the words of a language', () => {
  it.each(inEvery)(
    '%s in %s read to their meaning, whatever the other languages say',
    (group, language) => {
      for (const [meaning, word] of wordsOf(language, group)) {
        expect([word, readers[group](word)]).toEqual([word, meaning]);
        expect([word, readers[group](word.toUpperCase())]).toEqual([word, meaning]);
      }
    },
  );

  it.each(inEvery)('%s in %s have one meaning each, and are listed once', (group, language) => {
    const folded = wordsOf(language, group).map(([, word]) => fold(word));
    expect(folded).toEqual([...new Set(folded)]);
    expect(folded).not.toContain('');
  });

  it.each(languages)('has one for every meaning, in %s', (language) => {
    for (const group of groups) {
      const words = vocabularies[language][group];
      expect(Object.keys(words)).toEqual(meaningsOf(group));
      for (const word of Object.values<readonly string[]>(words).flat()) {
        expect(word.trim()).toBe(word);
        expect(word).not.toBe('');
      }
    }
  });

  it.each(languages)('NPPV is read as a key and as a choice beside %s words', () => {
    expect(readGeneralKey('NPPV')).toBe('nppv');
    expect(readChoiceLabel('NPPV')).toBe('nppv');
  });
});

describe('words as people type them', () => {
  it.each([
    ['choices', 'No', 'against'], // English, Spanish, Italian
    ['choices', 'Non', 'against'],
    ['choices', 'Sí', 'for'],
    ['choices', 'sì', 'for'],
    ['choices', 'Ja', 'for'],
    ['choices', 'FAVOREVOLI', 'for'],
    ['keys', 'Zeit', 'start'], // of the meeting; French `Temps` keeps the queue
    ['keys', 'Temps', 'queueKeeper'],
    ['keys', 'Time', 'start'],
    ['keys', 'Note', null], // a remark in French and English, notes in Italian: no key
    ['keys', 'Begrüssung', 'greeter'],
    ['keys', 'Begrüßung', 'greeter'],
    ['keys', 'Teilnehmer*innen', 'present'],
    ['majorities', 'majorité absolue', 'absolute'],
    ['majorities', 'mayoría simple', 'simple'],
    ['majorities', 'einfache Mehrheit', 'simple'],
    ['majorities', 'simple majority', 'simple'],
    ['fractions', 'maggioranza qualificata', 'qualified'],
    ['majorities', 'Konsens', 'consensus'],
    ['majorities', 'Unanimité stricte', 'strictUnanimity'],
    ['majorities', 'majorité évidente', 'evident'],
    ['majorities', 'offensichtliches Mehr', 'evident'],
    ['majorities', 'clear majority', 'evident'],
    ['majorities', 'Konsent', 'consent'],
    ['majorities', 'consenso', 'consensus'], // Spanish and Italian alike
    ['nppvRules', 'ausserhalb der Basis', 'outsideBase'],
    ['besides', 'Véto', 'block'],
  ] as const)('%s: %s is %s', (group, word, meaning) => {
    expect(readers[group](word)).toBe(meaning);
  });

  it.each([
    ['Mehrheit: 2/3-Mehrheit', {kind: 'qualified', a: 2, b: 3}],
    ['Mayoría: de 2/3', {kind: 'qualified', a: 2, b: 3}],
    ['Maggioranza: dei 3/4', {kind: 'qualified', a: 3, b: 4}],
    ['Majorité : majorité des 2/3', {kind: 'qualified', a: 2, b: 3}],
    ['Mehrheit: einfach', {kind: 'simple'}],
  ] as const)('%j is a majority', (line, majority) => {
    const {general, problems} = meetingOf(`00 - General\nX\n${line}`);
    expect(general.rules.majority).toEqual(majority);
    expect(problems).toEqual([]);
  });

  it('`Mehrheit: Mehrheit` says nothing', () => {
    expect(meetingOf('00 - Allgemeines\nX\nMehrheit: Mehrheit').problems).toMatchObject([
      {code: 'unreadable-majority'},
    ]);
  });

  it('reads the key of German colons', () => {
    const {present} = meetingOf('00 - Allgemeines\nX\nTeilnehmer:innen (vor Ort): 12').general;
    expect(present.count).toBe(12);
  });
});

describe('a heading', () => {
  it.each(languages.flatMap((language) => sectionKinds.map((kind) => [kind, language] as const)))(
    'of %s, written in %s, reads back',
    (kind, language) => {
      const [section] = meetingOf(writeHeading(kind, language)).sections;
      expect(section).toMatchObject({kind, number: sectionKinds.indexOf(kind)});
      const spoken = languageOfTitle(section?.title ?? '');
      expect([language, null]).toContain(spoken); // null: another language has the same word
    },
  );
});

describe('the language of a pad', () => {
  const language = fc.constantFrom(...languages);

  it('is the one that all its headings are written in', () => {
    fc.assert(
      fc.property(language, fc.subarray([...sectionKinds]), (written, kinds) => {
        const spoken = kinds.filter((kind) => languageOfTitle(titleOf(written, kind)) !== null);
        fc.pre(spoken.length > 0);
        const pad = kinds.map((kind) => writeHeading(kind, written)).join('\n\n');
        expect(meetingOf(pad).language).toBe(written);
      }),
    );
  });

  it('is the one that all its titles are of, whichever of the words somebody chose', () => {
    const titles = language.chain((written) =>
      fc.tuple(
        fc.constant(written),
        fc.tuple(
          ...sectionKinds.map((kind) => fc.constantFrom(...vocabularies[written].sections[kind])),
        ),
      ),
    );
    fc.assert(
      fc.property(titles, ([written, chosen]) => {
        const pad = chosen.map((title, i) => `0${i} - ${title}`).join('\n\n');
        expect(meetingOf(pad).language).toBe(written);
      }),
    );
  });

  it.each(languages)('does not rest on one heading alone in %s: two kinds say it', (written) => {
    const saying = sectionKinds.filter(
      (kind) => languageOfTitle(titleOf(written, kind)) === written,
    );
    expect(saying.length).toBeGreaterThan(1);
  });
});

const titleOf = (language: Language, kind: (typeof sectionKinds)[number]): string =>
  vocabularies[language].sections[kind][0] ?? '';
