import type {JSX} from 'preact';
import type {Room, RoomLink} from '../../../meeting/meeting';
import {isCutInFrame, openingOf} from '../../../meeting/notation/room';
import type {ButtonLook} from '../panel/button';
import {Button} from '../panel/button';
import {Section} from '../panel/section';
import {usePanel} from '../panel/view';

type WebLink = Extract<RoomLink, {kind: 'web'}>;

/** Beyond this many people the guide prefers another tool to a call in a frame. */
const manyPeople = 15;

const WindowLink = ({
  link,
  look,
}: {
  readonly link: WebLink;
  readonly look: ButtonLook;
}): JSX.Element => {
  const {words} = usePanel();
  return (
    <a
      class={`ep-ag-button ep-ag-button-${look}`}
      data-ep-ag="room-window"
      href={link.url}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        // A window rather than a tab: the text stays in sight. Without leave to open one, a tab.
        event.preventDefault();
        window.open(link.url, '_blank', 'noopener,noreferrer,popup,width=900,height=650');
      }}
    >
      {words(look === 'plain' ? 'ep_ag.room.open-window' : 'ep_ag.room.window')}
    </a>
  );
};

const FramedRoom = ({link}: {readonly link: WebLink}): JSX.Element => {
  const {words, call, isCallElsewhere, isOpeningCall, openCall, peopleConnected} = usePanel();
  return (
    <>
      {call === null && (
        <p class="ep-ag-soft">{words('ep_ag.room.will-contact', {host: link.host})}</p>
      )}
      {isCallElsewhere && <p class="ep-ag-warning">{words('ep_ag.room.elsewhere')}</p>}
      {peopleConnected > manyPeople && (
        <p class="ep-ag-soft">{words('ep_ag.room.many', {count: peopleConnected})}</p>
      )}
      <div class="ep-ag-actions">
        {call === null && (
          <Button
            hook="open-room"
            busy={isOpeningCall}
            onPress={() => openCall(link.url, link.host)}
          >
            {words('ep_ag.room.open-here')}
          </Button>
        )}
        <WindowLink link={link} look="quiet" />
      </div>
    </>
  );
};

const RoomRow = ({link}: Room): JSX.Element => {
  const {words, embedHosts} = usePanel();
  switch (link.kind) {
    case 'web':
      if (openingOf(link, embedHosts) === 'frame') return <FramedRoom link={link} />;
      return (
        <>
          <p class="ep-ag-soft">
            {words(
              embedHosts.includes(link.host) && isCutInFrame(link.host)
                ? 'ep_ag.room.cuts-calls'
                : 'ep_ag.room.window-contact',
              {host: link.host},
            )}
          </p>
          <div class="ep-ag-actions">
            <WindowLink link={link} look="plain" />
          </div>
        </>
      );
    case 'app':
      return (
        <a
          class="ep-ag-button ep-ag-button-plain"
          data-ep-ag="room-app"
          href={link.url}
          rel="noopener noreferrer"
        >
          {words('ep_ag.room.app', {tool: link.tool})}
        </a>
      );
    case 'refused':
      return (
        <p class="ep-ag-warning">
          <span class="ep-ag-quoted" dir="auto">
            {link.text}
          </span>{' '}
          {words('ep_ag.room.refused')}
        </p>
      );
  }
};

/** Where people hear each other. Nothing is contacted before a click. */
export const RoomSection = (): JSX.Element | null => {
  const {meeting, words, canWrite, roomsForReaders} = usePanel();
  const {rooms} = meeting.general;
  if (rooms.length === 0 || (!canWrite && !roomsForReaders)) return null;
  return (
    <Section name="room" heading={words('ep_ag.room.heading')}>
      <ul class="ep-ag-list">
        {rooms.map((room) => (
          <li key={`${room.line}`} class="ep-ag-room" data-ep-ag="room">
            <RoomRow {...room} />
          </li>
        ))}
      </ul>
    </Section>
  );
};
