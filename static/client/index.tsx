/** The client hooks, as ep.json names them. */
import type {
  AceEditEventContext,
  AceKeyEventContext,
  AceInitializedContext,
  PostAceInitContext,
  PostToolbarInitContext,
} from './etherpad';
import {changesPad, connectToolbar, keepEditor, openHost} from './etherpad';
import type {MountedPanel} from './panel/mount';
import {mountPanel} from './panel/mount';

let panel: MountedPanel | null = null;

/** Keeps the editor, which comes before the page is ready. */
export const aceInitialized = (_hook: string, context: AceInitializedContext): void => {
  keepEditor(context);
};

/** Puts the panel beside the text. */
export const postAceInit = (_hook: string, context: PostAceInitContext): void => {
  panel ??= mountPanel(openHost(context));
};

/** Reads the pad again when its words have changed. Can come before `postAceInit`. */
export const aceEditEvent = (_hook: string, context: AceEditEventContext): void => {
  if (changesPad(context)) panel?.read();
};

/** Whether a key pressed in the text was one of the panel's. */
export const aceKeyEvent = (_hook: string, {evt}: AceKeyEventContext): boolean | undefined =>
  panel?.press(evt.originalEvent);

/** Connects the two toolbar buttons. */
export const postToolbarInit = (_hook: string, {toolbar}: PostToolbarInitContext): void => {
  connectToolbar(toolbar, {
    togglePanel: () => panel?.toggle(),
    joinQueue: () => panel?.joinQueue(),
  });
};
