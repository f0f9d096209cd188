import {readFileSync} from 'node:fs';
import type {Intent, IntentRequest} from '../../meeting/intent';
import type {IntentContext} from '../../meeting/intent-context';
import type {TemplateName} from '../../meeting/template-name';
import type {Language, Meeting} from '../../meeting/meeting';
import {linesOfText} from '../../meeting/pad-line';
import type {AuthorId, AuthorRun, PadLine} from '../../meeting/pad-line';
import {fillTemplate} from '../../meeting/notation/template';
import {parseMeeting} from '../../meeting/parse';
import type {PadFacts} from '../../meeting/plan';

const folder = new URL('../fixtures/', import.meta.url);

/** The text of `tests/fixtures/NAME.pad.txt`. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`${name}.pad.txt`, folder), 'utf8');

/** What `languages/LANGUAGE/NAME.pad.txt` comes to, from `NAME.LANGUAGE`. */
export const template = (name: `${TemplateName}.${Language}`): string => {
  const [kind, language] = name.split('.') as [TemplateName, Language];
  const file = new URL(`../../languages/${language}/${kind}.pad.txt`, import.meta.url);
  return fillTemplate(readFileSync(file, 'utf8'), language);
};

export const meetingOf = (text: string): Meeting => parseMeeting(linesOfText(text));

export const textOf = ({lines}: Pick<Meeting, 'lines'>): string =>
  lines.map(({text}) => text).join('\n');

/** A pad in which `author` typed what stands between `‹` and `›`, and nobody known the rest. */
export const typedBy = (author: AuthorId, text: string): Meeting =>
  parseMeeting(
    text.split('\n').map((line): PadLine => {
      const authors: AuthorRun[] = [];
      const plain = line.replace(/‹([^›]*)›/g, (_all, words: string, at: number) => {
        const from = at - 2 * authors.length;
        authors.push({from, to: from + words.length, author});
        return words;
      });
      return {text: plain, authors, own: [], startedAt: null};
    }),
  );

/** Noon, so that clocks in tests read `12:00`. */
export const noon = Date.UTC(2020, 3, 12, 12, 0, 0);

export const context = (name: string, changes: Partial<IntentContext> = {}): IntentContext => ({
  author: `a.${name.toLowerCase()}`,
  name,
  now: noon,
  clock: '12:00',
  ...changes,
});

export const ask = (
  name: string,
  intent: Intent,
  changes: Partial<IntentContext> = {},
): IntentRequest => ({intent, context: context(name, changes)});

export const padFacts: PadFacts = {
  templateText: (name, language) => template(`${name}.${language}`),
  isPristine: false,
};
