import {describe, expect, it} from 'vitest';
import type {
  Changeset,
  Pad,
  PadMessageHandler,
  SessionInfo,
  SocketServer,
} from '../../../server/host/etherpad-types';
import {behind, isAnswered, isOpen, roomOf, sendRevision} from '../../../server/host/room';

/** What a pretended socket server was told to send: to whom, how many revisions on, how long after the last. */
type Sent = readonly [ids: readonly string[], newRev: number, timeDelta: number];

const pretendServer = (
  ids: readonly string[],
  version: 2 | 4,
): {io: SocketServer; sent: Sent[]} => {
  const sent: Sent[] = [];
  let to: string[] = [];
  const emit = (_event: 'message', message: unknown): void => {
    const {data} = message as {data: {newRev: number; timeDelta: number}};
    sent.push([to, data.newRev, data.timeDelta]);
    to = [];
  };
  const rooms =
    version === 4
      ? new Map([['p', new Set(ids)]])
      : {p: {sockets: Object.fromEntries(ids.map((id) => [id, true]))}};
  const sockets = {
    adapter: {rooms},
    to: (more: string | readonly string[]) => {
      to.push(...(typeof more === 'string' ? [more] : more));
      return {emit};
    },
    emit,
  };
  return {io: {sockets}, sent};
};

const handler = (sessioninfos: PadMessageHandler['sessioninfos']): PadMessageHandler => ({
  ...(sessioninfos ? {sessioninfos} : {}),
  updatePadClients: () => Promise.resolve(),
});
const changesets: Changeset = {
  checkRep: (changeset) => changeset,
  follow: (_first: string, second: string) => second,
  prepareForWire: (translated) => ({translated, pool: {toJsonable: () => ({})}}),
};

/** A pad of which only the head and the authors of its revisions are asked. */
const padOf = (authors: readonly string[]): Pad => ({
  id: 'p',
  head: authors.length - 1,
  atext: {text: '\n', attribs: '|1+1'},
  pool: {numToAttrib: {}, putAttrib: () => 0},
  appendRevision: () => Promise.resolve(),
  saveToDatabase: () => Promise.resolve(),
  getInternalRevisionAText: () => Promise.reject(new Error('not asked')),
  getRevisionChangeset: () => Promise.resolve(null),
  getRevisionAuthor: (revision) => Promise.resolve(authors[revision]),
  getRevisionDate: () => Promise.reject(new Error('not asked')),
  addSavedRevision: () => Promise.reject(new Error('not asked')),
  getSavedRevisions: () => [],
});

describe.each([2, 4] as const)('a room of socket.io %d', (version) => {
  it('is who has a session, and nobody where the pad is open nowhere', () => {
    const {io} = pretendServer(['a', 'b'], version);
    const session = {rev: 3};
    expect(roomOf('p', io, handler({a: session}))).toEqual([{id: 'a', session}]);
    expect(roomOf('q', io, handler({a: session}))).toEqual([]);
  });

  it('is open while it is there', () => {
    const {io} = pretendServer(['a'], version);
    const found = ['p', 'q', 'constructor'].map((padId) => isOpen(padId, io));
    expect(found).toEqual([true, false, false]);
    expect(isOpen('p', null)).toBe(false);
  });

  it('is sent a revision by those who have the one before, together where they were sent the last together', () => {
    const ids = ['a', 'b', 'c', 'late', 'ahead', 'new'];
    const {io, sent} = pretendServer(ids, version);
    const [then, now] = [Date.now() - 5000, Date.now() - 100];
    const sessions: Record<string, SessionInfo> = {
      a: {rev: 4, time: then},
      b: {rev: 4, time: now},
      c: {rev: 4, time: then},
      late: {rev: 3, time: then},
      ahead: {rev: 5, time: now},
      new: {},
    };
    const room = roomOf('p', io, handler(sessions)) ?? [];
    const pad = padOf(['', '', '', '', '', '']);
    sendRevision(room, io, changesets, {pad, revision: 5, changeset: 'Z:1>0$', author: ''});
    expect(sent.map(([to, newRev]) => [to, newRev])).toEqual([
      [['a', 'c'], 5],
      [['b'], 5],
    ]);
    expect(sent[0]?.[2]).toBeGreaterThanOrEqual(5000);
    expect(sent[1]?.[2]).toBeLessThan(5000);
    expect(Object.values(sessions).map(({rev}) => rev)).toEqual([5, 5, 5, 3, 5, undefined]);
  });
});

it('does not see who is where in an Etherpad that hides it', () => {
  const {io} = pretendServer(['a'], 4);
  expect(roomOf('p', io, handler(undefined))).toBe(null);
  expect(roomOf('p', null, handler({a: {rev: 1}}))).toBe(null);
  expect(roomOf('p', {sockets: {...io.sockets, adapter: {}}}, handler({a: {rev: 1}}))).toBe(null);
});

it('knows who stands behind the head, and where', () => {
  const sessions = [{rev: 1}, {rev: 2}, {rev: 3}, {}];
  const room = sessions.map((session, i) => ({id: String(i), session}));
  expect([...behind(room, padOf(['', '', '', ''])).values()]).toEqual([1, 2]);
});

it.each([
  ['nothing came after', ['', 'ana', ''], 2, false],
  ['a plugin wrote', ['', 'ana', '', ''], 2, true],
  ['a plugin wrote by a name of its own', ['', '', '', 'a.robot'], 2, true],
  ['somebody typed', ['', '', '', 'ana'], 2, false],
  ['somebody typed, and a plugin wrote', ['', '', '', 'ana', ''], 2, false],
])('whether a plugin answered, where %s', async (_case, authors, revision, answered) => {
  const room = [{id: '1', session: {rev: 2, author: 'ana'}}];
  expect(await isAnswered(room, padOf(authors), revision)).toBe(answered);
});
