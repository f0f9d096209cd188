import type {JSX} from 'preact';
import {orderQueue} from '../../../meeting/assembly/queue-order';
import type {IntentKind, IntentOf} from '../../../meeting/intent';
import type {Meeting, Role, TurnId} from '../../../meeting/meeting';
import {Button} from '../panel/button';
import {useDesk, useMeeting} from '../panel/contexts';
import {writeValue} from '../panel/value-words';
import type {QuestionProps} from '../panel/desk';
import type {Words} from '../words';
import {focus} from './form';

/** What a question is made from. */
interface Asked {
  readonly words: Words;
  readonly meeting: Meeting;
}

/** What is asked before an intent of one kind; `role` is whose action it is, where its sender has another one. */
type Ask<K extends IntentKind> = (
  asked: Asked,
  intent: IntentOf<K>,
  role: Role | undefined,
) => string;

/** Who holds a role: theirs is what is about to be done. */
const writeHolders = ({words, meeting}: Asked, role: Role | undefined): string =>
  role === undefined
    ? ''
    : words('ep_ag.role.held', {
        role: writeValue(words, 'role', role),
        names: meeting.general.roles[role].names.join(', '),
      });

const writeName = ({meeting}: Asked, turn: TurnId): string =>
  meeting.queue.find(({id}) => id === turn)?.name ?? '';

/** Those that need words beside their button. */
const questions: {readonly [K in IntentKind]?: Ask<K>} = {
  withdrawTurn: (asked, {turn}) =>
    asked.words('ep_ag.queue.withdraw-other', {name: writeName(asked, turn)}),
  endTurn: (asked, {turn}) => asked.words('ep_ag.queue.end-other', {name: writeName(asked, turn)}),
  setSitting: (asked) => writeHolders(asked, 'chair'),
  moveAgenda: (asked, {expected}, role) => {
    const waiting = orderQueue(asked.meeting).filter(({reason}) => reason.kind !== 'otherItem');
    if (waiting.length === 0 || expected === null) return writeHolders(asked, role);
    const isOfItem = waiting.some(({turn}) => turn.item === expected);
    return asked.words(isOfItem ? 'ep_ag.agenda.wait-item' : 'ep_ag.agenda.wait', {
      count: waiting.length,
    });
  },
  closeProposal: ({words}, {unread: count = 0}) =>
    words(count > 0 ? 'ep_ag.vote.close-unread' : 'ep_ag.vote.close-for-good', {count}),
};

const writeQuestion = <K extends IntentKind>(
  asked: Asked,
  kind: K,
  intent: IntentOf<K>,
  role: Role | undefined,
): string => questions[kind]?.(asked, intent, role) ?? '';

/** What a button asks before it acts. A `close-vote` is confirmed by `confirm-close`. */
export const Question = ({
  onClose,
  hook,
  intent,
  role,
  children,
}: QuestionProps & {readonly onClose: () => void}): JSX.Element => {
  const {words, act} = useDesk();
  const meeting = useMeeting();
  const question = writeQuestion({words, meeting}, intent.kind, intent, role);
  const isClosing = intent.kind === 'closeProposal';
  const [verb = ''] = hook.split('-');
  let group: HTMLElement | null = null;
  const answer = (isSure: boolean): void => {
    const place = group?.parentElement;
    onClose();
    if (isSure) void act(intent);
    // The button that asked is back.
    focus(place?.querySelector<HTMLElement>(`[data-ep-ag="${hook}"]`) ?? null);
  };
  return (
    <span
      class="ep-ag-confirm"
      role="group"
      aria-label={question}
      ref={(node) => {
        group = node;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        answer(false);
      }}
    >
      <span class="ep-ag-soft" dir="auto">
        {question}
      </span>
      <Button
        hook={`confirm-${verb}`}
        look={isClosing ? 'alarm' : 'great'}
        buttonRef={focus}
        onPress={() => answer(true)}
      >
        {isClosing ? words('ep_ag.vote.confirm-close') : children}
      </Button>
      <Button hook={`cancel-${verb}`} look="quiet" onPress={() => answer(false)}>
        {words('ep_ag.cancel')}
      </Button>
    </span>
  );
};
