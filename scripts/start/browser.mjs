// @ts-check
import {spawn} from 'node:child_process';

/**
 * Shows an address in this machine's usual browser, where there is one.
 * @param {string} url
 */
export const openInBrowser = (url) => {
  const [command = '', ...args] = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '', url],
  }[/** @type {string} */ (process.platform)] ?? ['xdg-open', url];
  const child = spawn(command, args, {detached: true, stdio: 'ignore'});
  child.once('error', () => console.log(`No browser could be opened (${command}).`));
  child.unref();
};
