import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {TurnKind} from '../../../meeting/meeting';
import {turnKinds} from '../../../meeting/meeting';
import type {ButtonLook} from './button-props';
import {ActionButton, Button} from './button';
import {useDesk} from './contexts';
import {Tool} from './tool';
import {writeValue} from './value-words';

interface JoinQueueProps {
  readonly look: ButtonLook;
  /** Whether this person waits already, and may want to be told when it is their turn. */
  readonly isWaiting: boolean;
}

/** Asking for the floor, for one kind of turn. */
export const JoinQueue = ({look, isWaiting}: JoinQueueProps): JSX.Element => {
  const {words} = useDesk();
  const [turnKind, setTurnKind] = useState<TurnKind>('topic');
  const [isNotifying, setNotifying] = useState(false);
  return (
    <>
      <div class="ep-ag-join">
        <ActionButton hook="join" look={look} intent={{kind: 'joinQueue', turnKind}}>
          {words('ep_ag.queue.join')}
        </ActionButton>
        <select
          class="ep-ag-select"
          data-ep-ag="turn-kind"
          aria-label={words('ep_ag.queue.kind')}
          onChange={({currentTarget}) =>
            setTurnKind(turnKinds.find((kind) => kind === currentTarget.value) ?? 'topic')
          }
        >
          {turnKinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === turnKind}>
              {writeValue(words, 'kind', kind)}
            </option>
          ))}
        </select>
      </div>
      {isWaiting && (
        <Button
          hook="notify"
          look="quiet"
          expanded={isNotifying}
          onPress={() => setNotifying(!isNotifying)}
        >
          {words('ep_ag.notify.open')}
        </Button>
      )}
      {isNotifying && <Tool draw={({NotifySwitch}) => <NotifySwitch />} />}
    </>
  );
};
