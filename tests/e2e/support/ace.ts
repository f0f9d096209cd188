// Runs inside the pad's page: these functions are sent to the browser as text and can use nothing
// of this file but their arguments.

interface Ace {
  readonly ace_callWithAce: (run: () => void, name: string, normalize: boolean) => void;
  readonly ace_replaceRange: (start: Position, end: Position, text: string) => void;
}
/** Line and column, from 0. */
type Position = readonly [number, number];

interface EditEvent {
  readonly editorInfo: Ace;
  readonly rep: {readonly lines: {length: () => number; atIndex: (line: number) => {text: string}}};
}
interface Hook {
  readonly hook_name: string;
  readonly hook_fn_name: string;
  readonly hook_fn: (name: string, event: EditEvent) => void;
  readonly part: {readonly name: string; readonly plugin: string};
}
interface PadWindow extends Window {
  readonly pluginDefs?: {readonly hooks: Record<string, Hook[]>};
  readonly require?: (module: string) => {readonly hooks: Record<string, Hook[]>};
  heardEditEvent?: EditEvent;
}

/**
 * Listens to the editor's events as a plugin does, and keeps the last one. This reaches the editor in
 * all versions: its object is a module's variable, which 1.8.14 gives to anybody and 2.x to nobody.
 */
export const listenToEditor = (): void => {
  const pad = window as unknown as PadWindow;
  if (pad.heardEditEvent !== undefined) return;
  const defs = pad.pluginDefs ?? pad.require?.('ep_etherpad-lite/static/js/pluginfw/plugin_defs');
  if (defs === undefined) throw new Error('Etherpad’s hooks are out of reach');
  const hook: Hook = {
    hook_name: 'aceEditEvent',
    hook_fn_name: 'tests:aceEditEvent',
    hook_fn: (_name, event) => {
      pad.heardEditEvent = event;
    },
    part: {name: 'tests', plugin: 'tests'},
  };
  defs.hooks['aceEditEvent'] = [...(defs.hooks['aceEditEvent'] ?? []), hook];
};

/** Whether the editor, which fires events all the time, has fired one since listenToEditor. */
export const hasHeardEditor = (): boolean =>
  (window as unknown as PadWindow).heardEditEvent !== undefined;

/** Replaces the whole text in one edit of this person's, as a paste over everything would. */
export const replaceText = (text: string): void => {
  const event = (window as unknown as PadWindow).heardEditEvent;
  if (event === undefined) throw new Error('the editor has fired no event yet');
  const {editorInfo, rep} = event;
  const replace = (): void => {
    const last = rep.lines.length() - 1;
    editorInfo.ace_replaceRange([0, 0], [last, rep.lines.atIndex(last).text.length], text);
  };
  editorInfo.ace_callWithAce(replace, 'setPadText', true);
};
