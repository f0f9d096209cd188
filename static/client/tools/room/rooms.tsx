import type {ComponentChildren, JSX} from 'preact';
import {useLayoutEffect, useState} from 'preact/hooks';
import {
  isCutInFrame,
  listedProvider,
  newRoomHost,
  openingOf,
  providerOf,
} from '../../../../calls/providers';
import type {Room, RoomLink, RoomTool} from '../../../../meeting/meeting';
import {readRooms} from '../../../../meeting/notation/room';
import {readRoomTool, toolNames} from '../../../../meeting/notation/room-tool';
import type {NamedTool} from '../../../../meeting/notation/room-tool';
import type {ButtonLook} from '../../panel/button-props';
import {Button} from '../../panel/button';
import {useDesk, useMeeting, useUnfolded} from '../../panel/contexts';
import type {Desk} from '../../panel/desk';
import {writeValue} from '../../panel/value-words';
import type {Words} from '../../words';
import {createCallDesk} from './call';
import type {CallDesk} from './call-bar';
import type {WebRoom} from './call-state';
import {hasAgreed, keepAgreement} from './consent';
import {findMediaTrouble} from './media-trouble';
import {AudioOnly, RoomDoor} from './room-door';
import {roomName, roomNameBytes} from './room-name';

/** For how many people the guide takes a tool to be good; of the others it gives no number. */
const mostPeople: Partial<Record<RoomTool, number>> = {jitsi: 15, mumble: 200};

const isNamed = (tool: RoomTool): tool is NamedTool => tool in toolNames;

/** What a room is held with, and for how many people that is good. */
const toolWords = (words: Words, tool: RoomTool): string =>
  isNamed(tool)
    ? words('ep_ag.room.tool-on-server', {tool: toolNames[tool]})
    : writeValue(words, 'tool', tool);

/** There is one panel in a page, and one call at most. */
let calls: CallDesk | null = null;

/** Draws the rooms again, as long as they are shown: the call is no part of what Preact draws. */
let redrawRooms = (): void => undefined;

/** What is unfolded while somebody stands at the door of a room. */
const doorOf = (url: string): string => `room ${url}`;

const propose = ({meeting, act}: Desk, host: string): void => {
  const name = roomName(crypto.getRandomValues(new Uint8Array(roomNameBytes)));
  const expected = meeting()
    .general.rooms.map(({text}) => text)
    .join('\n');
  void act({kind: 'addRoom', link: listedProvider.newRoomAddress(host, name), expected});
};

/** Opens a room in a call beside the text. */
const openCall = (desk: Desk, room: WebRoom): void => {
  calls ??= createCallDesk(desk, () => redrawRooms());
  calls.open(room);
};

/** Goes into a room on the administrator's server, by its door where somebody has to be told something first. */
const enter = (desk: Desk, room: WebRoom): void => {
  if (hasAgreed(room.host) && findMediaTrouble(room) === null) {
    desk.change({unfolded: null});
    openCall(desk, room);
  } else {
    desk.change({unfolded: doorOf(room.url)});
  }
};

/** A new room, where the administrator named a server for it. */
const NewRoom = (): JSX.Element | null => {
  const desk = useDesk();
  const {words, canWrite} = desk;
  const meeting = useMeeting();
  const host = newRoomHost(desk.page.embedHosts);
  if (!canWrite || host === undefined) return null;
  const isFirst = meeting.general.rooms.length === 0;
  return (
    <div class="ep-ag-actions">
      {isFirst && <p class="ep-ag-soft">{words('ep_ag.room.will-propose', {host})}</p>}
      <Button
        hook="propose-room"
        look={isFirst ? 'plain' : 'quiet'}
        onPress={() => propose(desk, host)}
      >
        {words(isFirst ? 'ep_ag.room.propose' : 'ep_ag.room.propose-other')}
      </Button>
    </div>
  );
};

interface WindowLinkProps {
  readonly url: string;
  readonly look: ButtonLook;
  readonly children: ComponentChildren;
}

/** A web room in a window: the text stays in sight, which it doesn't behind a tab. Without leave to open one, a tab. */
const WindowLink = ({url, look, children}: WindowLinkProps): JSX.Element => (
  <a
    class={`ep-ag-button ep-ag-button-${look}`}
    data-ep-ag="room-window"
    href={url}
    target="_blank"
    rel="noopener noreferrer"
    onClick={(event) => {
      event.preventDefault();
      window.open(url, '_blank', 'noopener,noreferrer,popup,width=900,height=650');
    }}
  >
    {children}
  </a>
);

