import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {table} from '../../../languages/table';
import {languages, roles, sectionKinds, turnKinds} from '../../../meeting/meeting';
import type {Language, Meeting, Rules, SectionKind} from '../../../meeting/meeting';
import {vocabularies} from '../../../meeting/notation/vocabulary';
import {defaultRules, ruleKeys} from '../../../meeting/notation/rules';
import {writeResult} from '../../../meeting/notation/result-line';
import {writeHeading} from '../../../meeting/notation/section';
import {writeChoice} from '../../../meeting/notation/write-line';
import {
  writeAttendance,
  writeHolders,
  writeKeyLine,
  writeRule,
} from '../../../meeting/notation/write-rule';
import {meaningsOf} from '../meanings';
import {meetingOf} from '../pads';
import {writeCall, writeEntry, writeItem, writeTurnLine} from './typed-lines';

/** Every law below is tried so often. */
fc.configureGlobal({numRuns: 10_000});

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A meeting whose six headings are there, with lines below one of them. */
const padWith = (kind: SectionKind, lines: readonly string[], language: Language): Meeting =>
  meetingOf(
    sectionKinds
      .flatMap((each) => [writeHeading(each, language), ...(each === kind ? lines : [])])
      .join('\n'),
  );

const language = fc.constantFrom(...languages);
/** Words that are no key, kind or mark of the notation in any language. */
const word = fc.oneof(
  fc.constantFrom('Zoé', 'Jean-Noël', 'l’atelier', 'О́льга', 'ليلى', '🦊', 'n°12', 'Wörter'),
  fc.stringMatching(/^[b-dfghj-np-z]{4}[a-z]{2,8}$/).filter((text) => !/^ste|^min|^sec/.test(text)),
);
const sentence = fc.array(word, {minLength: 1, maxLength: 5}).map((words) => words.join(' '));
const name = fc.array(word, {minLength: 1, maxLength: 2}).map((words) => words.join(' '));
const names = fc.uniqueArray(name, {maxLength: 4, comparator: 'IsStrictlyEqual'});
/** What a written duration keeps: seconds below one hour, minutes from there. */
const durationMs = fc.oneof(
  fc.integer({min: 0, max: 3599}).map((seconds) => seconds * 1000),
  fc.integer({min: 60, max: 999 * 60}).map((minutes) => minutes * 60_000),
);
const bullet = fc.constantFrom('', '-', '*', '•', '1.', '12)', 'A -', 'b)', '2.1', 'II -', '1º');
const clock = fc
  .tuple(fc.integer({min: 0, max: 23}), fc.integer({min: 0, max: 59}))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
/** `avant jeudi`. */
const dateIn = (lang: Language): string => {
  const {openings, weekdays} = table[lang].dates;
  return `${openings[0] ?? ''} ${weekdays.thursday[0] ?? ''}`;
};

