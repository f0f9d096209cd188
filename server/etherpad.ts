/**
 * The only file of the server that names Etherpad: its modules, its sockets and the differences
 * between its versions (1.8.14, 2.x, 3.x), each with its reason.
 */
import {randomBytes} from 'node:crypto';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {platform, tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ServerFacts} from '../doctor/settings';
import type {LineEdit} from '../meeting/edit';
import type {Meeting} from '../meeting/meeting';
import {linesOfText} from '../meeting/pad-line';
import type {AuthorId, EpochMs} from '../meeting/pad-line';
import {parseMeeting} from '../meeting/parse';
import {createLiveReader} from '../meeting/live-reader';
import {untimedMarks} from '../meeting/plan/untimed';
import {headingLines} from '../meeting/notation/section';
import {writeBoldChangeset, writeChangeset, writeStartsChangeset} from './changeset';
import type {ChatMessage} from './chat/hear-chat';
import type {ChangesetTools} from './changeset';
import type {
  ArrivalContext,
  AText,
  AuthorManager,
  Changeset,
  CollabVars,
  Converter,
  Database,
  Eejs,
  HostSettings,
  MessageContext,
  Pad,
  PadAccess,
  PadManager,
  PadMessageHandler,
  ReadOnlyManager,
  Request,
  Response,
  SecurityManager,
  SocketServer,
  Stats,
  WebAccess,
} from './etherpad-types';
import {guardTyping} from './guard-typing';
import {oneAtFirst} from './one-at-first';
import {readPadText} from './pad-text';
import type {PadText} from './pad-text';
import {catchUp, isReturned, noteRevision} from './returning';
import {behind, isAnswered, isOpen, roomOf, sendRevision, sendTo} from './room';
import type {Room} from './room';
import type {StartsHost} from './starts';
import {createStoring} from './storing';
import type {Storing} from './storing';

// `require` at run time: the bundle leaves Etherpad's modules out, and 2.x and 3.x load them with tsx.
const requireHost = createRequire(__filename);

/** Some modules are plain in 1.8.14 and under `.default` since (Settings, ReadOnlyManager). */
const load = <T>(path: string): T => {
  const found = requireHost(`ep_etherpad-lite/${path}`) as T & {readonly default?: T};
  return found.default ?? found;
};

const padManager = (): PadManager => load('node/db/PadManager');
const readOnlyManager = (): ReadOnlyManager => load('node/db/ReadOnlyManager');
const authorManager = (): AuthorManager => load('node/db/AuthorManager');
const securityManager = (): SecurityManager => load('node/db/SecurityManager');
const messageHandler = (): PadMessageHandler => load('node/handler/PadMessageHandler');
const changesets = (): Changeset => load('static/js/Changeset');
const database = (): Database => load('node/db/DB');
const hostSettings = (): HostSettings => load('node/utils/Settings');

const hostRelease = (): string => load<{readonly version: string}>('package.json').version;

/** Etherpad's version, as numbers. */
const hostVersion = (): readonly [number, number] => {
  const [major = 0, minor = 0] = hostRelease().split('.').map(Number);
  return [major, minor];
};

/** The author of text that the host writes. 3.x refuses inserted text without one; before, there is none. */
const systemAuthor = (): AuthorId => (hostVersion()[0] >= 3 ? 'a.etherpad-system' : '');

export const log = {
  warn: (message: string): void => console.warn(`[ep_ag] ${message}`),
  error: (message: string): void => console.error(`[ep_ag] ${message}`),
};

// ── Pads ────────────────────────────────────────────────────────────────────────────────────────

/** The name behind a name or a read-only id, whether or not there is such a pad. */
const writableName = async (idOrReadOnlyId: string): Promise<string | null> =>
  readOnlyManager().isReadOnlyId(idOrReadOnlyId)
    ? ((await readOnlyManager().getPadId(idOrReadOnlyId)) ?? null)
    : idOrReadOnlyId;

/**
 * The name of the pad behind a name or a read-only id; null when there is none. Of a pad that has just
 * been removed it may still be given: who writes asks `findPad`.
 */
export const findPadName = async (idOrReadOnlyId: string): Promise<string | null> => {
  const id = await writableName(idOrReadOnlyId);
  if (id === null) return null;
  // To say whether a pad exists, Etherpad copies all of its record, and a room asks a thousand times.
  return isOpen(id, socketServer) || (await padManager().doesPadExist(id)) ? id : null;
};

