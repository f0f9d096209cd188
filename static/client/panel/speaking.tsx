import {Component} from 'preact';
import type {JSX} from 'preact';
import {writeClock} from '../../../meeting/notation/duration';
import type {Turn} from '../../../meeting/meeting';
import type {EpochMs} from '../../../meeting/pad-line';
import {ActionButton} from './button';
import {timeState} from './time-left';
import {writeValue} from './value-words';
import {usePanel} from './view';

const timeKeys = {fine: '', amber: 'ep_ag.queue.time-soon', red: 'ep_ag.queue.time-over'} as const;

/** Minutes and seconds since `startedAt`, beside the speaking time; drawn again every second. */
class Elapsed extends Component<{readonly startedAt: EpochMs}> {
  private timer = 0;

  override componentDidMount(): void {
    this.timer = window.setInterval(() => this.forceUpdate(), 1000);
  }

  override componentWillUnmount(): void {
    window.clearInterval(this.timer);
  }

  override render(): JSX.Element {
    const {meeting, words, now} = usePanel();
    const limitMs = meeting.general.rules.speakingTimeMs;
    // A clock that is a little behind must not show a turn from the future.
    const elapsedMs = Math.max(0, now() - this.props.startedAt);
    const state = timeState(elapsedMs, limitMs);
    return (
      <span class={`ep-ag-time ep-ag-time-${state}`} role="timer">
        {writeClock(elapsedMs)}
        {limitMs !== null && <span class="ep-ag-limit"> / {writeClock(limitMs)}</span>}
        {state !== 'fine' && <span class="ep-ag-sr"> {words(timeKeys[state])}</span>}
      </span>
    );
  }
}

/** Who has the floor, for how long, and the end of it. */
export const Speaking = ({turn}: {readonly turn: Turn}): JSX.Element => {
  const {words, isOwnTurn, canWrite} = usePanel();
  const isOwn = isOwnTurn(turn);
  return (
    <div class={`ep-ag-speaking${isOwn ? ' ep-ag-own' : ''}`} data-ep-ag="speaking">
      <div class="ep-ag-speaking-line">
        <span class="ep-ag-mark" aria-hidden="true">
          ▶
        </span>
        <span class="ep-ag-who">
          <span class="ep-ag-soft">
            {words(isOwn ? 'ep_ag.queue.you-speak' : 'ep_ag.queue.speaks')}
          </span>
          <strong class="ep-ag-name" dir="auto">
            {turn.name}
          </strong>
        </span>
        {turn.startedAt !== null && <Elapsed key={turn.id} startedAt={turn.startedAt} />}
      </div>
      {(turn.kind !== 'topic' || turn.note !== '') && (
        <p class="ep-ag-note" dir="auto">
          {turn.kind !== 'topic' && (
            <span class="ep-ag-tag">{writeValue(words, 'kind', turn.kind)}</span>
          )}{' '}
          {turn.note}
        </p>
      )}
      {canWrite && (
        <ActionButton
          hook="end-turn"
          look={isOwn ? 'great' : 'plain'}
          intent={{kind: 'endTurn', turn: turn.id}}
        >
          {words(isOwn ? 'ep_ag.queue.i-have-finished' : 'ep_ag.queue.finished')}
        </ActionButton>
      )}
    </div>
  );
};
