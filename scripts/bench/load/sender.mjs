// @ts-check
import {setTimeout as delay} from 'node:timers/promises';
import {loadSources} from '../sources.mjs';

/** @typedef {import('./person.mjs').Person} Person */
/** @typedef {import('../../../meeting/intent').Intent} Intent */

/**
 * Asks for something as somebody's panel does: under an id, and again under the same one where no
 * answer came. Null once it was accepted, else why not.
 * @typedef {(person: Person, intent: Intent) => Promise<string | null>} Send
 */

/**
 * The panel's own sender, from its source.
 * @param {(person: Person) => Promise<unknown>} [beforeAgain] what somebody waits for, beyond the
 *   sender's own pause, before they ask again
 * @returns {Promise<Send>}
 */
export const loadSender = async (beforeAgain) => {
  const {createIntentSender} = /** @type {typeof import('../../../static/client/intents')} */ (
    await loadSources("export {createIntentSender} from './static/client/intents';")
  );
  return (person, intent) => {
    const fetchAnswer = /** @type {typeof fetch} */ (
      /** @type {unknown} */ (person.fetch.bind(person))
    );
    const send = createIntentSender(person.intentsUrl, fetchAnswer, async (ms) => {
      await delay(ms);
      await beforeAgain?.(person);
    });
    return send(intent, {name: person.name, utcOffsetMinutes: 0}, () => undefined);
  };
};
