/** The client hooks, as ep.json names them. */
import type {
  AceEditEventContext,
  AceInitializedContext,
  AceKeyEventContext,
  PostAceInitContext,
  PostToolbarInitContext,
} from './etherpad/etherpad-page';
import {openEtherpadPage} from './etherpad/page';
import {keepEditor, noticeEdit, openEtherpadSource} from './etherpad/source';
import {connectToolbar} from './etherpad/toolbar';
import {etherpadWords} from './etherpad/words';
import type {MountedPanel} from './panel/mount';
import {mountPanel} from './panel/mount';

let panel: MountedPanel | null = null;

/** Keeps the editor, which comes before the page is ready. */
export const aceInitialized = (_hook: string, context: AceInitializedContext): void =>
  keepEditor(context);

/** Puts the panel beside the text. */
export const postAceInit = (_hook: string, context: PostAceInitContext): void => {
  panel ??= mountPanel(openEtherpadSource(context), openEtherpadPage(), etherpadWords);
};

/** Reads the pad again when its words have changed. Can come before `postAceInit`. */
export const aceEditEvent = (_hook: string, context: AceEditEventContext): void =>
  noticeEdit(context);

/** Whether a key pressed in the text was one of the panel's. */
export const aceKeyEvent = (_hook: string, {evt}: AceKeyEventContext): boolean | undefined =>
  panel?.press(evt.originalEvent);

/** Connects the two toolbar buttons. */
export const postToolbarInit = (_hook: string, {toolbar}: PostToolbarInitContext): void =>
  connectToolbar(toolbar, {
    togglePanel: () => panel?.toggle(),
    joinQueue: () => panel?.joinQueue(),
  });
