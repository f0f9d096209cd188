import type {Meeting} from '../meeting';
import {vocabularies} from '../notation/vocabulary';
import {cleanText} from './clean';
import {minutesLabels} from './labels';

/** As long as a list of revisions can show. */
const longest = 120;

const cut = (text: string): string => {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
};

/**
 * What a moment at which votes were closed is called, in the pad's language: `Vote 2 : Budget`, with
 * the number that the minutes give it. Null where no vote was closed between the two.
 */
export const nameClosing = (before: Meeting, after: Meeting): string | null => {
  const closed = new Set(before.proposals.filter(({result}) => result).map(({id}) => id));
  const {vote} = minutesLabels[after.language];
  const {colon} = vocabularies[after.language];
  const names = after.proposals.flatMap(({id, text, result}, i): string[] =>
    result === null || closed.has(id) ? [] : [`${vote} ${i + 1}${colon} ${cleanText(text)}`],
  );
  return names.length === 0 ? null : cut(names.join(' ; '));
};
