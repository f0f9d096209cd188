import type {JSX} from 'preact';
import type {Moment} from '../etherpad';
import type {RefusalCode} from '../intents';
import {RoomSection} from '../room/room-section';
import {Agenda} from './agenda';
import {Button} from './button';
import {Minutes} from './minutes';
import {Queue} from './queue';
import {QuickBar} from './quick-bar';
import {Problems, RolesAndRules} from './rules';
import {SittingNotice} from './sitting';
import {SosSection, SosStrip} from './sos';
import {writeRefusal, writeValue} from './value-words';
import {Tool} from './tool';
import type {PanelView} from './view';
import {showView, usePanel} from './view';
import {Votes} from './votes';

/** What is shown, beside the meeting itself: all that a reload may forget. */
export interface PanelState {
  /** Beside the text on a wide screen. */
  readonly isOpen: boolean;
  /** Drawn up from the bottom on a narrow one. */
  readonly isExpanded: boolean;
  readonly isNarrow: boolean;
  /** On an ordinary pad: the offer to make it a meeting. */
  readonly isInviting: boolean;
  readonly isWritingProposal: boolean;
  readonly isWritingSos: boolean;
  /** Fills the page for a projector. */
  readonly isPresenting: boolean;
  readonly isNaming: boolean;
  readonly unfolded: string | null;
  readonly moment: Moment;
  readonly refusal: RefusalCode | null;
  /** For those who listen, already worded. */
  readonly said: string;
  readonly saidUrgently: string;
}

/** What can be done to the panel itself. */
export interface PanelMoves {
  readonly close: () => void;
  readonly toggleExpanded: () => void;
  readonly showVotes: () => void;
  readonly showSos: () => void;
  readonly change: (changed: Partial<PanelState>) => void;
  /** Does what a shortcut, or the button of the minutes (`M`), is for. */
  readonly heed: (code: string) => void;
  readonly giveName: (name: string) => void;
  readonly refuseName: () => void;
}

interface PanelProps {
  readonly view: PanelView;
  readonly state: PanelState;
  readonly moves: PanelMoves;
}

/** What is said, and what is shown, of how things stand between this page and the pad. */
const Standing = ({state}: Pick<PanelProps, 'state'>): JSX.Element => {
  const {words, wait} = usePanel();
  return (
    <div class="ep-ag-standing" aria-live="polite">
      <span class="ep-ag-sr">{state.said}</span>
      {state.moment !== 'now' && (
        <p class="ep-ag-warning" data-ep-ag="moment">
          {writeValue(words, 'moment', state.moment)}
        </p>
      )}
      {wait !== 'taken' && <p data-ep-ag="wait">{writeValue(words, 'wait', wait)}</p>}
    </div>
  );
};

/** What needs an answer now, above everything else and also beside a collapsed sheet. */
const Notices = ({state, moves}: Omit<PanelProps, 'view'>): JSX.Element => {
  const {words} = usePanel();
  return (
    <div class="ep-ag-notices">
      <div class="ep-ag-refusal">
        <div role="alert">
          {state.refusal !== null && (
            <p data-ep-ag="refusal" data-code={state.refusal}>
              {writeRefusal(words, state.refusal)}
            </p>
          )}
        </div>
        {state.refusal !== null && (
          <Button hook="refusal-dismiss" look="quiet" onPress={() => moves.change({refusal: null})}>
            {words('ep_ag.refused.dismiss')}
          </Button>
        )}
      </div>
      {state.isNaming && (
        <Tool
          draw={({NameForm}) => <NameForm onName={moves.giveName} onCancel={moves.refuseName} />}
        />
      )}
    </div>
  );
};

const MeetingSections = ({state, moves}: Omit<PanelProps, 'view'>): JSX.Element => {
  const {meeting, words, canWrite} = usePanel();
  return (
    <>
      <header class="ep-ag-header">
        <h2 class="ep-ag-subject" dir="auto">
          {meeting.general.subject || words('ep_ag.panel.meeting')}
        </h2>
        <Button hook="present" look="quiet" onPress={() => moves.change({isPresenting: true})}>
          {words('ep_ag.present.open')}
        </Button>
        {!state.isNarrow && (
          <>
            <Button
              hook="help"
              look="quiet"
              label={words('ep_ag.help.heading')}
              onPress={() => moves.heed('KeyH')}
            >
              <span aria-hidden="true">?</span>
            </Button>
            <Button
              hook="close-panel"
              look="quiet"
              label={words('ep_ag.panel.close')}
              onPress={moves.close}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </>
        )}
      </header>
      {!canWrite && <p class="ep-ag-soft ep-ag-read-only">{words('ep_ag.read-only')}</p>}
      <SittingNotice />
      <SosStrip />
      <RoomSection />
      <Agenda />
      <Queue />
      <Votes
        isWriting={state.isWritingProposal}
        onWriting={(isWritingProposal) => moves.change({isWritingProposal})}
      />
      <SosSection
        isWriting={state.isWritingSos}
        onWriting={(isWritingSos) => moves.change({isWritingSos})}
      />
      <Minutes onOpen={() => moves.heed('M')} />
      <RolesAndRules />
      <Problems />
    </>
  );
};

/** The panel, drawn from the meeting and from what is being done in it. */
export const Panel = ({view, state, moves}: PanelProps): JSX.Element => {
  showView(view);
  const {meeting} = view;
  const hasSections =
    meeting.isMeeting && (state.isNarrow ? state.isExpanded : state.isOpen || state.isNaming);
  const isInviting = state.isInviting && !meeting.isMeeting;
  return (
    <>
      <Standing state={state} />
      <div class="ep-ag-sr" role="alert">
        {state.saidUrgently}
      </div>
      <Notices state={state} moves={moves} />
      {state.isPresenting && (
        <Tool
          draw={({Present}) => <Present onLeave={() => moves.change({isPresenting: false})} />}
        />
      )}
      {(hasSections || isInviting) && (
        <div class="ep-ag-panel" data-ep-ag="panel" tabIndex={-1}>
          {hasSections ? (
            <MeetingSections state={state} moves={moves} />
          ) : (
            <Tool draw={({MakeMeeting}) => <MakeMeeting onCancel={moves.close} />} />
          )}
        </div>
      )}
      {meeting.isMeeting && state.isNarrow && (
        <QuickBar
          isExpanded={state.isExpanded}
          onVotes={moves.showVotes}
          onSos={moves.showSos}
          onToggle={moves.toggleExpanded}
        />
      )}
    </>
  );
};
