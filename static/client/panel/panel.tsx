import type {JSX} from 'preact';
import {useMemo} from 'preact/hooks';
import {orderQueue, speakingTurn} from '../../../meeting/assembly/queue-order';
import {sittingOf} from '../../../meeting/assembly/sitting';
import type {Meeting} from '../../../meeting/meeting';
import {RoomSection} from './room-section';
import {Agenda} from './agenda';
import {Button} from './button';
import {
  useDesk,
  DeskContext,
  MeetingContext,
  PersonContext,
  UnderWayContext,
  UnfoldedContext,
} from './contexts';
import type {Desk} from './desk';
import type {UnderWay} from './errands';
import {memo} from './memo';
import {Minutes} from './minutes';
import {Notices, Standing} from './notices';
import type {PanelState} from './panel-state';
import {personOf} from './person';
import {Queue} from './queue';
import {QuickBar} from './quick-bar';
import {remember} from './remembered';
import {Problems, RolesAndRules} from './rules';
import {SittingNotice} from './sitting';
import {SosSection, SosStrip} from './sos';
import {Tool} from './tool';
import {Votes} from './votes';

interface HeaderProps {
  readonly subject: string;
  readonly isNarrow: boolean;
}

const Header = memo(({subject, isNarrow}: HeaderProps): JSX.Element => {
  const desk = useDesk();
  const {words, canWrite} = desk;
  return (
    <>
      <header class="ep-ag-header">
        <h2 class="ep-ag-subject" dir="auto">
          {subject || words('ep_ag.panel.meeting')}
        </h2>
        <Button hook="present" look="quiet" onPress={() => desk.change({isPresenting: true})}>
          {words('ep_ag.present.open')}
        </Button>
        {!isNarrow && (
          <>
            <Button
              hook="help"
              look="quiet"
              label={words('ep_ag.help.heading')}
              onPress={() => desk.withTools((tools) => tools.press('KeyH', desk))}
            >
              <span aria-hidden="true">?</span>
            </Button>
            <Button
              hook="close-panel"
              look="quiet"
              label={words('ep_ag.panel.close')}
              onPress={() => {
                remember('panel', 'closed');
                desk.change({isOpen: false});
              }}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </>
        )}
      </header>
      {!canWrite && <p class="ep-ag-soft ep-ag-read-only">{words('ep_ag.read-only')}</p>}
    </>
  );
});

interface SectionsProps {
  readonly meeting: Meeting;
  readonly state: PanelState;
}

/** Gives each section what it draws, and no more. */
const MeetingSections = ({meeting, state}: SectionsProps): JSX.Element => {
  const {general, agenda, queue, list, proposals, sos, problems} = meeting;
  // A vote or a note leaves the queue in its order: the same parts give the same list.
  const order = useMemo(() => orderQueue(meeting), [general, agenda, queue, list, sos]);
  const sitting = sittingOf(meeting);
  return (
    <>
      <Header subject={general.subject} isNarrow={state.isNarrow} />
      <SittingNotice sitting={sitting} />
      <SosStrip calls={sos} />
      <RoomSection rooms={general.rooms} />
      <Agenda agenda={agenda} isWaitedFor={order.some(({reason}) => reason.kind !== 'otherItem')} />
      <Queue
        queue={queue}
        order={order}
        speaking={speakingTurn(meeting)}
        listState={list.state}
        limitMs={general.rules.speakingTimeMs}
      />
      <Votes
        proposals={proposals}
        problems={problems}
        general={general}
        isWriting={state.isWritingProposal}
      />
      <SosSection calls={sos} isWriting={state.isWritingSos} />
      <Minutes sitting={sitting} />
      <RolesAndRules general={general} />
      <Problems problems={problems} />
    </>
  );
};

interface PanelProps {
  readonly desk: Desk;
  readonly meeting: Meeting;
  readonly state: PanelState;
  readonly underWay: UnderWay;
}

const Parts = ({desk, meeting, state, underWay}: PanelProps): JSX.Element => {
  const {isMeeting} = meeting;
  const {isNarrow, isExpanded, isOpen, giveName} = state;
  const hasSections = isMeeting && (isNarrow ? isExpanded : isOpen || giveName !== null);
  return (
    <>
      <Standing said={state.said} freshness={state.freshness} wait={underWay.wait} />
      <div class="ep-ag-sr" role="alert">
        {state.saidUrgently}
      </div>
      <Notices refusal={state.refusal} giveName={giveName} />
      {state.isPresenting && (
        <Tool
          draw={({Present}) => <Present onLeave={() => desk.change({isPresenting: false})} />}
        />
      )}
      {(hasSections || (state.isInviting && !isMeeting)) && (
        <div class="ep-ag-panel" data-ep-ag="panel" tabIndex={-1}>
          {hasSections ? (
            <MeetingSections meeting={meeting} state={state} />
          ) : (
            <Tool
              draw={({MakeMeeting}) => (
                <MakeMeeting onCancel={() => desk.change({isInviting: false})} />
              )}
            />
          )}
        </div>
      )}
      {isMeeting && isNarrow && <QuickBar meeting={meeting} isExpanded={isExpanded} />}
    </>
  );
};

/** The panel, drawn from the meeting and from what is being done in it. */
export const Panel = (props: PanelProps): JSX.Element => {
  const {desk, meeting, state} = props;
  const {source} = desk;
  const {general} = meeting;
  const person = useMemo(
    () => personOf(source, general),
    [source.author(), source.name(), general],
  );
  return (
    <DeskContext.Provider value={desk}>
      <MeetingContext.Provider value={meeting}>
        <PersonContext.Provider value={person}>
          <UnderWayContext.Provider value={props.underWay}>
            <UnfoldedContext.Provider value={state.unfolded}>
              <Parts {...props} />
            </UnfoldedContext.Provider>
          </UnderWayContext.Provider>
        </PersonContext.Provider>
      </MeetingContext.Provider>
    </DeskContext.Provider>
  );
};
