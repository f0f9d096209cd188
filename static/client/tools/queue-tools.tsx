import {nextTurn, orderQueue} from '../../../meeting/assembly/queue-order';
import type {Intent} from '../../../meeting/intent';
import {turnKinds} from '../../../meeting/meeting';
import type {ListState, Turn, TurnKind} from '../../../meeting/meeting';
import {ActionButton, Button} from '../panel/button';
import {GiveFloor} from '../panel/give-floor';
import {focus, stateful} from '../panel/stateful';
import {writeValue} from '../panel/value-words';
import {usePanel} from '../panel/view';
import {Question} from './question';
import {Field, Form} from './form';

/** Where the list can go from each state. */
const listMoves: Readonly<Record<ListState, readonly ListState[]>> = {
  open: ['lastCall', 'closed'],
  lastCall: ['closed', 'open'],
  closed: ['open'],
};

interface NewTurn {
  readonly name: string;
  readonly turnKind: TurnKind;
}

/** For whoever keeps the queue: the list, and somebody who is on the phone. */
export const QueueTools = stateful(
  (): NewTurn => ({name: '', turnKind: 'topic'}),
  (_props: object, {name, turnKind}, change) => {
    const {meeting, words, act, isBusy, holds, unfold} = usePanel();
    const {state} = meeting.list;
    const head = nextTurn(orderQueue(meeting));
    const intent: Intent = {kind: 'addTurn', name: name.trim(), turnKind};
    const send = async (): Promise<void> => {
      if (await act(intent)) change({name: ''});
    };
    return (
      <div
        class="ep-ag-tools"
        data-ep-ag="queue-tools"
        role="group"
        aria-label={words('ep_ag.queue.manage')}
        tabIndex={-1}
      >
        <div class="ep-ag-actions">
          {!holds('queueKeeper') && head && <GiveFloor turn={head} isNext look="plain" />}
          {listMoves[state].map((to) => (
            <ActionButton
              key={to}
              hook="set-list"
              choice={to}
              intent={{kind: 'setList', state: to, expected: state}}
            >
              {writeValue(words, 'set-list', to)}
            </ActionButton>
          ))}
        </div>
        <Form
          hook="add"
          sendLabel={words('ep_ag.queue.add-send')}
          look="plain"
          busy={isBusy(intent)}
          disabled={intent.name === ''}
          onSend={() => void send()}
          onCancel={() => {
            unfold(null);
            focus(document.querySelector<HTMLElement>('[data-ep-ag="keep-queue"]'));
          }}
        >
          <Field
            hook="add-name"
            label={words('ep_ag.queue.add')}
            text={name}
            onText={(typed) => change({name: typed})}
            maxLength={80}
          />
          <div class="ep-ag-chips" role="group" aria-label={words('ep_ag.queue.kind')}>
            {turnKinds.map((kind) => (
              <Button
                key={kind}
                hook="add-kind"
                choice={kind}
                pressed={kind === turnKind}
                onPress={() => change({turnKind: kind})}
              >
                {writeValue(words, 'kind', kind)}
              </Button>
            ))}
          </div>
        </Form>
      </div>
    );
  },
);

/** What may be done to a turn that waits. */
export const TurnTools = stateful(
  (_props: {readonly turn: Turn}) => ({isAsking: false, wasAsked: false}),
  ({turn}, {isAsking, wasAsked}, change) => {
    const {meeting, words, holds, isOwnTurn} = usePanel();
    const {id, name, isException} = turn;
    const order = orderQueue(meeting);
    const isHeld = holds('queueKeeper');
    const canBeFirst =
      order[0]?.turn.id !== id &&
      order.some((entry) => entry.turn.id === id && entry.reason.kind !== 'otherItem');
    const withdraw = {
      hook: 'withdraw-other',
      look: 'quiet',
      about: name,
      intent: {kind: 'withdrawTurn', turn: id},
      children: words('ep_ag.queue.withdraw'),
    } as const;
    return (
      <div class="ep-ag-actions">
        {(isException || canBeFirst) && (
          <ActionButton
            hook={isException ? 'put-back' : 'put-first'}
            look="quiet"
            about={name}
            intent={{kind: isException ? 'putBack' : 'putFirst', turn: id}}
          >
            {words(isException ? 'ep_ag.queue.put-back' : 'ep_ag.queue.put-first')}
          </ActionButton>
        )}
        {!turn.own &&
          !isOwnTurn(turn) &&
          (isAsking ? (
            <Question {...withdraw} onClose={() => change({isAsking: false})} />
          ) : (
            <ActionButton
              {...withdraw}
              buttonRef={wasAsked ? focus : null}
              onPress={isHeld ? undefined : () => change({isAsking: true, wasAsked: true})}
            />
          ))}
        {!isHeld && <GiveFloor turn={turn} />}
      </div>
    );
  },
);
