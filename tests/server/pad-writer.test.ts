import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Intent} from '../../meeting/intent';
import {createEngine} from '../../server/engine';
import type {AskedIntent} from '../../server/engine';
import {createLiveReadings} from '../../server/live-readings';
import type {Pads, PadToWrite} from '../../server/pad-host';
import {createPadWriter} from '../../server/pad-writer';
import {ask} from '../meeting/pads';
import {createDatabase, createMemoryHost} from './host/memory-host';
import type {MemoryDatabase, MemoryHost} from './host/memory-host';

const text =
  '00 - Général\n\n02 - Tour de parole\n\n03 - Vote\n\nTracts\npour :\ncontre :\n\n04 - SOS\n';
const accepted = {accepted: true};
const here = (): boolean => false;

const cast: Intent = {kind: 'castBallot', proposal: 'tracts#1', choice: 'for'};
/** Asked twice, it is refused: only who is remembered is told that it was accepted. */
const join: Intent = {kind: 'joinQueue', turnKind: 'topic'};
const asked = (name: string, id = '', intent: Intent = cast): AskedIntent => ({
  id,
  request: ask(name, intent),
});

/** A pad in a host, and what writes into it. `of` changes how pads are found. */
const world = async (
  database: MemoryDatabase = createDatabase(),
  of: (host: MemoryHost) => Pick<Pads, 'find'> = ({pads}) => pads,
) => {
  const host = createMemoryHost(database);
  await host.pads.create('ag', () => text, null);
  const readings = createLiveReadings();
  const writer = createPadWriter({pads: of(host), records: host.records, readings});
  const find = async (): Promise<PadToWrite> => {
    const pad = await host.pads.find('ag');
    if (!pad) throw new Error('no pad');
    return pad;
  };
  const votes = async (): Promise<string | undefined> =>
    /^pour :.*$/m.exec((await find()).plainText)?.[0];
  const write = async (...all: AskedIntent[]): Promise<unknown> => {
    const written = await writer.write('ag', all, here);
    return typeof written === 'object' ? (written?.outcomes ?? null) : written;
  };
  return {host, database, writer, find, votes, write};
};

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a write', () => {
  it('is one revision for all that were asked, and one outcome for each', async () => {
    const {write, find, votes} = await world();
    const stale = asked('Cem', '', {...cast, proposal: 'affiches#1'});
    expect(await write(asked('Ana'), stale, asked('Ben'))).toEqual([
      accepted,
      {accepted: false, code: 'proposal-gone'},
      accepted,
    ]);
    expect(await votes()).toBe('pour : +1 +1');
    expect((await find()).head).toBe(1);
  });

  it('of what comes in one tick is one', async () => {
    const {writer, find, votes} = await world();
    let rest = (): void => undefined;
    const engine = createEngine({write: writer.write, wait: (_ms, then) => (rest = then)});
    const first = engine.submit('ag', asked('Ana'));
    const others = ['Ben', 'Cem', 'Dea'].map((name) => engine.submit('ag', asked(name)));
    await first;
    rest();
    expect(await Promise.all(others)).toEqual([accepted, accepted, accepted]);
    expect(await votes()).toBe('pour : +1 +1 +1 +1');
    expect((await find()).head).toBe(2);
  });

  it('goes on from what the last one left and what somebody typed', async () => {
    const {host, write, votes} = await world();
    await write(asked('Ana'));
    host.type('ag', text.replace('pour :', 'pour : +1 +1'));
    expect(await write(asked('Ben'))).toEqual([accepted]);
    expect(await votes()).toBe('pour : +1 +1 +1');
  });

  it('awaits nothing between reading the pad and appending', async () => {
    const stretches: boolean[] = [];
    const {write} = await world(createDatabase(), ({pads}) => {
      const known = new Map<PadToWrite, PadToWrite>();
      const watch = (pad: PadToWrite): PadToWrite => {
        let isOver = true;
        const began =
          <T>(read: () => T) =>
          (): T => {
            isOver = false;
            queueMicrotask(() => (isOver = true));
            return read();
          };
        const watched: PadToWrite = {
          ...pad,
          get head() {
            return pad.head;
          },
          readText: began(pad.readText),
          createTextReader: () => began(pad.createTextReader()),
          append: (change) => {
            stretches.push(!isOver);
            return pad.append(change);
          },
        };
        return watched;
      };
      return {
        find: async (id) => {
          const pad = await pads.find(id);
          if (!pad) return null;
          const watched = known.get(pad) ?? watch(pad);
          known.set(pad, watched);
          return watched;
        },
      };
    });
    await write(asked('Ana', 'id-1'));
    await write(asked('Ben', 'id-2'));
    expect(stretches).toEqual([true, true]);
  });

  it('names the revision in which a vote was closed, and never fails for it', async () => {
    const {write, find} = await world();
    const close: Intent = {kind: 'closeProposal', proposal: 'tracts#1'};
    expect(await write(asked('Ana'), asked('Ana', '', close))).toEqual([accepted, accepted]);
    await vi.waitFor(async () => {
      expect((await find()).savedRevisions()).toMatchObject([
        {revision: 1, label: expect.stringContaining('Tracts') as string},
      ]);
    });
  });
});

