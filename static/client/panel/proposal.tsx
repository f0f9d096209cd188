import type {JSX} from 'preact';
import type {General, Problem, Proposal} from '../../../meeting/meeting';
import {choiceOf} from '../../../meeting/assembly/tally';
import {verdictOf} from '../../../meeting/assembly/verdict';
import {ActionButton, Button} from './button';
import {ConfirmedButton} from './confirmed-button';
import {useDesk, usePerson, useUnderWay} from './contexts';
import type {OfferedChoice} from './proposal-choices';
import {offeredChoices} from './proposal-choices';
import {VoteProblems} from './problem';
import {writeVerdict} from './rule-words';

interface ChoiceButtonProps {
  readonly proposal: Proposal;
  readonly choice: OfferedChoice;
  readonly isOwn: boolean;
}

/** One choice: casts, moves, or (pressed again) takes back this person's voice. */
const ChoiceButton = ({proposal, choice, isOwn}: ChoiceButtonProps): JSX.Element => {
  const {words, act, canWrite} = useDesk();
  const {isBusy} = useUnderWay();
  const shown = (
    <>
      <span class="ep-ag-choice-text" dir="auto">
        {choice.text}
      </span>{' '}
      <span class="ep-ag-choice-count">{choice.count}</span>
      <span class="ep-ag-sr">
        {' '}
        {words(choice.count === 1 ? 'ep_ag.vote.ballot' : 'ep_ag.vote.ballots')}
      </span>
    </>
  );
  if (!canWrite) return <div class="ep-ag-choice-shown">{shown}</div>;
  const cast = {kind: 'castBallot', proposal: proposal.id, choice: choice.key} as const;
  const takeBack = {kind: 'withdrawBallot', proposal: proposal.id} as const;
  return (
    <Button
      hook="cast"
      choice={choice.key}
      pressed={isOwn}
      busy={isBusy(cast) || (isOwn && isBusy(takeBack))}
      onPress={() => void act(isOwn ? takeBack : cast)}
    >
      {shown}
    </Button>
  );
};

interface ClosedProposalProps {
  readonly proposal: Proposal;
  /** Those of the whole meeting. */
  readonly problems: readonly Problem[];
}

interface OpenProposalProps extends ClosedProposalProps {
  readonly general: General;
}

/** A vote that is open: choices with their counts, what it would come to now, and its end. */
export const OpenProposal = ({proposal, problems, general}: OpenProposalProps): JSX.Element => {
  const {words, canWrite} = useDesk();
  const {author} = usePerson();
  const verdict = verdictOf(proposal, general);
  const {tally} = verdict;
  const choices = offeredChoices(proposal, tally, words);
  const own = choiceOf(proposal, author);
  const notes = [
    ['ep_ag.vote.grouped', tally.grouped],
    ['ep_ag.vote.unanswered', verdict.unanswered],
    ['ep_ag.vote.unsigned', tally.unsigned],
  ] as const;
  const hasBallots = choices.some(({count}) => count > 0);
  const isStandard = tally.labels.length === 0;
  return (
    <li class="ep-ag-proposal" data-ep-ag="proposal">
      <h4 class="ep-ag-proposal-text" dir="auto">
        {proposal.text || words('ep_ag.vote.without-text')}
      </h4>
      <div
        class={isStandard ? 'ep-ag-choices' : 'ep-ag-choices ep-ag-choices-long'}
        role="group"
        aria-label={words(canWrite ? 'ep_ag.vote.your-voice' : 'ep_ag.section.votes')}
      >
        {choices.map((choice) => (
          <ChoiceButton
            key={choice.key}
            proposal={proposal}
            choice={choice}
            isOwn={own === choice.key}
          />
        ))}
      </div>
      <p class="ep-ag-soft" data-ep-ag="verdict">
        {hasBallots
          ? words('ep_ag.vote.for-now', {verdict: writeVerdict(words, verdict)})
          : words('ep_ag.vote.no-ballot')}
        {notes.map(
          ([key, count]) =>
            count !== null &&
            count > 0 && <span class="ep-ag-vote-note">{words(key, {count})}</span>,
        )}
      </p>
      <VoteProblems proposal={proposal} problems={problems} />
      {canWrite && (
        <div class="ep-ag-actions">
          {own !== null && (
            <ActionButton
              hook="withdraw-ballot"
              look="quiet"
              about={proposal.text}
              intent={{kind: 'withdrawBallot', proposal: proposal.id}}
            >
              {words('ep_ag.vote.withdraw')}
            </ActionButton>
          )}
          <ConfirmedButton
            hook="close-vote"
            look="quiet"
            about={proposal.text}
            role="voteCounter"
            asks
            intent={{kind: 'closeProposal', proposal: proposal.id, unread: proposal.unread.length}}
          >
            {words('ep_ag.vote.close')}
          </ConfirmedButton>
        </div>
      )}
    </li>
  );
};

/** A vote that is closed: what was put to it and what it came to, as the pad says. */
export const ClosedProposal = ({proposal, problems}: ClosedProposalProps): JSX.Element => {
  const {words} = useDesk();
  return (
    <li class="ep-ag-proposal ep-ag-closed" data-ep-ag="proposal">
      <h4 class="ep-ag-proposal-text" dir="auto">
        {proposal.text || words('ep_ag.vote.without-text')}
      </h4>
      <p class="ep-ag-result" dir="auto">
        <span aria-hidden="true">→ </span>
        {proposal.result?.text}
      </p>
      <VoteProblems proposal={proposal} problems={problems} />
    </li>
  );
};
