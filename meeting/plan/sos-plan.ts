import {string} from 'valibot';
import {meetingClock} from '../assembly/meeting-zone';
import {writeName} from '../notation/name';
import {writeSos} from '../notation/sos';
import {vocabularies} from '../notation/vocabulary';
import {markLine} from './mark-edit';
import {intentForm} from './intent-form';
import {alreadySo, refused} from './proposed';
import type {Proposed} from './proposed';
import {appendToSection} from './section-place';
import {longestName, longestText, oneLine} from './words';

/** Say that something keeps one from taking part. */
export const callSos = intentForm(
  'callSos',
  {text: string()},
  (meeting, intent, context): Proposed => {
    const name = writeName(oneLine(context.name));
    const text = oneLine(intent.text);
    if (name === '') return refused('name-missing');
    if (text === '') return refused('text-missing');
    if (name.length > longestName || text.length > longestText) return refused('text-too-long');
    const {colon} = vocabularies[meeting.language];
    const line = writeSos(meetingClock(meeting, context).clock, name, text, colon);
    return {
      edits: [appendToSection(meeting, 'sos', [line], context.author, {own: true})],
      shows: (after) =>
        after.sos.length === meeting.sos.length + 1 &&
        after.sos.some(({state, author}) => state === 'open' && author === context.author),
    };
  },
  {needsName: true},
);

/** Mark a call as resolved. Two people may do so at once. */
export const resolveSos = intentForm(
  'resolveSos',
  {sos: string()},
  (meeting, {sos: id}, {author}): Proposed => {
    const call = meeting.sos.find((sos) => sos.id === id);
    if (!call) return refused('sos-gone');
    if (call.state === 'resolved') return alreadySo;
    return {
      edits: [markLine(meeting, call.line, 'done', author)],
      shows: (after) => after.sos.find((sos) => sos.id === id)?.state === 'resolved',
    };
  },
);
