import {applyChange, carry, noLine, stayingLines} from './change/apply';
import type {Change} from './change/change';
import type {Meeting, Section} from './meeting';
import {readHeading} from './notation/heading';
import {recordLines, recordOf} from './notation/line-record';
import type {LineRecord} from './notation/line-record';
import {readMinutes} from './notation/notes';
import {findRoomProblems} from './notation/room';
import {readSections} from './notation/section';
import type {LineIndex, PadLine} from './pad-line';
import {createLazyReader} from './lazy-reader';
import type {LazyReader} from './lazy-reader';

/** A reader that goes on from what it has read. A meeting that it gives is read part by part, as somebody asks for it. */
export interface FollowingReader {
  /** Lines that are the same values as those that were read last are not read again. */
  readonly read: (lines: readonly PadLine[]) => Meeting;
  /** The meeting as a change leaves it. Of the lines, only those that the change made are read. */
  readonly after: (before: Meeting, change: Change) => Meeting;
}

type Records = readonly LineRecord[];

const recordFor = (line: PadLine): LineRecord => recordOf(line, readHeading(line.text));

/** Where headings stand after a change; null where a line that can open a section goes or is made. */
const moveHeadings = (
  headings: readonly LineIndex[],
  change: Change,
  before: Records,
  after: Records,
): LineIndex[] | null => {
  const isOpened = (records: Records, from: LineIndex, to: LineIndex): boolean => {
    for (let line = from; line < to; line += 1) if (records[line]?.heading) return true;
    return false;
  };
  const moved: LineIndex[] = [];
  let [lineBefore, lineAfter] = [0, 0];
  const rest = {from: before.length, to: before.length, at: after.length};
  for (const {from, to, at} of [...stayingLines(change, before.length), rest]) {
    if (isOpened(before, lineBefore, from) || isOpened(after, lineAfter, at)) return null;
    for (let line = headings[moved.length]; line !== undefined && line < to;) {
      moved.push(line - from + at);
      line = headings[moved.length];
    }
    lineBefore = to;
    lineAfter = at + to - from;
  }
  return moved;
};

/** The sections after a change: the same at other places, as long as no line that can open one goes or is made. */
const sectionsAfter = (
  sections: readonly Section[],
  change: Change,
  before: Records,
  after: Records,
): readonly Section[] => {
  // Without a section 00, what stands above the first heading makes one.
  const isGeneral = ({kind, heading}: Section): boolean => kind === 'general' && heading >= 0;
  const headings = sections.some(isGeneral)
    ? moveHeadings(
        sections.map(({heading}) => heading),
        change,
        before,
        after,
      )
    : null;
  if (headings === null) return readSections(after);
  return sections.map((section, i) => ({
    ...section,
    heading: headings[i] ?? 0,
    end: headings[i + 1] ?? after.length,
  }));
};

const createFollowing = (readLazily: LazyReader): FollowingReader => {
  /** The meeting that was read last, and its records. */
  let latest: Meeting | null = null;
  let last: Records = [];
  const meetingOf = (
    lines: readonly PadLine[],
    records: Records,
    sections: readonly Section[],
  ): Meeting => {
    const meeting = readLazily({lines, records, sections});
    last = records;
    latest = meeting;
    return meeting;
  };
  return {
    read: (lines) => {
      const records = recordLines(lines, last);
      return meetingOf(lines, records, readSections(records));
    },
    after: (before, change) => {
      const recordsBefore = before === latest ? last : recordLines(before.lines, last);
      const lines = applyChange(change, before.lines);
      const records = carry(change, recordsBefore, (_made, _before, index) =>
        recordFor(lines[index] ?? noLine),
      );
      return meetingOf(
        lines,
        records,
        sectionsAfter(before.sections, change, recordsBefore, records),
      );
    },
  };
};

/** Reads all of a pad. */
export const createFollowingReader = (): FollowingReader =>
  createFollowing(createLazyReader(readMinutes, findRoomProblems));

/** Leaves out the notes, and what is wrong with the links of rooms, as `createLiveReader` does. */
export const createFollowingLiveReader = (): FollowingReader =>
  createFollowing(createLazyReader(null, null));