/** The pad behind a name or a read-only id; null when there is none. Never creates one. */
export const findPad = async (idOrReadOnlyId: string): Promise<Pad | null> => {
  const id = await writableName(idOrReadOnlyId);
  return id !== null && (await padManager().doesPadExist(id)) ? padManager().getPad(id) : null;
};

const textOf = (pad: Pad, atext: AText): PadText =>
  readPadText(atext, (number) => pad.pool.numToAttrib[number]);

/** A pad's text at its head. */
export const headText = (pad: Pad): PadText => textOf(pad, pad.atext);

/** The meeting in a pad, at its head or at a revision that there is. */
export const readMeeting = async (pad: Pad, revision: number | null): Promise<Meeting> => {
  const atext =
    revision === null || revision === pad.head
      ? pad.atext
      : await pad.getInternalRevisionAText(revision);
  return parseMeeting(textOf(pad, atext).lines);
};

/** A revision that somebody, or a vote that was closed, gave a name. */
export interface SavedRevision {
  readonly revision: number;
  readonly label: string;
  readonly at: EpochMs | null;
}

/** The saved revisions of a pad, in their order. */
export const savedRevisions = (pad: Pad): SavedRevision[] =>
  pad
    .getSavedRevisions()
    .map(({revNum, label, timestamp}) => ({
      revision: Number(revNum),
      label: typeof label === 'string' ? label : '',
      at: typeof timestamp === 'number' ? timestamp : null,
    }))
    .sort((a, b) => a.revision - b.revision);

/** Give a revision a name by which people find it in the pad's history. */
export const saveRevision = async (pad: Pad, revision: number, label: string): Promise<void> => {
  await pad.addSavedRevision(revision, systemAuthor(), label);
};

/** The id of a pad's read-only link. */
export const readOnlyIdOf = (pad: Pad): Promise<string> => readOnlyManager().getReadOnlyId(pad.id);

const sameWords = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

/** Whether a pad is blank or holds only the welcome text of the host's settings. */
export const isPristine = (pad: Pad): boolean =>
  sameWords(pad.atext.text, '') || sameWords(pad.atext.text, hostSettings().defaultPadText ?? '');

const toolsFor = (pad: Pad): ChangesetTools => ({
  numberOf: (key, value) => pad.pool.putAttrib([key, value]),
  systemAuthor: systemAuthor(),
});

// ── Writing ─────────────────────────────────────────────────────────────────────────────────────

let socketServer: SocketServer | null = null;

/** Remember the socket server, from the hook `socketio`. */
export const useSocketServer = (io: SocketServer): void => {
  socketServer = io;
};

const room = (padId: string): Room => roomOf(padId, socketServer, messageHandler());

/** What is written is written, whoever could not be told at once. */
const sayBehind = (error: unknown): void =>
  log.error(`browsers of a pad stay behind: ${error instanceof Error ? (error.stack ?? '') : ''}`);

/** Remember a browser that comes back after its connection was cut, before Etherpad answers it. */
export const noteReturn = (socketId: string, revision: unknown): void => {
  const session = messageHandler().sessioninfos?.[socketId];
  if (session) noteRevision(session, revision);
};

/** Let a browser that came back to a pad catch up; for any other, nothing happens. Never throws. */
export const letCatchUp = async (padId: string, socketId: string): Promise<void> => {
  const connection = room(padId)?.find(({id}) => id === socketId);
  if (!connection || !socketServer || !isReturned(connection.session)) return;
  try {
    const pad = await findPad(padId);
    if (pad) await catchUp(connection, socketServer, changesets(), pad);
  } catch (error) {
    sayBehind(error);
  }
};

/** How long somebody may stand at one revision before it counts as forgotten. */
const forgottenMs = 1000;
/** Pads whose laggards are being watched. */
const watched = new Set<string>();

/**
 * Have the core send those who are behind what they lack, if they stay where they are, as one whom it
 * sent from a pad that an import has put out of memory.
 */
const watchLaggards = (pad: Pad): void => {
  const before = behind(room(pad.id) ?? [], pad);
  if (before.size === 0 || watched.has(pad.id)) return;
  watched.add(pad.id);
  const look = async (): Promise<void> => {
    watched.delete(pad.id);
    const now = await findPad(pad.id);
    if (!now) return;
    const after = behind(room(pad.id) ?? [], now);
    const isForgotten = [...after].some(([session, rev]) => before.get(session) === rev);
    if (isForgotten) await messageHandler().updatePadClients(now);
  };
  setTimeout(() => void look().catch(sayBehind), forgottenMs).unref();
};

