import type {LineEdit} from '../change/line-edit';
import type {AgendaItem, Meeting} from '../meeting';
import {writePart} from '../notation/queue';
import type {AuthorId} from '../pad-line';
import {appendToSection} from './section-place';

/** The agenda's current item, or null. */
export const currentItem = ({agenda}: Meeting): AgendaItem | null =>
  agenda.find(({state}) => state === 'current') ?? null;

/**
 * The line of an item at the end of the queue, apart from the turns above and, with `below`, from a
 * heading that follows; nothing where the item's words would read as something else.
 */
export const partEdits = (
  meeting: Meeting,
  item: AgendaItem,
  author: AuthorId,
  below: boolean,
): LineEdit[] => {
  const text = writePart(item);
  return text === null
    ? []
    : [appendToSection(meeting, 'queue', [text], author, {apart: true, below})];
};

/**
 * One more line at the end of the queue. Where the queue's last part is of an item that the meeting
 * has left, the current item's line comes above it.
 */
export const queueEdits = (
  meeting: Meeting,
  text: string,
  author: AuthorId,
  own: boolean,
): LineEdit[] => {
  const current = currentItem(meeting);
  const {item} = meeting.list;
  const isLeft = current !== null && item !== null && item !== current.id;
  return [
    appendToSection(meeting, 'queue', [text], author, {own}),
    // Before the same line, and planned later: it ends up above.
    ...(isLeft ? partEdits(meeting, current, author, false) : []),
  ];
};
