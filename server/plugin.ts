import {createChatEar} from './chat/hear-chat';
import {registerAdminRoutes} from './admin-route';
import {createByPattern, registerCreationRoute} from './creation-route';
import {createEngine} from './engine';
import type {EngineFigures} from './engine';
import type {Application} from './express';
import {registerIntentRoute, registerUnparsed} from './intent-route';
import {createLiveReadings} from './live-readings';
import {log, stackOf} from './log';
import {registerMinutesRoutes} from './minutes-route';
import type {Incoming, PadHost} from './pad-host';
import {createPadWriter} from './pad-writer';
import {createPages} from './pages';
import type {Pages} from './pages';
import {createRateGate, intentRate} from './rate';
import {defaultSettings, readSettings} from './settings';
import type {SettingsTrouble} from './settings';
import {createStarts, padStarts} from './starts';

/** ep_ag on one server. */
export interface Plugin {
  /** Read and check the `ep_ag` block of the settings; say what can't be used. */
  readonly useSettings: (block: unknown) => void;
  /** What has to stand before the host's own routes and its handler of errors. */
  readonly addEarlyRoutes: (app: Application) => void;
  /** Add the routes for intents, new meetings, minutes and the administrators' check. */
  readonly addRoutes: (app: Application) => void;
  /** What the page is told of what the administrator allows. */
  readonly pageVars: () => object;
  /**
   * Before the host takes what a browser sends: a word of the chat that is meant for the meeting goes no
   * further; of an edit, what only the server may say; a pad that is opened by a name that matches a
   * pattern gets its template. False where the host is to drop it.
   */
  readonly letThrough: (incoming: Incoming) => Promise<boolean>;
  /** A revision is being written: of ours, or by somebody who types. */
  readonly see: (padId: string) => void;
  /** A pad is gone, and what waited for it or was kept beside it goes too. */
  readonly forget: (padId: string) => Promise<void>;
  readonly pages: Pages;
}

const sayTrouble = (error: unknown): void => log.error(`the chat of a pad: ${stackOf(error)}`);

/** ep_ag for one host. Two of them share nothing. */
export const createPlugin = (host: PadHost): Plugin => {
  const {pads, records, visitors, administration} = host;
  let settings = defaultSettings;
  let troubles: readonly SettingsTrouble[] = [];
  // No intent and no word of the chat asks for the notes, which are most of a long pad.
  const readings = createLiveReadings();
  const writer = createPadWriter({pads, records, readings});
  const engine = createEngine({
    write: writer.write,
    wait: (ms, then) => void setTimeout(then, ms),
  });
  // One for both, so that nobody asks twice as much by asking in two ways.
  const gate = createRateGate(intentRate);
  const hearChat = createChatEar(engine, gate, {
    meetingOf: async (padId) => {
      const pad = await pads.find(padId);
      return pad && readings.of(pad).meeting;
    },
    nameOf: visitors.nameOf,
    now: Date.now,
    sayTrouble,
  });
  const starts = createStarts(padStarts(pads, readings));

  const isForMeeting = async ({chat}: Incoming): Promise<boolean> => {
    try {
      return chat !== null && (await hearChat(chat));
    } catch (error) {
      // Then it is an ordinary message.
      sayTrouble(error);
      return false;
    }
  };
  const prepare = async ({opening}: Incoming): Promise<void> => {
    if (!opening || settings.pads.length === 0) return;
    try {
      await createByPattern(pads, opening.padId, opening.author, settings);
    } catch (error) {
      // The pad opens all the same, as an ordinary one: a meeting can be made of it by a click.
      log.error(`a pad got no template: ${stackOf(error)}`);
    }
  };

  return {
    useSettings: (block) => {
      ({settings, troubles} = readSettings(block));
      for (const trouble of troubles) log.warn(`settings.json: ${trouble} The default is used.`);
    },
    addEarlyRoutes: registerUnparsed,
    addRoutes: (app) => {
      for (const name of Object.keys(engine.figures()) as (keyof EngineFigures)[]) {
        administration.showFigure(name, () => engine.figures()[name]);
      }
      registerIntentRoute(app, {pads, visitors, administration, engine, gate});
      registerCreationRoute(app, host, () => settings);
      registerMinutesRoutes(app, host);
      registerAdminRoutes(app, host, () => ({settings, troubles}));
    },
    pageVars: () => ({
      embedHosts: settings.rooms.embed,
      roomsForReaders: settings.rooms.forReaders,
      template: settings.template,
      language: settings.language,
    }),
    letThrough: async (incoming) => {
      if (await isForMeeting(incoming)) return false;
      try {
        await incoming.guard();
      } catch (error) {
        // Dropped: what can't be judged may say whatever it likes.
        log.error(`an edit can't be judged: ${stackOf(error)}`);
        return false;
      }
      await prepare(incoming);
      return true;
    },
    see: starts.see,
    forget: async (padId) => {
      engine.drop(padId);
      starts.forget(padId);
      readings.forget(padId);
      await writer.forget(padId);
    },
    pages: createPages(host.renderTemplate, () => settings),
  };
};