let saysWhy = true;

/** Have the core send what the server's own way could not, or what a plugin answered. */
const sendRest = async (pad: Pad, revision: number): Promise<void> => {
  const present = room(pad.id);
  if (present === null && saysWhy) {
    saysWhy = false;
    log.warn('this Etherpad hides who is in a pad: its own updatePadClients sends what is written');
  }
  if (present === null || (await isAnswered(present, pad, revision))) {
    await messageHandler().updatePadClients(pad);
  }
  for (const {id, session} of present ?? []) if (isReturned(session)) void letCatchUp(pad.id, id);
  watchLaggards(pad);
};

/** A revision of ours that nobody has been sent. */
interface Unsent {
  readonly number: number;
  readonly changeset: string;
  readonly author: AuthorId;
  /** How long sending it kept the server from anything else. */
  sendingMs: number;
}
/** Revisions that are being stored. */
const unsent = new WeakMap<Pad, Unsent>();

/** A revision as Etherpad keeps it; every hundredth holds the text, too. */
interface RevisionRecord {
  readonly changeset: string;
  readonly meta: {
    readonly author: AuthorId;
    readonly timestamp: EpochMs;
    readonly pool?: Pad['pool'];
    readonly atext?: AText;
  };
}

/** The record of the revision that a pad has just come to. */
const headRecord = (pad: Pad, changeset: string, author: AuthorId): RevisionRecord => ({
  changeset,
  meta: {
    author,
    timestamp: Date.now(),
    ...(pad.head % 100 === 0 ? {pool: pad.pool, atext: {...pad.atext}} : {}),
  },
});

const storings = new WeakMap<Pad, Storing<RevisionRecord>>();

/** What a pad's database is known to hold. */
export const storingOf = (pad: Pad): Storing<RevisionRecord> => {
  const known = storings.get(pad);
  if (known) return known;
  const created = createStoring<RevisionRecord>({
    head: () => pad.head,
    storeRevision: (revision, record) => database().set(`pad:${pad.id}:revs:${revision}`, record),
    storePad: () => pad.saveToDatabase(),
  });
  storings.set(pad, created);
  return created;
};

const sendUnsent = (pad: Pad): void => {
  const revision = unsent.get(pad);
  unsent.delete(pad);
  const present = room(pad.id);
  if (!revision || !present || !socketServer) return;
  const start = performance.now();
  const {number, changeset, author} = revision;
  sendRevision(present, socketServer, changesets(), {pad, revision: number, changeset, author});
  revision.sendingMs = performance.now() - start;
};

/**
 * Send what waits to be stored, where another revision has come after it: Etherpad refuses a typed
 * edit whose sender has not been sent all that is before it (2.x, 3.x).
 */
export const sendWhatIsBefore = (pad: Pad): void => {
  const revision = unsent.get(pad);
  if (revision && revision.number < pad.head) sendUnsent(pad);
};

/**
 * Append one revision in one synchronous stretch, so that no edit of somebody typing comes between
 * what was read and what is written. It is sent when it is stored: a browser that has a revision
 * which a falling server took with it would part from all others. Settles then, with how long
 * sending kept the server from anything else, in milliseconds. Throws `NotStored` where the database
 * refuses: the pad has changed in memory all the same, and everybody is sent what it has.
 * The revision's author is never a person: 1.8.14 would have their browser take it for its own.
 */
export const append = async (pad: Pad, changeset: string): Promise<number> => {
  const author = systemAuthor();
  changesets().checkRep(changeset);
  sendUnsent(pad);
  const number = pad.head + 1;
  const stored = pad.appendRevision(changeset, author);
  const revision: Unsent = {number, changeset, author, sendingMs: 0};
  // Since 1.9 there is no revision of what comes to nothing, as a ballot withdrawn and cast again.
  if (pad.head < number) await stored;
  else {
    unsent.set(pad, revision);
    const record = headRecord(pad, changeset, author);
    try {
      await storingOf(pad).follow(number, record, stored);
    } finally {
      if (unsent.get(pad) === revision) sendUnsent(pad);
      await sendRest(pad, number).catch(sayBehind);
    }
  }
  return revision.sendingMs;
};

/** Who is noted as one who has written into a pad. */
const noted = new WeakMap<Pad, Set<AuthorId>>();

/**
 * Note in the records of authors that they have written into a pad, as Etherpad does of those who type.
 * Without it, 3.x refuses to import what it has exported: it finds an author without pads. Never throws.
 */
