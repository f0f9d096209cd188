import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {writeClock} from '../../../meeting/notation/duration';
import type {EpochMs} from '../../../meeting/pad-line';
import {useDesk} from './contexts';

/** How far into the speaking time a turn is. */
export type TimeState = 'fine' | 'amber' | 'red';

/** Amber from 80 % of the speaking time, red from 100 %; without a limit always fine. */
export const timeState = (elapsedMs: number, limitMs: number | null): TimeState => {
  if (limitMs === null || limitMs <= 0) return 'fine';
  if (elapsedMs >= limitMs) return 'red';
  return 10 * elapsedMs >= 8 * limitMs ? 'amber' : 'fine';
};

const timeKeys = {fine: '', amber: 'ep_ag.queue.time-soon', red: 'ep_ag.queue.time-over'} as const;

interface ElapsedProps {
  readonly startedAt: EpochMs;
  /** The time that something may take; null without a limit. */
  readonly limitMs: number | null;
}

/** Minutes and seconds since `startedAt`, beside the time allowed; drawn again every second. */
export const Elapsed = ({startedAt, limitMs}: ElapsedProps): JSX.Element => {
  const {words, source} = useDesk();
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  // A clock that is a little behind must not show something from the future.
  const elapsedMs = Math.max(0, source.now() - startedAt);
  const state = timeState(elapsedMs, limitMs);
  return (
    <span class={`ep-ag-time ep-ag-time-${state}`} role="timer">
      {writeClock(elapsedMs)}
      {limitMs !== null && <span class="ep-ag-limit"> / {writeClock(limitMs)}</span>}
      {state !== 'fine' && <span class="ep-ag-sr"> {words(timeKeys[state])}</span>}
    </span>
  );
};
