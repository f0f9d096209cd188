import {readDuration} from './duration';
import {blank, dash, identityWord, saysSomething, trim} from './fold';
import {readMarks} from './mark';
import {remembered} from './remembered';
import {readExceptionWord, readTurnKind} from './vocabulary';
import {pattern} from './pattern';

const remarks = /\(([^()]*)\)/g;

/** Whether words in parentheses behind a name say what a turn is, or how long it took. */
const isOfTurn = (words: string): boolean =>
  readTurnKind(words) !== null || readExceptionWord(words) !== null || readDuration(words) !== null;

/** What would end a name before its end, on any line: a colon, half a pair of parentheses, a time, a dash with a blank beside it. */
const apart = pattern(
  'giu',
)`[:：()]|(?<=(?:^|[[(]|${blank})\d{1,2})h(?=\d\d|${blank}|$)|(?:^|${blank})${dash}+|${dash}+(?=${blank}|$)`;
/** What would number a line, or be its bullet: `3.`, `1/`, `o`. */
const opening = pattern('u')`^(?:(\d{1,3})${blank}*[./]+|[o§](?=${blank}))`;

const blanks = pattern('gu')`${blank}+`;
/** Nobody's name is longer, in UTF-16 units. */
const longest = 200;

/** Words without what would end them, which can be what another sign leaves: `18h-` is no time, `18h` is. */
const whole = (words: string): string => {
  const left = trim(words.replace(apart, ' ').replace(blanks, ' '));
  return left === words ? words : whole(left);
};

/** A name without what would be a line's mark, number or bullet, however many stand before it. */
const bareName = (name: string): string => {
  const bare = whole(name.slice(readMarks(name).to));
  const written = trim(bare.replace(opening, '$1 '));
  return written === name ? name : bareName(written);
};

/** A name, and what stands in parentheses beside it. */
const cutName = (name: string): readonly [bare: string, said: readonly string[]] => {
  if (/^\p{L}*$/u.test(name) || name.length > longest) return [name, []];
  const said: string[] = [];
  const bare = bareName(
    trim(name).replace(remarks, (_whole, inside: string) => {
      const words = whole(inside);
      if (isOfTurn(words)) return words;
      if (words !== '') said.push(words);
      return ' ';
    }),
  );
  return saysSomething(bare) ? [bare, said] : [bareName(said.join(' ')), []];
};

/**
 * A name as buttons write it: every line reads all of it as the name. Marks, colons and dashes become
 * blanks; of `Zoé (question)`, somebody's name, only the parentheses go.
 */
export const writeName = (name: string): string => {
  const [bare, said] = cutName(name);
  return [bare, ...said.map((words) => `(${words})`)].join(' ');
};

/** Who somebody is, as the word of their name and those of what is said beside it. */
const readName = remembered((name): readonly [word: string, said: readonly string[]] => {
  const [bare, said] = cutName(name);
  return [identityWord(bare), said.map(identityWord)];
});

/**
 * Whether two names may be one person's: what is said in parentheses beside the one is all said beside the
 * other, too. `Camille` may be `Camille (Lyon)`; `Camille (Lyon)` and `Camille (Paris)` are two people.
 */
export const sameName = (a: string, b: string): boolean => {
  const [word, said] = readName(a);
  const [otherWord, other] = readName(b);
  const [fewer, more] = said.length < other.length ? [said, other] : [other, said];
  return word === otherWord && fewer.every((words) => more.includes(words));
};

/**
 * The word by which each of some names is counted. Those with one remark among them are one person's:
 * `Camille` and `Camille (elle)`. With two remarks, each is somebody, and so is the name alone.
 */
export const personWords = (names: Iterable<string>): ((name: string) => string) => {
  const saidOf = new Map<string, Set<string>>();
  for (const name of names) {
    const [word, all] = readName(name);
    const said = all.join(' ');
    if (said !== '') saidOf.set(word, (saidOf.get(word) ?? new Set()).add(said));
  }
  return (name) => {
    const [word, all] = readName(name);
    const said = all.join(' ');
    const known = saidOf.get(word);
    return known && known.size > 1 && known.has(said) ? `${word} (${said})` : word;
  };
};
