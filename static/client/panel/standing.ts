import type {Meeting, Turn} from '../../../meeting/meeting';
import {nextTurn, orderQueue, speakingTurn} from '../../../meeting/assembly/queue-order';
import type {Words} from '../words';

/** How somebody stands towards the floor: has it, gets it next, or neither. */
export type Standing = 'speaks' | 'next' | null;

/** How the person stands whose turns `isOwn` knows. */
export const standingOf = (meeting: Meeting, isOwn: (turn: Turn) => boolean): Standing => {
  const speaking = speakingTurn(meeting);
  if (speaking !== null && isOwn(speaking)) return 'speaks';
  const next = nextTurn(orderQueue(meeting));
  return next !== null && isOwn(next) ? 'next' : null;
};

/** What was put before the page's title. */
let mark = '';

/** Says in the title of the page's tab that it is somebody's turn, or will be, as long as it is so. */
export const markTitle = (words: Words, standing: Standing): void => {
  const before = mark;
  mark =
    standing === null
      ? ''
      : standing === 'speaks'
        ? `● ${words('ep_ag.queue.you-speak')} – `
        : `○ ${words('ep_ag.queue.you-are-next')} – `;
  if (mark !== before) document.title = mark + document.title.replace(before, '');
};
