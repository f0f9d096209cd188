import type {JSX} from 'preact';
import {orderQueue} from '../../../meeting/assembly/queue-order';
import type {Meeting} from '../../../meeting/meeting';
import {Button} from '../panel/button';
import {useDesk, useMeeting} from '../panel/contexts';
import {writeValue} from '../panel/value-words';
import type {QuestionProps} from '../toolbox';
import type {Words} from '../words';
import {focus} from './form';

/** What is asked before an intent. */
const writeQuestion = (words: Words, meeting: Meeting, {intent, role}: QuestionProps): string => {
  switch (intent.kind) {
    case 'moveAgenda': {
      const waiting = orderQueue(meeting).filter(({reason}) => reason.kind !== 'otherItem');
      if (waiting.length === 0 || intent.expected === null) {
        return role === undefined
          ? ''
          : words('ep_ag.role.held', {
              role: writeValue(words, 'role', role),
              names: meeting.general.roles[role].names.join(', '),
            });
      }
      const isOfItem = waiting.some(({turn}) => turn.item === intent.expected);
      return words(isOfItem ? 'ep_ag.agenda.wait-item' : 'ep_ag.agenda.wait', {
        count: waiting.length,
      });
    }
    case 'setSitting':
      return words('ep_ag.role.held', {
        role: writeValue(words, 'role', 'chair'),
        names: meeting.general.roles.chair.names.join(', '),
      });
    case 'endTurn':
    case 'withdrawTurn': {
      const name = meeting.queue.find(({id}) => id === intent.turn)?.name ?? '';
      return words(
        intent.kind === 'endTurn' ? 'ep_ag.queue.end-other' : 'ep_ag.queue.withdraw-other',
        {name},
      );
    }
    case 'closeProposal': {
      const count = intent.unread ?? 0;
      return words(count > 0 ? 'ep_ag.vote.close-unread' : 'ep_ag.vote.close-for-good', {count});
    }
    default:
      return '';
  }
};

/** What a button asks before it acts. A `close-vote` is confirmed by `confirm-close`. */
export const Question = ({
  onClose,
  ...props
}: QuestionProps & {readonly onClose: () => void}): JSX.Element => {
  const {words, act} = useDesk();
  const meeting = useMeeting();
  const {hook, intent, children} = props;
  const question = writeQuestion(words, meeting, props);
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
