import {ask} from './ask';
import {found} from '../finding';
import type {Finding} from '../finding';
import type {Origin} from '../origin';
import {judgeRoom} from '../room';
import {isCutInFrame, listedProvider} from '../../calls/providers';

/** A room that nobody uses: one is opened only when a browser runs its page. */
const roomName = 'ep_ag-check';

const examineRoom = async (
  host: string,
  page: Origin,
  timeoutMs: number,
): Promise<readonly Finding[]> => {
  // Never framed, so there is nothing to ask it.
  if (isCutInFrame(host)) return [found('room-cut', {host})];
  const answer = await ask(listedProvider.newRoomAddress(host, roomName), {timeoutMs});
  if (!('failure' in answer)) return judgeRoom(host, answer, page);
  const {failure, detail} = answer;
  return [found(`room-${failure}`, {host, detail, seconds: String(timeoutMs / 1000)})];
};

/** Asks each instance, all at once, whether it answers and can be shown in a frame of `page`. */
export const examineRooms = async (
  hosts: readonly string[],
  page: Origin,
  timeoutMs: number,
): Promise<readonly Finding[]> => {
  if (hosts.length === 0) return [found('no-rooms')];
  return (await Promise.all(hosts.map((host) => examineRoom(host, page, timeoutMs)))).flat();
};
