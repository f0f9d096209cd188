import {recall} from './remembered';

/** Tells somebody who agreed to it, and whose page is hidden. `about` says which meeting it is. */
export const notify = (text: string, about: string): void => {
  if (!document.hidden || recall('notify') !== 'on') return;
  try {
    new Notification(text, {body: about, tag: 'ep_ag'});
  } catch {
    // Chromium on phones has notifications for service workers only, and there is none of ours.
  }
};