describe('what is written reads back as what was meant', () => {
  it('an agenda item', () => {
    const item = fc.record({
      bullet,
      text: sentence,
      state: fc.constantFrom('pending', 'current', 'done'),
      timeBoxMs: fc.option(durationMs),
    });
    fc.assert(
      fc.property(item, language, (value, lang) => {
        const line = writeItem(value);
        const {agenda} = padWith('agenda', [line], lang);
        expect(agenda).toMatchObject([value]);
        expect(agenda.map(writeItem)).toEqual([line]);
      }),
    );
  });

  it('a turn', () => {
    const turn = fc.record({
      name,
      kind: fc.constantFrom(...turnKinds),
      note: fc.oneof(fc.constant(''), sentence),
      state: fc.constantFrom('waiting', 'speaking', 'spoken', 'withdrawn'),
      durationMs: fc.option(durationMs),
    });
    fc.assert(
      fc.property(turn, language, (value, lang) => {
        const line = writeTurnLine(value, lang);
        const {queue} = padWith('queue', [line], lang);
        expect(queue).toMatchObject([value]);
        expect(queue.map((read) => writeTurnLine(read, lang))).toEqual([line]);
      }),
    );
  });

  it('a choice with its ballots, and the result that closes it', () => {
    const ballots = fc.array(
      fc
        .record({
          weight: fc.integer({min: 1, max: 9999}),
          name: fc.oneof(fc.constant(''), name),
        })
        // `+20 chaises` may be a measure: a group's name has a capital.
        .map((ballot) => (/^\p{Lu}/u.test(ballot.name) ? ballot : {...ballot, weight: 1})),
    );
    const choice = fc.oneof(
      fc.constantFrom(...meaningsOf('choices')).map((kind) => ({kind, label: ''})),
      sentence.map((label) => ({kind: 'label' as const, label})),
    );
    fc.assert(
      fc.property(choice, ballots, sentence, language, (value, cast, text, lang) => {
        const line = writeChoice(value, cast, lang);
        const {proposals} = padWith('votes', ['Ja-na', line, writeResult(text)], lang);
        expect(proposals).toMatchObject([{text: 'Ja-na', result: {text}}]);
        const [read] = proposals[0]?.choices ?? [];
        expect(read).toMatchObject({kind: value.kind, ballots: cast});
        if (value.kind === 'label') expect(read?.label).toBe(value.label);
        expect(read && writeChoice(read, read.ballots, lang)).toBe(line);
      }),
    );
  });

  it('a call', () => {
    const call = fc.record({
      time: fc.option(clock),
      name: fc.oneof(fc.constant(''), name),
      text: sentence,
      state: fc.constantFrom('open', 'resolved'),
    });
    fc.assert(
      fc.property(call, language, (value, lang) => {
        const line = writeCall(value, lang);
        const {sos} = padWith('sos', [line], lang);
        expect(sos).toMatchObject([value]);
        expect(sos.map((read) => writeCall(read, lang))).toEqual([line]);
      }),
    );
  });

  it('a line of the minutes', () => {
    const typedNumber = fc.option(fc.integer({min: 1, max: 999}));
    const entryIn = (lang: Language) =>
      fc.oneof(
        fc.record({kind: fc.constant('note' as const), text: sentence}),
        fc.record({kind: fc.constant('decision' as const), text: sentence, number: typedNumber}),
        fc.record({kind: fc.constant('contribution' as const), name, words: sentence}),
        fc.record({
          kind: fc.constant('action' as const),
          text: sentence,
          // A small word beside others may be anything: people have a capital.
          who: names.map((all) => all.map(capitalised)),
          when: fc.option(fc.constant(dateIn(lang))),
          number: typedNumber,
          state: fc.constantFrom('open' as const, 'done' as const, 'withdrawn' as const),
        }),
      );
    for (const lang of languages) {
      fc.assert(
        fc.property(entryIn(lang), (value) => {
          const line = writeEntry(value, lang);
          const entries = padWith('minutes', [line], lang).minutes.flatMap((part) => part.entries);
          expect(entries).toMatchObject([value]);
          expect(entries.map((read) => writeEntry(read, lang))).toEqual([line]);
        }),
      );
    }
  });

  it('a rule', () => {
    const fraction = fc
      .tuple(fc.integer({min: 1, max: 999}), fc.integer({min: 1, max: 999}))
      .map(([m, n]) => ({a: Math.min(m, n), b: Math.max(m, n)}))
      .filter(({a, b}) => b !== 100 || a <= 100);
    const count = fc.integer({min: 0, max: 999_999});
    const rules: fc.Arbitrary<Rules> = fc.record({
      majority: fc.oneof(
        fc.record({kind: fc.constantFrom(...meaningsOf('majorities'))}),
        fc
          .record({kind: fc.constantFrom(...meaningsOf('fractions'))})
          .chain((majority) => fraction.map((parts) => ({...majority, ...parts}))),
      ),
      base: fc.constantFrom(...meaningsOf('bases')),
      nppv: fc.constantFrom(...meaningsOf('nppvRules')),
      tie: fc.constantFrom(...meaningsOf('ties')),
      quorum: fc.option(
        fc.oneof(
          count.map((people) => ({kind: 'number' as const, people})),
          fraction.map((parts) => ({kind: 'fraction' as const, ...parts})),
        ),
      ),
      entitled: fc.option(count),
      speakingTimeMs: fc.option(durationMs),
      discipline: fc.constantFrom(...meaningsOf('disciplines')),
    });
    const linesOf = (value: Rules, lang: Language): string[] =>
      ruleKeys.map((key) => writeKeyLine(key, writeRule(key, value, lang) ?? '', lang));
    fc.assert(
      fc.property(rules, language, (value, lang) => {
        const lines = linesOf(value, lang);
        const {general, problems} = padWith('general', lines, lang);
        const unread = problems.filter(({code}) => code !== 'missing-number');
        expect(unread).toEqual([]);
        expect(general.rules).toEqual(value);
        expect(linesOf(general.rules, lang)).toEqual(lines);
      }),
    );
  });

  it('who holds a role and who is there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles), names, language, (role, held, lang) => {
        const line = writeKeyLine(role, writeHolders({names: held}, lang), lang);
        expect(padWith('general', [line], lang).general.roles[role].names).toEqual(held);
      }),
    );
    const attendance = fc.oneof(
      // A number makes it a count: `environ 30`.
      names
        .filter((listed) => !/\d/.test(listed.join()))
        .map((listed) => ({names: listed, count: listed.length || null})),
      fc.nat(999_999).map((count) => ({names: [] as string[], count})),
    );
    fc.assert(
      fc.property(attendance, language, (value, lang) => {
        const line = writeKeyLine('present', writeAttendance(value), lang);
        expect(padWith('general', [line], lang).general.present).toMatchObject(value);
      }),
    );
  });
});

