import type {JSX} from 'preact';
import {writeClock} from '../../../meeting/notation/duration';
import type {ListState, Turn} from '../../../meeting/meeting';
import type {QueueEntry} from '../../../meeting/assembly/queue-order';
import {nextTurn} from '../../../meeting/assembly/queue-order';
import {Button} from './button';
import {useDesk, usePerson, useUnfolded} from './contexts';
import {GiveFloor, TakeFloor} from './give-floor';
import {JoinQueue} from './join-queue';
import {memo} from './memo';
import {Folded, Section, tabStopOf} from './section';
import {Speaking} from './speaking';
import {Tool} from './tool';
import {writeValue} from './value-words';
import {WaitingRow} from './waiting-row';

const SpokenTurns = ({turns}: {readonly turns: readonly Turn[]}): JSX.Element => {
  const {words} = useDesk();
  return (
    <Folded label={words('ep_ag.queue.spoken', {count: turns.length})}>
      <ol class="ep-ag-list">
        {turns.map((turn) => (
          <li key={turn.id} class="ep-ag-spoken-row">
            <span dir="auto">{turn.name}</span>
            {turn.durationMs !== null && (
              <span class="ep-ag-soft">{writeClock(turn.durationMs)}</span>
            )}
          </li>
        ))}
      </ol>
    </Folded>
  );
};

interface QueueProps {
  /** In the order of arrival, every state. */
  readonly queue: readonly Turn[];
  /** Those who wait, in the order in which they get the floor. */
  readonly order: readonly QueueEntry[];
  readonly speaking: Turn | null;
  readonly listState: ListState;
  /** The longest that a turn may last. */
  readonly limitMs: number | null;
}

/** The speaking queue: who speaks, who waits and why in that order, who has spoken. */
export const Queue = memo(
  ({queue, order, speaking, listState, limitMs}: QueueProps): JSX.Element => {
    const {words, change, canWrite, tools} = useDesk();
    const {isOwnTurn, holds} = usePerson();
    const isUnfolded = useUnfolded() === 'queue';
    const isKeeper = holds('queueKeeper');
    const head = nextTurn(order);
    const spoken = queue.filter(({state}) => state === 'spoken');
    const mayTake = canWrite && speaking === null && head !== null && isOwnTurn(head);
    return (
      <Section
        name="queue"
        count={order.length}
        aside={
          canWrite && (
            <>
              {isKeeper && head && <GiveFloor id={head.id} name={head.name} isNext />}
              <Button
                hook="keep-queue"
                look="quiet"
                expanded={isUnfolded}
                onPress={() => change({unfolded: isUnfolded ? null : 'queue'})}
              >
                {words(isKeeper ? 'ep_ag.queue.manage' : 'ep_ag.role.act')}
              </Button>
            </>
          )
        }
      >
        {isUnfolded && <Tool draw={({QueueTools}) => <QueueTools />} />}
        {listState !== 'open' && (
          <p class="ep-ag-warning" data-ep-ag="list">
            {writeValue(words, 'list', listState)}
          </p>
        )}
        {speaking === null ? (
          <div class={mayTake ? 'ep-ag-speaking ep-ag-own' : undefined}>
            <p class="ep-ag-soft">{words('ep_ag.queue.nobody')}</p>
            {mayTake && <TakeFloor hook="take-floor" id={head.id} />}
          </div>
        ) : (
          <Speaking key={speaking.id} turn={speaking} limitMs={limitMs} />
        )}
        {canWrite && (
          <JoinQueue
            look={mayTake || (speaking !== null && isOwnTurn(speaking)) ? 'plain' : 'great'}
            isWaiting={order.some(({turn}) => isOwnTurn(turn))}
          />
        )}
        {order.length > 0 && (
          <ol
            class="ep-ag-list ep-ag-queue"
            aria-label={words('ep_ag.queue.waiting')}
            tabIndex={tabStopOf(order)}
          >
            {order.map(({turn, reason, sos}) => (
              <WaitingRow
                key={turn.id}
                id={turn.id}
                name={turn.name}
                turnKind={turn.kind}
                note={turn.note}
                isOwn={isOwnTurn(turn)}
                reason={reason.kind}
                turnsTaken={reason.turnsTaken}
                sos={sos?.id}
                TurnTools={isUnfolded ? tools?.TurnTools : undefined}
              />
            ))}
          </ol>
        )}
        {spoken.length > 0 && <SpokenTurns turns={spoken} />}
      </Section>
    );
  },
);