export const noteAuthors = async (pad: Pad, authors: readonly AuthorId[]): Promise<void> => {
  const known = noted.get(pad) ?? new Set();
  noted.set(pad, known);
  for (const author of new Set(authors)) {
    if (known.has(author)) continue;
    known.add(author);
    try {
      await authorManager().addPad(author, pad.id);
    } catch (error) {
      known.delete(author);
      log.error(`an author's pads: ${error instanceof Error ? (error.stack ?? '') : ''}`);
    }
  }
};

/**
 * Give the author of text that the host writes a record where there is none: for each browser that opens a
 * pad with such text, 3.x complains in its log that there is no such author. Never throws.
 */
export const recordSystemAuthor = async (): Promise<void> => {
  const author = systemAuthor();
  if (author === '') return;
  try {
    const key = `globalAuthor:${author}`;
    const known = await database().get(key);
    if (!known) await database().set(key, {name: 'Etherpad', timestamp: Date.now(), padIDs: {}});
  } catch (error) {
    log.error(`the system's author: ${error instanceof Error ? (error.stack ?? '') : ''}`);
  }
};

/** What the server needs to look after marks that people type. */
export const startsHost: StartsHost = {
  wait: (ms, then) => void setTimeout(then, ms).unref(),
  textOf: async (padId) => (await findPad(padId))?.atext.text ?? null,
  note: async (padId) => {
    const pad = await findPad(padId);
    if (!pad) return;
    await storingOf(pad).mend();
    const text = headText(pad);
    const marks = untimedMarks(createLiveReader()(text.lines));
    const changeset = writeStartsChangeset(text, marks, Date.now(), toolsFor(pad));
    if (changeset !== null) await append(pad, changeset);
  },
  sayFailed: (error) =>
    log.error(`marks were not timed: ${error instanceof Error ? (error.stack ?? '') : ''}`),
};

/**
 * What a browser that arrives is sent, as it has to be when it is sent: before 3.x, the text is read
 * before the hook `clientVars`, and what comes while other plugins answer that hook is never sent.
 */
export const freshVars = ({clientVars, pad}: ArrivalContext): CollabVars => {
  const read = clientVars.collab_client_vars;
  if (hostVersion()[0] >= 3 || read.rev === pad.head) return read;
  const {text, attribs} = pad.atext;
  const {translated, pool} = changesets().prepareForWire(attribs, pad.pool);
  return {
    ...read,
    rev: pad.head,
    initialAttributedText: {text, attribs: translated},
    apool: pool.toJsonable(),
  };
};

/** The changeset for edits that were planned on `headText(pad)` in this very stretch; null when they change nothing. */
export const changesetFor = (pad: Pad, text: PadText, edits: readonly LineEdit[]): string | null =>
  writeChangeset(text, edits, toolsFor(pad));

/** The changeset of a revision; null without one. */
export const changesetOfRevision = async (pad: Pad, revision: number): Promise<string | null> =>
  revision > pad.head ? null : ((await pad.getRevisionChangeset(revision)) ?? null);

// ── Records of our own ──────────────────────────────────────────────────────────────────────────

/** A value that ep_ag keeps in Etherpad's database beside a pad; null without one. */
export const readRecord = (name: string, padId: string): Promise<unknown> =>
  database().get(`ep_ag:${name}:${padId}`);

/** Keep a value beside a pad. Settles when the database has it. */
export const writeRecord = (name: string, padId: string, value: unknown): Promise<unknown> =>
  database().set(`ep_ag:${name}:${padId}`, value);

export const removeRecord = (name: string, padId: string): Promise<unknown> =>
  database().remove(`ep_ag:${name}:${padId}`);

// ── Converting ──────────────────────────────────────────────────────────────────────────────────

/** Whether Etherpad has a LibreOffice that makes PDF. On Windows its own exports have none either. */
export const canConvert = (): boolean => {
  const {soffice} = hostSettings();
  return typeof soffice === 'string' && soffice !== '' && platform() !== 'win32';
};

/** Turn an OpenDocument text into PDF, by Etherpad's own way to LibreOffice. */
export const convertToPdf = async (document: Uint8Array): Promise<Uint8Array> => {
  // Etherpad has LibreOffice write into the system's folder for such files, under the same name.
  const name = `ep_ag-${randomBytes(16).toString('hex')}`;
  const [from, to] = [join(tmpdir(), `${name}.odt`), join(tmpdir(), `${name}.done.pdf`)];
  try {
    await writeFile(from, document, {mode: 0o600});
    await load<Converter>('node/utils/LibreOffice').convertFile(from, to, 'pdf');
    return await readFile(to);
  } finally {
    await Promise.all([from, to].map((file) => rm(file, {force: true})));
  }
};

