import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import type {BrowserContext, Frame, HTTPRequest, Page, Viewport} from 'puppeteer-core';
import {vi} from 'vitest';
import {testDir} from '../../../scripts/paths.mjs';
import {hasHeardEditor, listenToEditor, replaceText} from './ace';
import {drawLag, lengthenLines, type Lag} from './lag';

/** Who arrives, and how. */
export interface PersonOptions {
  /** Without a slash at its end. */
  readonly serverUrl: string;
  /** As Etherpad shows it; empty for somebody unnamed. */
  readonly name: string;
  /** Of the pages they open; Etherpad takes it from the address. English when left out. */
  readonly language?: string;
  /** For a server with `requireAuthentication`. */
  readonly credentials?: {readonly username: string; readonly password: string};
  readonly viewport?: Viewport;
}

/** How long a fact may take to be true: generous, since it costs nothing when it comes sooner. */
const patienceMs = 20_000;
const pollMs = 50;

/**
 * Somebody in front of a browser: one page in a context of its own. Everything waits for facts and
 * fails with what was seen instead.
 */
export class Person {
  readonly name: string;
  readonly page: Page;
  readonly serverUrl: string;
  /** How long their line is, in a run that asks for long ones. */
  readonly lag: Lag = drawLag();
  /** Errors that were thrown in their pages, with the stack. */
  readonly pageErrors: string[] = [];
  /** Every request their pages made, in order, frames included. */
  readonly requests: HTTPRequest[] = [];
  readonly #context: BrowserContext;
  readonly #options: PersonOptions;