describe('who asks again with the same id', () => {
  it('gets the same answer, and nothing is written', async () => {
    const {write, find} = await world();
    const stale = asked('Ana', 'id-2', {...cast, proposal: 'affiches#1'});
    const first = await write(asked('Ana', 'id-1'), stale);
    expect(await write(asked('Ana', 'id-1'), stale)).toEqual(first);
    expect((await find()).head).toBe(1);
  });

  it('is another one by another author', async () => {
    const {write, votes} = await world();
    await write(asked('Ana', 'id-1'));
    expect(await write(asked('Ana', 'id-1'), asked('Ben', 'id-1'))).toEqual([accepted, accepted]);
    expect(await votes()).toBe('pour : +1 +1');
  });

  it('is known again after the server fell', async () => {
    const {database, write} = await world();
    await write(asked('Ana', 'id-1', join));
    const after = await world(database);
    const again = [asked('Ana', 'id-1', join), asked('Ana', 'id-2', join)];
    expect(await after.write(...again)).toEqual([
      accepted,
      {accepted: false, code: 'already-waiting'},
    ]);
  });

  it('is not taken for answered where the revision is another one', async () => {
    const {database, write} = await world();
    // A server that falls between the two: the answer is stored before its revision.
    database.refused = /^pad:/;
    expect(await write(asked('Ana', 'id-1', join))).toBe('not-stored');
    database.refused = null;
    const after = await world(database);
    expect(await after.write(asked('Ben', '', join))).toEqual([accepted]);
    expect(await after.write(asked('Ana', 'id-1', join))).toEqual([accepted]);
    expect((await after.find()).plainText).toContain('\nBen\nAna\n');
  });
});

describe.each([
  ['pads', /^pad:ag$/],
  ['revisions', /^pad:ag:revs:/],
  ['answers', /^ep_ag:/],
])('a database that refuses %s', (_what, keys) => {
  it('has nobody told that it is done, and takes each once when it is mended', async () => {
    const {database, write, votes} = await world();
    database.refused = keys;
    expect(await write(asked('Ana', 'id-1'))).toBe('not-stored');
    expect(await write(asked('Ana', 'id-1'))).toBe('not-stored');
    expect(await write(asked('Ben', 'id-2'))).toBe('not-stored');
    database.refused = null;
    expect(await write(asked('Ana', 'id-1'), asked('Ben', 'id-2'))).toEqual([accepted, accepted]);
    expect(await votes()).toBe('pour : +1 +1');
    // What the database holds is what was answered.
    expect(await (await world(database)).votes()).toBe('pour : +1 +1');
  });
});

it('what is so already counts only where the database holds it', async () => {
  const {host, database, write} = await world();
  const present = asked('Ana', '', {kind: 'takeRole', role: 'scribe'});
  expect(await write(present)).toEqual([accepted]);
  database.refused = /^pad:/;
  const typed = (await host.pads.find('ag'))?.plainText ?? '';
  host.type('ag', `${typed}\nBonjour\n`);
  expect(await write(present)).toBe('not-stored');
  database.refused = null;
  expect(await write(present)).toEqual([accepted]);
});

describe('a pad', () => {
  it('that is not there is written by nobody', async () => {
    const {host, write} = await world();
    host.remove('ag');
    expect(await write(asked('Ana'))).toBe(null);
  });

  /** What happens to the pad once it was found, and before it is looked at again. */
  const meanwhile =
    (act: () => void, isGone = false): (() => boolean) =>
    () => {
      const isFirst = !hasActed;
      if (isFirst) act();
      hasActed = true;
      return isGone && !isFirst;
    };
  let hasActed = false;
  beforeEach(() => {
    hasActed = false;
  });

  it('that goes while its write begins is left alone, and so is another of its name', async () => {
    const {host, writer, find} = await world();
    const replace = (): void => {
      host.remove('ag');
      void host.pads.create('ag', () => text, null);
    };
    expect(await writer.write('ag', [asked('Ana', 'id-1')], meanwhile(replace, true))).toBe(null);
    expect((await find()).plainText).toBe(text);
  });

  it('that was replaced meanwhile is read as it is', async () => {
    const {host, writer, votes} = await world();
    const replace = (): void => {
      host.remove('ag');
      void host.pads.create('ag', () => text.replace('pour :', 'pour : +1'), null);
    };
    const written = await writer.write('ag', [asked('Ana', 'id-1')], meanwhile(replace));
    expect(written).toMatchObject({outcomes: [accepted]});
    expect(await votes()).toBe('pour : +1 +1');
  });

  it('that is forgotten leaves no answers behind', async () => {
    const {database, write, writer} = await world();
    await write(asked('Ana', 'id-1'));
    expect([...database.values.keys()].some((key) => key.startsWith('ep_ag:'))).toBe(true);
    await writer.forget('ag');
    expect([...database.values.keys()].some((key) => key.startsWith('ep_ag:'))).toBe(false);
  });
});

it('a bug is thrown, and not taken for a database that refuses', async () => {
  const {writer} = await world(createDatabase(), () => ({
    find: () => Promise.reject(new TypeError('a bug')),
  }));
  await expect(writer.write('ag', [asked('Ana')], here)).rejects.toThrow('a bug');
});
