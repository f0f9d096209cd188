import {found} from './finding';
import type {Finding} from './finding';
import {frameRefusal} from './framing';
import {writeOrigin} from './origin';
import type {Origin} from './origin';
import {originOfAnswer} from './page';

/** What a room's server answered to whoever opens a room. */
export interface RoomAnswer {
  readonly status: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Whether the instance `host`, listed by the administrator, can be shown in a frame of `page`. */
export const judgeRoom = (host: string, answer: RoomAnswer, page: Origin): readonly Finding[] => {
  const {status, headers} = answer;
  const room = originOfAnswer(answer);
  if (room.scheme !== 'https') return [found('room-insecure', {host})];
  if (status >= 500) return [found('room-failed', {host, status: String(status)})];
  const refusal = frameRefusal(headers, room, page);
  return [
    ...(status >= 400 ? [found('room-status', {host, status: String(status)})] : []),
    refusal
      ? found('room-refuses-frames', {
          host,
          header: `${refusal.header}: ${refusal.value}`,
          page: writeOrigin(page),
        })
      : found('room-frames', {host}),
  ];
};
