import type {JSX} from 'preact';
import type {Turn} from '../../../meeting/meeting';
import {ConfirmedButton} from './confirmed-button';
import {Elapsed} from './elapsed';
import {writeValue} from './value-words';
import {usePanel} from './view';

/** Who has the floor, for how long, and the end of it. */
export const Speaking = ({turn}: {readonly turn: Turn}): JSX.Element => {
  const {meeting, words, isOwnTurn, holds, canWrite} = usePanel();
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
        {turn.startedAt !== null && (
          <Elapsed startedAt={turn.startedAt} limitMs={meeting.general.rules.speakingTimeMs} />
        )}
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
