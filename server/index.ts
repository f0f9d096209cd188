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

/** Etherpad calls hooks of this form for what has no result. */
type Done = () => void;
const doneAfter =
  <C>(act: (context: C) => void) =>
  (_hook: string, context: C, done: Done): void => {
    act(context);
    done();
  };
const settled =
  <C>(act: (context: C) => void) =>
  (_hook: string, context: C): Promise<void> => {
    act(context);
    return Promise.resolve();
  };

/** Etherpad drops a message where a plugin answers so. */
const dropped = [null];

export const loadSettings = settled(({settings}: {settings: {readonly ep_ag?: unknown}}) =>
  plugin.useSettings(settings.ep_ag),
);
export const socketio = doneAfter(({io}: {io: SocketServer}) => host.useSockets(io));
export const expressConfigure = doneAfter(({app}: {app: Application}) =>
  plugin.addEarlyRoutes(app),
);
export const expressCreateServer = (_hook: string, {app}: {app: Application}, done: Done): void => {
  plugin.addRoutes(app);
  void host.prepare().then(done);
};
export const clientVars = (_hook: string, context: ArrivalContext): Promise<object> =>
  Promise.resolve({
    // Read by Etherpad in the very stretch in which it sends.
    get collab_client_vars() {
      return host.freshVars(context);
    },
    ep_ag: plugin.pageVars(),
  });
export const handleMessage = async (
  _hook: string,
  context: MessageContext,
): Promise<typeof dropped | undefined> =>
  (await plugin.letThrough(host.incoming(context))) ? undefined : dropped;
export const userJoin = (_hook: string, context: JoinContext): Promise<void> =>
  host.letCatchUp(context);
export const padDefaultContent = settled((context: ContentContext) => host.fillContent(context));
export const padUpdate = (_hook: string, {pad}: {readonly pad: Pad}): void => {
  host.sendWhatIsBefore(pad);
  plugin.see(pad.id);
};
export const padRemove = (_hook: string, context: RemovalContext): Promise<void> =>
  plugin.forget(host.removedId(context));

export const eejsBlock_indexWrapper = doneAfter((block: PageBlock) =>
  plugin.pages.addHomeForm(block),
);
export const eejsBlock_indexCustomStyles = doneAfter(plugin.pages.addHomeStyle);
export const eejsBlock_indexCustomScripts = doneAfter(plugin.pages.addHomeScript);
export const eejsBlock_styles = doneAfter(plugin.pages.addPanelStyle);
export const eejsBlock_editbarMenuRight = doneAfter(plugin.pages.addToolbarButtons);
export const eejsBlock_exportColumn = doneAfter(plugin.pages.addExportLinks);
