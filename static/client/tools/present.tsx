import type {JSX} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {orderQueue, speakingTurn} from '../../../meeting/assembly/queue-order';
import {sittingOf} from '../../../meeting/assembly/sitting';
import {verdictOf} from '../../../meeting/assembly/verdict';
import type {Meeting, Proposal} from '../../../meeting/meeting';
import {Button} from '../panel/button';
import {useDesk, useMeeting} from '../panel/contexts';
import {offeredChoices} from '../panel/proposal-choices';
import {VoteProblems} from '../panel/problem';
import {writeVerdict} from '../panel/rule-words';
import {Elapsed} from '../panel/elapsed';
import {writeSitting} from '../panel/sitting';
import {writeValue} from '../panel/value-words';
import {Next} from './present-next';
import {shownProposal} from './shown-proposal';
import type {ShownProposal} from './shown-proposal';
import {takeStage} from './stage';

/** From this many characters on, a name is written smaller. */
const longName = 22;

interface MeetingProps {
  readonly meeting: Meeting;
}

/** Who has the floor, and for how long. */
const OnTheFloor = ({meeting}: MeetingProps): JSX.Element => {
  const {words} = useDesk();
  const turn = speakingTurn(meeting);
  if (turn === null) {
    return (
      <div class="ep-ag-present-floor" data-ep-ag="present-floor">
        <span class="ep-ag-soft">
          {writeSitting(words, sittingOf(meeting)) ?? words('ep_ag.queue.nobody')}
        </span>
      </div>
    );
  }
  return (
    <div class="ep-ag-present-floor" data-ep-ag="present-floor">
      <p>
        <span class="ep-ag-soft">
          {words('ep_ag.queue.speaks')}
          {turn.kind !== 'topic' && ` – ${writeValue(words, 'kind', turn.kind)}`}
        </span>
        <strong
          class={turn.name.length < longName ? 'ep-ag-name' : 'ep-ag-name ep-ag-long'}
          dir="auto"
        >
          {turn.name}
        </strong>
        {turn.note !== '' && (
          <span class="ep-ag-soft" dir="auto">
            {turn.note}
          </span>
        )}
      </p>
      {turn.startedAt !== null && (
        <Elapsed
          key={turn.id}
          startedAt={turn.startedAt}
          limitMs={meeting.general.rules.speakingTimeMs}
        />
      )}
    </div>
  );
};

interface VoteProps extends MeetingProps {
  readonly proposal: Proposal;
  /** How many other votes are open. */
  readonly others: number;
}

/** A vote: its counts and what it would come to, or what it came to. */
const Vote = ({meeting, proposal, others}: VoteProps): JSX.Element => {
  const {words} = useDesk();
  const verdict = verdictOf(proposal, meeting.general);
  const choices = offeredChoices(proposal, verdict.tally, words);
  return (
    <section class="ep-ag-present-vote" data-ep-ag="present-vote">
      <h3 dir="auto">{proposal.text || words('ep_ag.vote.without-text')}</h3>
      <ul class="ep-ag-list">
        {choices.map(({key, text, count}) => (
          <li key={key} class="ep-ag-choice-shown">
            <span class="ep-ag-choice-text" dir="auto">
              {text}
            </span>{' '}
            <span class="ep-ag-choice-count">{count}</span>
          </li>
        ))}
      </ul>
      <p data-ep-ag="present-verdict" dir="auto">
        {proposal.result !== null
          ? `→ ${proposal.result.text}`
          : choices.some(({count}) => count > 0)
            ? words('ep_ag.vote.for-now', {verdict: writeVerdict(words, verdict)})
            : words('ep_ag.vote.no-ballot')}
      </p>
      <VoteProblems proposal={proposal} problems={meeting.problems} />
      {others > 0 && <p class="ep-ag-soft">{words('ep_ag.present.votes', {count: others})}</p>}
    </section>
  );
};

const currentItem = ({agenda}: Meeting): Meeting['agenda'][number] | undefined =>
  agenda.find(({state}) => state === 'current');

/**
 * The meeting for everybody in a hall: who speaks and for how long, who is next, the vote, large enough for the last
 * row. It fills the page, and the screen where the browser lets it.
 */
export const Present = ({onLeave}: {readonly onLeave: () => void}): JSX.Element => {
  const {words} = useDesk();
  const meeting = useMeeting();
  const dialog = useRef<HTMLDialogElement>(null);
  /** The vote as it was shown before, which stays for a while once it is closed. */
  const before = useRef<ShownProposal | null>(null);
  useLayoutEffect(() => (dialog.current ? takeStage(dialog.current, onLeave) : undefined), []);
  const item = currentItem(meeting);
  const sos = meeting.sos.filter(({state}) => state === 'open').length;
  const vote = shownProposal(meeting, before.current);
  before.current = vote;
  const open = meeting.proposals.filter(({result}) => result === null).length;
  return (
    <dialog
      class="ep-ag-present"
      data-ep-ag="present-view"
      aria-label={words('ep_ag.present.label')}
      ref={dialog}
    >
      <div class="ep-ag-present-page">
        <header class="ep-ag-present-head">
          <h2 dir="auto">
            {meeting.general.subject || words('ep_ag.panel.meeting')}
            {item !== undefined && (
              <span data-ep-ag="present-item">
                {item.bullet} {item.text}
              </span>
            )}
          </h2>
          {sos > 0 && (
            <span class="ep-ag-badge" data-ep-ag="present-sos">
              {words('ep_ag.sos.count', {count: sos})}
            </span>
          )}
          <Button hook="present-leave" onPress={onLeave}>
            {words('ep_ag.present.leave')}
          </Button>
        </header>
        <OnTheFloor meeting={meeting} />
        <div class="ep-ag-present-rest">
          {orderQueue(meeting).length > 0 && <Next meeting={meeting} />}
          {vote !== null && (
            <Vote
              key={vote.proposal.id}
              meeting={meeting}
              proposal={vote.proposal}
              others={open - (vote.proposal.result === null ? 1 : 0)}
            />
          )}
        </div>
      </div>
    </dialog>
  );
};
