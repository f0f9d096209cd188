import {describe, expect, it} from 'vitest';
import type {Changeset, Pad, SessionInfo, SocketServer} from '../../../server/host/etherpad-types';
import {catchUp, isReturned, noteRevision} from '../../../server/host/returning';

const changesets: Changeset = {
  checkRep: (changeset) => changeset,
  follow: (_first: string, second: string) => second,
  prepareForWire: (translated) => ({translated, pool: {toJsonable: () => ({})}}),
};

/** A pad at a revision, whose changesets are named by their number. */
const padAt = (head: number, read: (revision: number) => void = () => {}): Pad => ({
  id: 'p',
  head,
  atext: {text: '\n', attribs: '|1+1'},
  pool: {numToAttrib: {}, putAttrib: () => 0},
  appendRevision: () => Promise.resolve(),
  saveToDatabase: () => Promise.resolve(),
  getInternalRevisionAText: () => Promise.reject(new Error('not asked')),
  getRevisionChangeset: (revision) => {
    read(revision);
    return Promise.resolve(`r${revision}`);
  },
  getRevisionAuthor: (revision) => Promise.resolve(`a${revision}`),
  getRevisionDate: (revision) => Promise.resolve(1000 + revision),
  addSavedRevision: () => Promise.reject(new Error('not asked')),
  getSavedRevisions: () => [],
});

const session = (rev: number | undefined): SessionInfo =>
  rev === undefined ? {author: 'a.ana'} : {author: 'a.ana', rev};

/** What one socket is sent: type, revision, changeset. */
const listen = (): {io: SocketServer; sent: unknown[]} => {
  const sent: unknown[] = [];
  const emit = (_event: 'message', message: unknown): void => {
    const {data} = message as {data: {type: string; newRev: number; changeset: string}};
    sent.push([data.type, data.newRev, data.changeset]);
  };
  const sockets = {adapter: {rooms: new Map([['p', new Set(['s'])]])}, to: () => ({emit}), emit};
  return {io: {sockets}, sent};
};

describe('a browser that comes back', () => {
  it.each([-1, 1.5, NaN, '3', null, undefined])(
    'is not believed to have revision %s',
    (revision) => {
      const who = session(3);
      noteRevision(who, revision);
      expect(isReturned(who)).toBe(false);
    },
  );

  it('is sent what Etherpad thinks it lacks, once', async () => {
    const who = session(3);
    const {io, sent} = listen();
    noteRevision(who, 3);
    await catchUp({id: 's', session: who}, io, changesets, padAt(5));
    expect(sent).toEqual([
      ['CLIENT_RECONNECT', 4, 'r4'],
      ['CLIENT_RECONNECT', 5, 'r5'],
    ]);
    expect(who).toMatchObject({rev: 5, time: 1005});
    await catchUp({id: 's', session: who}, io, changesets, padAt(6));
    expect(sent).toHaveLength(2);
  });

  it('waits for Etherpad to have answered it', async () => {
    const who = session(undefined);
    const {io, sent} = listen();
    noteRevision(who, 3);
    await catchUp({id: 's', session: who}, io, changesets, padAt(5));
    expect(sent).toEqual([]);
    expect(isReturned(who)).toBe(true);
  });

  it('is left to Etherpad where that sends already', async () => {
    const who = session(3);
    const {io, sent} = listen();
    noteRevision(who, 3);
    const pad = padAt(5, () => (who.rev = 4));
    await catchUp({id: 's', session: who}, io, changesets, pad);
    expect(sent).toEqual([]);
    expect(who.rev).toBe(4);
    expect(isReturned(who)).toBe(false);
  });
});
