import type {Meeting, Sitting} from '../meeting';

/** Whether a suspension's end is still to be written: `15h10 –`. */
export const isUnfinished = (suspension: string): boolean => /[-–—]$/.test(suspension);

/** Where a meeting stands by the times that its section 00 tells: an end counts before all else, then the last suspension. */
export const sittingOf = ({general}: Pick<Meeting, 'general'>): Sitting => {
  const {start, end, suspensions} = general;
  if (end !== null) return 'closed';
  if (suspensions.slice(-1).some(isUnfinished)) return 'suspended';
  return start === null ? 'notBegun' : 'open';
};
