import type {JSX} from 'preact';
import {Button} from '../panel/button';
import {usePanel} from '../panel/view';

/** The call that is open in this browser, and the way out of it. */
export const CallBar = (): JSX.Element | null => {
  const {call, words, leaveCall} = usePanel();
  if (call === null) return null;
  return (
    <div class="ep-ag-call-bar" data-ep-ag="call">
      <span class="ep-ag-soft" dir="auto">
        {words('ep_ag.room.in-call', {host: call.host})}
      </span>
      <Button hook="leave-room" onPress={leaveCall}>
        {words('ep_ag.room.leave')}
      </Button>
    </div>
  );
};
