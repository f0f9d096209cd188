import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {noCall, reduceCall, shownCall} from '../../../../static/client/tools/room/call-state';
import type {
  CallEffect,
  CallEvent,
  CallState,
  WebRoom,
} from '../../../../static/client/tools/room/call-state';

const roomOf = (name: string): WebRoom => ({
  kind: 'web',
  url: `https://meet.example.org/${name}`,
  host: 'meet.example.org',
});
const [a, b] = [roomOf('a'), roomOf('b')];
const open = (room: WebRoom): CallEvent => ({kind: 'open', room});
const leave: CallEvent = {kind: 'leave'};
const left: CallEvent = {kind: 'left'};
const popOut: CallEvent = {kind: 'popOut'};
const given: CallEvent = {kind: 'answered', isGiven: true};
const refused: CallEvent = {kind: 'answered', isGiven: false};

/** What all these events lead to: the state, and what was done on the way. */
const play = (...events: readonly CallEvent[]): {state: CallState; done: CallEffect[]} => {
  const done: CallEffect[] = [];
  let state = noCall;
  for (const event of events) {
    const step = reduceCall(state, event);
    state = step.state;
    done.push(...step.effects);
  }
  return {state, done};
};

describe('a call', () => {
  it.each([
    ['opens once the right to it is held', [open(a), given], ['askRight', 'showFrame']],
    ['asks once when two openings overlap', [open(a), open(b), given], ['askRight', 'showFrame']],
    [
      'gives back a right that comes after Leave',
      [open(a), leave, given],
      ['askRight', 'giveRightBack'],
    ],
    [
      'keeps the right while its room is switched',
      [open(a), given, open(b), left],
      ['askRight', 'showFrame', 'leaveFrame', 'showFrame'],
    ],
    [
      'is left while its room is switched',
      [open(a), given, open(b), leave, left],
      ['askRight', 'showFrame', 'leaveFrame', 'giveRightBack'],
    ],
    [
      'goes into its window when the frame is empty',
      [open(a), given, popOut, left],
      ['askRight', 'showFrame', 'leaveFrame', 'leadWindow'],
    ],
    [
      'that is detached and left at once leaves no window',
      [open(a), given, popOut, leave, left],
      ['askRight', 'showFrame', 'leaveFrame', 'closeWindow', 'giveRightBack'],
    ],
    [
      'closes a window that was opened for a call that is gone',
      [open(a), given, leave, popOut, left],
      ['askRight', 'showFrame', 'leaveFrame', 'closeWindow', 'giveRightBack'],
    ],
    [
      'comes back from its window',
      [open(a), given, popOut, left, open(a)],
      ['askRight', 'showFrame', 'leaveFrame', 'leadWindow', 'closeWindow', 'showFrame'],
    ],
  ] as const)('%s', (_title, events, done) => {
    expect(play(...events).done).toEqual(done);
  });

  it('shows the room that was asked for last', () => {
    expect(shownCall(play(open(a), open(b), given).state)?.room).toBe(b);
  });

  it('of another tab is said, unless nobody wants one any more', () => {
    expect(play(open(a), refused).state).toEqual({...noCall, trouble: 'elsewhere'});
    expect(play(open(a), leave, refused).state).toEqual(noCall);
  });

  it('says nothing of a server that was left before it answered', () => {
    const silent: CallEvent = {kind: 'trouble', trouble: 'silent'};
    expect(play(open(a), given, silent).state.trouble).toBe('silent');
    expect(play(open(a), given, silent, {kind: 'loaded'}).state.trouble).toBeNull();
    expect(play(open(a), given, open(b), silent).state.trouble).toBeNull();
  });

  it('is never in two places, and never without the right, in whatever order things happen', () => {
    const wish = fc.constantFrom(open(a), open(b), popOut, leave);
    // What the page answers comes when it comes: here before the next wish, or after it.
    fc.assert(
      fc.property(fc.array(fc.oneof(wish, fc.constant('answer' as const))), (events) => {
        let state = noCall;
        let last: WebRoom | null = null;
        const pending: CallEvent[] = [];
        let hasRight = false;
        let isFrameFull = false;
        const happen = (event: CallEvent): void => {
          if (event.kind === 'left') isFrameFull = false;
          if (event.kind === 'answered') hasRight = true;
          const step = reduceCall(state, event);
          state = step.state;
          for (const effect of step.effects) {
            if (effect === 'askRight') {
              expect(hasRight).toBe(false);
              pending.push(given);
            }
            if (effect === 'leaveFrame') pending.push(left);
            if (effect === 'giveRightBack') {
              expect([hasRight, isFrameFull]).toEqual([true, false]);
              hasRight = false;
            }
            if (effect === 'showFrame' || effect === 'leadWindow') {
              expect([hasRight, isFrameFull]).toEqual([true, false]);
              isFrameFull = effect === 'showFrame';
            }
          }
        };
        for (const event of events) {
          const next = event === 'answer' ? pending.shift() : event;
          if (next?.kind === 'open') last = next.room;
          if (next?.kind === 'leave') last = null;
          if (next) happen(next);
        }
        for (let next = pending.shift(); next; next = pending.shift()) happen(next);
        expect(shownCall(state)?.room ?? null).toBe(last);
        expect(hasRight).toBe(last !== null);
        expect(isFrameFull).toBe(shownCall(state)?.place === 'frame');
      }),
      {numRuns: 2000},
    );
  });
});
