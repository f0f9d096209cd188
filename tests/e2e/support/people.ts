import type {Browser} from 'puppeteer-core';
import {afterAll, afterEach, beforeAll, expect} from 'vitest';
import {launchBrowser, type BrowserOptions} from './browser';
import {Person, type PersonOptions} from './person';
import {sharedServerUrl} from './server';

/** Where the people of a test file come from. */
export interface People {
  /**
   * A new person, in a browser context of their own: other cookies, so another author. Etherpad
   * shows `name`; without one they are unnamed.
   */
  readonly arrive: (name?: string, options?: Partial<PersonOptions>) => Promise<Person>;
}

/**
 * Etherpad 1.8.14 (static/js/ace.js, "Pre-fetch modules") loads ace2_inner and ace2_common beside the
 * kernel that defines `require`; when the kernel comes second this is thrown, and the module is
 * loaded again.
 */
const isOfHost = (error: string): boolean =>
  error.startsWith('ReferenceError: require is not defined') &&
  /\/ace2_(?:inner|common)\.js/.test(error);

/** What somebody's panel says, with a refusal first, which tells why a click came to nothing; empty where no panel is. */
const readPanel = ({page}: Person): Promise<string> =>
  page
    .evaluate(() => {
      const refusal = document.querySelector<HTMLElement>('[data-ep-ag="refusal"]');
      const panel = document.querySelector<HTMLElement>('.ep-ag-root');
      const code = refusal ? `[refused: ${refusal.dataset['code'] ?? ''}] ` : '';
      return `${code}${(panel?.innerText ?? '').replace(/\s+/g, ' ')}`;
    })
    .catch((error: unknown) => `(${String(error)})`);

/** Somebody's name, with their lag where the run asked for some. */
const whoIs = ({name, lag: {up, down}}: Person): string =>
  up + down > 0 ? `${name} (lag: ${up} ms up, ${down} ms down)` : name;

/**
 * Gives a test file its browser: started before the first test, everybody's pages closed after each.
 * A test fails, too, when a page threw an error; one that failed tells what the panels said. Call it
 * once, at the top of a file or `describe`. `options` may be a function, for what an earlier
 * `beforeAll` of the file finds out.
 */
export const usePeople = (options: BrowserOptions | (() => BrowserOptions) = {}): People => {
  let browser: Browser | undefined;
  let present: Person[] = [];

  beforeAll(async () => {
    browser = await launchBrowser(typeof options === 'function' ? options() : options);
  });
  afterEach(async ({task}) => {
    const people = present;
    present = [];
    const panels =
      task.result?.state === 'fail'
        ? await Promise.all(people.map(async (one) => `${whoIs(one)}: ${await readPanel(one)}`))
        : [];
    await Promise.all(people.map((person) => person.leave()));
    const errors = people
      .flatMap((person) => person.pageErrors)
      .filter((error) => !isOfHost(error));
    if (panels.length > 0) {
      throw new Error(['The panels, when it failed:', ...panels, ...errors].join('\n'));
    }
    expect(errors, 'errors thrown in pages').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const arrive: People['arrive'] = async (name = '', personOptions = {}) => {
    if (browser === undefined) throw new Error('arrive() is for tests and hooks of the same file');
    const context = await browser.createBrowserContext();
    const person = await Person.meet(context, {
      serverUrl: sharedServerUrl(),
      name,
      ...personOptions,
    });
    present.push(person);
    return person;
  };
  return {arrive};
};
