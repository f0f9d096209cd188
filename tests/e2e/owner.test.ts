// Whose a ballot is, whatever is done to the pad around it. People are real sockets without a page.
import {randomBytes} from 'node:crypto';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {askServer, gather, untilQuiet} from '../../scripts/bench/load/crowd.mjs';
import {meetingText, proposal, proposalId} from '../../scripts/bench/load/meeting-text.mjs';
import {loadParts} from '../../scripts/bench/load/parts.mjs';
import type {Parts} from '../../scripts/bench/load/parts.mjs';
import type {PadAddress, Person} from '../../scripts/bench/load/person.mjs';
import {createLiveReader} from '../../meeting/live-reader';
import {auditExport} from '../../history/audit';
import {readExportedPads} from '../../history/etherpad-export';
import {isSpoiling} from '../../history/findings';
import {choiceOf, tallyOf} from '../../meeting/assembly/tally';
import type {Meeting} from '../../meeting/meeting';
import {readPadText} from '../../server/host/pad-text';
import {etherpadDir, startServer} from './support/server';
import type {TestServer} from './support/server';

const accepted = {accepted: true};
const ballot = (choice: string) => ({kind: 'castBallot', proposal: proposalId, choice});

/** What a person's changeset says, in words: what stays, goes and comes, and with which attributes. */
type Step =
  | {readonly keep: string; readonly as?: Attributes}
  | {readonly remove: string}
  | {readonly insert: string; readonly as: Attributes};
type Attributes = readonly (readonly [string, string])[];

const base36 = (n: number): string => n.toString(36);

/** A changeset with a pool of its own, as a browser sends it. */
const changeOf = (text: string, steps: readonly Step[]) => {
  const pool: (readonly [string, string])[] = [];
  const numbers = (attributes: Attributes): string =>
    attributes
      .map((attribute) => {
        const known = pool.findIndex((one) => one.join() === attribute.join());
        return `*${base36(known < 0 ? pool.push(attribute) - 1 : known)}`;
      })
      .join('');
  const operation = (opcode: string, words: string, attributes: Attributes): string => {
    const cut = words.lastIndexOf('\n') + 1;
    const rest = words.length - cut;
    const lines = words.split('\n').length - 1;
    const written = numbers(attributes);
    const whole = cut > 0 ? `${written}|${base36(lines)}${opcode}${base36(cut)}` : '';
    return `${whole}${rest > 0 ? `${written}${opcode}${base36(rest)}` : ''}`;
  };
  let bank = '';
  let growth = 0;
  const operations = steps.map((step) => {
    if ('keep' in step) return operation('=', step.keep, step.as ?? []);
    if ('remove' in step) {
      growth -= step.remove.length;
      return operation('-', step.remove, []);
    }
    bank += step.insert;
    growth += step.insert.length;
    return operation('+', step.insert, step.as);
  });
  const size = `${growth < 0 ? '<' : '>'}${base36(Math.abs(growth))}`;
  return {
    changeset: `Z:${base36(text.length)}${size}${operations.join('')}$${bank}`,
    apool: {numToAttrib: {...pool}, nextNum: pool.length},
  };
};

