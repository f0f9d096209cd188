/**
 * What every host of pads does. The same cases run against the one in memory and, inside its process,
 * against Etherpad: they know nothing of a test runner.
 */
import assert from 'node:assert/strict';
import {startKey} from '../../../meeting/notation/attributed-line';
import {noChange} from '../../../meeting/change/change';
import {changeOf} from '../../../meeting/change/change-of-edits';
import {noNote} from '../../../meeting/change/line-edit';
import type {LineEdit} from '../../../meeting/change/line-edit';
import type {Request, Response} from '../../../server/express';
import {NotStored} from '../../../server/not-stored';
import type {PadHost, PadToWrite} from '../../../server/pad-host';

/** Where a case runs. */
export interface HostWorld {
  readonly host: PadHost;
  /** The database refuses the keys that match; null ends it. */
  readonly refuse: (keys: string | null) => void;
  /** Remove a pad, as others do. */
  readonly remove: (padId: string) => Promise<void>;
}

/** One thing that is promised. Between its steps, the server falls and starts again. */
export interface ContractCase {
  readonly title: string;
  readonly steps: readonly ((world: HostWorld, pad: string) => Promise<void>)[];
}

/** From a browser with a token. Later Etherpads want a multiple of four characters in it. */
const request = (pad: string, token: string, session: Request['session'] = {}): Request => ({
  params: {pad},
  headers: {},
  path: `/p/${pad}`,
  query: {},
  cookies: {token: `t.${token.padEnd(40, 'x')}`},
  session,
  on: () => undefined,
  resume: () => undefined,
});

const response = (): Response => {
  const res: Response = {
    headersSent: false,
    status: () => res,
    setHeader: () => undefined,
    send: () => undefined,
    json: () => undefined,
    redirect: () => undefined,
  };
  return res;
};

const text = '00 - Général\n\nUn sujet\n\n03 - Vote\n\nTracts\npour :\n';
const author = 'a.anaanaanaanaana';

const create = async ({host}: HostWorld, pad: string): Promise<PadToWrite> => {
  await host.pads.create(pad, () => text, author);
  return found(host, pad);
};
const found = async (host: PadHost, pad: string): Promise<PadToWrite> => {
  const there = await host.pads.find(pad);
  assert.ok(there, 'the pad is there');
  return there;
};
const textOf = (pad: PadToWrite): string =>
  pad
    .readText()
    .lines.map((line) => line.text)
    .join('\n');

/** The text without the empty line that Etherpad 1.8.14 adds to a new pad. */
const wordsOf = (pad: PadToWrite): string => textOf(pad).trimEnd();

/** Words behind the first line that reads `pour :`. */
const vote = (pad: PadToWrite, words = ' +1'): readonly LineEdit[] => {
  const line = pad.readText().lines.findIndex((one) => one.text.startsWith('pour :'));
  const column = pad.readText().lines[line]?.text.length ?? 0;
  const note = {...noNote, own: true};
  return [{kind: 'splice', line, column, remove: 0, insert: words, author, note}];
};
const write = (pad: PadToWrite, edits: readonly LineEdit[]): string => {
  const text = pad.readText();
  const change = pad.writeChange(text, changeOf(text.lines, edits));
  assert.ok(change !== null, 'something is to be written');
  return change;
};

