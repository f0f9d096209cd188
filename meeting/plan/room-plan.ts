import {string} from 'valibot';
import type {Meeting} from '../meeting';
import {entryOf} from '../notation/general-entry';
import {readRoomLink} from '../notation/room-link';
import {readRooms} from '../notation/room';
import {newKeyLine, valueEdit} from './key-line-edit';
import {intentForm} from './intent-form';
import {alreadySo, refused} from './proposed';
import type {Proposed} from './proposed';
import {longestText} from './words';

/**
 * Write down a room, `expected` being the values of the lines that its sender saw: on the empty line that waits for one, or on a line of its own. Refused when the
 * meeting has other rooms than its sender saw: of two who propose one at once, one does, and people
 * don't end up in two rooms.
 */
export const addRoom = intentForm(
  'addRoom',
  {
    link: string(),
    /** The values of the room lines as the sender saw them, a line each. */
    expected: string(),
  },
  (meeting, {link, expected}, {author}): Proposed => {
    const {rooms} = meeting.general;
    if (link.length > longestText) return refused('text-too-long');
    if (readRoomLink(link).kind !== 'web' || /\s/.test(link)) return refused('value-unreadable');
    const isThere = (read: Meeting): boolean =>
      readRooms(read.general.rooms).some(
        (room) => room.link.kind === 'web' && room.link.url === link,
      );
    if (isThere(meeting)) return alreadySo;
    if (rooms.map(({text}) => text).join('\n') !== expected) return refused('stale-room');
    const found = entryOf(meeting.general, 'room');
    const edit =
      found?.value === ''
        ? valueEdit(found, link, author)
        : newKeyLine(meeting, 'room', link, author);
    return {edits: [edit], shows: isThere};
  },
);
