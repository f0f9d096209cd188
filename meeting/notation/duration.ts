import {blank} from './fold';
import {pattern} from './pattern';
import {hourWords, minuteWords, secondWords} from './phrases';

const min = `(?:m|min\\.?|${minuteWords})`;
const sec = `(?:s|${secondWords})`;
const spaces = `${blank}*`;
const hours = pattern(
  'iu',
)`^(\d{1,3})${spaces}(?:h|${hourWords})(?:${spaces}(\d{1,2}))?${spaces}${min}?$`;
const minutes = pattern(
  'iu',
)`^(\d{1,4})${spaces}(?:${min}|['’′])${spaces}(?:(\d{1,2})${spaces}(?:${sec}|["”″])?)?$`;
const seconds = pattern('iu')`^(\d{1,6})${spaces}(?:${sec}|["”″])$`;

/** Read `3 min`, `3 mn`, `3'`, `2 min 13`, `1h30`, `90 s`, in milliseconds; null for anything else. */
export const readDuration = (text: string): number | null => {
  if (!/^\d/.test(text)) return null;
  // Minutes first: most are.
  let found = minutes.exec(text);
  if (found) return (Number(found[1]) * 60 + Number(found[2] ?? 0)) * 1000;
  found = hours.exec(text);
  // `18h42` is a time of day.
  if (found && /^(?:[7-9]|\d\d)h/i.test(text)) return null;
  if (found) return (Number(found[1]) * 60 + Number(found[2] ?? 0)) * 60_000;
  found = seconds.exec(text);
  if (found) return Number(found[1]) * 1000;
  return null;
};

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** Write a duration as people type it on a turn: `45 s`, `2 min 13`, `1 h 05`. Seconds are cut, not rounded. */
export const writeDuration = (ms: number): string => {
  const total = Math.max(0, Math.floor(ms / 1000));
  if (total < 60) return `${total} s`;
  const inMinutes = Math.floor(total / 60);
  if (inMinutes < 60) {
    const rest = total % 60;
    return rest === 0 ? `${inMinutes} min` : `${inMinutes} min ${twoDigits(rest)}`;
  }
  return `${Math.floor(inMinutes / 60)} h ${twoDigits(inMinutes % 60)}`;
};

/** Write a running time for a clock face: `2:13`, `1:05:09`. */
export const writeClock = (ms: number): string => {
  const total = Math.max(0, Math.floor(ms / 1000));
  const h = Math.floor(total / 3600);
  const m = Math.floor((total % 3600) / 60);
  const s = twoDigits(total % 60);
  return h > 0 ? `${h}:${twoDigits(m)}:${s}` : `${m}:${s}`;
};
