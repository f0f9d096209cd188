import type {JSX} from 'preact';
import type {Intent} from '../../../meeting/intent';
import type {TurnId} from '../../../meeting/meeting';
import {speakingTurn} from '../../../meeting/assembly/queue-order';
import type {ButtonLook} from './button-props';
import {ActionButton, Button} from './button';
import {useDesk, useUnderWay} from './contexts';

interface GiveFloorProps {
  /** Of the turn that waits. */
  readonly id: TurnId;
  /** Whose turn it is. */
  readonly name: string;
  /** Whoever comes next: then it is about the queue, and not about them. */
  readonly isNext?: boolean;
  readonly look?: ButtonLook;
}

/** Gives the floor to a turn that waits. */
export const GiveFloor = ({
  id,
  name,
  isNext = false,
  look = 'quiet',
}: GiveFloorProps): JSX.Element => {
  const {words, act, meeting} = useDesk();
  const {isBusy} = useUnderWay();
  /** From whoever has it when this is asked: a row may have been drawn before. */
  const intent = (): Intent => ({
    kind: 'giveFloor',
    turn: id,
    expected: speakingTurn(meeting())?.id ?? null,
    ...(isNext && {next: id}),
  });
  return (
    <Button
      hook={isNext ? 'next-turn' : 'give-floor'}
      look={look}
      about={isNext ? '' : name}
      busy={isBusy(intent())}
      onPress={() => void act(intent())}
    >
      {words(
        isNext
          ? speakingTurn(meeting())
            ? 'ep_ag.queue.next'
            : 'ep_ag.queue.first'
          : 'ep_ag.queue.give-floor',
      )}
    </Button>
  );
};

interface TakeFloorProps {
  readonly hook: string;
  /** Of this person's own turn. */
  readonly id: TurnId;
}

/** For whoever is next while nobody speaks, where "I have finished" will be: taking the floor oneself. */
export const TakeFloor = ({hook, id}: TakeFloorProps): JSX.Element => {
  const {words} = useDesk();
  return (
    <ActionButton
      hook={hook}
      look="great"
      intent={{kind: 'giveFloor', turn: id, expected: null, next: id}}
    >
      {words('ep_ag.queue.take-floor')}
    </ActionButton>
  );
};
