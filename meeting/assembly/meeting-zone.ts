import type {IntentContext} from '../intent-context';
import type {Meeting} from '../meeting';
import {entryOf} from '../notation/general-entry';
import type {EpochMs} from '../pad-line';

const minuteMs = 60_000;
const dayMinutes = 24 * 60;
const twoDigits = (n: number): string => String(n).padStart(2, '0');
const time = /(\d{1,2})\s*[:h.]\s*(\d{2})/;

/** The time of day as `hh:mm`, `offset` minutes east of UTC. */
export const clockAt = (now: EpochMs, offset: number): string => {
  const minutes = Math.floor(now / minuteMs) + offset;
  const ofDay = ((minutes % dayMinutes) + dayMinutes) % dayMinutes;
  return `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
};

/**
 * The zone of a meeting: that of whoever opened the sitting through a button, in minutes east of UTC
 * between -12 h and 12 h, from the time in the text and the moment it was written at. Null where nobody
 * measured that moment, or where the time was changed since.
 */
export const zoneOf = (meeting: Meeting): number | null => {
  const found = entryOf(meeting.general, 'start');
  const startedAt = found && meeting.lines[found.line]?.startedAt;
  const [, hours, minutes] = (found && time.exec(found.value)) ?? [];
  if (typeof startedAt !== 'number' || hours === undefined) return null;
  const offset = Number(hours) * 60 + Number(minutes) - Math.floor(startedAt / minuteMs);
  const inDay = ((offset % dayMinutes) + dayMinutes) % dayMinutes;
  const zone = inDay > dayMinutes / 2 ? inDay - dayMinutes : inDay;
  return zone % 15 === 0 ? zone : null;
};

/** `UTC+2`, `UTC-3:30`. */
const writeZone = (offset: number): string => {
  const minutes = Math.abs(offset);
  const rest = minutes % 60;
  const hours = Math.floor(minutes / 60);
  return `UTC${offset < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `:${twoDigits(rest)}`}`;
};

/** What time it is for a meeting: one zone for all who write times into it. */
export interface MeetingClock {
  /** `hh:mm`; empty where nobody knows. */
  readonly clock: string;
  /** The zone in words where it is not the sender's own; else empty. */
  readonly zone: string;
}

/** The time for a line that somebody's button writes, by the meeting's own clock. */
export const meetingClock = (
  meeting: Meeting,
  {now, clock, utcOffsetMinutes}: IntentContext,
): MeetingClock => {
  const zone = utcOffsetMinutes === undefined || clock === '' ? null : zoneOf(meeting);
  const isSame =
    zone === null || utcOffsetMinutes === undefined || (zone - utcOffsetMinutes) % dayMinutes === 0;
  return isSame ? {clock, zone: ''} : {clock: clockAt(now, zone), zone: writeZone(zone)};
};
