import {render} from 'preact';
import type {RoomLink} from '../../../../meeting/meeting';
import {usePanel} from '../../panel/view';
import type {Words} from '../../words';
import {CallBar} from './call-bar';
import {createCallFrame} from './call-frame';
import type {CallRight} from './call-right';
import {takeCallRight} from './call-right';
import {createGrips} from './call-size';
import {lead, openEmptyWindow} from './call-window';
import {jitsiUrl} from './jitsi-url';

export type WebRoom = Extract<RoomLink, {kind: 'web'}>;

/** Above this many people a call starts with sound alone. */
export const videoPeople = 10;

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

/** What can be done about the call of this page: there is one at most. */
export interface CallDesk {
  readonly call: () => Call | null;
  readonly trouble: () => CallTrouble | null;
  /** Opens a room in the frame; a call that is open is left first. */
  readonly open: (room: WebRoom) => Promise<void>;
  readonly leave: () => Promise<void>;
  readonly fold: (isFolded: boolean) => void;
  /** The call in a window of its own. The frame is left first. */
  readonly popOut: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly showWindow: () => void;
}

/** A server that has not answered by then may never. */
const silentMs = 8000;
/** How often a window is looked at, which tells nobody that it was closed. */
const lookMs = 500;

/**
 * The place of calls at the head of the column, with its bar. It is no part of what the panel draws, and
 * stays where it is for as long as the page does.
 */
export const createCallDesk = (column: HTMLElement): CallDesk => {
  const words: Words = (key, values) => usePanel().words(key, values);
  const place = document.createElement('div');
  place.className = 'ep-ag-call';
  const picture = document.createElement('div');
  picture.className = 'ep-ag-call-picture';
  const bar = document.createElement('div');
  const grips = createGrips(column);
  place.append(grips.width, picture, grips.height, bar);
  column.prepend(place);

  let call: Call | null = null;
  let trouble: CallTrouble | null = null;
  let right: CallRight | null = null;
  let opened: Window | null = null;
  let silence = 0;
  let looking = 0;

  const draw = (): void => {
    const {classList} = column;
    const isShown = call?.place === 'frame' && !call.isFolded;
    classList.toggle('ep-ag-in-call', call !== null);
    classList.toggle('ep-ag-call-shown', isShown);
    document.body.classList.toggle('ep-ag-calling', call !== null);
    document.body.classList.toggle('ep-ag-call-wide', isShown);
    grips.height.setAttribute('aria-label', words('ep_ag.room.height'));
    grips.width.setAttribute('aria-label', words('ep_ag.room.width'));
    const isFocused = bar.contains(document.activeElement);
    usePanel().redraw();
    render(<CallBar desk={desk} />, bar);
    // The button that was pressed may be gone: those that stand for it now come next.
    if (isFocused && !bar.contains(document.activeElement)) {
      (
        bar.querySelector('button') ??
        column.querySelector<HTMLElement>('[data-ep-ag="open-room"]') ??
        column.querySelector<HTMLElement>('.ep-ag-root')
      )?.focus();
    }
  };
  const say = (said: CallTrouble | null): void => {
    clearTimeout(silence);
    trouble = said;
    draw();
  };

  const frame = createCallFrame(picture, () => {
    if (trouble === 'silent') say(null);
    clearTimeout(silence);
  });

  const addressOf = (room: WebRoom): string => {
    const {name, defaultLanguage, peopleConnected} = usePanel();
    return jitsiUrl({
      roomUrl: room.url,
      displayName: name,
      language: defaultLanguage,
      audioOnly: peopleConnected > videoPeople,
    });
  };

  const closeWindow = (): void => {
    clearInterval(looking);
    opened?.close();
    opened = null;
  };
  /** Out of the call, and the right to have one still held. */
  const hangUp = async (): Promise<void> => {
    closeWindow();
    clearTimeout(silence);
    await frame.leave();
  };

  const leave = async (): Promise<void> => {
    call = null;
    say(null);
    await hangUp();
    right?.();
    right = null;
  };

  const open = async (room: WebRoom): Promise<void> => {
    right ??= await takeCallRight(navigator.locks);
    if (right === null) return say('elsewhere');
    await hangUp();
    call = {room, place: 'frame', isFolded: false, isTouched: false};
    say(null);
    silence = window.setTimeout(() => say('silent'), silentMs);
    await frame.open(addressOf(room), words('ep_ag.room.frame', {host: room.host}));
  };

  const desk: CallDesk = {
    call: () => call,
    trouble: () => trouble,
    open,
    leave,
    fold: (isFolded) => {
      if (call) call = {...call, isFolded};
      draw();
    },
    popOut: async () => {
      if (!call) return;
      const {room} = call;
      const empty = openEmptyWindow();
      if (empty === null) return say('blocked');
      await hangUp();
      opened = empty;
      call = {...call, place: 'window'};
      say(null);
      lead(empty, addressOf(room));
      looking = window.setInterval(() => {
        if (empty.closed) void leave();
      }, lookMs);
    },
    comeBack: async () => {
      if (call) await open(call.room);
    },
    showWindow: () => opened?.focus(),
  };

  // The browser asks whoever is about to go, to the history of the pad or by mistake, and loses the call; and
  // nothing that is shown in the call's window can lead this page elsewhere unnoticed.
  window.addEventListener('beforeunload', (event) => {
    if (call) event.preventDefault();
  });
  // A page that goes while a call is in its frame would keep the camera on. A window stays: it can be seen.
  window.addEventListener('pagehide', () => {
    if (call?.place === 'frame') void leave();
  });
  // The page loses the focus to its frame: there is something in it to click on.
  window.addEventListener('blur', () => {
    if (!call || call.isTouched || document.activeElement !== frame.element()) return;
    call = {...call, isTouched: true};
    draw();
  });
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    const isOfCall = call && blockedURI.startsWith(new URL(call.room.url).origin);
    if (isOfCall && /^(?:frame|child|default)-src/.test(effectiveDirective)) say('forbidden');
  });
  return desk;
};
