import {Component} from 'preact';
import type {JSX} from 'preact';
import {writeClock} from '../../../meeting/notation/duration';
import type {EpochMs} from '../../../meeting/pad-line';
import {timeState} from './time-left';
import {usePanel} from './view';

const timeKeys = {fine: '', amber: 'ep_ag.queue.time-soon', red: 'ep_ag.queue.time-over'} as const;

interface ElapsedProps {
  readonly startedAt: EpochMs;
  /** The time that something may take; null without a limit. */
  readonly limitMs: number | null;
}

/** Minutes and seconds since `startedAt`, beside the time allowed; drawn again every second. */
export class Elapsed extends Component<ElapsedProps> {
  private timer = 0;

  override componentDidMount(): void {
    this.timer = window.setInterval(() => this.forceUpdate(), 1000);
  }

  override componentWillUnmount(): void {
    window.clearInterval(this.timer);
  }

  override render(): JSX.Element {
    const {words, now} = usePanel();
    const {startedAt, limitMs} = this.props;
    // A clock that is a little behind must not show something from the future.
    const elapsedMs = Math.max(0, now() - startedAt);
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
