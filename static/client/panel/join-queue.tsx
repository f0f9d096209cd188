import type {TurnKind} from '../../../meeting/meeting';
import {turnKinds} from '../../../meeting/meeting';
import type {ButtonLook} from './button';
import {ActionButton} from './button';
import {stateful} from './stateful';
import {writeValue} from './value-words';
import {usePanel} from './view';

/** Asking for the floor, for one kind of turn. */
export const JoinQueue = stateful(
  (_props: {readonly look: ButtonLook}): {readonly turnKind: TurnKind} => ({turnKind: 'topic'}),
  ({look}, {turnKind}, change) => {
    const {words} = usePanel();
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
            change({turnKind: turnKinds.find((kind) => kind === currentTarget.value) ?? 'topic'})
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
  },
);
