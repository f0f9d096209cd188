/** Etherpad's server hooks, as ep.json names them: each is one line of what the host or the plugin does there. */
import type {Application} from './express';
import type {Pad, SocketServer} from './host/etherpad-types';
import {createEtherpadHost} from './host/etherpad-host';
import type {
  ArrivalContext,
  ContentContext,
  JoinContext,
  MessageContext,
  RemovalContext,
} from './host/hook-types';
import type {PageBlock} from './pad-host';
import {createPlugin} from './plugin';

const host = createEtherpadHost();
const plugin = createPlugin(host);

type Done = () => void;
/** A hook of Etherpad's older form, which says when it is done. */
const doneAfter =
  <C>(act: (context: C) => void) =>
  (_hook: string, context: C, done: Done): void => {
    act(context);
    done();
  };
/** One of its newer form, which gives a promise. */
const settled =
  <C>(act: (context: C) => void) =>
  (_hook: string, context: C): Promise<void> => {
    act(context);
    return Promise.resolve();
  };

/** Etherpad drops a message where a plugin answers so. */
const dropped = [null];

/** Etherpad has read its settings. */
export const loadSettings = settled(({settings}: {settings: {readonly ep_ag?: unknown}}) =>
  plugin.useSettings(settings.ep_ag),
);
/** The socket server is there. */
export const socketio = doneAfter(({io}: {io: SocketServer}) => host.useSockets(io));
/** The web server has no routes yet. */
export const expressConfigure = doneAfter(({app}: {app: Application}) =>
  plugin.addEarlyRoutes(app),
);
/** The web server takes routes. */
export const expressCreateServer = (_hook: string, {app}: {app: Application}, done: Done): void => {
  plugin.addRoutes(app);
  void host.prepare().then(done);
};
/** A browser that opens a pad is about to be sent it. */
export const clientVars = (_hook: string, context: ArrivalContext): Promise<object> =>
  Promise.resolve({
    // Read by Etherpad in the very stretch in which it sends.
    get collab_client_vars() {
      return host.freshVars(context);
    },
    ep_ag: plugin.pageVars(),
  });
/** A browser has sent something, which Etherpad has not looked at yet. */
export const handleMessage = async (
  _hook: string,
  context: MessageContext,
): Promise<typeof dropped | undefined> =>
  (await plugin.letThrough(host.incoming(context))) ? undefined : dropped;
/** Etherpad has answered a browser that opens a pad or came back (since 1.9). */
export const userJoin = (_hook: string, context: JoinContext): Promise<void> =>
  host.letCatchUp(context);
/** A pad is being created (since 1.9). */
export const padDefaultContent = settled((context: ContentContext) => host.fillContent(context));
/** A revision is being written: of ours, or by somebody who types. */
export const padUpdate = (_hook: string, {pad}: {readonly pad: Pad}): void => {
  host.sendWhatIsBefore(pad);
  plugin.see(pad.id);
};
/** A pad is gone. */
export const padRemove = (_hook: string, context: RemovalContext): Promise<void> =>
  plugin.forget(host.removedId(context));

/** The home page: its content. */
export const eejsBlock_indexWrapper = doneAfter((block: PageBlock) =>
  plugin.pages.addHomeForm(block),
);
/** The home page: style sheets. */
export const eejsBlock_indexCustomStyles = doneAfter(plugin.pages.addHomeStyle);
/** The home page: scripts. */
export const eejsBlock_indexCustomScripts = doneAfter(plugin.pages.addHomeScript);
/** A pad's page: style sheets. */
export const eejsBlock_styles = doneAfter(plugin.pages.addPanelStyle);
/** A pad's page: the right side of the toolbar. */
export const eejsBlock_editbarMenuRight = doneAfter(plugin.pages.addToolbarButtons);
/** A pad's page: the links of exports. */
export const eejsBlock_exportColumn = doneAfter(plugin.pages.addExportLinks);
