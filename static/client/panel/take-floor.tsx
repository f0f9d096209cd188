import type {JSX} from 'preact';
import type {Turn} from '../../../meeting/meeting';
import {ActionButton} from './button';
import {usePanel} from './view';

/** For whoever is next while nobody speaks, where "I have finished" will be: taking the floor oneself. */
export const TakeFloor = ({
  hook,
  turn: {id},
}: {
  readonly hook: string;
  readonly turn: Turn;
}): JSX.Element => (
  <ActionButton
    hook={hook}
    look="great"
    intent={{kind: 'giveFloor', turn: id, expected: null, next: id}}
  >
    {usePanel().words('ep_ag.queue.take-floor')}
  </ActionButton>
);
