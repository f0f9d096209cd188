import type {AgendaItem, Meeting, MinutesPart, SectionKind} from './meeting';
import {readAgenda} from './notation/agenda';
import {readGeneral} from './notation/general';
import type {LineRecord} from './notation/line-record';
import {readObjections} from './notation/objection';
import {readQueue} from './notation/queue';
import {languageOf, readSections} from './notation/section';
import {readSos} from './notation/sos';
import {readVotes} from './notation/vote';
import type {LineIndex, PadLine} from './pad-line';

/** What reads section 05. */
export type MinutesReader = (
  records: readonly LineRecord[],
  indexes: readonly LineIndex[],
  agenda: readonly AgendaItem[],
) => readonly MinutesPart[];

/** Read a pad from its records, section by section. Total. */
export const readRecords = (
  lines: readonly PadLine[],
  records: readonly LineRecord[],
  readMinutes: MinutesReader,
): Meeting => {
  const sections = readSections(records);
  const under = (kind: SectionKind): LineIndex[] => {
    const indexes: LineIndex[] = [];
    for (const {kind: found, heading, end} of sections) {
      for (let line = heading + 1; found === kind && line < end; line += 1) indexes.push(line);
    }
    return indexes;
  };
  const {general, problems: inGeneral} = readGeneral(lines, under('general'));
  const {agenda, problems: inAgenda} = readAgenda(records, under('agenda'));
  const {queue, list, problems: inQueue} = readQueue(records, under('queue'), agenda);
  const {proposals, problems: inVotes} = readVotes(records, under('votes'));
  return {
    lines,
    isMeeting: sections.some(({kind}) => kind !== null),
    language: languageOf(sections),
    sections,
    general,
    agenda,
    queue,
    list,
    proposals,
    sos: readSos(records, under('sos')),
    minutes: readMinutes(records, under('minutes'), agenda),
    problems: [
      ...inGeneral,
      ...inAgenda,
      ...inQueue,
      ...inVotes,
      ...readObjections(general.rules, proposals),
    ],
  };
};
