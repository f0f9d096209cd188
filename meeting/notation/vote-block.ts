import type {LineRecord} from './line-record';
import type {Proposal} from '../meeting';
import type {LineIndex} from '../pad-line';
import {readVoteLine} from './vote-line';
import type {ChoicesRead, VoteLine} from './vote-line';

type ChoicesAt = (index: LineIndex) => ChoicesRead;

/** The lines of one proposal, as far as they say something. */
export interface Block {
  /** Every line of the block, the text first, and where it stands. */
  readonly records: LineRecord[];
  readonly places: LineIndex[];
  /** Of its text; none for ballots without one. */
  readonly words: string[];
  readonly choices: {readonly index: LineIndex; readonly choicesAt: ChoicesAt}[];
  /** Lines that look like ballots, and whose ballots nobody knows. */
  readonly unread: LineIndex[];
  /** Ballots below the result. */
  readonly late: LineIndex[];
  result: Proposal['result'];
  /** Whether its text stands where it may as well be a remark of the vote above. */
  isUnclear: boolean;
  /** Whether every option has one voice: they may be people. */
  isOptionsOrPeople: boolean;
}

/** What the reader knows of the block that it is in. */
interface State {
  readonly block: Block;
  /** Meanings of the choices found so far: kinds, or `label`. */
  readonly kinds: Set<string>;
  /** The first of them. */
  first: string | null;
  /** The label that ballots below it belong to; null where there is none, or it has its own beside it. */
  owner: VoteLine | null;
  /** How the last label with ballots beside it, or none, bears on ballots alone below it. */
  lastLabel: VoteLine | null;
  /** `below`: labels have their ballots below them; `stacked`: labels stand on each other, so that ballots below the last are nobody's. */
  manner: 'unknown' | 'below' | 'stacked';
  /** Whether the line above is a label without ballots, or a name below one. */
  isInNames: boolean;
  hasBare: boolean;
  hasCounts: boolean;
  /** Lines of `name : +1`, for as long as nobody knows whether they are options or people. */
  readonly roll: {readonly index: LineIndex; readonly read: VoteLine}[];
  isRollCall: boolean;
  /** Lines of the text that look like a count of a choice nobody knows. */
  readonly likeCounts: LineIndex[];
  /** The vote right above, where this one's text may be a remark of it. */
  readonly above: State | null;
  readonly isBehindBlank: boolean;
}

const newState = (above: State | null, isBehindBlank: boolean): State => ({
  block: {
    records: [],
    places: [],
    words: [],
    choices: [],
    unread: [],
    late: [],
    result: null,
    isUnclear: false,
    isOptionsOrPeople: false,
  },
  kinds: new Set(),
  first: null,
  owner: null,
  lastLabel: null,
  manner: 'unknown',
  isInNames: false,
  hasBare: false,
  hasCounts: false,
  roll: [],
  isRollCall: false,
  likeCounts: [],
  above,
  isBehindBlank,
});

const isAnswered = ({block, roll}: State): boolean =>
  block.choices.length > 0 || roll.length > 0 || block.unread.length > 0 || block.result !== null;

/** `Sam`, `- Camille B.`: what may be a name below a label. */
const isLikeName = ({text, isBulleted}: VoteLine): boolean =>
  !/\d/.test(text) &&
  (isBulleted || (text.length <= 40 && text.split(/\s+/).length <= 3)) &&
  !/[.:?!]$/.test(text);

const kindOf = ({form, label}: VoteLine): string => {
  if (form === 'bare' || form === 'nameFirst') return 'for';
  if (form === 'rollCall' || !label) return 'label';
  return label.kind === 'label' && label.beside !== null ? label.beside : label.kind;
};

/** Whether a vote has both sides, so that the same choices again are another vote's. */
const isComplete = ({kinds, block}: State): boolean =>
  block.result !== null || (kinds.has('for') && kinds.has('against'));

/** `Sam : +1`, `Ana Rey : +1`: a place may be called so, and a person. */
const personLike = /^\p{Lu}[^\s\d:：]*(?:\s\p{Lu}[^\s\d:：]*)?\s*[:：]/u;

/** Whether ballots further below may belong to the last label of a vote. */
const isWaitingBelow = ({owner, manner, kinds}: State): boolean =>
  owner !== null && (manner === 'below' || (manner === 'unknown' && kinds.size === 1));

/** Ends a block: what was left open is settled. */
const settle = (state: State): void => {
  const {block, roll, kinds, likeCounts} = state;
  // `Lundi : 8`, `Mardi : 11`: hands that were counted, or sums of money.
  if (block.choices.length === 0 && roll.length === 0 && likeCounts.length > 1) {
    block.unread.push(...likeCounts);
  }
  if (roll.length === 0) return;
  const isOnlyRoll = block.choices.length === 0;
  const asPeople = isOnlyRoll && (state.isRollCall || block.words.length === 0);
  for (const {index, read} of roll) {
    const choicesAt = asPeople ? read.voiceAt : read.choicesAt;
    if (choicesAt) block.choices.push({index, choicesAt});
    else block.unread.push(index);
  }
  block.choices.sort((a, b) => a.index - b.index);
  block.isOptionsOrPeople =
    !asPeople &&
    isOnlyRoll &&
    roll.length > 1 &&
    roll.every(({read}) => personLike.test(read.text));
  kinds.add(asPeople ? 'for' : 'label');
};