/** Lines in some languages. */
type Examples = Readonly<Partial<Record<Language, readonly string[]>>>;

describe('what is canonical is written as it was read', () => {
  const itemLines = ['Budget', '▶ A - Budget (10 min)', '- ✓ Budget', '2.1 Budget (1 h 30)'];
  it.each(itemLines)('item %s', (line) => {
    expect(padWith('agenda', [line], 'fr').agenda.map(writeItem)).toEqual([line]);
  });

  const turnLines: Examples = {
    fr: ['Camille', '▶ Camille (réponse)', '✓ Zoé (question) – la caisse (2 min 13)', '✗ Noor'],
    en: ['Kim', '▶ Kim (reply)', '✓ Ash (question) – the ramp (45 s)', 'Jo (technical point)'],
    es: ['Iria', '▶ Iria (respuesta)', '✓ Cruz (pregunta) – el huerto (1 h 05)'],
    de: ['Kim', '▶ Kim (Antwort)', '✓ Noor (Frage) – der Plan (3 min)'],
    it: ['Luce', '▶ Luce (risposta)', '✓ Fiore (domanda) – la cucina (59 s)'],
  };
  const choiceLines: Examples = {
    fr: ['Pour : +1 +1 Camille +12', 'Contre :', 'Abstention : +1', 'NPPV :', 'lundi 18:30 : +1'],
    en: ['For: +1 +1 Kim +12', 'Against:', 'Abstain: +1', 'Not taking part:', 'Monday: +1'],
    es: [
      'A favor: +1',
      'En contra:',
      'Abstención: +1',
      'No participa en la votación:',
      'Huerto: +1',
    ],
    de: ['Dafür: +1', 'Dagegen:', 'Enthaltung: +1', 'Nimmt nicht teil:', 'Montag: +1'],
    it: ['A favore: +1', 'Contro:', 'Astensione: +1', 'Non partecipa al voto:', 'lunedì: +1'],
  };
  const entryLines: Examples = {
    fr: ['rien', 'Sam : oui', 'Décision : oui', 'Action : coller — Noor, Jo, avant jeudi'],
    en: ['nothing', 'Sam: yes', 'Decision: yes', 'Action: glue — Kim, by Friday'],
    es: ['nada', 'Cruz: sí', 'Acuerdo: sí', 'Tarea: pegar — Cruz, antes del lunes'],
    de: ['nichts', 'Kim: ja', 'Beschluss: ja', 'Aufgabe: kleben — Kim, bis Montag'],
    it: ['niente', 'Luce: sì', 'Decisione: sì', 'Azione: incollare — Luce, entro sabato'],
  };
  const callLines: Examples = {
    fr: ['plus rien', 'Sam : son', '18:42 Sam : son', '✓ 18:42 Sam : son'],
    en: ['no sound', '✓ 18:42 Kim: no sound'],
    es: ['✓ 18:42 Cruz: no se oye'],
    de: ['✓ 18:42 Kim: kein Ton'],
    it: ['✓ 18:42 Luce: audio'],
  };
  const rows = (examples: Examples) =>
    languages.flatMap((lang) => (examples[lang] ?? []).map((line) => [lang, line] as const));

  it.each(rows(turnLines))('%s turn %s', (lang, line) => {
    const {queue} = padWith('queue', [line], lang);
    expect(queue.map((turn) => writeTurnLine(turn, lang))).toEqual([line]);
  });
  it.each(rows(choiceLines))('%s choice %s', (lang, line) => {
    const [read] = padWith('votes', ['Budget', line], lang).proposals[0]?.choices ?? [];
    expect(read && writeChoice(read, read.ballots, lang)).toBe(line);
  });
  it.each(rows(entryLines))('%s note %s', (lang, line) => {
    const entries = padWith('minutes', [line], lang).minutes.flatMap((part) => part.entries);
    expect(entries.map((entry) => writeEntry(entry, lang))).toEqual([line]);
  });
  it.each(rows(callLines))('%s call %s', (lang, line) => {
    const {sos} = padWith('sos', [line], lang);
    expect(sos.map((call) => writeCall(call, lang))).toEqual([line]);
  });
  it.each(languages)('every heading and the rules of a silent pad, in %s', (lang) => {
    const {sections, general} = padWith('minutes', [], lang);
    expect(sections.map(({kind, title}) => kind && `${kind} ${title}`)).toEqual(
      sectionKinds.map((kind) => `${kind} ${vocabularies[lang].sections[kind][0] ?? ''}`),
    );
    expect(general.rules).toEqual(defaultRules);
  });
});
