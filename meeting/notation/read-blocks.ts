import type {LineRecord} from './line-record';
import type {LineIndex} from '../pad-line';
import {takeChoices} from './take-choices';
import {isAnswered, isComplete, isWaitingBelow, kindOf, newBlock, settle} from './vote-block';
import type {Block, BlockState} from './vote-block';
import {readVoteLine} from './vote-line';
import {isVoted} from './vote-form';
import type {ChoicesRead, VoteForm, VoteLine} from './vote-form';

/** `Sam`, `- Camille B.`: what may be a name below a label. */
const isLikeName = ({text, isBulleted}: VoteLine): boolean =>
  !/\d/.test(text) &&
  (isBulleted || (text.length <= 40 && text.split(/\s+/).length <= 3)) &&
  !/[.:?!]$/.test(text);

/** Whether `Max : 0`, `Noor : -1` can be a voice here: a nought is one beside others only. */
const isMoreThanText = ({text}: VoteLine, {roll, block}: BlockState): boolean =>
  roll.length > 0 || (!/0[.!]?$/.test(text) && block.choices.length === 0);

const hasVoices = ({choices}: ChoicesRead): boolean => choices.some(isVoted);

/** What a line is where it stands: some forms depend on what stands above. `open`: the block above, without a result. */
const formBelow = (read: VoteLine, open: BlockState | null, isAfterBlank: boolean): VoteForm => {
  const {form} = read;
  switch (form) {
    case 'number':
      return open?.owner && open.manner !== 'stacked' ? form : 'text';
    case 'rollCall':
      return read.choicesAt || (open && isMoreThanText(read, open)) ? form : 'text';
    case 'nameFirst':
      return open?.hasBare ? form : 'unread';
    case 'empty':
      return read.label?.isKnown || (open && !(isAfterBlank && isAnswered(open))) ? form : 'text';
    case 'counts':
      return open && open.block.choices.length > 0 ? 'unread' : form;
    case 'text':
      return open &&
        !isAfterBlank &&
        (read.isLikeCount ? open.hasCounts : open.isInNames && isLikeName(read))
        ? 'unread'
        : form;
    default:
      return form;
  }
};

/** Read which lines belong to which proposal. `loose`: lines that look like ballots, below no proposal. */
export const readBlocks = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
): {readonly blocks: readonly Block[]; readonly loose: readonly LineIndex[]} => {
  const states: BlockState[] = [];
  const loose: LineIndex[] = [];
  /** The block that lines go into; a field, since the functions below change it. */
  const at: {state: BlockState | null} = {state: null};

  const open = (above: BlockState | null, isBehindBlank: boolean): BlockState => {
    const next = newBlock(above, isBehindBlank);
    states.push(next);
    return (at.state = next);
  };
  const put = ({block}: BlockState, record: LineRecord, index: LineIndex): void => {
    block.records.push(record);
    block.places.push(index);
  };
  /** Settles whether a text is a remark of the vote above it, now that the first ballots below it are known. */
  const settleText = (here: BlockState, above: BlockState, read: VoteLine): BlockState => {
    const kind = kindOf(read);
    const isAnotherChoice =
      read.label?.isKnown &&
      above.block.result === null &&
      !above.kinds.has(kind) &&
      !above.kinds.has('label');
    if (isAnotherChoice && !here.isBehindBlank) {
      // A remark between two choices of one vote.
      states.pop();
      above.block.records.push(...here.block.records);
      above.block.places.push(...here.block.places);
      return (at.state = above);
    }
    // Ballots of the vote above, with a remark between, or another vote's?
    here.block.isUnclear = isAnotherChoice
      ? kind !== 'for'
      : (!here.isBehindBlank && !isComplete(above)) ||
        (isWaitingBelow(above) && read.form === 'bare');
    return here;
  };
  /** The block that a line with ballots belongs to. */
  const homeOf = (read: VoteLine, isAfterBlank: boolean): BlockState => {
    const here = at.state;
    if (here && !isAnswered(here) && here.above) return settleText(here, here.above, read);
    const isAnother =
      !here ||
      (isAfterBlank &&
        (here.block.result !== null ||
          (read.label?.isKnown &&
            read.form !== 'bare' &&
            here.kinds.size > 1 &&
            here.first === kindOf(read))));
    return isAnother ? open(null, true) : here;
  };

  let isAfterBlank = false;
  const take = (record: LineRecord, read: VoteLine, index: LineIndex): void => {
    const here = at.state;
    const isClosed = here !== null && here.block.result !== null;
    const form = formBelow(read, isClosed ? null : here, isAfterBlank);
    if (form === 'text') {
      const isAbove = here !== null && isAnswered(here);
      const to =
        here && !isAbove && !isAfterBlank ? here : open(isAbove ? here : null, isAfterBlank);
      to.block.words.push(read.text);
      if (read.isLikeCount) to.likeCounts.push(index);
      put(to, record, index);
    } else if (form === 'result') {
      if (!here || (isClosed && isAfterBlank)) return;
      if (!isClosed) here.block.result = {line: index, text: read.result ?? ''};
      put(here, record, index);
    } else if (form === 'unread') {
      if (!here || (isClosed && isAfterBlank)) {
        loose.push(index);
        return;
      }
      // A name below a label.
      if (read.form === 'text' && !read.isLikeCount && here.manner === 'unknown')
        here.manner = 'below';
      (isClosed ? here.block.late : here.block.unread).push(index);
      put(here, record, index);
    } else {
      const to = homeOf(read, isAfterBlank);
      put(to, record, index);
      if (to.block.result === null) {
        takeChoices(to, read, form, index);
        return;
      }
      if (!read.choicesAt || hasVoices(read.choicesAt(index))) to.block.late.push(index);
    }
  };
  for (const index of indexes) {
    const record = records[index];
    const read = readVoteLine(record);
    if (!record || !read) continue;
    const isBlank = read.form === 'blank';
    if (!isBlank) take(record, read, index);
    isAfterBlank = isBlank;
  }
  for (const each of states) settle(each);
  // Labels with nothing behind them, below no text, say nothing.
  const blocks = states
    .map(({block}) => block)
    .filter(
      ({words, choices, unread, result}) =>
        words.length > 0 ||
        unread.length > 0 ||
        result !== null ||
        choices.some(({index, choicesAt}) => hasVoices(choicesAt(index))),
    );
  return {blocks, loose};
};
