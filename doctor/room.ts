import {found} from './finding';
import type {Finding} from './finding';
import {frameRefusal} from './framing';
import {tooLong} from './headers';
import type {Headers} from './headers';
import {writeOrigin} from './origin';
import type {Origin} from './origin';
import {originOfAnswer} from './page';

/** What a room's server answered to whoever opens a room. */
export interface RoomAnswer {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
}

const judgeFraming = (host: string, headers: Headers, room: Origin, page: Origin): Finding => {
  const refusal = frameRefusal(headers, room, page);
  return refusal
    ? found('room-refuses-frames', {
        host,
        header: `${refusal.header}: ${refusal.value}`,
        page: writeOrigin(page),
      })
    : found('room-frames', {host});
};

/** Whether the instance `host`, listed by the administrator, can be shown in a frame of `page`. */
export const judgeRoom = (host: string, answer: RoomAnswer, page: Origin): readonly Finding[] => {
  const {status, headers} = answer;
  const room = originOfAnswer(answer);
  if (room.scheme !== 'https') return [found('room-insecure', {host})];
  if (status >= 500) return [found('room-failed', {host, status: String(status)})];
  const unread = tooLong(headers, ['content-security-policy', 'x-frame-options']);
  return [
    ...(status >= 400 ? [found('room-status', {host, status: String(status)})] : []),
    ...(unread.length > 0 ? unread : [judgeFraming(host, headers, room, page)]),
  ];
};
