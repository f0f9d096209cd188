import type {JSX} from 'preact';
import {Button} from '../../panel/button';
import type {Words} from '../../words';
import type {Call, CallTrouble, WebRoom} from './call-state';

/** What can be done about the call of this page: there is one at most. */
export interface CallDesk {
  readonly call: () => Call | null;
  readonly trouble: () => CallTrouble | null;
  /** Opens a room in the frame; a call that is open is left first. */
  readonly open: (room: WebRoom) => void;
  readonly leave: () => void;
  readonly fold: (isFolded: boolean) => void;
  /** The call in a window of its own. The frame is left first. */
  readonly popOut: () => void;
  readonly comeBack: () => void;
  readonly showWindow: () => void;
}

/** What is said of each trouble, and what to do. */
const troubleKeys: Readonly<Record<CallTrouble, string>> = {
  elsewhere: 'ep_ag.call.elsewhere',
  blocked: 'ep_ag.call.blocked',
  forbidden: 'ep_ag.call.forbidden',
  silent: 'ep_ag.call.silent',
};

interface CallBarProps {
  readonly desk: CallDesk;
  readonly words: Words;
}

/** The call that is open in this page, what is wrong with it, and the ways out of it. */
export const CallBar = ({desk, words}: CallBarProps): JSX.Element | null => {
  const call = desk.call();
  const trouble = desk.trouble();
  if (call === null) return null;
  const {place, room, isFolded, isTouched} = call;
  const isInFrame = place === 'frame';
  return (
    <div
      class="ep-ag-call-bar"
      role="group"
      aria-label={words('ep_ag.room.frame', {host: room.host})}
      data-ep-ag="call"
      data-place={place}
    >
      <div role="status">
        <p class="ep-ag-soft" dir="auto">
          {words(isInFrame ? 'ep_ag.room.in-call' : 'ep_ag.room.in-window', {host: room.host})}
        </p>
        {trouble !== null && (
          <p class="ep-ag-warning" data-ep-ag="call-trouble" data-code={trouble}>
            {words(troubleKeys[trouble], {host: room.host})}
          </p>
        )}
      </div>
      <div class="ep-ag-actions">
        {isInFrame ? (
          <>
            <Button hook="fold-call" expanded={!isFolded} onPress={() => desk.fold(!isFolded)}>
              {words(isFolded ? 'ep_ag.room.unfold' : 'ep_ag.room.fold')}
            </Button>
            <Button hook="pop-out" onPress={desk.popOut}>
              {words('ep_ag.room.pop-out')}
            </Button>
          </>
        ) : (
          <>
            <Button hook="come-back" onPress={desk.comeBack}>
              {words('ep_ag.room.come-back')}
            </Button>
            <Button hook="show-window" look="quiet" onPress={desk.showWindow}>
              {words('ep_ag.room.show-window')}
            </Button>
          </>
        )}
        <Button hook="leave-room" onPress={desk.leave}>
          {words('ep_ag.room.leave')}
        </Button>
      </div>
      {isInFrame && !isTouched && !isFolded && trouble === null && (
        <p class="ep-ag-soft">{words('ep_ag.room.empty')}</p>
      )}
    </div>
  );
};
