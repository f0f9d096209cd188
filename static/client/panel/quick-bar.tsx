import type {JSX} from 'preact';
import type {Meeting} from '../../../meeting/meeting';
import {nextTurn, orderQueue, speakingTurn} from '../../../meeting/assembly/queue-order';
import {ActionButton, Button} from './button';
import {useDesk, usePerson} from './contexts';
import {TakeFloor} from './give-floor';
import {memo} from './memo';

interface MeetingProps {
  readonly meeting: Meeting;
}

/** The one thing about speaking that this person needs now: ask, step back, take the floor, or end. */
const TurnButton = ({meeting}: MeetingProps): JSX.Element => {
  const {words} = useDesk();
  const {isOwnTurn} = usePerson();
  const speaking = speakingTurn(meeting);
  const order = orderQueue(meeting);
  const place = order.findIndex(({turn}) => isOwnTurn(turn));
  const own = order[place];
  if (speaking !== null && isOwnTurn(speaking)) {
    return (
      <ActionButton hook="bar-end-turn" look="great" intent={{kind: 'endTurn', turn: speaking.id}}>
        {words('ep_ag.queue.i-have-finished')}
      </ActionButton>
    );
  }
  const head = nextTurn(order);
  if (speaking === null && head !== null && isOwnTurn(head)) {
    return <TakeFloor hook="bar-take-floor" id={head.id} />;
  }
  return own ? (
    <ActionButton hook="bar-withdraw-turn" intent={{kind: 'withdrawTurn', turn: own.turn.id}}>
      {words('ep_ag.bar.step-back', {place: place + 1})}
    </ActionButton>
  ) : (
    <ActionButton hook="bar-join" look="great" intent={{kind: 'joinQueue', turnKind: 'topic'}}>
      {words('ep_ag.queue.join')}
    </ActionButton>
  );
};

/** How far a thumb goes until it has swiped rather than pressed, in pixels. */
const swipePx = 30;

/** Where the thumb touched the bar. */
let touchedAt = 0;

interface QuickBarProps extends MeetingProps {
  readonly isExpanded: boolean;
}

/** On a narrow screen: the three great buttons, always within reach of a thumb, and a swipe to the rest. */
export const QuickBar = memo(({meeting, isExpanded}: QuickBarProps): JSX.Element => {
  const {words, change, show, canWrite} = useDesk();
  const openVotes = meeting.proposals.filter(({result}) => result === null).length;
  const openSos = meeting.sos.filter(({state}) => state === 'open').length;
  const toggle = (): void => change({isExpanded: !isExpanded});
  return (
    <div
      class="ep-ag-bar"
      role="group"
      aria-label={words('ep_ag.bar.label')}
      onPointerDown={({clientY}) => (touchedAt = clientY)}
      onPointerUp={({clientY}) => {
        const up = touchedAt - clientY;
        if (isExpanded ? up < -swipePx : up > swipePx) toggle();
      }}
    >
      {canWrite && <TurnButton meeting={meeting} />}
      <Button
        hook="bar-votes"
        onPress={() => {
          change({isExpanded: true});
          show('ep-ag-votes');
        }}
      >
        {words(canWrite ? 'ep_ag.bar.vote' : 'ep_ag.section.votes')}
        {openVotes > 0 && <span class="ep-ag-badge ep-ag-badge-calm">{openVotes}</span>}
      </Button>
      <Button
        hook="bar-sos"
        look="alarm"
        onPress={() => {
          change({isExpanded: true, isWritingSos: true});
          document.getElementById('ep-ag-sos')?.scrollIntoView({block: 'start'});
        }}
      >
        {words('ep_ag.bar.sos')}
        {openSos > 0 && <span class="ep-ag-badge">{openSos}</span>}
      </Button>
      <Button
        hook="bar-toggle"
        look="quiet"
        expanded={isExpanded}
        label={words(isExpanded ? 'ep_ag.bar.collapse' : 'ep_ag.bar.expand')}
        onPress={toggle}
      >
        <span class="ep-ag-chevron" aria-hidden="true" />
      </Button>
    </div>
  );
});
