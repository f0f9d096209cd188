import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Intent} from '../../../meeting/intent';
import type {RefusalCode} from '../../../static/client/intents';
import {createErrands} from '../../../static/client/panel/errands';

const join: Intent = {kind: 'joinQueue', turnKind: 'topic'};
const ballot = (choice: string, proposal = 'budget'): Intent => ({
  kind: 'castBallot',
  proposal: proposal,
  choice,
});
const sender = {name: 'Ana', utcOffsetMinutes: 0};

/** Errands whose answers the test gives, in the order in which they were sent. */
const rig = () => {
  const sent: {
    readonly intent: Intent;
    readonly retry: () => void;
    readonly answer: (refusal: RefusalCode | null) => void;
  }[] = [];
  const onWait = vi.fn();
  const errands = createErrands(
    (intent, _sender, retry) =>
      new Promise((answer) => {
        sent.push({intent, retry, answer});
      }),
    onWait,
  );
  return {errands, sent, onWait};
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('one errand', () => {
  it('is busy until it is answered, and gives the answer', async () => {
    const {errands, sent} = rig();
    const answer = errands.ask(join, sender);
    expect(errands.underWay().isBusy({...join})).toBe(true);
    expect(errands.underWay().isBusy({kind: 'joinQueue', turnKind: 'reply'})).toBe(false);
    sent[0]?.answer('list-closed');
    await expect(answer).resolves.toBe('list-closed');
    expect(errands.underWay().isBusy(join)).toBe(false);
  });

  it('is slow after a second, silent once it is asked again, and nothing once it is answered', async () => {
    const {errands, sent, onWait} = rig();
    const answer = errands.ask(join, sender);
    vi.advanceTimersByTime(999);
    expect(errands.underWay().wait).toBe('taken');
    vi.advanceTimersByTime(1);
    expect(errands.underWay().wait).toBe('slow');
    sent[0]?.retry();
    expect(errands.underWay().wait).toBe('silent');
    expect(onWait).toHaveBeenCalledTimes(2);
    sent[0]?.answer(null);
    await answer;
    expect(errands.underWay().wait).toBe('taken');
  });

  it('stays silent when the second is over, and says nothing once it is answered', async () => {
    const {errands, sent, onWait} = rig();
    const answer = errands.ask(join, sender);
    sent[0]?.retry();
    vi.advanceTimersByTime(1000);
    expect(errands.underWay().wait).toBe('silent');
    sent[0]?.answer(null);
    await answer;
    const quick = errands.ask(join, sender);
    sent[1]?.answer(null);
    await quick;
    vi.advanceTimersByTime(1000);
    expect(onWait).toHaveBeenCalledTimes(1);
  });
});

describe('several', () => {
  it('fare as the one that fares worst', () => {
    const {errands, sent} = rig();
    void errands.ask(join, sender);
    void errands.ask(ballot('for'), sender);
    vi.advanceTimersByTime(1000);
    sent[0]?.retry();
    expect(errands.underWay().wait).toBe('silent');
  });

  it('about one vote go out one after the other, and the last one is what is wished for', async () => {
    const {errands, sent} = rig();
    const answers = [
      errands.ask(ballot('for'), sender),
      errands.ask(ballot('against'), sender),
      errands.ask(ballot('for'), sender),
    ];
    expect(sent.map(({intent}) => intent)).toEqual([ballot('for')]);
    expect(errands.underWay().isBusy(ballot('for'))).toBe(true);
    expect(errands.underWay().isBusy(ballot('against'))).toBe(false);
    for (const i of [0, 1, 2]) {
      sent[i]?.answer(null);
      await vi.advanceTimersByTimeAsync(0);
    }
    await Promise.all(answers);
    expect(sent.map(({intent}) => intent)).toEqual([
      ballot('for'),
      ballot('against'),
      ballot('for'),
    ]);
    expect(errands.underWay().isBusy(ballot('for'))).toBe(false);
  });

  it('about different things do not wait for each other', () => {
    const {errands, sent} = rig();
    void errands.ask(ballot('for'), sender);
    void errands.ask(ballot('for', 'statutes'), sender);
    void errands.ask(join, sender);
    expect(sent).toHaveLength(3);
  });
});
