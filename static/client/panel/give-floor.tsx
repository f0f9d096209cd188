import type {JSX} from 'preact';
import type {Turn} from '../../../meeting/meeting';
import {speakingTurn} from '../../../meeting/assembly/queue-order';
import type {ButtonLook} from './button';
import {ActionButton} from './button';
import {usePanel} from './view';

interface GiveFloorProps {
  readonly turn: Turn;
  /** Whoever comes next: then it is about the queue, and not about them. */
  readonly isNext?: boolean;
  readonly look?: ButtonLook;
}

/** Gives the floor to a turn that waits. */
export const GiveFloor = ({
  turn: {id, name},
  isNext,
  look = 'quiet',
}: GiveFloorProps): JSX.Element => {
  const {meeting, words} = usePanel();
  const speaking = speakingTurn(meeting);
  const intent = {kind: 'giveFloor', turn: id, expected: speaking && speaking.id} as const;
  return isNext ? (
    <ActionButton hook="next-turn" look={look} intent={{...intent, next: id}}>
      {words(speaking ? 'ep_ag.queue.next' : 'ep_ag.queue.first')}
    </ActionButton>
  ) : (
    <ActionButton hook="give-floor" look={look} about={name} intent={intent}>
      {words('ep_ag.queue.give-floor')}
    </ActionButton>
  );
};
