import type {ComponentChildren, JSX} from 'preact';
import {useState} from 'preact/hooks';
import {useDesk} from '../../panel/contexts';
import {focus, Form} from '../form';
import type {WebRoom} from './call-state';
import {videoPeople} from './call-state';
import {hasAgreed, keepAgreement} from './consent';
import {findMediaTrouble} from './media-trouble';

/** That a call will start with sound alone, and why. */
export const AudioOnly = (): JSX.Element | null => {
  const {words} = useDesk();
  const peopleConnected = useDesk().source.peopleConnected();
  return peopleConnected <= videoPeople ? null : (
    <p class="ep-ag-soft" data-ep-ag="audio-only">
      {words('ep_ag.room.audio-only', {count: peopleConnected})}
    </p>
  );
};

/** What stands in the way of microphone and camera, with what would have to change. */
const Trouble = ({room}: {readonly room: WebRoom}): JSX.Element | null => {
  const {words} = useDesk();
  const trouble = findMediaTrouble(room);
  return trouble === null ? null : (
    <p class="ep-ag-warning" data-ep-ag="media-trouble">
      {trouble === 'http'
        ? words('ep_ag.room.needs-https')
        : words('ep_ag.room.policy', {features: trouble.join(', ')})}
    </p>
  );
};

interface RoomDoorProps {
  readonly room: WebRoom;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** Other ways in. */
  readonly children: ComponentChildren;
}

/** What somebody is told and asked before their browser contacts the room's server. */
export const RoomDoor = ({room, onOpen, onClose, children}: RoomDoorProps): JSX.Element => {
  const {words} = useDesk();
  const {host} = room;
  const [isKept, keep] = useState(() => hasAgreed(host));
  return (
    <div role="group" aria-labelledby="ep-ag-door" data-ep-ag="door">
      <Form
        hook="door"
        sendLabel={words('ep_ag.room.open-here')}
        onSend={() => {
          keepAgreement(host, isKept);
          onClose();
          onOpen();
        }}
        onCancel={onClose}
      >
        <p id="ep-ag-door">
          <strong>{words('ep_ag.room.door', {host})}</strong>
        </p>
        <p class="ep-ag-soft">{words('ep_ag.room.door-explained', {host})}</p>
        <Trouble room={room} />
        <AudioOnly />
        <label class="ep-ag-template">
          <input
            type="checkbox"
            data-ep-ag="keep-agreement"
            checked={isKept}
            ref={focus}
            onChange={({currentTarget}) => keep(currentTarget.checked)}
          />
          <span>{words('ep_ag.room.keep', {host})}</span>
        </label>
        {children}
      </Form>
    </div>
  );
};