// ── Figures ─────────────────────────────────────────────────────────────────────────────────────

/** Show a figure in Etherpad's own `/stats`, as `ep_ag_NAME`. */
export const showFigure = (name: string, read: () => number): void => {
  load<Stats>('node/stats').gauge(`ep_ag_${name}`, read);
};

// ── Creating ────────────────────────────────────────────────────────────────────────────────────

/** Texts of pads that are being created, for the hook `padDefaultContent` (since 1.9). */
const awaitedContents = new Map<string, string>();

/** Answer the hook `padDefaultContent`: the text of a meeting that is being created, if it is one. */
export const fillDefaultContent = (context: {
  readonly pad: {readonly id: string};
  type: string;
  content: string;
}): void => {
  const text = awaitedContents.get(context.pad.id);
  if (text === undefined) return;
  context.type = 'text';
  context.content = text;
};

const creations = new Map<string, Promise<Pad>>();

const create = async (id: string, text: string, author: AuthorId | null): Promise<Pad> => {
  const [major, minor] = hostVersion();
  let pad: Pad;
  if (major > 1 || minor >= 9) {
    // Through the hook, so that whoever creates the pad is its owner in 3.x.
    awaitedContents.set(id, text);
    try {
      pad = await padManager().getPad(id, null, author ?? undefined);
    } finally {
      awaitedContents.delete(id);
    }
  } else {
    pad = await padManager().getPad(id, text);
  }
  const bold = new Set(headingLines(linesOfText(pad.atext.text)));
  const changeset = writeBoldChangeset(pad.atext.text, bold, toolsFor(pad));
  if (changeset !== null) await append(pad, changeset);
  return pad;
};

/**
 * Create a pad with a text, its headings bold; a pad that exists is left as it is. Simultaneous
 * calls for one name create one pad: no version of Etherpad sees to that.
 */
export const createPad = async (
  id: string,
  text: () => string,
  author: AuthorId | null,
): Promise<void> => {
  const underWay = creations.get(id);
  if (underWay) {
    await underWay;
    return;
  }
  // Set before the first await, so that a second call finds it.
  const creation = (async (): Promise<Pad> => (await findPad(id)) ?? create(id, text(), author))();
  creations.set(id, creation);
  try {
    await creation;
  } finally {
    creations.delete(id);
  }
};

/** Whether a text is a name that a pad may have. */
export const isPadName = (name: string): boolean => padManager().isValidPadId(name);

export const isReadOnlyId = (id: string): boolean => readOnlyManager().isReadOnlyId(id);

// ── Access ──────────────────────────────────────────────────────────────────────────────────────

/** Etherpad makes an author of each of the simultaneous first requests of a browser, in all versions. */
const firstOfToken = oneAtFirst();

/** Etherpad's own check for reading (and creating) the pad of a route; answers 403 itself when it fails. */
export const mayRead = (req: Request, res: Response): Promise<boolean> =>
  firstOfToken(cookie(req, 'token') ?? '', () => load<PadAccess>('node/padaccess')(req, res));

/** A cookie by its name; since 2.7 it can carry the prefix of the settings. */
const cookie = (req: Request, name: string): string | undefined =>
  req.cookies?.[`${hostSettings().cookie?.prefix ?? ''}${name}`] ?? req.cookies?.[name];

/**
 * What a route calls its pad: `:pad`, or `:padName` where it is asked all the time. For each `:pad`,
 * Etherpad copies the record of that pad to see how its name should be spelt.
 */
export const padNamed = ({params}: Request): string => params['padName'] ?? params['pad'] ?? '';

/** The author who may change the pad of a route; null when access is refused. */
export const writerOf = async (req: Request): Promise<AuthorId | null> => {
  const token = cookie(req, 'token');
  const {accessStatus, authorID} = await firstOfToken(token ?? '', () =>
    securityManager().checkAccess(
      padNamed(req),
      cookie(req, 'sessionID'),
      token,
      req.session?.user,
    ),
  );
  return accessStatus === 'grant' && authorID !== undefined ? authorID : null;
};

