import {Component} from 'preact';
import type {JSX} from 'preact';
import {orderQueue, speakingTurn} from '../../../meeting/assembly/queue-order';
import {tallyOf} from '../../../meeting/assembly/tally';
import {decide} from '../../../meeting/assembly/verdict';
import type {Meeting, Proposal} from '../../../meeting/meeting';
import {Button} from '../panel/button';
import {offeredChoices} from '../panel/proposal-choices';
import {VoteProblems} from '../panel/problem';
import {writeVerdict} from '../panel/rule-words';
import {Elapsed} from '../panel/elapsed';
import {writeSitting} from '../panel/sitting';
import {writeReason} from '../panel/turn-words';
import {writeValue} from '../panel/value-words';
import {usePanel} from '../panel/view';
import {fitRows} from './fit-rows';
import {shownProposal} from './shown-proposal';
import type {ShownProposal} from './shown-proposal';
import {takeStage} from './stage';

/** More people in waiting are never looked at, however large the screen. */
const mostRows = 24;
/** From this many characters on, a name is written smaller. */
const longName = 22;

/** Who has the floor, and for how long. */
const OnTheFloor = (): JSX.Element => {
  const {meeting, words} = usePanel();
  const turn = speakingTurn(meeting);
  if (turn === null) {
    return (
      <div class="ep-ag-present-floor" data-ep-ag="present-floor">
        <span class="ep-ag-soft">
          {writeSitting(words, meeting) ?? words('ep_ag.queue.nobody')}
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

/** The next people, as many as the screen holds. */
class Next extends Component<object, {readonly fitting: number}> {
  override state = {fitting: mostRows};
  private list: HTMLElement | null = null;
  private readonly fit = (): void => {
    const fitting = this.list === null ? mostRows : fitRows(this.list);
    if (fitting !== this.state.fitting) this.setState({fitting});
  };
  /** Also tells when the dialog opens, after this has been put into it. */
  private readonly watch = new ResizeObserver(this.fit);

  override componentDidMount(): void {
    if (this.list) this.watch.observe(this.list);
  }

  override componentDidUpdate(): void {
    this.fit();
  }

  override componentWillUnmount(): void {
    this.watch.disconnect();
  }

  override render(): JSX.Element {
    const {meeting, words} = usePanel();
    const waiting = orderQueue(meeting);
    const shown = waiting.slice(0, mostRows);
    const {fitting} = this.state;
    const left = waiting.length - Math.min(fitting, shown.length);
    return (
      <section class="ep-ag-present-next" data-ep-ag="present-next">
        <h3>
          {words('ep_ag.present.next')} <span class="ep-ag-count">{waiting.length}</span>
        </h3>
        {meeting.list.state !== 'open' && (
          <p class="ep-ag-warning">{writeValue(words, 'list', meeting.list.state)}</p>
        )}
        <ol class="ep-ag-list" ref={(list) => void (this.list = list)}>
          {shown.map(({turn, reason, sos}, index) => (
            <li key={turn.id} data-ep-ag="present-row" hidden={index >= fitting}>
              <strong dir="auto">{turn.name}</strong>
              {turn.kind !== 'topic' && (
                <span class="ep-ag-tag">{writeValue(words, 'kind', turn.kind)}</span>
              )}
              <span class="ep-ag-soft">
                {sos ? words('ep_ag.reason.frozen') : writeReason(words, reason)}
              </span>
            </li>
          ))}
        </ol>
        {left > 0 && <p data-ep-ag="present-more">{words('ep_ag.present.more', {count: left})}</p>}
      </section>
    );
  }
}

/** A vote: its counts and what it would come to, or what it came to. */
const Vote = ({
  proposal,
  others,
}: {
  readonly proposal: Proposal;
  readonly others: number;
}): JSX.Element => {
  const {meeting, words} = usePanel();
  const {rules, present} = meeting.general;
  const tally = tallyOf(proposal);
  const choices = offeredChoices(proposal, tally, words);
  const verdict = decide(tally, rules, {present: present.count, entitled: rules.entitled});
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
      <VoteProblems proposal={proposal} />
      {others > 0 && <p class="ep-ag-soft">{words('ep_ag.present.votes', {count: others})}</p>}
    </section>
  );
};

const currentItem = ({agenda}: Meeting): Meeting['agenda'][number] | undefined =>
  agenda.find(({state}) => state === 'current');

/**
 * The meeting for a room: who speaks and for how long, who is next, the vote, large enough for the last
 * row. It fills the page, and the screen where the browser lets it.
 */
export class Present extends Component<{readonly onLeave: () => void}> {
  private dialog: HTMLDialogElement | null = null;
  private leaveStage = (): void => undefined;
  private vote: ShownProposal | null = null;

  override componentDidMount(): void {
    if (this.dialog) this.leaveStage = takeStage(this.dialog, () => this.props.onLeave());
  }

  override componentWillUnmount(): void {
    this.leaveStage();
  }

  override render(): JSX.Element {
    const {meeting, words} = usePanel();
    const item = currentItem(meeting);
    const sos = meeting.sos.filter(({state}) => state === 'open').length;
    this.vote = shownProposal(meeting, this.vote);
    const open = meeting.proposals.filter(({result}) => result === null).length;
    return (
      <dialog
        class="ep-ag-present"
        data-ep-ag="present-view"
        aria-label={words('ep_ag.present.label')}
        ref={(dialog) => void (this.dialog = dialog)}
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
            <Button hook="present-leave" onPress={this.props.onLeave}>
              {words('ep_ag.present.leave')}
            </Button>
          </header>
          <OnTheFloor />
          <div class="ep-ag-present-rest">
            {orderQueue(meeting).length > 0 && <Next />}
            {this.vote !== null && (
              <Vote
                key={this.vote.proposal.id}
                proposal={this.vote.proposal}
                others={open - (this.vote.proposal.result === null ? 1 : 0)}
              />
            )}
          </div>
        </div>
      </dialog>
    );
  }
}
