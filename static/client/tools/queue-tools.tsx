import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {nextTurn, orderQueue} from '../../../meeting/assembly/queue-order';
import type {Intent} from '../../../meeting/intent';
import {turnKinds} from '../../../meeting/meeting';
import type {ListState, TurnId, TurnKind} from '../../../meeting/meeting';
import {ActionButton, Button} from '../panel/button';
import {useDesk, useMeeting, usePerson, useUnderWay} from '../panel/contexts';
import {GiveFloor} from '../panel/give-floor';
import {writeValue} from '../panel/value-words';
import {Question} from './question';
import {Field, focus, Form} from './form';

/** Where the list can go from each state. */
const listMoves: Readonly<Record<ListState, readonly ListState[]>> = {
  open: ['lastCall', 'closed'],
  lastCall: ['closed', 'open'],
  closed: ['open'],
};

/** For whoever keeps the queue: the list, and somebody who is on the phone. */
export const QueueTools = (): JSX.Element => {
  const {words, act, change} = useDesk();
  const {holds} = usePerson();
  const meeting = useMeeting();
  const {isBusy} = useUnderWay();
  const [name, setName] = useState('');
  const [turnKind, setTurnKind] = useState<TurnKind>('topic');
  const {state} = meeting.list;
  const head = nextTurn(orderQueue(meeting));
  const intent: Intent = {kind: 'addTurn', name: name.trim(), turnKind};
  const send = async (): Promise<void> => {
    if (await act(intent)) setName('');
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
        {!holds('queueKeeper') && head && (
          <GiveFloor id={head.id} name={head.name} isNext look="plain" />
        )}
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
          change({unfolded: null});
          focus(document.querySelector<HTMLElement>('[data-ep-ag="keep-queue"]'));
        }}
      >
        <Field
          hook="add-name"
          label={words('ep_ag.queue.add')}
          text={name}
          onText={setName}
          maxLength={80}
        />
        <div class="ep-ag-chips" role="group" aria-label={words('ep_ag.queue.kind')}>
          {turnKinds.map((kind) => (
            <Button
              key={kind}
              hook="add-kind"
              choice={kind}
              pressed={kind === turnKind}
              onPress={() => setTurnKind(kind)}
            >
              {writeValue(words, 'kind', kind)}
            </Button>
          ))}
        </div>
      </Form>
    </div>
  );
};

/** What may be done to a turn that waits. */
export const TurnTools = ({id}: {readonly id: TurnId}): JSX.Element | null => {
  const {words} = useDesk();
  const order = orderQueue(useMeeting());
  const {holds, isOwnTurn} = usePerson();
  const [isAsking, setAsking] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const entry = order.find(({turn}) => turn.id === id);
  if (entry === undefined) return null;
  const {turn, reason} = entry;
  const {name, isException} = turn;
  const isHeld = holds('queueKeeper');
  const canBeFirst = order[0] !== entry && reason.kind !== 'otherItem';
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
          <Question {...withdraw} onClose={() => setAsking(false)} />
        ) : (
          <ActionButton
            {...withdraw}
            buttonRef={wasAsked ? focus : null}
            onPress={
              isHeld
                ? undefined
                : () => {
                    setAsking(true);
                    setAsked(true);
                  }
            }
          />
        ))}
      {!isHeld && <GiveFloor id={id} name={name} />}
    </div>
  );
};
