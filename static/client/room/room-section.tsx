import type {JSX} from 'preact';
import {Button} from '../panel/button';
import {Section} from '../panel/section';
import {Tool} from '../panel/tool';
import {usePanel} from '../panel/view';

const part = 'rooms';

/**
 * Where people hear each other: the words of the room lines, and once somebody asks or has asked for any
 * of the tools, the ways in. Nothing is contacted before a click.
 */
export const RoomSection = (): JSX.Element | null => {
  const {meeting, words, canWrite, roomsForReaders, embedHosts, tools, unfolded, unfold} =
    usePanel();
  const {rooms} = meeting.general;
  if (canWrite ? !rooms.length && !embedHosts.length : !rooms.length || !roomsForReaders) {
    return null;
  }
  return (
    <Section name="room" heading={words('ep_ag.room.heading')}>
      {unfolded === part || tools(true) ? (
        <Tool draw={({Rooms}) => <Rooms />} />
      ) : (
        <>
          {rooms.map(({text}) => (
            <p class="ep-ag-soft" dir="auto" data-ep-ag="room-line">
              {text}
            </p>
          ))}
          <div class="ep-ag-actions">
            <Button hook="rooms" onPress={() => unfold(part)}>
              {words(rooms.length ? 'ep_ag.room.join' : 'ep_ag.room.propose')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
};
