// @ts-check
import {access, constants} from 'node:fs/promises';
import path from 'node:path';

/** @param {string} file */
const isExecutable = (file) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

/** @returns {Promise<string | null>} */
const findInstalled = async () => {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const places = ['firefox-esr', 'firefox'].flatMap((command) =>
    folders.map((folder) => path.join(folder, command)),
  );
  for (const file of [
    ...[process.env['FIREFOX_PATH'] ?? ''].filter((chosen) => chosen !== ''),
    ...places,
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]) {
    if (await isExecutable(file)) return file;
  }
  return null;
};

/**
 * Finds Firefox: FIREFOX_PATH, or what is installed. One story needs it; where there is none, that story says
 * so and is skipped: installing it takes longer than many tests.
 * @returns {Promise<string | null>}
 */
export const findFirefox = findInstalled;
