import type {Toolbar} from './etherpad-page';

/** What the two toolbar buttons do. */
export interface ToolbarActions {
  readonly togglePanel: () => void;
  readonly joinQueue: () => void;
}

/**
 * Connects the toolbar buttons. Core gives the focus back to the editor right after a command
 * (`triggerCommand`, every version), so whatever moves it elsewhere has to come a moment later.
 */
export const connectToolbar = (toolbar: Toolbar, actions: ToolbarActions): void => {
  const later = (run: () => void) => (): void => void window.setTimeout(run, 0);
  toolbar.registerCommand('epAgPanel', later(actions.togglePanel));
  toolbar.registerCommand('epAgTurn', later(actions.joinQueue));
};
