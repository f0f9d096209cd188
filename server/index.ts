/** Etherpad's server hooks, as ep.json names them. Each is one line of what ep_ag does there. */
import {createChatEar} from './chat/hear-chat';
import {registerAdminRoutes} from './admin-route';
import {createByPattern, registerCreationRoute} from './creation-route';
import {createEngine} from './engine';
import type {Engine, EngineFigures} from './engine';
import {freshVars} from './host/arrivals';
import {nameOf, recordSystemAuthor} from './host/authors';
import {chatMessageOf} from './host/chat';
import {fillDefaultContent} from './host/creation';
import {showFigure} from './host/facts';
import {guardEdit} from './host/guard-edits';
import {findPad, headText} from './host/pads';
import {letCatchUp, noteReturn, sendWhatIsBefore} from './host/sending';
import {useSocketServer} from './host/sockets';
import {log, stackOf} from './log';
import {startsHost} from './note-starts';
import type {
  Application,
  ArrivalContext,
  BlockContext,
  JoinContext,
  MessageContext,
  Pad,
  RemovalContext,
  SocketServer,
} from './host/etherpad-types';
import {createLiveReader} from '../meeting/live-reader';
import {createLiveReadings} from './live-readings';
import {registerIntentRoute, registerUnparsed} from './intent-route';
import {registerMinutesRoutes} from './minutes-route';
import {forgetAnswered, padWriter} from './pad-writer';
import * as pages from './pages';
import {createRateGate, intentRate} from './rate';
import {defaultSettings, readSettings} from './settings';
import type {SettingsTrouble} from './settings';
import {createStarts} from './starts';

let settings = defaultSettings;
let settingsTroubles: readonly SettingsTrouble[] = [];
let engine: Engine | null = null;
const starts = createStarts(startsHost);
let hearChat: ReturnType<typeof createChatEar> | null = null;

/** Read and check the `ep_ag` block; say what can't be used. */
export const loadSettings = (
  _hook: string,
  {settings: host}: {settings: {readonly ep_ag?: unknown}},
): Promise<void> => {
  const {settings: read, troubles} = readSettings(host.ep_ag);
  settings = read;
  settingsTroubles = troubles;
  for (const trouble of troubles) log.warn(`settings.json: ${trouble} The default is used.`);
  return Promise.resolve();
};

/** Remember the socket server, which revisions are sent through. */
export const socketio = (_hook: string, {io}: {io: SocketServer}, done: () => void): void => {
  useSocketServer(io);
  done();
};

/** What has to stand before the host's own routes and its handler of errors. */
export const expressConfigure = (
  _hook: string,
  {app}: {app: Application},
  done: () => void,
): void => {
  registerUnparsed(app);
  done();
};

/** Add the routes for intents, new meetings, minutes and the administrators' check. */
export const expressCreateServer = (
  _hook: string,
  {app}: {app: Application},
  done: () => void,
): void => {
  const created = createEngine(padWriter((ms, then) => void setTimeout(then, ms)));
  engine = created;
  for (const name of Object.keys(created.figures()) as (keyof EngineFigures)[]) {
    showFigure(name, () => created.figures()[name]);
  }
  // One for both, so that nobody asks twice as much by asking in two ways.
  const gate = createRateGate(intentRate);
  // No word of the chat asks for the notes, which are most of a long pad.
  const readLive = createLiveReadings((pad: Pad) => createLiveReader()(headText(pad).lines));
  hearChat = createChatEar(created, gate, {
    meetingOf: async (padId) => {
      const pad = await findPad(padId);
      return pad && readLive(pad);
    },
    nameOf,
    now: Date.now,
    sayTrouble,
  });
  registerIntentRoute(app, created, gate);
  registerCreationRoute(app, () => settings);
  registerMinutesRoutes(app);
  registerAdminRoutes(app, () => ({settings, troubles: settingsTroubles}));
  void recordSystemAuthor().then(done);
};

