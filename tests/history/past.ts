import {createTextReader} from '../../server/host/text-reader';
import {writeChangeset} from '../../server/host/changeset';
import type {Intent} from '../../meeting/intent';
import type {Meeting} from '../../meeting/meeting';
import {parseMeeting} from '../../meeting/parse';
import {planEdits} from '../../meeting/plan';
import type {AuthorId} from '../../meeting/pad-line';
import type {Revision} from '../../history/pad-history';
import type {ExportedPad} from '../../history/etherpad-export';
import {ask, noon, padFacts} from '../meeting/pads';
import type {AText} from '../../server/host/etherpad-types';
import {algebra, newPool} from '../server/etherpad-algebra';

/** The author that `ask` makes of a name. */
export const authorOfName = (name: string): AuthorId => `a.${name.toLowerCase()}`;

/** A pad to which things happen, one revision after the other, as Etherpad and the server write them. */
export interface Past {
  readonly text: () => string;
  readonly meeting: () => Meeting;
  /** Some people press buttons in the same tick. */
  readonly press: (...asked: readonly (readonly [name: string, intent: Intent])[]) => void;
  /** Somebody types: at a place of the text, so many characters go, and others come. Nobody's name: a program. */
  readonly type: (name: string | null, at: number, removed: number, words: string) => void;
  /** The same, where some words stand for the first time, or behind them. */
  readonly replace: (name: string | null, words: string, by: string) => void;
  readonly typeBehind: (name: string, words: string, added: string) => void;
  /** Characters of the text get an attribute of another value. */
  readonly mark: (name: string, from: number, count: number, key: string, value: string) => void;
  readonly wait: (ms: number) => void;
  readonly pad: () => ExportedPad;
  /** What Etherpad exports; from a revision on, whose text is kept, where those before it are lost. */
  readonly exported: (lost?: {readonly from: number}) => string;
}

/** A pad with a text that its server wrote. */
export const createPast = (text: string, systemAuthor = ''): Past => {
  const pool = newPool();
  const revisions: Revision[] = [];
  const texts: AText[] = [];
  const authors = new Set<string>();
  let atext = algebra.makeAText('\n');
  let at = noon;
  const attributeOf = (number: number): readonly [string, string] | undefined =>
    pool.numToAttrib[number];
  const readText = createTextReader();
  const append = (changeset: string, author: AuthorId): void => {
    atext = algebra.applyToAText(algebra.checkRep(changeset), atext, pool);
    texts.push(atext);
    revisions.push({changeset, author, at});
    at += 100;
  };
  const numbers = (name: string | null): string =>
    name === null || !authors.add(name)
      ? ''
      : `*${pool.putAttrib(['author', authorOfName(name)]).toString(36)}`;
  const type: Past['type'] = (name, from, removed, words) =>
    append(
      algebra.makeSplice(atext.text, from, removed, words, numbers(name), pool),
      name === null ? systemAuthor : authorOfName(name),
    );
  const placeOf = (words: string): number => {
    const found = atext.text.indexOf(words);
    if (found < 0) throw new Error(`there is no ${words} in ${atext.text}`);
    return found;
  };
  const meeting = (): Meeting => parseMeeting(readText(atext, attributeOf).lines);
  type(null, 0, 0, text);
  return {
    text: () => atext.text,
    meeting,
    press: (...asked) => {
      for (const [name] of asked) authors.add(name);
      const {change} = planEdits(
        meeting(),
        asked.map(([name, intent]) => ask(name, intent, {now: at})),
        padFacts,
      );
      const changeset = writeChangeset(readText(atext, attributeOf), change, {
        numberOf: (key, value) => pool.putAttrib([key, value]),
        systemAuthor,
      });
      if (changeset !== null) append(changeset, systemAuthor);
    },
    type,
    replace: (name, words, by) => type(name, placeOf(words), words.length, by),
    typeBehind: (name, words, added) => type(name, placeOf(words) + words.length, 0, added),
    mark: (name, from, count, key, value) =>
      append(
        algebra
          .builder(atext.text.length)
          .keepText(atext.text.slice(0, from))
          .keepText(
            atext.text.slice(from, from + count),
            `*${pool.putAttrib([key, value]).toString(36)}`,
            pool,
          )
          .toString(),
        authorOfName(name),
      ),
    wait: (ms) => {
      at += ms;
    },
    pad: () => ({
      name: 'pad',
      head: revisions.length - 1,
      attributeOf,
      revisionAt: (number) => {
        const revision = revisions[number];
        return revision ? {...revision, author: revision.author || null} : null;
      },
      textAt: () => null,
      nameOf: (author) => author.slice(2, 3).toUpperCase() + author.slice(3),
    }),
    exported: ({from} = {from: 0}) =>
      JSON.stringify({
        'pad:meeting': {atext, pool, head: revisions.length - 1, chatHead: -1},
        ...Object.fromEntries(
          [...authors].map((name) => [`globalAuthor:${authorOfName(name)}`, {name, padIDs: {}}]),
        ),
        ...Object.fromEntries(
          revisions.flatMap(({changeset, author, at: timestamp}, i) => {
            const meta = {author, timestamp, ...(i === from && from > 0 && {atext: texts[i]})};
            return i < from ? [] : [[`pad:meeting:revs:${i}`, {changeset, meta}]];
          }),
        ),
      }),
  };
};
