import type {JSX} from 'preact';
import {nextTurn, orderQueue, speakingTurn} from '../../../meeting/assembly/queue-order';
import {ActionButton, Button} from './button';
import {TakeFloor} from './take-floor';
import {usePanel} from './view';

interface QuickBarProps {
  readonly isExpanded: boolean;
  readonly onVotes: () => void;
  readonly onSos: () => void;
  readonly onToggle: () => void;
}

/** The one thing about speaking that this person needs now: ask, step back, take the floor, or end. */
const TurnButton = (): JSX.Element => {
  const {meeting, words, isOwnTurn} = usePanel();
  const speaking = speakingTurn(meeting);
  const waiting = orderQueue(meeting);
  const place = waiting.findIndex(({turn}) => isOwnTurn(turn));
  const own = waiting[place];
  if (speaking !== null && isOwnTurn(speaking)) {
    return (
      <ActionButton hook="bar-end-turn" look="great" intent={{kind: 'endTurn', turn: speaking.id}}>
        {words('ep_ag.queue.i-have-finished')}
      </ActionButton>
    );
  }
  const head = nextTurn(waiting);
  if (speaking === null && head !== null && isOwnTurn(head)) {
    return <TakeFloor hook="bar-take-floor" turn={head} />;
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

/** On a narrow screen: the three great buttons, always within reach of a thumb, and a swipe to the rest. */
export const QuickBar = ({isExpanded, onVotes, onSos, onToggle}: QuickBarProps): JSX.Element => {
  const {meeting, words, canWrite} = usePanel();
  const openVotes = meeting.proposals.filter(({result}) => result === null).length;
  const openSos = meeting.sos.filter(({state}) => state === 'open').length;
  return (
    <div
      class="ep-ag-bar"
      role="group"
      aria-label={words('ep_ag.bar.label')}
      onPointerDown={({clientY}) => (touchedAt = clientY)}
      onPointerUp={({clientY}) => {
        const up = touchedAt - clientY;
        if (isExpanded ? up < -swipePx : up > swipePx) onToggle();
      }}
    >
      {canWrite && <TurnButton />}
      <Button hook="bar-votes" onPress={onVotes}>
        {words(canWrite ? 'ep_ag.bar.vote' : 'ep_ag.vote.heading')}
        {openVotes > 0 && <span class="ep-ag-badge ep-ag-badge-calm">{openVotes}</span>}
      </Button>
      <Button hook="bar-sos" look="alarm" onPress={onSos}>
        {words('ep_ag.bar.sos')}
        {openSos > 0 && <span class="ep-ag-badge">{openSos}</span>}
      </Button>
      <Button
        hook="bar-toggle"
        look="quiet"
        expanded={isExpanded}
        label={words(isExpanded ? 'ep_ag.bar.collapse' : 'ep_ag.bar.expand')}
        onPress={onToggle}
      >
        <span class="ep-ag-chevron" aria-hidden="true" />
      </Button>
    </div>
  );
};
