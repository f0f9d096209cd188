import {render} from 'preact';
import type {Intent} from '../../../meeting/intent';
import {holdsRole} from '../../../meeting/assembly/role-holders';
import type {Meeting, Turn} from '../../../meeting/meeting';
import {createLiveReader} from '../../../meeting/live-reader';
import {isOwnTurn} from '../../../meeting/notation/queue';
import {coalesce, frameClockOf} from '../coalesce';
import type {Host} from '../etherpad';
import {createIntentSender, writesName} from '../intents';
import {createToolbox} from '../toolbox';
import {announcementsOf} from './announcements';
import {createErrands} from './errands';
import {keepFocus} from './keep-focus';
import {keepPlace} from './keep-place';
import type {PanelMoves, PanelState} from './panel';
import {Panel} from './panel';
import {recall, remember} from './remembered';
import {notify} from './notify';
import {markTitle, standingOf} from './standing';
import {shortcutOf} from './shortcut-keys';
import type {PanelView} from './view';

/** The panel in the page. */
export interface MountedPanel {
  /** The pad has changed: read it soon. May be called as often as one likes. */
  readonly read: () => void;
  readonly toggle: () => void;
  /** Whether a key that was pressed somewhere in the page is one of the panel's, and is seen to. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** Ask for the floor without looking for the button. */
  readonly joinQueue: () => void;
}

/** Where the panel becomes a sheet at the bottom; panel.css has the same numbers. */
const narrowScreen = '(max-width: 799px), (max-height: 480px)';

const emptyMeeting = createLiveReader()([]);

/** What the panel shows of a meeting; where these are the same, so are list and problems. */
const shown = ['language', 'general', 'agenda', 'queue', 'proposals', 'sos'] as const;

/** Whether two readings of one reader, which keeps what it found in lines that are the same, have nothing that the panel shows differently. */
const isShownAlike = (before: Meeting, after: Meeting): boolean =>
  before.isMeeting === after.isMeeting && shown.every((part) => before[part] === after[part]);

