/**
 * A host of pads in memory. It stands for Etherpad where rules of our own are tested: pads with their
 * revisions, a database that keeps what was stored when the server falls, and visitors known by a
 * cookie. It has no sockets, no people who type and no history of attributes; a test types for them.
 */
import {applyChange} from '../../../meeting/change/apply';
import {isNoChange} from '../../../meeting/change/change';
import type {Change} from '../../../meeting/change/change';
import {linesOfText} from '../../../meeting/pad-line';
import type {EpochMs, PadLine} from '../../../meeting/pad-line';
import type {MarkPlace} from '../../../meeting/plan/untimed';
import type {Request} from '../../../server/express';
import {createStoring} from '../../../server/host/storing';
import type {
  PadHost,
  PadText,
  PadToWrite,
  SavedRevision,
  WrittenChange,
} from '../../../server/pad-host';
import {padNamed} from '../../../server/request';

/** What outlives the server. */
export interface MemoryDatabase {
  readonly values: Map<string, unknown>;
  /** The keys that it refuses to write. */
  refused: RegExp | null;
  /** Awaited by each write, before it is there. */
  pause: () => Promise<void>;
}

export const createDatabase = (): MemoryDatabase => ({
  values: new Map(),
  refused: null,
  pause: () => Promise.resolve(),
});

/** What differs from a host that lets everybody in. */
export interface MemoryOptions {
  readonly welcome?: string;
  /** Pads that nobody may open. */
  readonly closed?: readonly string[];
  /** Cookies of people with a read-only account. */
  readonly readers?: readonly string[];
  /** Names by author. */
  readonly names?: Readonly<Record<string, string>>;
  readonly trustsProxy?: boolean;
  readonly converts?: boolean;
}

/** The host, and what other people and programs do to its pads. */
export interface MemoryHost extends PadHost {
  readonly database: MemoryDatabase;
  /** The figures that administrators are shown. */
  readonly figures: ReadonlyMap<string, () => number>;
  /** Somebody types a whole text. What they type is stored where the database takes it. */
  readonly type: (padId: string, text: string) => void;
  /** A pad is removed, as by Etherpad's interface. The plugin hears of it from the test. */
  readonly remove: (padId: string) => void;
  /** A pad is put out of memory, as by an import, and read from the database when it is next asked for. */
  readonly unload: (padId: string) => void;
}

interface Revision {
  readonly change: WrittenChange;
  readonly lines: readonly PadLine[];
}
interface PadRecord {
  readonly head: number;
  readonly lines: readonly PadLine[];
  readonly saved: readonly SavedRevision[];
}
type Revised = {change: Change} | {marks: readonly MarkPlace[]; startedAt: EpochMs};

/** What was written as JSON, which has no word for the end of a text. */
const readWritten = (written: WrittenChange): Revised =>
  JSON.parse(written, (key, value: unknown) =>
    key === 'to' && value === null ? Infinity : value,
  ) as Revised;

const padKey = (id: string): string => `pad:${id}`;
const revisionKey = (id: string, revision: number): string => `pad:${id}:revs:${revision}`;
const readOnlyPrefix = 'r.';

const apply = (lines: readonly PadLine[], revised: Revised): readonly PadLine[] => {
  if ('change' in revised) return applyChange(revised.change, lines);
  const marked = new Set(revised.marks.map(({line}) => line));
  return lines.map((line, i) => (marked.has(i) ? {...line, startedAt: revised.startedAt} : line));
};

const plain = (lines: readonly PadLine[]): string => lines.map(({text}) => `${text}\n`).join('');
const sameWords = (a: string, b: string): boolean =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();

