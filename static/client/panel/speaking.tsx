import type {JSX} from 'preact';
import type {Turn} from '../../../meeting/meeting';
import {ConfirmedButton} from './confirmed-button';
import {useDesk, usePerson} from './contexts';
import {Elapsed} from './elapsed';
import {writeValue} from './value-words';

interface SpeakingProps {
  readonly turn: Turn;
  /** The longest that it may last. */
  readonly limitMs: number | null;
}

/** Who has the floor, for how long, and the end of it. */
export const Speaking = ({turn, limitMs}: SpeakingProps): JSX.Element => {
  const {words, canWrite} = useDesk();
  const {isOwnTurn, holds} = usePerson();
  const isOwn = isOwnTurn(turn);
  return (
    <div class={`ep-ag-speaking${isOwn ? ' ep-ag-own' : ''}`} data-ep-ag="speaking">
      <div class="ep-ag-speaking-line">
        <span class="ep-ag-who">
          <span class="ep-ag-soft">
            {words(isOwn ? 'ep_ag.queue.you-speak' : 'ep_ag.queue.speaks')}
          </span>
          <strong class="ep-ag-name" dir="auto">
            {turn.name}
          </strong>
        </span>
        {turn.startedAt !== null && <Elapsed startedAt={turn.startedAt} limitMs={limitMs} />}
      </div>
      {(turn.kind !== 'topic' || turn.note !== '') && (
        <p class="ep-ag-note" dir="auto">
          {turn.kind !== 'topic' && (
            <span class="ep-ag-tag">{writeValue(words, 'kind', turn.kind)}</span>
          )}{' '}
          {turn.note}
        </p>
      )}
      {canWrite && (
        <ConfirmedButton
          hook="end-turn"
          look={isOwn ? 'great' : 'plain'}
          asks={!isOwn && !holds('queueKeeper')}
          intent={{kind: 'endTurn', turn: turn.id}}
        >
          {words(isOwn ? 'ep_ag.queue.i-have-finished' : 'ep_ag.queue.finished')}
        </ConfirmedButton>
      )}
    </div>
  );
};
