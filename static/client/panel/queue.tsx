import type {JSX} from 'preact';
import {writeClock} from '../../../meeting/notation/duration';
import type {Turn} from '../../../meeting/meeting';
import type {QueueEntry} from '../../../meeting/assembly/queue-order';
import {nextTurn, orderQueue, speakingTurn} from '../../../meeting/assembly/queue-order';
import {ActionButton, Button} from './button';
import {GiveFloor} from './give-floor';
import {JoinQueue} from './join-queue';
import {Section, tabStopOf} from './section';
import {Speaking} from './speaking';
import {TakeFloor} from './take-floor';
import {Tool} from './tool';
import {writeReason} from './turn-words';
import {writeValue} from './value-words';
import {usePanel} from './view';

const WaitingRow = ({turn, reason, sos}: QueueEntry): JSX.Element => {
  const {words, isOwnTurn, canWrite, holds, unfolded, tools} = usePanel();
  const given = unfolded === 'queue' ? tools() : null;
  const isOwn = isOwnTurn(turn);
  return (
    <li class={`ep-ag-queue-row${isOwn ? ' ep-ag-own' : ''}`} data-ep-ag="queue-row">
      <div class="ep-ag-queue-line">
        <span class="ep-ag-name" dir="auto">
          {turn.name}
        </span>
        {isOwn && <span class="ep-ag-tag ep-ag-tag-own">{words('ep_ag.queue.you')}</span>}
        {turn.kind !== 'topic' && (
          <span class="ep-ag-tag">{writeValue(words, 'kind', turn.kind)}</span>
        )}
        {turn.note !== '' && (
          <span class="ep-ag-soft" dir="auto">
            {turn.note}
          </span>
        )}
      </div>
      <div class="ep-ag-queue-line ep-ag-queue-actions">
        <span class="ep-ag-soft ep-ag-reason">
          {sos
            ? words(isOwn ? 'ep_ag.reason.own-frozen' : 'ep_ag.reason.frozen')
            : writeReason(words, reason)}
        </span>
        {canWrite && isOwn && sos && (
          <ActionButton hook="resolve-own-sos" intent={{kind: 'resolveSos', sos: sos.id}}>
            {words('ep_ag.sos.resolve')}
          </ActionButton>
        )}
        {canWrite && isOwn && (
          <ActionButton
            hook="withdraw-turn"
            look="quiet"
            intent={{kind: 'withdrawTurn', turn: turn.id}}
          >
            {words('ep_ag.queue.withdraw')}
          </ActionButton>
        )}
        {canWrite && holds('queueKeeper') && <GiveFloor turn={turn} />}
      </div>
      {given && <given.TurnTools turn={turn} />}
    </li>
  );
};

/** The rows as they were drawn, by all that they show. */
let drawn = new Map<string, JSX.Element>();
/** All beside the queue that a row may show or do. */
let drawnBy: readonly unknown[] = [];

/**
 * The rows of those who wait. When somebody joins or leaves a long queue, nearly all rows stay what they
 * were: Preact leaves alone whatever is the same value again.
 */
const waitingRows = (waiting: readonly QueueEntry[]): readonly JSX.Element[] => {
  const {meeting, words, name, doing, isOwnTurn, unfolded, tools} = usePanel();
  const by = [
    doing,
    meeting.general,
    meeting.agenda,
    meeting.sos,
    unfolded,
    unfolded && tools(),
    // The keepers' tools of a row depend on who comes first.
    unfolded && meeting.queue,
    // Whose roles these are.
    name,
    // The language.
    words('ep_ag.queue.you'),
  ];
  if (!by.every((value, i) => value === drawnBy[i])) drawn.clear();
  const rows = new Map<string, JSX.Element>();
  for (const entry of waiting) {
    const {id, name, kind, note} = entry.turn;
    const {reason, sos} = entry;
    const shows = JSON.stringify([id, name, kind, note, reason, sos?.id, isOwnTurn(entry.turn)]);
    rows.set(shows, drawn.get(shows) ?? <WaitingRow key={id} {...entry} />);
  }
  drawnBy = by;
  drawn = rows;
  return [...rows.values()];
};

const SpokenTurns = ({turns}: {readonly turns: readonly Turn[]}): JSX.Element => {
  const {words} = usePanel();
  return (
    <details class="ep-ag-details">
      <summary>{words('ep_ag.queue.spoken', {count: turns.length})}</summary>
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
    </details>
  );
};

/** The speaking queue: who speaks, who waits and why in that order, who has spoken. */
export const Queue = (): JSX.Element => {
  const {meeting, words, isOwnTurn, canWrite, holds, unfolded, unfold} = usePanel();
  const isKeeper = holds('queueKeeper');
  const isUnfolded = unfolded === 'queue';
  const speaking = speakingTurn(meeting);
  const waiting = orderQueue(meeting);
  const head = nextTurn(waiting);
  const spoken = meeting.queue.filter(({state}) => state === 'spoken');
  const mayTake = canWrite && speaking === null && head !== null && isOwnTurn(head);
  return (
    <Section
      name="queue"
      heading={words('ep_ag.queue.heading')}
      count={waiting.length}
      aside={
        canWrite && (
          <>
            {isKeeper && head && <GiveFloor turn={head} isNext />}
            <Button
              hook="keep-queue"
              look="quiet"
              expanded={isUnfolded}
              onPress={() => unfold(isUnfolded ? null : 'queue')}
            >
              {words(isKeeper ? 'ep_ag.queue.manage' : 'ep_ag.role.act')}
            </Button>
          </>
        )
      }
    >
      {isUnfolded && <Tool draw={({QueueTools}) => <QueueTools />} />}
      {meeting.list.state !== 'open' && (
        <p class="ep-ag-warning" data-ep-ag="list">
          {writeValue(words, 'list', meeting.list.state)}
        </p>
      )}
      {speaking === null ? (
        <div class={mayTake ? 'ep-ag-speaking ep-ag-own' : undefined}>
          <p class="ep-ag-soft">{words('ep_ag.queue.nobody')}</p>
          {mayTake && <TakeFloor hook="take-floor" turn={head} />}
        </div>
      ) : (
        <Speaking key={speaking.id} turn={speaking} />
      )}
      {canWrite && (
        <JoinQueue
          look={mayTake || (speaking !== null && isOwnTurn(speaking)) ? 'plain' : 'great'}
          isWaiting={waiting.some(({turn}) => isOwnTurn(turn))}
        />
      )}
      {waiting.length > 0 && (
        <ol
          class="ep-ag-list ep-ag-queue"
          aria-label={words('ep_ag.queue.waiting')}
          tabIndex={tabStopOf(waiting)}
        >
          {waitingRows(waiting)}
        </ol>
      )}
      {spoken.length > 0 && <SpokenTurns turns={spoken} />}
    </Section>
  );
};
