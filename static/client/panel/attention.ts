import type {Meeting, Turn} from '../../../meeting/meeting';
import {nextTurn, orderQueue, speakingTurn} from '../../../meeting/assembly/queue-order';
import type {Words} from '../words';
import {recall} from './remembered';

/** How somebody stands towards the floor: has it, gets it next, or neither. */
type Standing = 'speaks' | 'next' | null;

/** How the person stands whose turns `isOwn` knows. */
const standingOf = (meeting: Meeting, isOwn: (turn: Turn) => boolean): Standing => {
  const speaking = speakingTurn(meeting);
  if (speaking !== null && isOwn(speaking)) return 'speaks';
  const next = nextTurn(orderQueue(meeting));
  return next !== null && isOwn(next) ? 'next' : null;
};

/** What was put before the page's title. */
let mark = '';

/** Says in the title of the page's tab that it is somebody's turn, or will be, as long as it is so. */
export const markTitle = (words: Words, meeting: Meeting, isOwn: (turn: Turn) => boolean): void => {
  const before = mark;
  const standing = standingOf(meeting, isOwn);
  mark =
    standing === null
      ? ''
      : standing === 'speaks'
        ? `● ${words('ep_ag.queue.you-speak')} – `
        : `○ ${words('ep_ag.queue.you-are-next')} – `;
  if (mark !== before) document.title = mark + document.title.replace(before, '');
};

/** Tells somebody who agreed to it, and whose page is hidden. `about` says which meeting it is. */
export const notify = (text: string, about: string): void => {
  if (!document.hidden || recall('notify') !== 'on') return;
  try {
    new Notification(text, {body: about, tag: 'ep_ag'});
  } catch {
    // Chromium on phones has notifications for service workers only, and there is none of ours.
  }
};
