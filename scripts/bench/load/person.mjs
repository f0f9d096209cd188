// @ts-check
import {randomBytes} from 'node:crypto';
import {Replica} from './replica.mjs';
import {request} from './request.mjs';

/** How long somebody waits for Etherpad to open a pad, or to accept an edit. */
const patienceMs = 60_000;

/** How a browser comes back after its connection was cut: as in Etherpad's pad.js, in all versions. */
const comingBack = {
  reconnection: true,
  reconnectionAttempts: 5,
  reconnectionDelay: 1000,
  reconnectionDelayMax: 5000,
};

/**
 * A pad that people join.
 * @typedef {object} PadAddress
 * @property {import('./parts.mjs').Parts} parts
 * @property {string} url Etherpad's, without a slash at its end
 * @property {string} padId
 */

/**
 * What an answer of the plugin says: accepted by all, or why not.
 * @typedef {{accepted: true} | {accepted: false, code: string}} Answer
 */

/**
 * Where the first line that begins so ends, before its line end.
 * @param {string} text
 * @param {string} start
 */
const offsetOfLineEnd = (text, start) => {
  const before = `\n${text}`.indexOf(`\n${start}`);
  if (before < 0) throw new Error(`The pad has no line "${start}…"`);
  return text.indexOf('\n', before);
};

/**
 * Somebody with a pad open: a socket, a token, a place in the pad's revisions. Most only count what
 * they are sent; those with a replica hold the text, as an editor does.
 */
export class Person {
  author = '';
  /** The revision they are at. */
  revision = -1;
  /** Messages they were sent since somebody set this to 0. */
  messages = 0;
  /** When they came to their revision, in milliseconds of `performance.now()`. */
  arrivedAt = 0;
  /** Why they have no connection any more. @type {string | null} */
  lostBecause = null;
  /** Whether each revision came in its turn, and as the same change as to the others. */
  isInStep = true;
  /** Revisions that came more than once: an editor takes them once. */
  doubled = 0;
  /** @type {Replica | null} */
  replica = null;
  /** What they were sent when they joined: the text, who wrote which part, and what that refers to. */
  firstText = '';
  firstAttribs = '';
  /** @type {import('./ballots.mjs').WirePool} */
  firstPool = {numToAttrib: {}};
  /** Whether they wait for what they missed while their connection was cut: a browser sends nothing typed meanwhile. */
  isBehind = false;
  /** @type {import('./shared-text.mjs').SharedText | null} */
  #shared = null;
  /** @readonly */
  name;
  #pad;
  /** Whether they came back after their connection was cut, since they loaded the page. */
  #hasComeBack = false;
  /** Ends the requests under way when their connection is cut. */
  #requests = new AbortController();
  #token = `t.${randomBytes(15).toString('base64url')}`;
  /** @type {readonly string[]} */
  #cookies = [];
  /** @type {import('./parts.mjs').Socket | null} */
  #socket = null;
  /** @type {((isAccepted: boolean) => void) | null} */
  #settleCommit = null;

  /**
   * @param {PadAddress} pad
   * @param {string} name
   */
  constructor(pad, name) {
    this.#pad = pad;
    this.name = name;
  }