  private constructor(context: BrowserContext, page: Page, options: PersonOptions) {
    this.#context = context;
    this.#options = options;
    this.page = page;
    this.name = options.name;
    this.serverUrl = options.serverUrl;
    page.on('pageerror', (error) => {
      this.pageErrors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
    page.on('request', (request) => this.requests.push(request));
  }

  /** Opens a page for somebody new. */
  static async meet(context: BrowserContext, options: PersonOptions): Promise<Person> {
    const page = await context.newPage();
    await page.setViewport(options.viewport ?? {width: 1280, height: 800});
    // Several people type at once: each page has to believe that it is the one in front.
    await page.emulateFocusedPage(true);
    if (options.credentials !== undefined) await page.authenticate(options.credentials);
    if (options.language !== undefined) {
      await page.setExtraHTTPHeaders({'Accept-Language': options.language});
    }
    const person = new Person(context, page, options);
    if (person.lag.up + person.lag.down > 0) {
      await page.evaluateOnNewDocument(lengthenLines, person.lag);
    }
    return person;
  }

  /** Opens a page of the server, such as `/`. */
  async open(address: string): Promise<void> {
    await this.page.goto(`${this.serverUrl}${address}`);
  }

  /** Opens a pad by its id, or by an address that begins with a slash, and waits for its editor. */
  async openPad(idOrAddress: string): Promise<void> {
    const isAddress = idOrAddress.startsWith('/');
    const url = new URL(
      isAddress ? idOrAddress : `/p/${encodeURIComponent(idOrAddress)}`,
      this.serverUrl,
    );
    if (this.name !== '') url.searchParams.set('userName', this.name);
    if (this.#options.language !== undefined) url.searchParams.set('lang', this.#options.language);
    await this.page.goto(url.href);
    await this.waitForEditor();
  }

  /** Loads the page again, as F5 does. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.waitForEditor();
  }

  /** Closes their page and forgets their cookies. */
  async leave(): Promise<void> {
    await this.#context.close();
  }

  /** Waits until the pad of the page shows its text and, unless it is read-only, can be typed in. */
  async waitForEditor(): Promise<void> {
    const inner = await this.#innerFrame();
    await inner.waitForSelector('#innerdocbody > div', {timeout: patienceMs});
    const isReadOnly = await this.page.evaluate(
      () => (window as unknown as {clientVars: {readonly?: boolean}}).clientVars.readonly === true,
    );
    if (isReadOnly) return;
    await inner.waitForSelector('#innerdocbody[contenteditable=true]', {timeout: patienceMs});
    await this.#acknowledgeDeletionToken();
  }

  /** 3.x shows whoever creates a pad a token for deleting it, over the right half of the page, until they say that they kept it. */
  async #acknowledgeDeletionToken(): Promise<void> {
    const isShown = await this.page.evaluate(() => {
      const {clientVars} = window as unknown as {clientVars: {padDeletionToken?: string | null}};
      return typeof clientVars.padDeletionToken === 'string' && clientVars.padDeletionToken !== '';
    });
    if (!isShown) return;
    const button = await this.page.waitForSelector('#deletiontoken-ack', {
      visible: true,
      timeout: patienceMs,
    });
    await button?.click();
    await this.page.waitForSelector('#deletiontoken-ack', {hidden: true, timeout: patienceMs});
  }

  /** The editor's own frame, where the lines of the pad are `#innerdocbody > div`. */
  #innerFrame(): Promise<Frame> {
    return this.page.waitForFrame((frame) => frame.name() === 'ace_inner', {timeout: patienceMs});
  }

  /** Puts the caret at the end of a line and the keyboard into the editor. `line` counts from 0, or is 'last'. */
  async placeCaret(line: number | 'last'): Promise<void> {
    const inner = await this.#innerFrame();
    await inner.evaluate((wanted) => {
      const body = document.querySelector<HTMLElement>('#innerdocbody');
      const lines = document.querySelectorAll('#innerdocbody > div');
      const node = lines[wanted === 'last' ? lines.length - 1 : wanted];
      if (body === null || node === undefined) throw new Error(`the pad has no line ${wanted}`);
      // The editor sits in two frames: each has to hand the keyboard on to the next.
      window.parent.focus();
      window.focus();
      body.focus();
      node.scrollIntoView({block: 'center'});
      const range = document.createRange();
      range.selectNodeContents(node);
      // A `<br>` holds an empty line open: the caret goes before it.
      const isEmpty = node.textContent === '';
      range.collapse(isEmpty);
      const selection = window.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    }, line);
  }

  /** Types with the keyboard at the end of the pad; `\n` presses Enter. */
  async typeAtEnd(text: string): Promise<void> {
    await this.placeCaret('last');
    await this.page.keyboard.type(text);
  }

  /** Types with the keyboard at the end of a line, counted from 0. */
  async typeOnLine(line: number, text: string): Promise<void> {
    await this.placeCaret(line);
    await this.page.keyboard.type(text);
  }

  /** Makes `text` the whole pad in one edit of theirs, as pasting over everything would; waits until the server has it. */
  async setPadText(text: string): Promise<void> {
    await this.page.evaluate(listenToEditor);
    await this.page.waitForFunction(hasHeardEditor, {timeout: patienceMs});
    await this.page.evaluate(replaceText, text.replace(/\n$/, ''));
    await this.waitUntilSaved();
  }

  /** The whole text as their editor shows it: lines, each ended by `\n`. */
  async text(): Promise<string> {
    const inner = await this.#innerFrame();
    return inner.evaluate(() =>
      [...document.querySelectorAll('#innerdocbody > div')]
        // The editor draws some spaces as no-break spaces; the pad's text has plain ones.
        .map((line) => `${(line.textContent ?? '').replace(/\u00a0/g, ' ')}\n`)
        .join(''),
    );
  }

  /** Waits until their editor shows a text that contains `expected`, or for which it answers true; gives that text. */
  async waitForText(expected: string | ((text: string) => boolean)): Promise<string> {
    return this.#waitFor(
      () => this.text(),
      (text) => (typeof expected === 'string' ? text.includes(expected) : expected(text)),
      typeof expected === 'string' ? JSON.stringify(expected) : 'the expected text',
    );
  }

  /** Waits until the server has exactly what their editor shows. */
  async waitUntilSaved(): Promise<void> {
    const exported = (): Promise<string> =>
      this.page.evaluate(async () => {
        const response = await fetch(`${window.location.pathname}/export/txt`);
        return response.text();
      });
    // A line that is empty in the pad may or may not end an export, by version.
    const trimmed = (text: string): string => text.replace(/\n+$/, '');
    let shown = '';
    await this.#waitFor(
      async () => {
        shown = await this.text();
        return exported();
      },
      (text) => trimmed(text) === trimmed(shown),
      'the server to have the text of the editor',
    );
  }

  /** Keeps a picture of the page in .test/screens/NAME.png. */
  async screenshot(name: string): Promise<void> {
    const folder = path.join(testDir, 'screens');
    await mkdir(folder, {recursive: true});
    await this.page.screenshot({path: path.join(folder, `${name}.png`)});
  }

  #waitFor(
    read: () => Promise<string>,
    isDone: (text: string) => boolean,
    what: string,
  ): Promise<string> {
    return vi.waitFor(
      async () => {
        const text = await read();
        if (isDone(text)) return text;
        const who = this.name === '' ? 'Somebody' : this.name;
        throw new Error(`${who} waited in vain for ${what}; there was:\n${text}`);
      },
      {timeout: patienceMs, interval: pollMs},
    );
  }
}
