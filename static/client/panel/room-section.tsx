import type {JSX} from 'preact';
import type {RoomLine} from '../../../meeting/meeting';
import {Button} from './button';
import {useDesk, useUnfolded} from './contexts';
import {memo} from './memo';
import {Section} from './section';
import {Tool} from './tool';

const part = 'rooms';

/**
 * Where people hear each other: the words of the room lines, and once somebody asks or has asked for any
 * of the tools, the ways in. Nothing is contacted before a click.
 */
export const RoomSection = memo(
  ({rooms}: {readonly rooms: readonly RoomLine[]}): JSX.Element | null => {
    const {words, change, page, canWrite, tools} = useDesk();
    const isUnfolded = useUnfolded() === part;
    if (
      canWrite ? !rooms.length && !page.embedHosts.length : !rooms.length || !page.roomsForReaders
    ) {
      return null;
    }
    return (
      <Section name="room">
        {isUnfolded || tools ? (
          <Tool draw={({Rooms}) => <Rooms />} />
        ) : (
          <>
            {rooms.map(({text}) => (
              <p class="ep-ag-soft" dir="auto" data-ep-ag="room-line">
                {text}
              </p>
            ))}
            <div class="ep-ag-actions">
              <Button hook="rooms" onPress={() => change({unfolded: part})}>
                {words(rooms.length ? 'ep_ag.room.join' : 'ep_ag.room.propose')}
              </Button>
            </div>
          </>
        )}
      </Section>
    );
  },
);
