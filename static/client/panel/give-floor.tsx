import type {JSX} from 'preact';
import type {Intent} from '../../../meeting/intent';
import type {Turn} from '../../../meeting/meeting';
import {speakingTurn} from '../../../meeting/assembly/queue-order';
import type {ButtonLook} from './button';
import {Button} from './button';
import {usePanel} from './view';

interface GiveFloorProps {
  readonly turn: Turn;
  /** Whoever comes next: then it is about the queue, and not about them. */
  readonly isNext?: boolean;
  readonly look?: ButtonLook;
}

/** Giving the floor from whoever has it when this is asked: a row may have been drawn before. */
const giveFloor = ({id}: Turn, isNext: boolean): Intent => ({
  kind: 'giveFloor',
  turn: id,
  expected: speakingTurn(usePanel().meeting)?.id ?? null,
  ...(isNext && {next: id}),
});

/** Gives the floor to a turn that waits. */
export const GiveFloor = ({turn, isNext = false, look = 'quiet'}: GiveFloorProps): JSX.Element => {
  const {meeting, words, act, isBusy} = usePanel();
  return (
    <Button
      hook={isNext ? 'next-turn' : 'give-floor'}
      look={look}
      about={isNext ? '' : turn.name}
      busy={isBusy(giveFloor(turn, isNext))}
      onPress={() => void act(giveFloor(turn, isNext))}
    >
      {words(
        isNext
          ? speakingTurn(meeting)
            ? 'ep_ag.queue.next'
            : 'ep_ag.queue.first'
          : 'ep_ag.queue.give-floor',
      )}
    </Button>
  );
};