/** Puts the panel into its column and keeps it there. */
export const mountPanel = (host: Host): MountedPanel => {
  const root = document.createElement('div');
  root.className = 'ep-ag-root';
  root.tabIndex = -1;
  host.column.append(root);
  keepFocus(root);

  const send = createIntentSender(`${host.padPath}/meeting/intents`, window.fetch.bind(window));
  const errands = createErrands(send, () => change({}));
  const narrow = window.matchMedia(narrowScreen);

  let meeting: Meeting = emptyMeeting;
  let hasRead = false;
  /** A shortcut that waits for the tools, or empty. */
  let pressed = '';
  let settleName: ((isGiven: boolean) => void) | null = null;
  let state: PanelState = {
    isOpen: recall('panel') !== 'closed',
    isExpanded: false,
    isNarrow: narrow.matches,
    isInviting: false,
    isWritingProposal: false,
    isWritingSos: false,
    isPresenting: false,
    isNaming: false,
    unfolded: null,
    moment: host.moment(),
    refusal: null,
    said: '',
    saidUrgently: '',
  };

  const change = (changed: Partial<PanelState>): void => {
    state = {...state, ...changed};
    draw();
  };

  /** Brings a part of the panel into view and gives it the focus. */
  const show = (id: string): void => {
    const part = document.getElementById(id);
    part?.focus({preventScroll: true});
    part?.scrollIntoView({block: 'start'});
  };

  /** Asks for a name where there is none yet; false when the person would rather not. */
  const haveName = (): Promise<boolean> => {
    if (host.name() !== '') return Promise.resolve(true);
    settleName?.(false);
    const asker = document.activeElement;
    return new Promise((settle) => {
      settleName = (isGiven) => {
        settleName = null;
        change({isNaming: false});
        if (asker instanceof HTMLIFrameElement) host.focusText();
        else if (asker instanceof HTMLElement && root.contains(asker)) asker.focus();
        settle(isGiven);
      };
      change({isNaming: true});
    });
  };

  const act = async (intent: Intent): Promise<boolean> => {
    if (!host.canWrite) {
      change({refusal: 'read-only'});
      return false;
    }
    if (errands.isBusy(intent)) return false;
    // Whoever takes part may need a form next, when the network is worse.
    tools();
    if (writesName(intent) && !(await haveName())) return false;
    const answer = errands.ask(intent, {
      name: host.name(),
      utcOffsetMinutes: -new Date().getTimezoneOffset(),
    });
    change({refusal: null});
    // Whoever acts looks at the panel, now and for what comes of it.
    reading.hurry();
    const refusal = await answer;
    reading.hurry();
    change(refusal === null ? {} : {refusal});
    return refusal === null;
  };

  /** Does what a shortcut is for, once the tools are here. */
  const heed = (code: string): void => {
    pressed = code;
    const given = code && tools();
    if (!given) return;
    pressed = '';
    given.press(code, {root, view: viewOf(), change, show, host});
  };

  const isOwn = (turn: Turn): boolean => isOwnTurn(turn, host.author(), host.name());

  const viewOf = (): PanelView => ({
    meeting,
    words: host.words,
    author: host.author(),
    name: host.name(),
    isOwnTurn: isOwn,
    holds: (role) => holdsRole(meeting.general, role, host.name()),
    canWrite: host.canWrite,
    unfolded: state.unfolded,
    unfold: (unfolded) => change({unfolded}),
    embedHosts: host.embedHosts,
    roomsForReaders: host.roomsForReaders,
    defaultTemplate: host.defaultTemplate,
    defaultLanguage: host.language() ?? host.defaultLanguage,
    padPath: host.padPath,
    now: host.now,
    peopleConnected: host.peopleConnected(),
    doing: state,
    act,
    isBusy: errands.isBusy,
    wait: errands.wait(),
    tools,
    redraw: () => change({}),
  });

  const moves: PanelMoves = {
    close: () => {
      if (meeting.isMeeting) remember('panel', 'closed');
      change(meeting.isMeeting ? {isOpen: false} : {isInviting: false});
    },
    toggleExpanded: () => change({isExpanded: !state.isExpanded}),
    showVotes: () => {
      change({isExpanded: true});
      show('ep-ag-votes');
    },
    showSos: () => {
      change({isExpanded: true, isWritingSos: true});
      document.getElementById('ep-ag-sos')?.scrollIntoView({block: 'start'});
    },
    change,
    heed,
    giveName: (name) => {
      host.rename(name);
      settleName?.(true);
    },
    refuseName: () => settleName?.(false),
  };

  const draw = (): void => {
    const isShown = meeting.isMeeting
      ? state.isNarrow ||
        state.isOpen ||
        state.isNaming ||
        state.refusal !== null ||
        errands.wait() !== 'taken'
      : state.isInviting;
    const classes = host.column.classList;
    classes.toggle('ep-ag-away', !isShown);
    classes.toggle('ep-ag-collapsed', state.isNarrow && !state.isExpanded && meeting.isMeeting);
    host.column.setAttribute('aria-label', host.words('ep_ag.panel.label'));
    host.furnish({
      isMeeting: meeting.isMeeting,
      isOpen: meeting.isMeeting && state.isNarrow ? state.isExpanded : isShown,
    });
    keepPlace(root, () => render(<Panel view={viewOf()} state={state} moves={moves} />, root));
  };

  const tools = createToolbox(host.toolsAddress, () => {
    heed(pressed);
    draw();
  });

  const readMeeting = createLiveReader();
  const reading = coalesce(() => {
    const before = meeting;
    meeting = readMeeting(host.readLines());
    // Whoever takes notes changes nothing that is shown.
    if (hasRead && isShownAlike(before, meeting)) return;
    const said = hasRead ? announcementsOf(before, meeting, isOwn) : [];
    hasRead = true;
    if (meeting.isMeeting && state.isInviting) state = {...state, isInviting: false, isOpen: true};
    for (const {isUrgent, key, values} of said) {
      const text = host.words(key, values);
      state = isUrgent ? {...state, saidUrgently: text} : {...state, said: text};
      if (isUrgent) notify(text, meeting.general.subject);
    }
    markTitle(host.words, standingOf(meeting, isOwn));
    draw();
  }, frameClockOf(window));

  const press = (event: KeyboardEvent): boolean => {
    const code = meeting.isMeeting && shortcutOf(event, root);
    if (!code) return false;
    event.preventDefault();
    heed(code);
    return true;
  };

  document.addEventListener('keydown', press);
  host.onLanguage(() => change({}));
  host.onMoment(() => {
    if (host.moment() !== state.moment) change({moment: host.moment()});
  });
  narrow.addEventListener('change', () => change({isNarrow: narrow.matches}));
  draw();
  reading.ask();

  return {
    read: reading.ask,
    press,
    toggle: () => {
      if (!meeting.isMeeting) {
        change({isInviting: !state.isInviting});
        if (state.isInviting) show('ep-ag-make');
        return;
      }
      if (state.isNarrow) {
        moves.toggleExpanded();
        return;
      }
      remember('panel', state.isOpen ? 'closed' : 'open');
      change({isOpen: !state.isOpen});
      if (state.isOpen) root.querySelector<HTMLElement>('.ep-ag-panel')?.focus();
    },
    joinQueue: () => void act({kind: 'joinQueue', turnKind: 'topic'}),
  };
};
