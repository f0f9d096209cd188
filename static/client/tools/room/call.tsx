import {render} from 'preact';
import {providerOf} from '../../../../calls/providers';
import type {Desk} from '../../panel/desk';
import {drawNow} from '../../panel/draw-now';
import {CallBar} from './call-bar';
import type {CallDesk} from './call-bar';
import {createCallFrame} from './call-frame';
import type {CallRight} from './call-right';
import {takeCallRight} from './call-right';
import {createGrips} from './call-size';
import {noCall, reduceCall, shownCall, videoPeople} from './call-state';
import type {Call, CallEffect, CallEvent, WebRoom} from './call-state';
import {lead, openEmptyWindow} from './call-window';

/** A server that has not answered by then may never. */
const silentMs = 8000;
/** How often a window is looked at, which tells nobody that it was closed. */
const lookMs = 500;

/**
 * The place of calls at the head of the column, with its bar. It is no part of what the panel draws, and
 * stays where it is for as long as the page does.
 */
export const createCallDesk = ({page, source, words}: Desk, onChange: () => void): CallDesk => {
  const {column} = page;
  const place = document.createElement('div');
  place.className = 'ep-ag-call';
  const picture = document.createElement('div');
  picture.className = 'ep-ag-call-picture';
  const bar = document.createElement('div');
  const grips = createGrips(column);
  place.append(grips.width, picture, grips.height, bar);
  column.prepend(place);

  let state = noCall;
  let right: CallRight | null = null;
  let opened: Window | null = null;
  let silence = 0;
  let looking = 0;

  const draw = (): void => {
    const {classList} = column;
    const call = shownCall(state);
    const isShown = call?.place === 'frame' && !call.isFolded;
    classList.toggle('ep-ag-in-call', call !== null);
    classList.toggle('ep-ag-call-shown', isShown);
    document.body.classList.toggle('ep-ag-calling', call !== null);
    document.body.classList.toggle('ep-ag-call-wide', isShown);
    grips.height.setAttribute('aria-label', words('ep_ag.room.height'));
    grips.width.setAttribute('aria-label', words('ep_ag.room.width'));
    const isFocused = bar.contains(document.activeElement);
    drawNow(() => {
      onChange();
      render(<CallBar desk={desk} words={words} />, bar);
    });
    // The button that was pressed may be gone: those that stand for it now come next.
    if (isFocused && !bar.contains(document.activeElement)) {
      (
        bar.querySelector('button') ??
        column.querySelector<HTMLElement>('[data-ep-ag="open-room"]') ??
        column.querySelector<HTMLElement>('.ep-ag-root')
      )?.focus();
    }
  };

  const frame = createCallFrame(picture, () => {
    clearTimeout(silence);
    happen({kind: 'loaded'});
  });

  const addressOf = (room: WebRoom): string =>
    providerOf(room).callAddress({
      roomUrl: room.url,
      displayName: source.name(),
      language: page.language(),
      audioOnly: source.peopleConnected() > videoPeople,
    });

  const carryOut: Readonly<Record<CallEffect, () => void>> = {
    closeWindow: () => {
      clearInterval(looking);
      opened?.close();
      opened = null;
    },
    leaveFrame: () => {
      clearTimeout(silence);
      void frame.leave().then(() => happen({kind: 'left'}));
    },
    askRight: () => {
      void takeCallRight(navigator.locks).then((given) => {
        right = given;
        happen({kind: 'answered', isGiven: given !== null});
      });
    },
    giveRightBack: () => {
      right?.();
      right = null;
    },
    showFrame: () => {
      if (!state.wanted) return;
      const {room} = state.wanted;
      silence = window.setTimeout(() => happen({kind: 'trouble', trouble: 'silent'}), silentMs);
      const label = words('ep_ag.room.frame', {host: room.host});
      frame.open(addressOf(room), label, providerOf(room).allowed);
    },
    leadWindow: () => {
      const led = opened;
      if (led === null || !state.wanted) return;
      lead(led, addressOf(state.wanted.room));
      looking = window.setInterval(() => {
        if (led.closed) happen({kind: 'leave'});
      }, lookMs);
    },
  };
  const happen = (event: CallEvent): void => {
    const step = reduceCall(state, event);
    const isChanged = step.state !== state;
    state = step.state;
    for (const effect of step.effects) carryOut[effect]();
    if (isChanged) draw();
  };

  const call = (): Call | null => shownCall(state);
  const open = (room: WebRoom): void => happen({kind: 'open', room});
  const desk: CallDesk = {
    call,
    trouble: () => state.trouble,
    open,
    leave: () => happen({kind: 'leave'}),
    fold: (isFolded) => happen({kind: 'fold', isFolded}),
    popOut: () => {
      if (call()?.place !== 'frame') return;
      const empty = openEmptyWindow();
      if (empty === null) happen({kind: 'trouble', trouble: 'blocked'});
      else {
        opened = empty;
        happen({kind: 'popOut'});
      }
    },
    comeBack: () => {
      const shown = call();
      if (shown) open(shown.room);
    },
    showWindow: () => opened?.focus(),
  };

  // The browser asks whoever is about to go, to the history of the pad or by mistake, and loses the call; and
  // nothing that is shown in the call's window can lead this page elsewhere unnoticed.
  window.addEventListener('beforeunload', (event) => {
    if (call()) event.preventDefault();
  });
  // A page that goes while a call is in its frame would keep the camera on. A window stays: it can be seen.
  window.addEventListener('pagehide', () => {
    if (state.frame === 'shown' || call()?.place === 'frame') desk.leave();
  });
  // The page loses the focus to its frame: there is something in it to click on.
  window.addEventListener('blur', () => {
    const shown = call();
    if (!shown || shown.isTouched || document.activeElement !== frame.element()) return;
    happen({kind: 'touch'});
  });
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    const shown = call();
    const isOfCall = shown && blockedURI.startsWith(new URL(shown.room.url).origin);
    if (!isOfCall || !/^(?:frame|child|default)-src/.test(effectiveDirective)) return;
    clearTimeout(silence);
    happen({kind: 'trouble', trouble: 'forbidden'});
  });
  return desk;
};