/** Read which lines belong to which proposal. `loose`: lines that look like ballots, below no proposal. */
export const readBlocks = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
): {readonly blocks: readonly Block[]; readonly loose: readonly LineIndex[]} => {
  const states: State[] = [];
  const loose: LineIndex[] = [];
  /** The block that lines go into; a field, since the functions below change it. */
  const at: {state: State | null} = {state: null};
  let afterBlank = false;

  const open = (above: State | null, isBehindBlank: boolean): State => {
    const next = newState(above, isBehindBlank);
    states.push(next);
    return (at.state = next);
  };
  const put = ({block}: State, record: LineRecord, index: LineIndex): void => {
    block.records.push(record);
    block.places.push(index);
  };
  const note = (to: State, kind: string): void => {
    to.first ??= kind;
    to.kinds.add(kind);
  };
  /** The block that a line with ballots belongs to, with the first choice below a text that may be a remark settled. */
  const homeOf = (read: VoteLine, isAfterBlank: boolean): State => {
    const kind = kindOf(read);
    let here = at.state;
    if (here && !isAnswered(here) && here.above) {
      const {above} = here;
      const isNew = !above.kinds.has(kind);
      const isKnown = read.label?.isKnown ?? false;
      if (isKnown && isNew && above.block.result === null && !above.kinds.has('label')) {
        if (!here.isBehindBlank) {
          // A remark between two choices of one vote.
          states.pop();
          above.block.records.push(...here.block.records);
          above.block.places.push(...here.block.places);
          here = at.state = above;
        } else if (kind !== 'for') {
          here.block.isUnclear = true;
        }
      } else if (
        (!here.isBehindBlank && !isComplete(above)) ||
        (isWaitingBelow(above) && read.form === 'bare')
      ) {
        // Ballots of the vote above, with a remark between, or another vote's?
        here.block.isUnclear = true;
      }
      return here;
    }
    if (here && here.block.result !== null && isAfterBlank) here = null;
    if (
      here &&
      isAfterBlank &&
      read.label?.isKnown &&
      here.first === kind &&
      here.kinds.size > 1 &&
      read.form !== 'bare'
    ) {
      here = null;
    }
    return here ?? open(null, true);
  };

  for (const index of indexes) {
    const record = records[index];
    const read = readVoteLine(record);
    if (!record || !read || read.isAside) continue;
    const isAfterBlank = afterBlank;
    afterBlank = read.form === 'blank';
    if (afterBlank) continue;
    let {form} = read;
    const here = at.state;
    const isClosed = here !== null && here.block.result !== null;

    // Forms that depend on what stands above.
    if (form === 'number')
      form = here?.owner && here.manner !== 'stacked' && !isClosed ? 'number' : 'text';
    if (
      form === 'rollCall' &&
      !read.choicesAt &&
      !(here && !isClosed && isMoreThanText(read, here))
    )
      form = 'text';
    if (form === 'nameFirst' && !(here && !isClosed && here.hasBare)) form = 'unread';
    if (
      form === 'empty' &&
      !read.label?.isKnown &&
      (!here || isClosed || (isAfterBlank && isAnswered(here)))
    )
      form = 'text';
    if (form === 'counts' && here && !isClosed && here.block.choices.length > 0) form = 'unread';
    if (form === 'text' && read.isLikeCount && here && !isClosed && here.hasCounts && !isAfterBlank)
      form = 'unread';
    if (
      form === 'text' &&
      here &&
      !isClosed &&
      here.isInNames &&
      !isAfterBlank &&
      isLikeName(read)
    ) {
      form = 'unread';
      if (here.manner === 'unknown') here.manner = 'below';
    }

    if (form === 'text') {
      const joins = here && !isAnswered(here) && !isAfterBlank;
      const to = joins ? here : open(here && isAnswered(here) ? here : null, isAfterBlank);
      to.block.words.push(read.text);
      if (read.isLikeCount) to.likeCounts.push(index);
      put(to, record, index);
      continue;
    }
    if (form === 'result') {
      if (!here) continue;
      if (!isClosed) here.block.result = {line: index, text: read.result ?? ''};
      else if (isAfterBlank) continue;
      put(here, record, index);
      continue;
    }
    if (form === 'unread') {
      if (!here || (isClosed && isAfterBlank)) {
        loose.push(index);
        continue;
      }
      if (isClosed) here.block.late.push(index);
      else here.block.unread.push(index);
      put(here, record, index);
      continue;
    }
    const to = homeOf(read, isAfterBlank);
    put(to, record, index);
    const {block} = to;
    if (block.result !== null) {
      const {choices = []} = read.choicesAt?.(index) ?? {};
      if (!read.choicesAt || choices.some(({ballots}) => ballots.length > 0))
        block.late.push(index);
      continue;
    }
    // Ballots below a label are for what that one says.
    const isOwned = read.label === null && to.owner !== null;
    takeChoices(to, read, form, index);
    if (!isOwned) note(to, kindOf(read));
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
        choices.some(({index, choicesAt}) =>
          choicesAt(index).choices.some(({ballots}) => ballots.length > 0),
        ),
    );
  return {blocks, loose};
};

