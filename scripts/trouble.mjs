// @ts-check

/** Something the person at the keyboard can do something about: told in one sentence, no stack. */
export class Trouble extends Error {
  /** @override */
  name = 'Trouble';
}

/**
 * Reports what ended a script and sets its exit code.
 * @param {unknown} error
 */
export const reportFailure = (error) => {
  console.error(error instanceof Trouble ? error.message : error);
  process.exitCode = 1;
};