/** Tell the page what the administrator allows, and the text as it is. */
export const clientVars = (_hook: string, context: ArrivalContext): Promise<object> =>
  Promise.resolve({
    // Read by Etherpad in the very stretch in which it sends.
    get collab_client_vars() {
      return freshVars(context);
    },
    ep_ag: {
      embedHosts: settings.rooms.embed,
      roomsForReaders: settings.rooms.forReaders,
      template: settings.template,
      language: settings.language,
    },
  });

const sayTrouble = (error: unknown): void => log.error(`the chat of a pad: ${stackOf(error)}`);

/** Etherpad drops a message where a plugin answers so. */
const dropped = [null];

/**
 * Before Etherpad opens a pad for a browser: who comes back after a cut is remembered; a name that
 * matches a pattern gets its template. Before it hands a chat message on: a word that is meant for the
 * meeting goes no further.
 */
export const handleMessage = async (
  _hook: string,
  context: MessageContext,
): Promise<typeof dropped | undefined> => {
  const said = chatMessageOf(context);
  try {
    if (said && (await hearChat?.(said))) return dropped;
  } catch (error) {
    // Then it is an ordinary message.
    sayTrouble(error);
  }
  try {
    await guardEdit(context);
  } catch (error) {
    // Dropped: what can't be judged may say whatever it likes.
    log.error(`an edit can't be judged: ${stackOf(error)}`);
    return dropped;
  }
  await openPad(context);
  return undefined;
};

const openPad = async ({message, sessionInfo, socket}: MessageContext): Promise<void> => {
  if (message?.type !== 'CLIENT_READY') return;
  if (message.reconnect === true && socket) noteReturn(socket.id, message.client_rev);
  if (settings.pads.length === 0) return;
  const padId = sessionInfo?.padId ?? message.padId;
  if (typeof padId !== 'string') return;
  try {
    await createByPattern(padId, sessionInfo?.authorId ?? null, settings);
  } catch (error) {
    // The pad opens all the same, as an ordinary one: a meeting can be made of it by a click.
    log.error(`a pad got no template: ${stackOf(error)}`);
  }
};

/** Etherpad has answered a browser that opens a pad or came back (since 1.9). */
export const userJoin = (_hook: string, {padId, socket}: JoinContext): Promise<void> =>
  letCatchUp(padId, socket.id);

/** The text of a meeting that is being created (since 1.9). */
export const padDefaultContent = (
  _hook: string,
  context: Parameters<typeof fillDefaultContent>[0],
): Promise<void> => {
  fillDefaultContent(context);
  return Promise.resolve();
};

/** A revision is being written: of ours, or by somebody who types. */
export const padUpdate = (_hook: string, {pad}: {readonly pad: Pad}): void => {
  sendWhatIsBefore(pad);
  starts.see(pad.id);
};

/** A pad is gone, and what waited for it or was kept beside it goes too. */
export const padRemove = async (_hook: string, context: RemovalContext): Promise<void> => {
  // 3.x warns of its own `padID`.
  const padId = context.pad ? context.pad.id : context.padID;
  engine?.drop(padId);
  starts.forget(padId);
  await forgetAnswered(padId);
};

type Block = (hook: string, context: BlockContext, done: () => void) => void;
const block =
  (add: (context: BlockContext) => void): Block =>
  (_hook, context, done) => {
    add(context);
    done();
  };

export const eejsBlock_indexWrapper = block((context) => pages.addHomeForm(context, settings));
export const eejsBlock_indexCustomStyles = block(pages.addHomeStyle);
export const eejsBlock_indexCustomScripts = block(pages.addHomeScript);
export const eejsBlock_styles = block((context) => pages.addPanelStyle(context, settings));
export const eejsBlock_editbarMenuRight = block(pages.addToolbarButtons);
export const eejsBlock_exportColumn = block(pages.addExportLinks);