/** A room's address as people tell it to each other: what sets it apart from other rooms of its server. */
const addressOf = (link: Exclude<RoomLink, {kind: 'refused'}>): string =>
  link.kind === 'web'
    ? link.url.replace(/^https:\/\/|#config\..*$/gi, '')
    : link.url.replace(/^tel:/i, '').replace(/%23/g, '#');

/** That there are more people than a tool is good for. */
const Crowd = ({tool}: {readonly tool: RoomTool}): JSX.Element | null => {
  const {words} = useDesk();
  const peopleConnected = useDesk().source.peopleConnected();
  const most = mostPeople[tool];
  return most === undefined || peopleConnected <= most ? null : (
    <p class="ep-ag-warning" data-ep-ag="room-crowd">
      {words('ep_ag.room.many', {count: peopleConnected, most})}
    </p>
  );
};

/** A room on the administrator's server. */
const FramedRoom = ({room}: {readonly room: WebRoom}): JSX.Element => {
  const desk = useDesk();
  const {words} = desk;
  const unfolded = useUnfolded();
  const {host, url} = room;
  const app = providerOf(room).appLink(url, navigator.userAgent);
  if (calls?.call()?.room.url === url) {
    return (
      <p class="ep-ag-soft" data-ep-ag="room-open">
        {words('ep_ag.room.in-call', {host})}
      </p>
    );
  }
  const close = (): void => desk.change({unfolded: null});
  const aside = (
    <WindowLink url={url} look="quiet">
      {words('ep_ag.room.window')}
    </WindowLink>
  );
  if (unfolded === doorOf(url)) {
    return (
      <RoomDoor room={room} onClose={close} onOpen={() => openCall(desk, room)}>
        {aside}
      </RoomDoor>
    );
  }
  return (
    <>
      {hasAgreed(host) ? (
        <p class="ep-ag-soft" data-ep-ag="agreed">
          {words('ep_ag.room.agreed', {host})}{' '}
          <Button
            hook="forget-server"
            look="quiet"
            onPress={() => {
              keepAgreement(host, false);
              close();
              redrawRooms();
            }}
          >
            {words('ep_ag.room.forget')}
          </Button>
        </p>
      ) : (
        <p class="ep-ag-soft">{words('ep_ag.room.will-contact', {host})}</p>
      )}
      <AudioOnly />
      {calls?.trouble() === 'elsewhere' && (
        <p class="ep-ag-warning" role="alert" data-ep-ag="call-trouble" data-code="elsewhere">
          {words('ep_ag.call.elsewhere')}
        </p>
      )}
      <div class="ep-ag-actions">
        <Button hook="open-room" about={addressOf(room)} onPress={() => enter(desk, room)}>
          {words('ep_ag.room.open-here')}
        </Button>
        {aside}
        {app !== null && (
          <a class="ep-ag-button ep-ag-button-quiet" data-ep-ag="jitsi-app" href={app}>
            {words('ep_ag.room.app')}
          </a>
        )}
      </div>
    </>
  );
};

/** One room: what it is held with and for how many people that is good, the words beside its link, and the way in. */
const RoomRow = ({link, note}: Room): JSX.Element => {
  const {words} = useDesk();
  const {embedHosts} = useDesk().page;
  if (link.kind === 'refused') {
    return (
      <p class="ep-ag-warning">
        <span class="ep-ag-quoted" dir="auto">
          {link.text}
        </span>{' '}
        {writeValue(words, 'problem', link.reason)}
      </p>
    );
  }
  const isFramed = openingOf(link, embedHosts) === 'frame';
  const tool = link.kind === 'web' && isFramed ? providerOf(link).tool : readRoomTool(link);
  const isCut = link.kind === 'web' && isCutInFrame(link.host);
  return (
    <>
      <p data-ep-ag="room-tool">{toolWords(words, tool)}</p>
      {note !== '' && (
        <p class="ep-ag-quoted" dir="auto" data-ep-ag="room-note">
          {note}
        </p>
      )}
      <p class="ep-ag-soft" dir="ltr">
        {addressOf(link)}
      </p>
      <Crowd tool={tool} />
      {link.kind === 'web' && isFramed ? (
        <FramedRoom room={link} />
      ) : (
        <>
          {link.kind === 'web' && (
            <p class="ep-ag-soft">
              {words(isCut ? 'ep_ag.room.cuts-calls' : 'ep_ag.room.window-contact', {
                host: link.host,
              })}
            </p>
          )}
          <div class="ep-ag-actions">
            {link.kind === 'web' ? (
              <WindowLink url={link.url} look="plain">
                {words('ep_ag.room.open-window')}
              </WindowLink>
            ) : (
              <a
                class="ep-ag-button ep-ag-button-plain"
                data-ep-ag="room-app"
                href={link.url}
                rel="noopener noreferrer"
              >
                {words('ep_ag.room.join')}
              </a>
            )}
          </div>
        </>
      )}
    </>
  );
};

/** The rooms of the meeting, as they are shown once the tools are here. */
export const Rooms = (): JSX.Element => {
  const {words} = useDesk();
  const meeting = useMeeting();
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    redrawRooms = () => redraw((count) => count + 1);
  }, []);
  const lines = meeting.general.rooms;
  const rooms = readRooms(lines);
  return (
    <>
      <ul class="ep-ag-list">
        {rooms.map((room, i) => (
          <li key={`${i}`} class="ep-ag-room" data-ep-ag="room">
            <RoomRow {...room} />
          </li>
        ))}
      </ul>
      {rooms.length === 0 && lines.length > 0 && (
        <p class="ep-ag-soft" data-ep-ag="no-link">
          {words('ep_ag.room.no-link')}
        </p>
      )}
      <NewRoom />
    </>
  );
};
