import type {LineIndex} from '../pad-line';
import {kindOf} from './vote-block';
import type {BlockState} from './vote-block';
import {choiceAt, isVoted} from './vote-form';
import type {ChoicesAt, ChoicesRead, VoteLine} from './vote-form';

/** Whether ballots alone say themselves what they are for: one of them is against, or abstains. */
const hasSigns = ({choices}: ChoicesRead): boolean =>
  choices.some((choice) => choice.kind !== 'for' && isVoted(choice));

/** The words of a label, without its colon and signs. */
const labelWords = ({text}: VoteLine): string =>
  text.replace(/[\s\u200b*_]*[:：][\s\u200b*_]*$/u, '').replace(/^[*_]+/, '');

/** Ballots below a label, for what it says; unread where they say something else themselves. */
const ofOwner = (owner: VoteLine, choicesAt: ChoicesAt): ChoicesAt => {
  const kind = owner.label?.kind ?? 'label';
  return (at) => {
    const found = choicesAt(at);
    const others = found.choices.some(
      (choice) => choice.kind !== 'for' && choice.kind !== kind && isVoted(choice),
    );
    const ballots = found.choices.flatMap((choice) => choice.ballots);
    return others
      ? {...found, choices: [], isUnread: true}
      : {...found, choices: [choiceAt(kind, labelWords(owner), at, ballots, true, false)]};
  };
};

/** Take the choices of a line into an open block. */
export const takeChoices = (
  state: BlockState,
  read: VoteLine,
  form: VoteLine['form'],
  index: LineIndex,
): void => {
  const {block, owner} = state;
  // Ballots below a label are for what that one says.
  if (read.label || owner === null) {
    const kind = kindOf(read);
    state.first ??= kind;
    state.kinds.add(kind);
  }
  const take = (choicesAt?: ChoicesAt): void => {
    if (choicesAt) block.choices.push({index, choicesAt});
  };
  // A count beside a label of nobody's knowledge, above the first choice: `Opposed-ish : 5`.
  if (read.hasCount || form === 'counts') {
    if (!state.hasCounts && block.choices.length === 0)
      for (const line of state.likeCounts) block.unread.push(line);
    state.hasCounts = true;
  }
  switch (form) {
    case 'empty':
      if (owner && state.isInNames && state.manner === 'unknown') state.manner = 'stacked';
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
    case 'number':
    case 'rollCall': {
      const choicesAt = form === 'number' ? read.choicesAt : read.voiceAt;
      if (
        owner &&
        choicesAt &&
        (form === 'number' || (owner.label?.isKnown && state.manner !== 'stacked'))
      ) {
        state.manner = 'below';
        take(ofOwner(owner, choicesAt));
        return;
      }
      state.roll.push({index, read});
      if (!read.choicesAt) state.isRollCall = true;
      state.owner = null;
      return;
    }
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
        take(ofOwner(owner, choicesAt));
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