describe('a ballot stays its owner’s', () => {
  let server: TestServer;
  let parts: Parts;
  beforeAll(async () => {
    server = await startServer({}, 'owner');
    parts = await loadParts(etherpadDir());
  });
  afterAll(async () => server.stop());

  const meet = (count: number) =>
    gather({parts, url: server.url}, meetingText(1), count, {writers: count});

  const read = async (pad: PadAddress): Promise<Meeting> => {
    const {text, attribs, pool} = await askServer(pad);
    const {numToAttrib} = pool;
    return createLiveReader()(readPadText({text, attribs}, (n) => numToAttrib[String(n)]).lines);
  };

  /** The voices for and against, and whose choice is what. */
  const votes = async (pad: PadAddress, people: readonly Person[]) => {
    const found = (await read(pad)).proposals.find(({text}) => text === proposal);
    if (!found) throw new Error('the pad has no such proposal');
    const tally = tallyOf(found);
    const choices = people.map(({author}) => choiceOf(found, author));
    return {for: tally.for, against: tally.against, choices};
  };

  /** Sends an edit as its browser would, on the text as everybody has it. */
  const send = async (
    {people}: {people: readonly Person[]},
    who: Person | undefined,
    stepsOf: (text: string) => readonly Step[],
  ): Promise<void> => {
    await untilQuiet(people);
    const text = who?.replica?.base ?? '';
    expect(await who?.commit(changeOf(text, stepsOf(text)))).toBe(true);
    await untilQuiet(people);
    expect(people.map(({lostBecause}) => lostBecause)).toEqual(people.map(() => null));
  };

  /** Ana is for, Ben against, by their buttons. */
  const vote = async () => {
    const met = await meet(3);
    const [ana, ben] = met.people;
    expect(await ana?.press(ballot('for'))).toEqual(accepted);
    expect(await ben?.press(ballot('against'))).toEqual(accepted);
    await untilQuiet(met.people);
    return met;
  };
  const cast = {for: 1, against: 1, choices: ['for', 'against', null]};
  const leave = (people: readonly Person[]): void => people.forEach((person) => person.leave());

  it('when the authorship colours are cleared', async () => {
    const met = await vote();
    const {pad, people} = met;
    const [ana, ben, cem] = people;
    expect(await ana?.press({kind: 'joinQueue', turnKind: 'topic'})).toEqual(accepted);
    expect(await ana?.press({kind: 'callSos', text: 'son'})).toEqual(accepted);
    await send(met, cem, (text) => [{keep: text, as: [['author', '']]}]);
    expect(await votes(pad, people)).toEqual(cast);
    const {queue, sos} = await read(pad);
    expect([queue[0]?.author, sos[0]?.author]).toEqual([ana?.author, ana?.author]);
    expect(await ben?.press(ballot('for'))).toEqual(accepted);
    expect(await votes(pad, people)).toEqual({for: 2, against: 0, choices: ['for', 'for', null]});
    leave(people);
  });

  it('when somebody signs the whole text as theirs, without a changed word', async () => {
    const met = await vote();
    const {pad, people} = met;
    const [, , cem] = people;
    await send(met, cem, (text) => [{keep: text, as: [['author', cem?.author ?? '']]}]);
    expect(await votes(pad, people)).toEqual(cast);
    expect(await cem?.press(ballot('for'))).toEqual(accepted);
    expect(await votes(pad, people)).toEqual({
      for: 2,
      against: 1,
      choices: ['for', 'against', 'for'],
    });
    leave(people);
  });

  it('when its owner types words right behind it', async () => {
    const met = await vote();
    const {pad, people} = met;
    const [ana] = people;
    await untilQuiet(people);
    expect(await ana?.append('Pour : +1', ' Tard')).toBe(true);
    await untilQuiet(people);
    expect(await votes(pad, people)).toEqual(cast);
    expect(await ana?.press(ballot('for'))).toEqual(accepted);
    expect(await votes(pad, people)).toEqual(cast);
    leave(people);
  });

  it('when its owner types another one behind it', async () => {
    const met = await vote();
    const {pad, people} = met;
    const [ana] = people;
    await untilQuiet(people);
    expect(await ana?.append('Pour :', ' +1 Tard')).toBe(true);
    await untilQuiet(people);
    expect(await votes(pad, people)).toEqual({for: 2, against: 1, choices: cast.choices});
    expect(await ana?.press(ballot('against'))).toEqual(accepted);
    const moved = ['against', 'against', null];
    expect(await votes(pad, people)).toEqual({for: 1, against: 2, choices: moved});
    leave(people);
  });

  it.each([
    ['as an attribute', [['ep_ag_own', 'FORGER']]],
    ['as of an earlier version', [['ep_ag_own', '1']]],
    ['as an attribute of one word', [['ep_ag_own,FORGER']]],
  ])('when somebody sends %s that it is theirs', async (_case, forged) => {
    const met = await vote();
    const {pad, people} = met;
    const [, , cem] = people;
    // So that the pad knows the attribute.
    expect(await cem?.press(ballot('abstain'))).toEqual(accepted);
    const author = cem?.author ?? '';
    const as = forged.map((one) => one.map((word) => word.replace('FORGER', author)));
    await send(met, cem, (text) => [{keep: text, as: as as unknown as Attributes}]);
    expect(await votes(pad, people)).toEqual({...cast, choices: ['for', 'against', 'abstain']});
    expect(await cem?.append('Notes 0 :', ' mot')).toBe(true);
    leave(people);
  });

  it('when somebody writes one as another’s', async () => {
    const met = await vote();
    const {pad, people} = met;
    const [ana, , cem] = people;
    const signed = cem?.author ?? '';
    await send(met, cem, (text) => {
      const at = text.indexOf('Contre : +1') + 'Contre : +1'.length;
      const as = [
        ['author', signed],
        ['ep_ag_own', ana?.author ?? ''],
      ] as const;
      return [{keep: text.slice(0, at)}, {insert: ' +1', as}];
    });
    expect(await votes(pad, people)).toEqual({
      for: 1,
      against: 2,
      choices: ['for', 'against', 'against'],
    });
    leave(people);
  });

  it('when somebody deletes it and brings it back by undo', async () => {
    const met = await vote();
    const {pad, people} = met;
    const [ana, , cem] = people;
    const end = (text: string): number => text.indexOf('Pour : +1') + 'Pour :'.length;
    await send(met, cem, (text) => [{keep: text.slice(0, end(text))}, {remove: ' +1'}]);
    expect(await votes(pad, people)).toEqual({
      for: 0,
      against: 1,
      choices: [null, 'against', null],
    });
    const as = [
      ['author', cem?.author ?? ''],
      ['ep_ag_own', ana?.author ?? ''],
    ] as const;
    await send(met, cem, (text) => {
      const at = text.indexOf('Pour :') + 'Pour :'.length;
      return [{keep: text.slice(0, at)}, {insert: ' +1', as}];
    });
    expect(await votes(pad, people)).toEqual(cast);
    leave(people);
  });

  it('and the pad’s history says who did what to it', async () => {
    const met = await vote();
    const {pad, people} = met;
    const [ana, ben, cem] = people;
    const audit = async () => {
      const exported = await fetch(`${server.url}/p/${pad.padId}/export/etherpad`);
      const [found] = readExportedPads(await exported.text());
      if (!found) throw new Error('the export has no pad');
      const {votes: audited, broken, knownFrom} = auditExport(found);
      expect({broken, knownFrom}).toEqual({broken: [], knownFrom: 0});
      return audited.filter(({text}) => text.startsWith(proposal));
    };
    expect(await ben?.press(ballot('for'))).toEqual(accepted);
    const withdraw = {kind: 'withdrawBallot', proposal: proposalId};
    expect(await ben?.press(withdraw)).toEqual(accepted);
    const [honest] = await audit();
    expect(honest?.isSound).toBe(true);
    const told = honest?.events.map(({kind, way, by}) => [kind, way, by]);
    expect(told).toEqual([
      ['cast', 'button', ana?.author],
      ['cast', 'button', ben?.author],
      ['removed', 'button', ben?.author],
      ['cast', 'button', ben?.author],
      ['removed', 'button', ben?.author],
    ]);

    await send(met, cem, (text) => {
      const as = [['author', cem?.author ?? '']] as const;
      const at = text.indexOf(proposal) + proposal.length;
      return [{keep: text.slice(0, at)}, {insert: ' (ou pas)', as}];
    });
    await send(met, cem, (text) => {
      const at = text.indexOf(' +1', text.indexOf('Pour :'));
      return [{keep: text.slice(0, at)}, {remove: ' +1'}];
    });
    const [spoiled] = await audit();
    expect(spoiled?.isSound).toBe(false);
    const found = spoiled?.findings.filter(isSpoiling).map(({code, by}) => [code, by]);
    expect(found).toEqual([
      ['reworded', cem?.author],
      ['removed', cem?.author],
    ]);
    leave(people);
  });

  it('when the pad is exported and imported as .etherpad', async () => {
    const met = await vote();
    const {pad, people} = met;
    const [, , cem] = people;
    await send(met, cem, (text) => [{keep: text, as: [['author', '']]}]);
    const exported = await fetch(`${server.url}/p/${pad.padId}/export/etherpad`);
    const copy = {...pad, padId: `${pad.padId}-copie`};
    const form = new FormData();
    form.append('file', new Blob([await exported.text()]), 'reunion.etherpad');
    const host = await gather({parts, url: server.url}, '\n', 1, {});
    leave(host.people);
    const token = `token=t.${randomBytes(15).toString('base64url')}`;
    const opened = await fetch(`${server.url}/p/${copy.padId}`, {headers: {Cookie: token}});
    expect(opened.status).toBe(200);
    await askServer(copy);
    const imported = await fetch(`${server.url}/p/${copy.padId}/import`, {
      method: 'POST',
      headers: {Cookie: token},
      body: form,
    });
    expect(imported.status).toBe(200);
    await expect.poll(() => votes(copy, people).catch(() => null), {timeout: 20_000}).toEqual(cast);
    leave(people);
  });

  it('one browser’s first 100 requests at once are one person’s', async () => {
    const {pad, people} = await meet(1);
    const Cookie = `token=t.${randomBytes(15).toString('base64url')}`;
    const answers = await Promise.all(
      Array.from({length: 100}, async () => {
        const {status} = await fetch(`${server.url}/p/${pad.padId}/meeting/intents`, {
          method: 'POST',
          headers: {'Content-Type': 'application/json', Cookie},
          body: JSON.stringify({intents: [ballot('for')], name: 'Zoé', utcOffsetMinutes: 0}),
        });
        return status;
      }),
    );
    expect(answers).toContain(200);
    expect(await votes(pad, people)).toMatchObject({for: 1, against: 0});
    leave(people);
  });

  it('and the server knows all authors of the text', async () => {
    const log = await server.log();
    expect(log).toContain('ep_ag');
    expect(log.match(/^.*There is no author.*$/gm)).toBeNull();
  });
});
