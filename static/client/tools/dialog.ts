import type {JSX} from 'preact';
import {render} from 'preact';
import type {Desk} from '../panel/desk';

/** A dialog over the page. */
export interface Dialog {
  /** Draws it, and again; once it is closed, nothing more. */
  readonly draw: (content: JSX.Element) => void;
  readonly close: () => void;
}

/**
 * Shows a dialog over the page, named by the element `ep-ag-NAME-heading` in it; null while it is open
 * already. The focus stays in there until it is closed, and goes back to where it was.
 */
export const openDialog = (desk: Desk, name: string): Dialog | null => {
  if (document.querySelector(`[data-ep-ag="${name}-dialog"]`)) return null;
  const asker = document.activeElement;
  const dialog = document.createElement('dialog');
  dialog.className = `ep-ag-column ep-ag-help ep-ag-dialog-${name}`;
  dialog.dataset['epAg'] = `${name}-dialog`;
  dialog.setAttribute('aria-labelledby', `ep-ag-${name}-heading`);
  // Where the skin's colours are the column's.
  desk.root.after(dialog);
  // Neither shortcuts nor Etherpad's own keys reach behind it.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('click', ({target}) => {
    // What is beside the dialog counts as the dialog itself; what is in it, as its parts.
    if (target === dialog) dialog.close();
  });
  let isClosed = false;
  dialog.addEventListener('close', () => {
    isClosed = true;
    render(null, dialog);
    dialog.remove();
    if (asker instanceof HTMLIFrameElement) desk.page.focusText();
    else if (asker instanceof HTMLElement) asker.focus();
  });
  return {
    draw: (content) => {
      // What was under way may come to its end later.
      if (isClosed) return;
      render(content, dialog);
      if (!dialog.open) dialog.showModal();
    },
    close: () => dialog.close(),
  };
};
