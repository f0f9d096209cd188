import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {TurnKind} from '../../../meeting/meeting';
import {turnKinds} from '../../../meeting/meeting';
import type {ButtonLook} from './button';
import {ActionButton} from './button';
import {writeValue} from './value-words';
import {usePanel} from './view';

/** Asking for the floor, for one kind of turn. */
export const JoinQueue = ({look}: {readonly look: ButtonLook}): JSX.Element => {
  const {words} = usePanel();
  const [turnKind, setTurnKind] = useState<TurnKind>('topic');
  return (
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
  );
};
