import type {JSX} from 'preact';
import type {SosId, TurnId, TurnKind} from '../../../meeting/meeting';
import type {QueueReason} from '../../../meeting/assembly/queue-order';
import type {Tools} from './desk';
import {ActionButton} from './button';
import {useDesk, usePerson} from './contexts';
import {GiveFloor} from './give-floor';
import {memo} from './memo';
import {writeReason} from './rule-words';
import {writeValue} from './value-words';

/** What a row shows, in values that stay the same while it does: a section that is read again has other turns. */
interface WaitingRowProps {
  readonly id: TurnId;
  readonly name: string;
  readonly turnKind: TurnKind;
  readonly note: string;
  readonly isOwn: boolean;
  /** See `QueueReason`. */
  readonly reason: QueueReason['kind'];
  readonly turnsTaken: number;
  /** Of the call that keeps this person from speaking. */
  readonly sos: SosId | undefined;
  /** What a keeper can do with the turn, while that is unfolded. */
  readonly TurnTools: Tools['TurnTools'] | undefined;
}

/**
 * Somebody who waits. When people join or leave a long queue, nearly all rows stay what they were, and none of these
 * is drawn again.
 */
export const WaitingRow = memo(
  ({
    id,
    name,
    turnKind,
    note,
    isOwn,
    reason,
    turnsTaken,
    sos,
    TurnTools,
  }: WaitingRowProps): JSX.Element => {
    const {words, canWrite} = useDesk();
    const {holds} = usePerson();
    return (
      <li class={`ep-ag-queue-row${isOwn ? ' ep-ag-own' : ''}`} data-ep-ag="queue-row">
        <div class="ep-ag-queue-line">
          <span class="ep-ag-name" dir="auto">
            {name}
          </span>
          {isOwn && <span class="ep-ag-tag ep-ag-tag-own">{words('ep_ag.queue.you')}</span>}
          {turnKind !== 'topic' && (
            <span class="ep-ag-tag">{writeValue(words, 'kind', turnKind)}</span>
          )}
          {note !== '' && (
            <span class="ep-ag-soft" dir="auto">
              {note}
            </span>
          )}
        </div>
        <div class="ep-ag-queue-line ep-ag-queue-actions">
          <span class="ep-ag-soft ep-ag-reason">
            {sos
              ? words(isOwn ? 'ep_ag.reason.own-frozen' : 'ep_ag.reason.frozen')
              : writeReason(words, {kind: reason, turnsTaken})}
          </span>
          {canWrite && isOwn && sos && (
            <ActionButton hook="resolve-own-sos" intent={{kind: 'resolveSos', sos}}>
              {words('ep_ag.sos.resolve')}
            </ActionButton>
          )}
          {canWrite && isOwn && (
            <ActionButton
              hook="withdraw-turn"
              look="quiet"
              intent={{kind: 'withdrawTurn', turn: id}}
            >
              {words('ep_ag.queue.withdraw')}
            </ActionButton>
          )}
          {canWrite && holds('queueKeeper') && <GiveFloor id={id} name={name} />}
        </div>
        {TurnTools && <TurnTools id={id} />}
      </li>
    );
  },
);