/** Whether `Max : 0`, `Noor : -1` can be a voice here: a nought is one beside others only. */
const isMoreThanText = ({text}: VoteLine, {roll, block}: State): boolean =>
  roll.length > 0 || (!/0[.!]?$/.test(text) && block.choices.length === 0);

/** Whether ballots alone say themselves what they are for: one of them is against, or abstains. */
const hasSigns = ({choices}: ChoicesRead): boolean =>
  choices.some(({kind, ballots}) => kind !== 'for' && ballots.length > 0);

/** Take the choices of a line into an open block. */
const takeChoices = (
  state: State,
  read: VoteLine,
  form: VoteLine['form'],
  index: LineIndex,
): void => {
  const {block, owner} = state;
  const take = (choicesAt: ChoicesAt | null): void => {
    if (choicesAt) block.choices.push({index, choicesAt});
  };
  const toOwner = (label: VoteLine, choicesAt: ChoicesAt): ChoicesAt => {
    const kind = label.label?.kind ?? 'label';
    return (at) => {
      const found = choicesAt(at);
      const others = found.choices.some(
        (choice) => choice.kind !== 'for' && choice.kind !== kind && choice.ballots.length > 0,
      );
      const ballots = found.choices.flatMap((choice) => choice.ballots);
      return others
        ? {...found, choices: [], isUnread: true}
        : {
            ...found,
            choices: [
              {kind, label: labelWords(label), line: at, bare: true, joins: false, ballots},
            ],
          };
    };
  };
  // A count beside a label of nobody's knowledge, above the first choice: `Opposed-ish : 5`.
  if (read.hasCount || form === 'counts') {
    if (!state.hasCounts && block.choices.length === 0)
      for (const line of state.likeCounts) block.unread.push(line);
    state.hasCounts = true;
  }
  switch (form) {
    case 'empty':
      if (
        state.lastLabel &&
        state.owner === state.lastLabel &&
        state.isInNames &&
        state.manner === 'unknown'
      ) {
        state.manner = 'stacked';
      }
      take(read.choicesAt);
      state.owner = state.lastLabel = read;
      state.isInNames = state.manner !== 'stacked';
      return;
    case 'labelled':
      take(read.choicesAt);
      if (state.manner === 'unknown') state.manner = 'stacked';
      state.owner = null;
      state.lastLabel = read;
      state.isInNames = false;
      return;
    case 'number': {
      if (!owner) return;
      state.manner = 'below';
      const weight = Number(/\d+/.exec(read.text)?.[0] ?? 0);
      const ballot = {
        line: index,
        from: 0,
        to: read.text.length,
        author: null,
        own: false,
        name: '',
        note: '',
        weight,
      };
      take(
        toOwner(owner, (at) => ({
          choices: [
            {
              kind: 'for',
              label: '',
              line: at,
              bare: true,
              joins: false,
              ballots: weight > 0 ? [{...ballot, line: at}] : [],
            },
          ],
          isUnread: false,
          isOfSeveral: false,
        })),
      );
      return;
    }
    case 'rollCall':
      if (owner?.label?.isKnown && state.manner !== 'stacked' && read.voiceAt) {
        state.manner = 'below';
        take(toOwner(owner, read.voiceAt));
        return;
      }
      state.roll.push({index, read});
      if (!read.choicesAt) state.isRollCall = true;
      state.owner = null;
      return;
    case 'bare':
    case 'nameFirst': {
      const choicesAt = form === 'bare' ? read.choicesAt : read.voiceAt;
      state.hasBare = true;
      if (!choicesAt) return;
      if (owner && hasSigns(choicesAt(index))) {
        // They say themselves what they are for; whatever follows without a sign of its own is nobody's.
        state.manner = 'stacked';
        take(choicesAt);
      } else if (owner && state.manner !== 'stacked') {
        state.manner = 'below';
        state.isInNames = true;
        take(toOwner(owner, choicesAt));
      } else if (
        state.lastLabel &&
        (owner ?? state.lastLabel.label?.kind !== 'for') &&
        !hasSigns(choicesAt(index))
      ) {
        // Below labels that stand on each other, or below ballots of another choice: whose are they?
        block.unread.push(index);
      } else {
        take(choicesAt);
      }
      return;
    }
    case 'counts':
      take(read.choicesAt);
      return;
    default:
  }
};

/** The words of a label, without its colon and signs. */
const labelWords = ({text}: VoteLine): string =>
  text.replace(/[\s\u200b*_]*[:：][\s\u200b*_]*$/u, '').replace(/^[*_]+/, '');
