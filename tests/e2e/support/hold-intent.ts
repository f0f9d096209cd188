import type {HTTPRequest} from 'puppeteer-core';
import type {Person} from './person';

/**
 * Hold back what a person's page asks of the server next, as a slow network would. The function that
 * comes back waits until they have asked, then lets it through.
 */
export const holdIntent = async (person: Person): Promise<() => Promise<void>> => {
  await person.page.setRequestInterception(true);
  let arrived: (request: HTTPRequest) => void = () => undefined;
  const held = new Promise<HTTPRequest>((resolve) => (arrived = resolve));
  const onRequest = (request: HTTPRequest): void => {
    if (request.url().endsWith('/meeting/intents')) arrived(request);
    else void request.continue();
  };
  person.page.on('request', onRequest);
  return async () => {
    const request = await held;
    person.page.off('request', onRequest);
    await request.continue();
    await person.page.setRequestInterception(false);
  };
};
