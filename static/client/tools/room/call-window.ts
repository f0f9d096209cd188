/**
 * Opens an empty window, which has to happen in the click itself; null where the browser won't. It knows
 * which page opened it: of a window that doesn't, that page could not close the call when it comes back.
 */
export const openEmptyWindow = (): Window | null =>
  window.open('', '_blank', 'popup,width=900,height=650');

/**
 * Shows `url` in a window of `openEmptyWindow`. It follows a link of its own: an address that is set from here
 * would tell the server which pad it comes from.
 */
export const lead = (opened: Window, url: string): void => {
  const link = opened.document.createElement('a');
  link.href = url;
  link.rel = 'noreferrer';
  opened.document.body.append(link);
  link.click();
};
