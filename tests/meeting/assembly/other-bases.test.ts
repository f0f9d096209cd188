import {describe, expect, it} from 'vitest';
import {otherBases, writeOtherBase} from '../../../meeting/assembly/other-bases';
import {decide} from '../../../meeting/assembly/verdict';
import type {People} from '../../../meeting/assembly/verdict';
import type {Tally} from '../../../meeting/assembly/tally';
import type {Language, Rules} from '../../../meeting/meeting';
import {defaultRules} from '../../../meeting/notation/rules';
import {labelled, tally} from './tallies';

const absolute: Partial<Rules> = {majority: {kind: 'absolute'}};
const twoThirds: Partial<Rules> = {majority: {kind: 'qualified', a: 2, b: 3}};
const nobodySaid = {present: null, entitled: null};

const remarks = (changes: Partial<Rules>, votes: Tally, people: People): string[] =>
  otherBases(decide(votes, {...defaultRules, ...changes}, people)).map((other) =>
    writeOtherBase(other, 'fr'),
  );
const entitled40 = 'sur les inscrit·es, elle serait rejetée : 2×12 ≤ 40';

describe('another base', () => {
  it.each([
    ['of those entitled', absolute, tally(12, 3, 2), {present: null, entitled: 40}, [entitled40]],
    [
      'with abstentions',
      absolute,
      tally(12, 3, 20),
      nobodySaid,
      ['sur les exprimés et abstentions, elle serait rejetée : 2×12 ≤ 35'],
    ],
    [
      'of those present, at two thirds',
      twoThirds,
      tally(8, 4),
      {present: 13, entitled: null},
      ['sur les présent·es, elle serait rejetée : 3×8 < 2×13'],
    ],
    [
      'that would carry it',
      {...absolute, base: 'entitled'},
      tally(12, 3, 2),
      {present: 30, entitled: 40},
      [
        'sur les exprimés, elle serait adoptée : 2×12 > 15',
        'sur les exprimés et abstentions, elle serait adoptée : 2×12 > 17',
      ],
    ],
    [
      'that would break a tie one way: still not adopted, so not told',
      absolute,
      tally(4, 4, 1),
      nobodySaid,
      [],
    ],
    ['that says the same', absolute, tally(12, 3, 2), {present: 20, entitled: 23}, []],
    ['whose number nobody typed', absolute, tally(12, 3, 2), nobodySaid, []],
    ['of a simple majority: it has none', {}, tally(12, 3, 20), {present: 50, entitled: 90}, []],
    ['of labels', absolute, labelled({A: 2, B: 1}), {present: 50, entitled: 90}, []],
    [
      'below a quorum',
      {...absolute, quorum: {kind: 'number', people: 36}},
      tally(12, 3, 20),
      {present: 20, entitled: 40},
      [],
    ],
    ['of no votes', absolute, tally(0, 0), {present: 50, entitled: 90}, []],
  ] as const)('%s', (_name, changes, votes, people, expected) => {
    expect(remarks(changes, votes, people)).toEqual(expected);
  });

  const sentences: Readonly<Partial<Record<Language, string>>> = {
    fr: entitled40,
    en: 'out of those entitled, it would be rejected: 2×12 ≤ 40',
    es: 'sobre personas con derecho a voto, sería rechazada: 2×12 ≤ 40',
    de: 'gemessen an den Stimmberechtigten wäre der Antrag abgelehnt: 2×12 ≤ 40',
    it: 'sulle persone aventi diritto, sarebbe respinta: 2×12 ≤ 40',
  };
  it.each(Object.entries(sentences) as [Language, string][])(
    'is said in %s: %s',
    (language, sentence) => {
      const verdict = decide(
        tally(12, 3),
        {...defaultRules, ...absolute},
        {present: 20, entitled: 40},
      );
      expect(otherBases(verdict).map((other) => writeOtherBase(other, language))).toEqual([
        sentence,
      ]);
    },
  );
});
