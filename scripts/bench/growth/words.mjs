// @ts-check

const page = {scheme: 'https', host: 'pad.example', port: '443'};
/** @param {Record<string, string>} headers */
const room = (headers) => ({status: 200, url: 'https://meet.example/', headers});
/** A longer header is not read. One takes too little time to be told, so it is read often. */
const ofHeaders = {sizes: [1024, 4096, 16_000], times: 64};
/** @param {Record<string, string>} headers */
const request = (headers) => ({headers});

/**
 * What reads one text by itself.
 * @typedef {object} WordReader
 * @property {readonly string[]} openings how the text can begin
 * @property {(text: string) => unknown} read
 * @property {readonly number[]} [sizes] up to a megabyte unless said otherwise
 * @property {number} [times] how often it is read for one time; once unless said otherwise
 */

/**
 * @param {import('./sources.mjs').Readers} readers
 * @returns {Readonly<Record<string, WordReader>>}
 */
export const wordReaders = (readers) => ({
  duration: {openings: ['', '1', '1 min', '1h', '1 h 1'], read: readers.readDuration},
  date: {openings: ['', '12', '12/', 'avril '], read: (text) => readers.dueDay(text, text, 'fr')},
  heading: {openings: ['', '00', '00 - ', '# '], read: readers.readHeading},
  'room line': {
    openings: ['', 'https://', 'tel:', '+1'],
    read: (text) => readers.readRooms([{line: 0, text}]),
  },
  'room link': {
    openings: ['', 'https://', 'https://a', 'https://a.fr/', 'tel:+1', 'xmpp:', 'xmpp:a@'],
    read: readers.readRoomLink,
  },
  'room tool': {
    openings: ['https://', 'https://a/', 'https://a/b/'],
    read: (text) => readers.readRoomTool({kind: 'web', url: text, host: ''}),
  },
  rules: {
    openings: ['', '1', '1/', 'majorité '],
    read: (text) => readers.ruleKeys.map((key) => readers.readRule(key, text)),
  },
  'chat word': {openings: ['', '/', '/sos', '/parole', '+1'], read: readers.readChatWord},
  'one line': {openings: [''], read: readers.oneLine},
  folding: {
    openings: ['', 'é'],
    read: (text) => [
      readers.fold(text),
      readers.foldWords(text),
      readers.identityWord(text),
      readers.trim(text),
    ],
  },
  'attribute string': {
    openings: ['', '*', '*0', '*0|1', '*0|1+'],
    read: readers.readAttributeSpans,
  },
  'markdown words': {openings: ['', '1', '&', '!'], read: readers.escapeMarkdown},
  'calendar line': {openings: [''], read: readers.foldLine},
  'table cell': {openings: ['', ' '], read: readers.writeCell},
  'mail address': {
    openings: ['', 'é'],
    read: (text) => readers.mailAddress('subject', text.replace(/\p{Cs}/gu, '')),
  },
  'content policy': {
    ...ofHeaders,
    openings: [
      '',
      'frame-src ',
      'frame-src a',
      'frame-src http://',
      'frame-src https://a.b',
      'frame-src [',
      'frame-src a:',
      'frame-ancestors ',
    ],
    read: (text) => [
      readers.judgeHeaders({'content-security-policy': text}, page, ['meet.example']),
      readers.judgeRoom('meet.example', room({'content-security-policy': text}), page),
    ],
  },
  'frame options': {
    ...ofHeaders,
    openings: ['', 'deny'],
    read: (text) => readers.judgeRoom('meet.example', room({'x-frame-options': text}), page),
  },
  'permissions policy': {
    ...ofHeaders,
    openings: [
      '',
      'camera',
      'camera=',
      'camera=(',
      'camera=("',
      'camera=(self',
      'camera=(self ',
      'camera;',
      'camera;a',
      'camera;a=',
      'camera=*,',
      'camera=:',
      'camera=1',
      'camera=(a ',
      'camera=("https://*.',
    ],
    read: (text) => readers.judgeHeaders({'permissions-policy': text}, page, ['meet.example']),
  },
  'feature policy': {
    ...ofHeaders,
    openings: ['', 'camera ', 'camera https://', "camera 'self'"],
    read: (text) => readers.judgeHeaders({'feature-policy': text}, page, ['meet.example']),
  },
  'embedder policy': {
    ...ofHeaders,
    openings: ['', 'require-corp'],
    read: (text) =>
      readers.judgeHeaders({'cross-origin-embedder-policy': text}, page, ['meet.example']),
  },
  'pad page': {
    openings: ['', '<meta name="ep_ag-rooms" content="', 'plugins/ep_ag/static/css/panel.css?v='],
    read: (text) => [
      readers.listedRooms(text),
      readers.judgePlugin(text, {version: '', assets: ''}),
      readers.judgeAnswer({status: 200, url: 'https://pad.example/p/x', headers: {}, body: text}),
    ],
  },
  answers: {
    openings: ['', '1.', '{"releaseId":"1'],
    read: (text) => [
      readers.judgeVersion(text),
      readers.readHealth(text),
      readers.judgeIntents(200, text),
    ],
  },
  'request headers': {
    openings: ['', 'http://', 'https://a/', 'application/json'],
    read: (text) => [
      readers.isFromElsewhere(request({origin: text, host: text, 'x-forwarded-host': text}), false),
      readers.contentType(request({'content-type': text})),
    ],
  },
  'intent id': {
    openings: [''],
    read: (text) =>
      readers.readIntentBody({intents: [{kind: 'callSos', text}], id: text, name: text}),
  },
});

/** How such a text can end, so that a pattern fails there at the latest. */
export const wordEndings = ['', 'x', '!', ')', '\n'];