export const contract: readonly ContractCase[] = [
  {
    title: 'a pad that is created has its text, is found by its name, and stays',
    steps: [
      async (world, name) => {
        const pad = await create(world, name);
        assert.equal(wordsOf(pad), text.trimEnd());
        assert.equal(pad.id, name);
        assert.equal(await world.host.pads.findName(name), name);
        assert.equal(await found(world.host, name), pad, 'one value of one pad');
      },
      async ({host}, name) => {
        assert.equal(wordsOf(await found(host, name)), text.trimEnd());
      },
    ],
  },
  {
    title: 'there is no pad before it is created, and asking makes none',
    steps: [
      async ({host}, name) => {
        assert.equal(await host.pads.find(name), null);
        assert.equal(await host.pads.findName(name), null);
        assert.equal(await host.pads.find(name), null);
      },
    ],
  },
  {
    title: 'simultaneous calls create one pad, and a later one leaves it as it is',
    steps: [
      async ({host}, name) => {
        let asked = 0;
        const one = (): Promise<void> =>
          host.pads.create(name, () => `${text}${(asked += 1)}\n`, author);
        await Promise.all([one(), one(), one()]);
        await one();
        assert.equal(asked, 1);
        assert.equal(wordsOf(await found(host, name)), `${text}1`);
      },
    ],
  },
  {
    title: 'edits become one revision, in the text when the call returns',
    steps: [
      async (world, name) => {
        const pad = await create(world, name);
        const before = pad.head;
        const kept = pad.readText();
        const change = write(pad, [
          ...vote(pad),
          {
            kind: 'insertLines',
            line: 8,
            lines: [{text: 'contre :', bold: false}],
            author,
            own: false,
          },
        ]);
        const stored = pad.append(change);
        assert.equal(pad.head, before + 1);
        assert.match(textOf(pad), /^pour : \+1\ncontre :$/m);
        assert.ok((await stored) >= 0);
        assert.equal(await pad.changeAt(pad.head), change);
        assert.equal(await pad.changeAt(pad.head + 1), null);
        assert.deepEqual((await pad.readTextAt(before)).lines, kept.lines);
        assert.equal(`${textOf(pad)}\n`, pad.plainText);
      },
      async ({host}, name) => {
        assert.match(textOf(await found(host, name)), /^pour : \+1\ncontre :$/m);
      },
    ],
  },
  {
    title: 'what a button wrote is its author’s',
    steps: [
      async (world, name) => {
        const pad = await create(world, name);
        await pad.append(write(pad, vote(pad)));
        const line = pad.readText().lines.find((one) => one.text === 'pour : +1');
        assert.deepEqual(line?.own, [{from: 6, to: 9}]);
        assert.deepEqual(
          line.authors.filter((run) => run.author === author),
          [{from: 6, to: 9, author}],
        );
      },
    ],
  },
  {
    title: 'a change that changes nothing is none',
    steps: [
      async (world, name) => {
        const pad = await create(world, name);
        assert.equal(pad.writeChange(pad.readText(), noChange), null);
        assert.equal(pad.writeStarts(pad.readText(), [], 0), null);
      },
    ],
  },
  {
    title: `a mark is noted with its start, in ${startKey}`,
    steps: [
      async (world, name) => {
        await world.host.pads.create(name, () => '02 - Tour de parole\n\n▶ Ana\n', author);
        const pad = await found(world.host, name);
        const before = pad.plainText;
        const change = pad.writeStarts(pad.readText(), [{line: 2, column: 0}], 1_234_567);
        assert.ok(change !== null);
        await pad.append(change);
        assert.equal(pad.plainText, before);
        assert.equal(pad.readText().lines[2]?.startedAt, 1_234_567);
      },
    ],
  },
  {
    title: 'a reader of a pad’s text gives what is there, and keeps what is the same',
    steps: [
      async (world, name) => {
        const pad = await create(world, name);
        const read = pad.createTextReader();
        const before = read().lines;
        await pad.append(write(pad, vote(pad)));
        const after = read().lines;
        assert.deepEqual(after, pad.readText().lines);
        assert.equal(after[0], before[0]);
      },
    ],
  },
  {
    title: 'a database that refuses pads is told of, and holds all once it is mended',
    steps: [
      async (world, name) => {
        const pad = await create(world, name);
        await pad.storeAll();
        world.refuse(`^pad:${name}$`);
        await assert.rejects(pad.append(write(pad, vote(pad))), NotStored);
        assert.match(textOf(pad), /^pour : \+1$/m, 'memory has it all the same');
        await assert.rejects(pad.mend(), NotStored);
        await assert.rejects(pad.storeAll(), NotStored);
        world.refuse(null);
        await pad.mend();
        await pad.append(write(pad, vote(pad, ' 2')));
      },
      async ({host}, name) => {
        const pad = await found(host, name);
        assert.match(textOf(pad), /^pour : \+1 2$/m);
        for (let revision = 0; revision <= pad.head; revision += 1) await pad.readTextAt(revision);
      },
    ],
  },
  {
    title: 'a database that refuses revisions is told of, and holds all once it is mended',
    steps: [
      async (world, name) => {
        const pad = await create(world, name);
        world.refuse(`^pad:${name}:revs:`);
        await assert.rejects(pad.append(write(pad, vote(pad))), NotStored);
        world.refuse(null);
        await pad.storeAll();
        assert.notEqual(await pad.changeAt(pad.head), null);
      },
      async ({host}, name) => {
        const pad = await found(host, name);
        assert.match(textOf(pad), /^pour : \+1$/m);
        assert.notEqual(await pad.changeAt(pad.head), null);
      },
    ],
  },
  {
    title: 'records are kept beside a pad by their name, until they are removed',
    steps: [
      async ({host: {records}}, name) => {
        assert.equal((await records.read('a', name)) ?? null, null);
        await records.write('a', name, {some: ['thing']});
        await records.write('b', name, 2);
        await records.remove('b', name);
      },
      async ({host: {records}}, name) => {
        assert.deepEqual(await records.read('a', name), {some: ['thing']});
        assert.equal((await records.read('b', name)) ?? null, null);
        assert.equal((await records.read('a', `${name}-2`)) ?? null, null);
        await records.remove('a', name);
        assert.equal((await records.read('a', name)) ?? null, null);
      },
    ],
  },
  {
    title: 'a record that the database refuses is told of',
    steps: [
      async ({host: {records}, refuse}, name) => {
        refuse('^ep_ag:');
        await assert.rejects(records.write('a', name, 1));
        refuse(null);
        await records.write('a', name, 2);
      },
      async ({host: {records}}, name) => {
        assert.equal(await records.read('a', name), 2);
      },
    ],
  },
  {
    title: 'a read-only id leads to its pad, and is no name for a new one',
    steps: [
      async (world, name) => {
        const {pads} = world.host;
        const pad = await create(world, name);
        const readOnly = await pad.readOnlyId();
        assert.notEqual(readOnly, name);
        assert.deepEqual([pads.isReadOnlyId(readOnly), pads.isReadOnlyId(name)], [true, false]);
        assert.equal(await pads.findName(readOnly), name);
        assert.equal(await pads.find(readOnly), pad);
        assert.equal(await pad.readOnlyId(), readOnly);
      },
    ],
  },
  {
    title: 'a browser is one author, may write, and not by a read-only link',
    steps: [
      async (world, name) => {
        const {visitors} = world.host;
        const pad = await create(world, name);
        const [ana, ben] = [request(name, `ana${name}`), request(name, `ben${name}`)];
        const authors = await Promise.all([ana, ana, ben].map((req) => visitors.writerOf(req)));
        assert.ok(authors[0] !== null && authors[0] !== undefined);
        assert.equal(authors[1], authors[0]);
        assert.notEqual(authors[2], authors[0]);
        assert.equal(await visitors.nameOf(authors[0]), '');
        assert.equal(await visitors.mayRead(ana, response()), true);
        const reading = request(await pad.readOnlyId(), `ana${name}`);
        assert.deepEqual([visitors.mayModify(ana), visitors.mayModify(reading)], [true, false]);
      },
    ],
  },
  {
    title: 'an administrator is who has logged in as one',
    steps: [
      ({host: {visitors}}, name) => {
        const isAdmin = (user: unknown): boolean => visitors.isAdmin(request(name, 'ana', {user}));
        assert.deepEqual(
          [undefined, null, {}, {is_admin: false}, {is_admin: 1}, {is_admin: true}].map(isAdmin),
          [false, false, false, false, false, true],
        );
        return Promise.resolve();
      },
    ],
  },
  {
    title: 'a revision has the name that it was given',
    steps: [
      async (world, name) => {
        const pad = await create(world, name);
        await pad.append(write(pad, vote(pad)));
        await pad.nameRevision(pad.head, 'Tracts : adoptée');
      },
      async ({host}, name) => {
        const pad = await found(host, name);
        assert.deepEqual(
          pad.savedRevisions().map(({revision, label}) => [revision, label]),
          [[pad.head, 'Tracts : adoptée']],
        );
        assert.equal(typeof pad.savedRevisions()[0]?.at, 'number');
      },
    ],
  },
  {
    title: 'a pad made again under its name is another one',
    steps: [
      async (world, name) => {
        const before = await create(world, name);
        await before.append(write(before, vote(before)));
        await world.remove(name);
        assert.equal(await world.host.pads.find(name), null);
        const after = await create(world, name);
        assert.notEqual(after, before);
        assert.equal(wordsOf(after), text.trimEnd());
      },
    ],
  },
  {
    title: 'a blank pad is pristine, and one with words is not',
    steps: [
      async ({host}, name) => {
        await host.pads.create(name, () => '\n', author);
        const pad = await found(host, name);
        assert.equal(pad.isPristine(), true);
        await pad.append(
          write(pad, [
            {
              kind: 'insertLines',
              line: 0,
              lines: [{text: 'Bonjour', bold: false}],
              author,
              own: false,
            },
          ]),
        );
        assert.equal(pad.isPristine(), false);
      },
    ],
  },
];
