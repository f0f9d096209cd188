import {readAgenda} from './notation/agenda';
import {readGeneral} from './notation/general';
import type {Meeting, SectionKind} from './meeting';
import {readMinutes} from './notation/notes';
import type {LineIndex, PadLine} from './pad-line';
import {readQueue} from './notation/queue';
import {languageOf, readSections} from './notation/section';
import {readSos} from './notation/sos';
import {readVotes} from './notation/vote';

/** Read a pad. Total: any lines whatever give a Meeting, and nothing throws. */
export const parseMeeting = (lines: readonly PadLine[]): Meeting => {
  const sections = readSections(lines);
  const under = (kind: SectionKind): LineIndex[] =>
    sections
      .filter((section) => section.kind === kind)
      .flatMap(({heading, end}) =>
        Array.from({length: end - heading - 1}, (_, i) => heading + 1 + i),
      );
  const {general, problems: inGeneral} = readGeneral(lines, under('general'));
  const {agenda, problems: inAgenda} = readAgenda(lines, under('agenda'));
  const {queue, problems: inQueue} = readQueue(lines, under('queue'));
  const {proposals, problems: inVotes} = readVotes(lines, under('votes'));
  return {
    lines,
    isMeeting: sections.some(({kind}) => kind !== null),
    language: languageOf(sections),
    sections,
    general,
    agenda,
    queue,
    proposals,
    sos: readSos(lines, under('sos')),
    minutes: readMinutes(lines, under('minutes'), agenda),
    problems: [...inGeneral, ...inAgenda, ...inQueue, ...inVotes],
  };
};