export const createMemoryHost = (
  database: MemoryDatabase = createDatabase(),
  options: MemoryOptions = {},
): MemoryHost => {
  const {values} = database;
  const set = async (key: string, value: unknown): Promise<void> => {
    const isRefused = database.refused?.test(key);
    await database.pause();
    if (isRefused) throw new Error(`no room for ${key}`);
    values.set(key, structuredClone(value));
  };
  const recordOf = (id: string): PadRecord | null => (values.get(padKey(id)) as PadRecord) ?? null;

  const open = (
    id: string,
    record: PadRecord,
  ): {pad: PadToWrite; advance: (come: Revision) => Promise<unknown>} => {
    let {head, lines} = record;
    const saved = [...record.saved];
    /** What the database may not hold yet. */
    const recent = new Map<number, Revision>();
    const revisionAt = (revision: number): Revision | undefined =>
      recent.get(revision) ?? (values.get(revisionKey(id, revision)) as Revision | undefined);
    const storePad = (): Promise<void> => set(padKey(id), {head, lines, saved});
    const storing = createStoring<Revision>({
      head: () => head,
      storeRevision: (revision, stored) => set(revisionKey(id, revision), stored),
      storePad,
    });
    const advance = (come: Revision): Promise<unknown> => {
      head += 1;
      lines = come.lines;
      recent.set(head, come);
      return Promise.all([set(revisionKey(id, head), come), storePad()]);
    };
    const readText = (): PadText => ({lines, markers: lines.map(() => 0)});
    const pad: PadToWrite = {
      id,
      get head() {
        return head;
      },
      get plainText() {
        return plain(lines);
      },
      readText,
      createTextReader: () => readText,
      readTextAt: (revision) => {
        const then = revisionAt(revision)?.lines ?? lines;
        return Promise.resolve({lines: then, markers: then.map(() => 0)});
      },
      savedRevisions: () => saved,
      readOnlyId: () => Promise.resolve(`${readOnlyPrefix}${id}`),
      isPristine: () =>
        sameWords(plain(lines), '') || sameWords(plain(lines), options.welcome ?? ''),
      writeChange: (_text, planned) =>
        isNoChange(planned) ? null : JSON.stringify({change: planned}),
      writeStarts: (_text, marks, startedAt) =>
        marks.length === 0 ? null : JSON.stringify({marks, startedAt}),
      append: async (change) => {
        const come = {change, lines: apply(lines, readWritten(change))};
        const stored = advance(come);
        await storing.follow(head, come, stored);
        return 0;
      },
      changeAt: (revision) =>
        Promise.resolve(revision > head ? null : (revisionAt(revision)?.change ?? null)),
      mend: storing.mend,
      storeAll: storing.storeAll,
      nameRevision: async (revision, label) => {
        saved.push({revision, label, at: Date.now()});
        await storePad();
      },
      noteAuthors: () => Promise.resolve(),
    };
    return {pad, advance};
  };

  const opened = new Map<string, ReturnType<typeof open>>();
  const find = (id: string): ReturnType<typeof open> | null => {
    const known = opened.get(id);
    if (known) return known;
    const record = recordOf(id);
    if (!record) return null;
    const pad = open(id, record);
    opened.set(id, pad);
    return pad;
  };
  const writable = (id: string): string =>
    id.startsWith(readOnlyPrefix) ? id.slice(readOnlyPrefix.length) : id;

  const tokenOf = (req: Request): string => req.cookies?.['token'] ?? '';
  const isClosed = (req: Request): boolean => options.closed?.includes(padNamed(req)) ?? false;
  const creations = new Map<string, Promise<void>>();
  const figures = new Map<string, () => number>();

  return {
    database,
    figures,
    type: (padId, text) => {
      const lines = linesOfText(text);
      void find(padId)
        ?.advance({change: JSON.stringify({typed: text}), lines})
        .catch(() => undefined);
    },
    remove: (padId) => {
      opened.delete(padId);
      for (const key of [...values.keys()]) {
        if (key === padKey(padId) || key.startsWith(`${padKey(padId)}:`)) values.delete(key);
      }
    },
    unload: (padId) => void opened.delete(padId),
    pads: {
      findName: (id) => Promise.resolve(find(writable(id)) ? writable(id) : null),
      find: (id) => Promise.resolve(find(writable(id))?.pad ?? null),
      isReadOnlyId: (id) => id.startsWith(readOnlyPrefix),
      create: async (id, text) => {
        if (find(id)) return;
        const create = async (): Promise<void> => {
          const record = {head: 0, lines: linesOfText(text()), saved: []};
          opened.set(id, open(id, record));
          await set(revisionKey(id, 0), {change: '', lines: record.lines});
          await set(padKey(id), record);
        };
        const underWay = creations.get(id) ?? create();
        creations.set(id, underWay);
        await underWay.finally(() => creations.delete(id));
      },
    },
    records: {
      read: async (name, padId) => {
        await Promise.resolve();
        return structuredClone(values.get(`ep_ag:${name}:${padId}`) ?? null);
      },
      write: (name, padId, value) => set(`ep_ag:${name}:${padId}`, value),
      remove: (name, padId) => Promise.resolve(values.delete(`ep_ag:${name}:${padId}`)),
    },
    visitors: {
      mayRead: (req, res) => {
        if (isClosed(req)) res.status(403).send("You don't have permission to access this pad");
        return Promise.resolve(!isClosed(req));
      },
      writerOf: (req) =>
        Promise.resolve(isClosed(req) || tokenOf(req) === '' ? null : `a.${tokenOf(req)}`),
      mayModify: (req) =>
        !padNamed(req).startsWith(readOnlyPrefix) && !options.readers?.includes(tokenOf(req)),
      isAdmin: (req) => (req.session?.user as {is_admin?: unknown} | undefined)?.is_admin === true,
      nameOf: (author) => Promise.resolve(options.names?.[author] ?? ''),
    },
    administration: {
      facts: () => ({
        version: '1.8.14',
        commitLimit: {points: 10, seconds: 1},
        exportLimit: null,
        trustsProxy: options.trustsProxy === true,
        minifies: true,
        maxAge: 21_600,
      }),
      trustsProxy: () => options.trustsProxy === true,
      showFigure: (name, read) => void figures.set(name, read),
    },
    conversion: {
      canConvert: () => options.converts === true,
      toPdf: (document) => Promise.resolve(document),
    },
    renderTemplate: (path, values) => JSON.stringify({path, ...values}),
  };
};
