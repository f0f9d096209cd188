import type {RoomLink} from '../../../../meeting/meeting';

/** Above this many people a call starts with sound alone. */
export const videoPeople = 10;

export type WebRoom = Extract<RoomLink, {kind: 'web'}>;

/** Why a call could not be had as it was asked for. */
export type CallTrouble =
  /** Another tab of this browser holds one. */
  | 'elsewhere'
  /** The browser opens no window. */
  | 'blocked'
  /** The page's own Content-Security-Policy lets the server into no frame. */
  | 'forbidden'
  /** The server has not answered yet. */
  | 'silent';

/** The call of this page, as it is shown. */
export interface Call {
  readonly room: WebRoom;
  readonly place: 'frame' | 'window';
  /** Out of sight, and still heard. */
  readonly isFolded: boolean;
  /** Somebody has done something in the frame, so that there is something in it. */
  readonly isTouched: boolean;
}

/** What is wanted, and how far the page has come with it. */
export interface CallState {
  /** The last that somebody asked for; null once they left. */
  readonly wanted: Call | null;
  readonly trouble: CallTrouble | null;
  /** This browser's one call: `asked` until the answer comes. */
  readonly right: 'none' | 'asked' | 'held';
  /** A frame that is `leaving` still has the call in it. */
  readonly frame: 'empty' | 'shown' | 'leaving';
  /** A window is `empty` until the frame has been left, then `led` to the room. */
  readonly window: 'none' | 'empty' | 'led';
}

/** What somebody does, or what the page tells. */
export type CallEvent =
  | {readonly kind: 'open'; readonly room: WebRoom}
  /** An empty window is there already: one opens only in the click itself. */
  | {readonly kind: 'popOut'}
  | {readonly kind: 'leave'}
  | {readonly kind: 'fold'; readonly isFolded: boolean}
  | {readonly kind: 'touch'}
  /** The answer to `askRight`. */
  | {readonly kind: 'answered'; readonly isGiven: boolean}
  /** The end of `leaveFrame`. */
  | {readonly kind: 'left'}
  /** The server has answered in the frame. */
  | {readonly kind: 'loaded'}
  | {readonly kind: 'trouble'; readonly trouble: Exclude<CallTrouble, 'elsewhere'>};

/** What the page has to do, in this order. */
export type CallEffect =
  'closeWindow' | 'leaveFrame' | 'askRight' | 'giveRightBack' | 'showFrame' | 'leadWindow';

export interface CallStep {
  readonly state: CallState;
  readonly effects: readonly CallEffect[];
}

export const noCall: CallState = {
  wanted: null,
  trouble: null,
  right: 'none',
  frame: 'empty',
  window: 'none',
};

/** The call as it is shown: none before the right to it is held. */
export const shownCall = ({wanted, right}: CallState): Call | null =>
  right === 'held' ? wanted : null;

/** What shows another call, or one that was left, goes. */
const putAway = (state: CallState): CallStep => ({
  state: {...state, frame: state.frame === 'empty' ? 'empty' : 'leaving', window: 'none'},
  effects: [
    ...(state.window === 'none' ? [] : (['closeWindow'] as const)),
    ...(state.frame === 'shown' ? (['leaveFrame'] as const) : []),
  ],
});

/** The next thing to do for what is wanted, once nothing is under way. */
const goOn = (state: CallState): CallStep => {
  const {wanted, right, frame, window} = state;
  if (frame === 'leaving' || right === 'asked') return {state, effects: []};
  if (wanted === null) {
    return right === 'held'
      ? {state: {...state, right: 'none'}, effects: ['giveRightBack']}
      : {state, effects: []};
  }
  if (right === 'none') return {state: {...state, right: 'asked'}, effects: ['askRight']};
  if (wanted.place === 'frame' && frame === 'empty') {
    return {state: {...state, frame: 'shown'}, effects: ['showFrame']};
  }
  if (wanted.place === 'window' && window === 'empty') {
    return {state: {...state, window: 'led'}, effects: ['leadWindow']};
  }
  return {state, effects: []};
};

const andGoOn = ({state, effects}: CallStep): CallStep => {
  const next = goOn(state);
  return {state: next.state, effects: [...effects, ...next.effects]};
};

/**
 * What an event makes of a call. The last wish counts, whatever is under way; the right to the call is
 * asked for once, and given back when nothing of it is left in the page.
 */
export const reduceCall = (state: CallState, event: CallEvent): CallStep => {
  const {wanted, frame} = state;
  const still: CallStep = {state, effects: []};
  switch (event.kind) {
    case 'open': {
      const {room} = event;
      const call: Call = {room, place: 'frame', isFolded: false, isTouched: false};
      return andGoOn(putAway({...state, wanted: call, trouble: null}));
    }
    case 'popOut': {
      const opened: CallState = {...state, window: 'empty'};
      // Left, or taken away, in the meantime: the window that was opened for it goes.
      if (shownCall(state)?.place !== 'frame' || wanted === null) return putAway(opened);
      const {state: away, effects} = putAway({...state, trouble: null});
      const call: Call = {...wanted, place: 'window'};
      return andGoOn({state: {...away, wanted: call, window: 'empty'}, effects});
    }
    case 'leave':
      return andGoOn(putAway({...state, wanted: null, trouble: null}));
    case 'fold':
      return wanted
        ? {...still, state: {...state, wanted: {...wanted, isFolded: event.isFolded}}}
        : still;
    case 'touch':
      return wanted ? {...still, state: {...state, wanted: {...wanted, isTouched: true}}} : still;
    case 'answered':
      if (event.isGiven) return andGoOn({...still, state: {...state, right: 'held'}});
      return {
        ...still,
        state: {...noCall, trouble: wanted === null ? null : 'elsewhere'},
      };
    case 'left':
      return andGoOn({...still, state: {...state, frame: 'empty'}});
    case 'loaded':
      return state.trouble === 'silent' ? {...still, state: {...state, trouble: null}} : still;
    case 'trouble':
      // Of a frame that has been left in the meantime nothing is said.
      if (event.trouble !== 'blocked' && frame !== 'shown') return still;
      return wanted ? {...still, state: {...state, trouble: event.trouble}} : still;
  }
};
