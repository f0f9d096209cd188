import type {RoomTool} from '../meeting/meeting';

/** What no call works without, as policies name it. */
export const callFeatures = ['camera', 'microphone'] as const;

/** What a call is opened with. */
export interface FramedCall {
  /** The room's https address, as the pad gives it. */
  readonly roomUrl: string;
  /** Empty: the room asks for it. */
  readonly displayName: string;
  /** A language code, for the room's own words. */
  readonly language: string;
  /** Sound alone: better above about ten people. */
  readonly audioOnly: boolean;
}

/** A kind of server whose rooms can be shown in a frame beside the text. */
export interface CallProvider {
  /** What it is called, in `locales/` and in the meeting's JSON. Its links are known by `meeting/notation/room-tool.ts`. */
  readonly tool: RoomTool;
  /** Public instances, by their hosts, that cut a call in a frame: never framed, even when listed. */
  readonly cutHosts: readonly string[];
  /** What a call in its frame may use, and nothing else. Source: the attribute `allow` of a frame. */
  readonly allowed: readonly string[];
  /** The address of a room in a frame or in a window of the panel's own. */
  readonly callAddress: (call: FramedCall) => string;
  /** The address of a room, from its name, for a room that nobody has used yet. */
  readonly newRoomAddress: (host: string, name: string) => string;
  /** The link that opens a room in the phone's own program; null on what is no phone or tablet. `agent` is the browser's name for itself. */
  readonly appLink: (roomUrl: string, agent: string) => string | null;
}