  get #headers() {
    return {Cookie: [...this.#cookies, `token=${this.#token}`].join('; ')};
  }

  /** Opens the page of the pad, for the session that it starts, as a browser does first. */
  async visit() {
    const {url, padId} = this.#pad;
    const {cookies} = await request(`${url}/p/${padId}`, {headers: this.#headers});
    this.#cookies = cookies
      .map((cookie) => cookie.split(';')[0] ?? '')
      .filter((cookie) => !/^(?:\w*)token=/.test(cookie));
  }

  /**
   * Connects and waits until Etherpad has sent the pad.
   * @param {{holdsText?: boolean, comesBack?: boolean}} [options] `comesBack`: whether they connect
   *   again after a cut, as a browser does; others are lost then
   */
  async join({holdsText = false, comesBack = false} = {}) {
    const {parts, url, padId} = this.#pad;
    const socket = parts.connect(url, {
      transports: ['websocket'],
      forceNew: true,
      ...(comesBack ? comingBack : {reconnection: false}),
      query: {padId},
      extraHeaders: this.#headers,
    });
    this.#socket = socket;
    await new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        socket.disconnect();
        reject(new Error(`Etherpad did not open the pad ${padId} for ${this.name}`));
      }, patienceMs);
      /** @param {string} reason */
      const lose = (reason) => {
        this.#lose(reason);
        clearTimeout(late);
        reject(new Error(`${this.name} could not join ${padId}: ${reason}`));
      };
      let hasConnected = false;
      socket.on('connect', () => {
        if (!hasConnected) this.#sayReady({});
        hasConnected = true;
      });
      socket.io.on('reconnect', () => {
        this.#hasComeBack = true;
        this.#sayReady(this.revision < 0 ? {} : {client_rev: this.revision, reconnect: true});
      });
      socket.io.on('reconnect_failed', () => lose('could not connect again'));
      socket.on('connect_error', (error) => {
        if (!comesBack) lose(String(error));
      });
      socket.on('disconnect', (reason) => {
        // What socket.io's client doesn't come back from.
        const isFinal = /^io (?:server|client) disconnect$/.test(String(reason));
        if (isFinal || !comesBack) return lose(String(reason));
        this.isBehind = true;
        this.#settle(false);
      });
      socket.on('message', (message) => {
        this.messages += 1;
        if (message.disconnect !== undefined || message.accessStatus !== undefined) {
          lose(message.disconnect ?? message.accessStatus);
          socket.disconnect();
        } else if (message.type === 'COLLABROOM') {
          this.#read(message.data);
        } else if (message.type === 'CLIENT_VARS') {
          const {rev, initialAttributedText, apool} = message.data.collab_client_vars;
          this.author = message.data.userId;
          this.isBehind = false;
          this.revision = rev;
          this.arrivedAt = performance.now();
          this.firstText = initialAttributedText.text;
          this.firstAttribs = initialAttributedText.attribs;
          this.firstPool = apool;
          if (holdsText) this.replica = new Replica(parts, this.firstText);
          clearTimeout(late);
          resolve(undefined);
        }
      });
    });
  }

  /**
   * Looks texts up where all who hold none do.
   * @param {import('./shared-text.mjs').SharedText} shared
   */
  share(shared) {
    this.#shared = shared;
  }

  /** @param {object} place where they are, for somebody who comes back */
  #sayReady(place) {
    this.#socket?.emit('message', {
      component: 'pad',
      type: 'CLIENT_READY',
      padId: this.#pad.padId,
      sessionID: null,
      token: this.#token,
      protocolVersion: 2,
      userInfo: {colorId: null, name: this.name},
      ...place,
    });
  }

  /**
   * As Etherpad's collab_client.js: a revision that isn't the next one is left aside.
   * @param {{type: string, newRev: number, headRev?: number, noChanges?: boolean, author?: string, changeset: string, apool: object}} data
   */
  #read({type, newRev, headRev, noChanges = false, author = '', changeset, apool}) {
    const isMissed = type === 'CLIENT_RECONNECT';
    const isAccepted = type === 'ACCEPT_COMMIT' || (isMissed && author === this.author);
    // Before the text of the pad came, there is nothing that a change could be applied to.
    if (this.revision < 0 || !(isMissed || isAccepted || type === 'NEW_CHANGES')) return;
    if (noChanges) {
      this.isBehind = false;
      return;
    }
    // Where that means nothing, a second acceptance is left aside like a second change.
    const isEmpty =
      type === 'ACCEPT_COMMIT' && newRev === this.revision && this.#pad.parts.acceptsNothing;
    const isSecond = type === 'NEW_CHANGES' || (type === 'ACCEPT_COMMIT' && !isEmpty);
    if (isSecond && newRev <= this.revision) {
      // Etherpad sends again what somebody who came back already has.
      if (!this.#hasComeBack) this.doubled += 1;
      return;
    }
    if (newRev !== this.revision + 1 && !isEmpty) {
      if (!this.#hasComeBack || newRev > this.revision) this.isInStep = false;
      return;
    }
    this.revision = newRev;
    this.arrivedAt = performance.now();
    if (newRev === headRev) this.isBehind = false;
    if (type !== 'ACCEPT_COMMIT' && this.#shared?.agrees(newRev, changeset) === false) {
      this.isInStep = false;
    }
    try {
      if (isAccepted) this.replica?.accept();
      else this.replica?.receive(changeset, apool);
    } catch {
      // A change that doesn't fit the text: that is a figure of the bench, not its end.
      this.isInStep = false;
    }
    if (isAccepted) this.#settle(true);
  }

  /** Cuts their connection, and what they are asking for, as a network that fails does. */
  cut() {
    this.#requests.abort();
    this.#requests = new AbortController();
    this.#socket?.io.engine.transport.ws.terminate();
  }

  /** @param {string} reason */
  #lose(reason) {
    this.lostBecause ??= reason;
    this.#settle(false);
  }

  /** @param {boolean} isAccepted */
  #settle(isAccepted) {
    const settle = this.#settleCommit;
    this.#settleCommit = null;
    settle?.(isAccepted);
  }

  /**
   * Adds words to the end of the line that begins with `line`, and does not send them yet: for
   * those who hold the text.
   * @param {string} line
   * @param {string} words
   */
  type(line, words) {
    if (this.replica === null) throw new Error(`${this.name} holds no text`);
    this.replica.type(this.author, offsetOfLineEnd(this.replica.text, line), 0, words);
  }

  /**
   * Replaces all of the text but its last line end, which stays in every pad.
   * @param {string} text
   */
  replaceAll(text) {
    if (this.replica === null) throw new Error(`${this.name} holds no text`);
    this.replica.type(this.author, 0, this.replica.text.length - 1, text.replace(/\n$/, ''));
  }

  /** Sends what they typed; true once it is accepted, or when there was nothing. One at a time. */
  async send() {
    const submitted = this.replica?.submit() ?? null;
    return submitted === null ? true : this.#commit(this.revision, submitted);
  }

  /**
   * Adds words to the end of a line as an edit of its own; true once it is accepted.
   * @param {string} line
   * @param {string} words
   */
  async append(line, words) {
    if (this.replica !== null) {
      this.type(line, words);
      return this.send();
    }
    if (this.#shared === null) throw new Error(`${this.name} knows no text`);
    const {changesets, AttributePool} = this.#pad.parts;
    const {revision, text} = this.#shared.upTo(this.revision);
    const pool = new AttributePool();
    const signed = /** @type {const} */ ([['author', this.author]]);
    const at = offsetOfLineEnd(text, line);
    const changeset = changesets.makeSplice(text, at, 0, words, signed, pool);
    return this.#commit(revision, {changeset, apool: pool.toJsonable()});
  }

  /**
   * Sends an edit as it is, on the text as they have it: for those who hold the text. Their own copy
   * goes the same way.
   * @param {{changeset: string, apool: object}} change
   */
  async commit(change) {
    if (this.replica === null) throw new Error(`${this.name} holds no text`);
    return this.#commit(this.revision, this.replica.submitAs(change));
  }

  /**
   * @param {number} baseRev
   * @param {{changeset: string, apool: object}} change
   * @returns {Promise<boolean>}
   */
  #commit(baseRev, change) {
    if (this.lostBecause !== null) return Promise.resolve(false);
    if (this.#settleCommit !== null) throw new Error(`${this.name} sends two edits at once`);
    return new Promise((resolve) => {
      const late = setTimeout(() => this.#settle(false), patienceMs);
      this.#settleCommit = (isAccepted) => {
        clearTimeout(late);
        resolve(isAccepted);
      };
      this.#socket?.emit('message', {
        component: 'pad',
        type: 'COLLABROOM',
        data: {type: 'USER_CHANGES', baseRev, ...change},
      });
    });
  }

  /**
   * Presses a button of the panel.
   * @param {object} intent
   * @returns {Promise<Answer>}
   */
  async press(intent) {
    const {status, body} = await request(this.intentsUrl, {
      method: 'POST',
      headers: {...this.#headers, 'Content-Type': 'application/json'},
      body: JSON.stringify({intents: [intent], name: this.name, utcOffsetMinutes: 0}),
    });
    // An Etherpad without the plugin answers with a page.
    const answer = body.startsWith('{') ? JSON.parse(body) : {code: String(status)};
    return answer.outcomes?.[0] ?? {accepted: false, code: answer.code};
  }

  /** The address of the panel's requests. */
  get intentsUrl() {
    return `${this.#pad.url}/p/${this.#pad.padId}/meeting/intents`;
  }

  /**
   * Asks as their browser does for the panel, as far as the panel's sender needs it of `fetch`.
   * @param {string} url
   * @param {{method: string, headers: Readonly<Record<string, string>>, body: string, signal: AbortSignal}} options
   */
  async fetch(url, {method, headers, body, signal}) {
    const answer = await request(url, {
      method,
      headers: {...this.#headers, ...headers},
      body,
      signal: AbortSignal.any([signal, this.#requests.signal]),
    });
    const {status, retryAfter} = answer;
    return new Response(answer.body, {
      status,
      headers: retryAfter === null ? {} : {'Retry-After': retryAfter},
    });
  }

  /** Loads the page again, as somebody does whose browser gave up connecting. */
  async reload() {
    this.leave();
    this.lostBecause = null;
    this.revision = -1;
    this.#hasComeBack = false;
    await this.join({holdsText: this.replica !== null, comesBack: true});
  }

  leave() {
    this.#socket?.disconnect();
  }
}
