import type {VerdictWords} from '../../languages/shapes/minutes';
import {table} from '../../languages/table';
import type {Language, Rules} from '../meeting';
import {standardChoices} from '../meeting';
import {
  betweenFigures,
  writeFigure,
  writeLabelFigure,
  writeResultWords,
} from '../notation/result-line';
import type {Figure} from '../notation/result-line';
import {vocabularies} from '../notation/vocabulary';
import {writeFraction} from '../notation/write-rule';
import {writeInequality} from '../rules/decision';
import {majorities} from '../rules/majorities';
import type {Tally} from './tally';
import {votersOf} from './verdict';
import type {Verdict} from './verdict';

const wordsOf = (language: Language): VerdictWords => table[language].minutes.verdict;

/** A number, with one word or the other for it. */
const figureOf = (
  count: number,
  {one, many}: VerdictWords['counted']['for'],
  {countsNoneLikeOne}: VerdictWords,
): Figure => ({count, words: count === 1 || (count === 0 && countsNoneLikeOne) ? one : many});

/** A number of voices, with how many of them came as groups: `12 pour dont 8 en groupe`. */
export const writeVoices = (words: string, grouped: number, language: Language): string =>
  grouped === 0 ? words : `${words} ${wordsOf(language).grouped.replace('N', `${grouped}`)}`;

/**
 * The figures in words: `12 pour dont 8 en groupe, 3 contre, 2 abstentions`; labels as `Place Bellecour 3`.
 * Where all came as groups that is said once. NPPV only when there are any; nobody counts who is for when the majority is evident.
 */
export const writeFigures = (tally: Tally, language: Language, {majority}: Rules): string => {
  const ofLanguage = wordsOf(language);
  const {labels, groups} = tally;
  const isOfGroups = tally.grouped > 0 && tally.grouped === votersOf(tally);
  const write = (words: string, grouped: number): string =>
    writeVoices(words, isOfGroups ? 0 : grouped, language);
  const ofLabels = labels.map(({label, count, grouped}) =>
    write(writeLabelFigure({words: label, count}), grouped),
  );
  const isVote = labels.length === 0 || tally.for + tally.against + tally.abstain + tally.nppv > 0;
  const standard = isVote
    ? standardChoices
        .filter((kind) =>
          kind === 'for' ? !majorities[majority.kind].isSeen : kind !== 'nppv' || tally.nppv > 0,
        )
        .map((kind) =>
          write(
            writeFigure(figureOf(tally[kind], ofLanguage.counted[kind], ofLanguage)),
            groups[kind],
          ),
        )
    : [];
  const figures = [...standard, ...ofLabels].join(betweenFigures);
  return isOfGroups ? writeVoices(`${figures},`, tally.grouped, language) : figures;
};

const writeMajority = ({majority, base}: Rules, language: Language): string => {
  const words = table[language].rules;
  const name =
    'a' in majority
      ? `${words.fractions[majority.kind].minutes} ${writeFraction(majority)}`
      : words.majorities[majority.kind].minutes;
  return majorities[majority.kind].hasBase ? `${name} ${words.bases[base].minutes}` : name;
};

/** A rule in words and its numbers; without numbers, the words for them go. */
const writeRule = (rule: string, numbers: string | null, colon: string): string =>
  numbers === null ? (rule.split(',')[0] ?? '') : `${rule}${colon} ${numbers}`;

/** The rule that decided: `majorité simple : 12 > 3`. Empty where the largest count did. */
const writeDecider = (verdict: Verdict, language: Language): string => {
  const {outcome, inequality, rules, people, tally} = verdict;
  const {nppvRules, colon} = vocabularies[language];
  const numbers = inequality && writeInequality(inequality);
  switch (outcome) {
    case 'chosen':
    case 'inquorate':
      return '';
    case 'postponed':
      return writeRule(nppvRules[rules.nppv][0] ?? '', numbers, colon);
    default: {
      if (!inequality && tally.labels.length > 0 && tally.for === 0) return '';
      const {isSeen} = majorities[rules.majority.kind];
      const present = people.present === null ? null : String(people.present);
      const rule = writeMajority(rules, language);
      return writeRule(rule, isSeen ? present : numbers, colon);
    }
  }
};

/** The rules and their numbers: `majorité simple : 12 > 3 ; quorum, présent·es : 42 ≥ 10`. Empty for a vote with labels of its own. */
export const writeReason = (verdict: Verdict, language: Language, unread = 0): string => {
  const {quorum, unanswered} = verdict;
  const {colon} = vocabularies[language];
  const words = wordsOf(language);
  return [
    writeDecider(verdict, language),
    quorum ? writeRule(words.quorum, writeInequality(quorum), colon) : '',
    unanswered ? writeRule(words.unanswered, `${unanswered}`, colon) : '',
    unread > 0 ? writeRule(words.unread, `${unread}`, colon) : '',
  ]
    .filter((rule) => rule !== '')
    .join(`${colon.replace(':', ';')} `);
};

/**
 * One line: `Adoptée : 12 pour, 3 contre, 2 abstentions (majorité simple : 12 > 3)`. `unread`: how many lines
 * of the vote look like ballots and count nobody; the line says so.
 */
export const writeVerdict = (verdict: Verdict, language: Language, unread = 0): string => {
  const {colon} = vocabularies[language];
  const {tally, rules} = verdict;
  const winners = verdict.winners.length > 0 ? ` ${verdict.winners.join(' = ')}` : '';
  const reason = writeReason(verdict, language, unread);
  return writeResultWords(
    {
      outcome: `${wordsOf(language).outcomes[verdict.outcome]}${winners}`,
      figures: writeFigures(tally, language, rules),
      rule: reason === '' ? null : reason,
    },
    colon,
  );
};
