// @ts-check
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {readCheckout} from '../etherpad/checkout.mjs';
import {launchEtherpad} from '../etherpad/launch.mjs';
import {prepareEtherpad} from '../etherpad/prepare.mjs';
import {readSettings} from '../etherpad/settings.mjs';
import {etherpadData, etherpadSource, root} from '../paths.mjs';
import {readPort, requireFreePort} from '../port.mjs';
import {buildPlugin} from '../setup/build-plugin.mjs';
import {installDependencies} from '../setup/dependencies.mjs';
import {reportFailure} from '../trouble.mjs';
import {openInBrowser} from './browser.mjs';

/** @param {string} line */
const say = (line) => console.log(line);

/** @param {string} name of a variable; an empty one counts as missing */
const readVariable = (name) => process.env[name] || undefined;

/** Settles at Ctrl+C, when the terminal closes, or when this process is asked to end. */
const waitForGoodbye = () =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
  });

/**
 * Does whatever is missing, serves, and stops at Ctrl+C.
 * @param {readonly string[]} args
 */
export const serve = async (args) => {
  const goodbye = waitForGoodbye();
  // Until Etherpad serves, nobody waits for an orderly end; what was begun ends with this process.
  const leaveAtOnce = () => process.exit(130);
  process.once('SIGINT', leaveAtOnce).once('SIGTERM', leaveAtOnce);
  try {
    const host = readVariable('HOST') ?? '127.0.0.1';
    const port = readPort(readVariable('PORT') ?? '9001');
    // Known before minutes of installing, not after.
    await requireFreePort(host, port);
    await installDependencies(say);
    await buildPlugin(say);
    const dir = await prepareEtherpad(say);
    const settings = readSettings(
      await readFile(path.join(etherpadSource, 'settings.json'), 'utf8'),
    );
    say('Starting Etherpad …');
    // One database a version: an older Etherpad can't read what a newer one wrote.
    const dataDir = path.join(etherpadData, (await readCheckout(dir)).version);
    const etherpad = await launchEtherpad({dir, host, port, settings, dataDir});
    process.off('SIGINT', leaveAtOnce).off('SIGTERM', leaveAtOnce);
    const logFile = path.relative(root, path.join(dataDir, 'etherpad.log'));
    say(`Etherpad ${etherpad.version} with ep_ag answers at ${etherpad.url}`);
    say(
      `Pads are kept in ${path.relative(root, dataDir)}, its log is ${logFile}. Ctrl+C stops it.`,
    );
    if (args.includes('--open')) openInBrowser(etherpad.url);
    const end = await Promise.race([goodbye, etherpad.ended]);
    if (end === undefined) {
      console.error(`Etherpad has ended by itself: ${logFile} may say why.`);
      process.exitCode = 1;
      return;
    }
    say('Stopping Etherpad …');
    await etherpad.stop();
  } catch (error) {
    reportFailure(error);
  }
  // Whatever is left open must not keep the terminal busy.
  process.exit();
};