/** Whether this visitor may change the pad: not by a read-only link, and not with a read-only account. */
export const mayModify = (req: Request): boolean =>
  load<WebAccess>('node/hooks/express/webaccess').userCanModify(padNamed(req), req);

/** The name that an author gave in Etherpad, or empty. */
export const nameOf = async (author: AuthorId): Promise<string> =>
  (await authorManager().getAuthorName(author)) ?? '';

// ── Chat ────────────────────────────────────────────────────────────────────────────────────────

/** Who an answer in the chat is from: no author, so that nobody's colour or name is taken for it. */
const nobody = 'a.ep_ag';

/**
 * Show a text in the chat of one browser. 1.8.14 reads the fields of the message itself, later
 * versions those of the chat message in it.
 */
const sayTo = (socketId: string, userName: string, text: string): void => {
  if (!socketServer) return;
  const said = {userId: nobody, userName, text, time: Date.now()};
  const data = {type: 'CHAT_MESSAGE', ...said, message: said};
  sendTo([socketId], {type: 'COLLABROOM', data}, socketServer);
};

/** What a message to the server says in a pad's chat, as the core has found its sender to be; null for any other message. */
export const chatMessageOf = ({message, socket}: MessageContext): ChatMessage | null => {
  if (message?.type !== 'COLLABROOM' || message.data?.type !== 'CHAT_MESSAGE' || !socket)
    return null;
  const {author, padId, readonly = false} = messageHandler().sessioninfos?.[socket.id] ?? {};
  const text = message.data.message?.text ?? message.data.text;
  if (author === undefined || padId === undefined || typeof text !== 'string') return null;
  return {
    padId,
    author,
    canWrite: !readonly,
    text,
    answer: (from, words) => sayTo(socket.id, from, words),
  };
};

// ── Typing ──────────────────────────────────────────────────────────────────────────────────────

/**
 * Leave out of an edit that somebody typed what only the server may say. Its sender is none the worse:
 * Etherpad takes the rest. Throws for what Etherpad refuses.
 */
export const guardEdit = async ({message, socket}: MessageContext): Promise<void> => {
  if (message?.type !== 'COLLABROOM' || message.data?.type !== 'USER_CHANGES' || !socket) return;
  const {data} = message;
  const {author, padId, readonly = false} = messageHandler().sessioninfos?.[socket.id] ?? {};
  if (author === undefined || padId === undefined || readonly) return;
  const pad = await findPad(padId);
  if (!pad) return;
  const attributes = (data.apool?.numToAttrib ?? {}) as Readonly<Record<number, unknown>>;
  const {changeset, baseRev: revision} = data;
  const attributeOf = (number: number): unknown => attributes[number];
  const guarded = await guardTyping({author, pad, changeset, revision, attributeOf}, changesets());
  if (guarded !== null) data.changeset = guarded;
};

/**
 * Whether somebody has logged in as an administrator. Asked by ourselves: 1.8.14 protects every path
 * that begins with `/admin`, but 2.x and 3.x only `/admin-auth`, which they answer themselves.
 */
export const isAdmin = ({session}: Request): boolean => {
  const user = session?.user;
  return typeof user === 'object' && user !== null && 'is_admin' in user && user.is_admin === true;
};

/** Whether the administrator says that a proxy stands before Etherpad. */
export const trustsProxy = (): boolean => hostSettings().trustProxy === true;

/** What Etherpad's settings say of the limits and the proxy that an assembly meets. */
export const hostFacts = (): Pick<
  ServerFacts,
  'version' | 'commitLimit' | 'exportLimit' | 'trustsProxy' | 'minifies' | 'maxAge'
> => {
  const {commitRateLimiting, importExportRateLimiting, minify, maxAge} = hostSettings();
  const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
  return {
    version: hostRelease(),
    commitLimit: commitRateLimiting
      ? {
          points: number(commitRateLimiting.points),
          seconds: number(commitRateLimiting.duration),
        }
      : null,
    exportLimit: importExportRateLimiting
      ? {
          max: number(importExportRateLimiting.max),
          seconds: number(importExportRateLimiting.windowMs) / 1000,
        }
      : null,
    trustsProxy: trustsProxy(),
    minifies: minify !== false,
    maxAge: number(maxAge),
  };
};

// ── Pages ───────────────────────────────────────────────────────────────────────────────────────

/** Render a template (an absolute path) with Etherpad's engine. */
export const renderTemplate = (path: string, values: Readonly<Record<string, unknown>>): string =>
  load<Eejs>('node/eejs').require(path, {...values});
