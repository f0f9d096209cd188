// @ts-check
import {loadSources} from '../sources.mjs';

const files = [
  'cli/output',
  'doctor/answers',
  'doctor/content-policy',
  'doctor/framing',
  'doctor/origin',
  'doctor/page',
  'doctor/permissions-policy',
  'meeting/chat/read-chat',
  'meeting/assembly/queue-order',
  'meeting/change/apply',
  'meeting/change/change-of-edits',
  'meeting/change/compose',
  'meeting/change/line-edit',
  'meeting/following-reader',
  'meeting/live-reader',
  'meeting/meeting-json',
  'meeting/minutes/calendar',
  'meeting/minutes/compose',
  'meeting/minutes/csv',
  'meeting/minutes/due-date',
  'meeting/minutes/html',
  'meeting/minutes/write-minutes',
  'meeting/notation/attributed-line',
  'meeting/notation/duration',
  'meeting/notation/fold',
  'meeting/notation/heading',
  'meeting/notation/room',
  'meeting/notation/room-link',
  'meeting/notation/room-tool',
  'meeting/notation/rules',
  'meeting/pad-line',
  'meeting/parse',
  'meeting/plan',
  'meeting/plan/meeting-plan',
  'meeting/plan/words',
  'server/answered',
  'server/changeset',
  'server/intent-body',
  'server/minutes-format',
  'server/host/pad-text',
  'server/rate',
  'server/request',
  'server/starts',
  'static/client/etherpad/pad-lines',
  'static/client/tools/minutes/mail-address',
];

/** The readers and writers, from their sources. */
export const loadReaders = async () =>
  /** @type {any} */ (
    await loadSources(files.map((file) => `export * from './${file}';`).join('\n'))
  );
