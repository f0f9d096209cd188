/**
 * Fills the page with a dialog, and the screen where the browser lets it, and keeps the screen awake. `onLeave`
 * is called when the person leaves by Escape or ends the full screen. Gives the way back, on which the focus
 * returns to where it was.
 */
export const takeStage = (dialog: HTMLDialogElement, onLeave: () => void): (() => void) => {
  const page = dialog.firstElementChild;
  const focused = document.activeElement;
  let isOver = false;
  let awake: Promise<WakeLockSentinel | null> | null = null;

  // Browsers let go of it whenever the page is hidden. Those without it, or that refuse, let the screen sleep.
  const stayAwake = (): void => {
    if (document.hidden || !('wakeLock' in navigator)) return;
    awake = navigator.wakeLock.request('screen').catch(() => null);
  };
  const onFullscreen = (): void => {
    if (document.fullscreenElement === null) onLeave();
  };

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onLeave();
  });
  // Core listens to keys on the page: Escape there gives the focus to the editor, and others start commands.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.showModal();
  stayAwake();
  document.addEventListener('visibilitychange', stayAwake);
  // A dialog cannot be full screen itself; what it holds can. Without leave to, it fills the page.
  page
    ?.requestFullscreen?.()
    .then(() => {
      if (isOver) void document.exitFullscreen();
      else page.addEventListener('fullscreenchange', onFullscreen);
    })
    .catch(() => undefined);

  return () => {
    isOver = true;
    page?.removeEventListener('fullscreenchange', onFullscreen);
    document.removeEventListener('visibilitychange', stayAwake);
    void awake?.then((lock) => lock?.release());
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    dialog.close();
    // What the full screen showed took the focus along; the dialog is gone from the page a moment later.
    if (focused instanceof HTMLElement) setTimeout(() => focused.focus({preventScroll: true}), 0);
  };
};
