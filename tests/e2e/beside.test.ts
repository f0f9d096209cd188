// What the server writes, beside everything else that can happen to a pad. People are real sockets,
// without a page: they hold the text as an editor does, and see whether a revision is missing or double.
import {setTimeout as delay} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {gather, untilQuiet} from '../../scripts/bench/load/crowd.mjs';
import {meetingText, noteLine, proposalId} from '../../scripts/bench/load/meeting-text.mjs';
import {loadParts} from '../../scripts/bench/load/parts.mjs';
import type {Parts} from '../../scripts/bench/load/parts.mjs';
import {Person} from '../../scripts/bench/load/person.mjs';
import type {PadAddress} from '../../scripts/bench/load/person.mjs';
import {etherpadDir, startServerWithInside} from './support/server';
import type {TestServer} from './support/server';

const accepted = {accepted: true};
const noPad = {accepted: false, code: 'no-pad'};
const call = (text: string) => ({kind: 'callSos', text});
const ballot = (choice: string) => ({kind: 'castBallot', proposal: proposalId, choice});

const timesIn = (text: string, words: string): number => text.split(words).length - 1;

/** Everybody presses, each their own call, spread over some seconds. */
const storm = async (people: readonly Person[], words: string, count: number, seconds: number) =>
  Promise.all(
    Array.from({length: count}, async (_, i) => {
      await delay((i * seconds * 1000) / count);
      return people[i % people.length]?.press(call(`${words} ${i}.`));
    }),
  );
const expectCalls = (text: string, words: string, count: number): void => {
  const times = Array.from({length: count}, (_, i) => timesIn(text, ` : ${words} ${i}.`));
  expect(times).toEqual(times.map(() => 1));
};

describe('beside the server that writes', () => {
  let server: TestServer;
  let parts: Parts;
  beforeAll(async () => {
    server = await startServerWithInside({}, 'beside');
    parts = await loadParts(etherpadDir());
  });
  afterAll(async () => server.stop());

  /** People in a meeting of their own; those who hold its text come first. */
  const meet = (count: number, options: {text?: string; writers?: number; own?: Parts} = {}) =>
    gather({parts: options.own ?? parts, url: server.url}, options.text ?? meetingText(3), count, {
      writers: options.writers ?? count,
    });

  /** Somebody who comes later. */
  const join = async (pad: PadAddress, name: string): Promise<Person> => {
    const person = new Person(pad, name);
    await person.visit();
    await person.join({holdsText: true});
    return person;
  };

  /**
   * The text of a pad at rest, which all have: nobody was disconnected, and each revision came in its
   * turn. `mayDouble` where others send, too: editors leave out what they have.
   */
  const settled = async (
    pad: PadAddress,
    people: readonly Person[],
    mayDouble = false,
  ): Promise<string> => {
    await untilQuiet(people);
    const observer = await join(pad, 'Observation');
    observer.leave();
    const {firstText: text, revision} = observer;
    for (const {lostBecause, isInStep, doubled, replica, ...person} of people) {
      const {base} = replica ?? {};
      const seen = {lostBecause, isInStep, doubled: mayDouble ? 0 : doubled, base};
      const right = {lostBecause: null, isInStep: true, doubled: 0, base: text, revision};
      expect({...seen, revision: person.revision}).toEqual(right);
    }
    return text;
  };

  it('people join and leave', async () => {
    await server.inside('slowArrivals', {ms: 120});
    const {pad, people} = await meet(4);
    const passing: Person[] = [];
    const [answers] = await Promise.all([
      storm(people, 'appel', 40, 3),
      (async () => {
        for (let i = 0; i < 12; i += 1) {
          const person = await join(pad, `Passage ${i}`);
          if (i % 3 === 0) person.leave();
          else passing.push(person);
          await delay(i * 20);
        }
      })(),
    ]);
    expect(answers).toEqual(answers.map(() => accepted));
    expectCalls(await settled(pad, [...people, ...passing]), 'appel', 40);
    for (const person of [...people, ...passing]) person.leave();
  });

  it('some lag behind', async () => {
    const sockets: {pause: () => void; resume: () => void}[] = [];
    const own: Parts = {
      ...parts,
      connect: (url, options) => {
        const socket = parts.connect(url, options);
        const transport = () =>
          (
            socket as unknown as {
              io: {engine: {transport: {ws: {_socket: {pause(): void; resume(): void}}}}};
            }
          ).io.engine.transport.ws._socket;
        sockets.push({pause: () => transport().pause(), resume: () => transport().resume()});
        return socket;
      },
    };
    const {pad, people} = await meet(6, {own});
    const [typist, , ...pressing] = people;
    for (const slow of sockets.slice(0, 2)) slow.pause();
    const answers = storm(pressing, 'appel', 16, 2);
    await delay(1000);
    // On a revision that several others have followed since.
    const first = typist?.append(noteLine(0), ' mot1');
    expect(await answers).toEqual(Array.from({length: 16}, () => accepted));
    for (const slow of sockets.slice(0, 2)) slow.resume();
    expect(await first).toBe(true);
    expect(await typist?.append(noteLine(0), ' mot2')).toBe(true);
    const text = await settled(pad, people);
    expectCalls(text, 'appel', 16);
    expect(text).toContain(`${noteLine(0)} mot1 mot2\n`);
    for (const person of people) person.leave();
  });

  it('the database is slow: nobody is sent what a falling server would take with it', async () => {
    const {pad, people} = await meet(3);
    const [ana, ben, cem] = people;
    await server.inside('holdStorage', {pad: pad.padId});
    const before = ana?.revision ?? NaN;
    let answered = false;
    const answer = cem?.press(call('son lent')).then((outcome) => {
      answered = true;
      return outcome;
    });
    await delay(500);
    expect([ana?.revision, ben?.revision, answered]).toEqual([before, before, false]);
    // Who types sends it on: their own edit comes after it.
    const typed = ana?.append(noteLine(0), ' mot');
    await delay(300);
    await server.inside('releaseStorage');
    expect(await answer).toEqual(accepted);
    expect(await typed).toBe(true);
    const text = await settled(pad, people, true);
    expect(timesIn(text, ' : son lent')).toBe(1);
    expect(text).toContain(`${noteLine(0)} mot\n`);
    for (const person of people) person.leave();
  });

  it('a pad has more than 10,000 revisions', async () => {
    const {pad, people: hosts} = await meet(1);
    for (const host of hosts) host.leave();
    const head = await server.inside('grow', {pad: pad.padId, revisions: 10_000});
    expect(head).toBeGreaterThan(10_000);
    const people = [await join(pad, 'Ana'), await join(pad, 'Ben')];
    const [answers, ...typed] = await Promise.all([
      storm(people, 'appel', 12, 1),
      ...people.map((person, i) => person.append(noteLine(i), ' mot')),
    ]);
    expect(answers).toEqual(answers.map(() => accepted));
    expect(typed).toEqual([true, true]);
    people.push(await join(pad, 'Cem'));
    expect(await people[2]?.append(noteLine(2), ' mot')).toBe(true);
    const text = await settled(pad, people);
    expectCalls(text, 'appel', 12);
    for (const i of [0, 1, 2]) expect(text).toContain(`${noteLine(i)} mot\n`);
    for (const person of people) person.leave();
  });

  it('two pads are busy at once', async () => {
    const meetings = [await meet(4), await meet(4)];
    const answers = await Promise.all(
      meetings.map(({people}, i) => storm(people, `salle${i}`, 24, 2)),
    );
    expect(answers.flat()).toEqual(Array.from({length: 48}, () => accepted));
    for (const [i, {pad, people}] of meetings.entries()) {
      const text = await settled(pad, people);
      expectCalls(text, `salle${i}`, 24);
      expect(text).not.toContain(`salle${1 - i}`);
      for (const person of people) person.leave();
    }
  });

  it('what comes to nothing harms nobody', async () => {
    const {pad, people} = await meet(3);
    const [ana, ben] = people;
    expect(await ana?.press(ballot('for'))).toEqual(accepted);
    const withdrawal = {kind: 'withdrawBallot', proposal: proposalId};
    // In one tick, which the ballot before has begun.
    const both = Promise.all([ana?.press(withdrawal), ana?.press(ballot('for'))]);
    expect(await both).toEqual([accepted, accepted]);
    expect(await ben?.press(ballot('against'))).toEqual(accepted);
    const text = await settled(pad, people);
    expect(text).toContain('Pour : +1\nContre : +1\n');
    for (const person of people) person.leave();
  });

  describe('a pad is deleted while requests wait', () => {
    const create = async (padId: string): Promise<void> => {
      const answer = await fetch(`${server.url}/p/${padId}/meeting`, {
        method: 'POST',
        headers: {'Content-Type': 'application/x-www-form-urlencoded'},
        body: 'template=assembly&language=fr',
        redirect: 'manual',
      });
      expect(answer.status).toBe(303);
    };

    /** Asks as a browser does, which would ask the same again where no answer came. */
    const ask = (padId: string, text: string): Promise<Response> =>
      fetch(`${server.url}/p/${padId}/meeting/intents`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', Cookie: 'token=t.browserbrowserbrowser123'},
        body: JSON.stringify({intents: [call(text)], name: 'Zoé', utcOffsetMinutes: 0, id: text}),
      });

    /** One meeting deleted; says how many of its four requests were still waiting. */
    const deleteOne = async (comesBack: boolean): Promise<number> => {
      const {pad, people} = await meet(4);
      expect((await ask(pad.padId, 'premier')).status).toBe(200);
      const waiting = people.map((person, i) => person.press(call(`appel ${i}.`)));
      await delay(60);
      await server.inside('remove', {pad: pad.padId});
      if (comesBack) await create(pad.padId);
      const answers = await Promise.all(waiting);
      const refused = answers.filter((answer) => answer?.accepted === false);
      expect(refused).toEqual(refused.map(() => noPad));
      expect(people.map(({lostBecause}) => lostBecause)).toEqual(people.map(() => 'deleted'));
      if (!comesBack) {
        expect((await ask(pad.padId, 'encore')).status).toBe(404);
        await create(pad.padId);
      }
      const later = await join(pad, 'Ana');
      expect(later.firstText).not.toMatch(/premier|appel|encore/);
      // What was answered on the pad before is no answer on this one.
      expect((await ask(pad.padId, 'premier')).status).toBe(200);
      expect(await later.press(call('encore'))).toEqual(accepted);
      const text = await settled(pad, [later]);
      expect(['premier', 'encore', 'appel'].map((words) => timesIn(text, words))).toEqual([
        1, 1, 0,
      ]);
      later.leave();
      return refused.length;
    };

    it.each([
      ['and stays away', false],
      ['and another of its name comes at once', true],
    ])('%s', async (_case, comesBack) => {
      // A slow deletion comes when some is written already, on the pad that goes: then once more.
      let refused = 0;
      for (let round = 0; round < 5 && refused < 4; round += 1)
        refused = await deleteOne(comesBack);
      expect(refused).toBe(4);
    });
  });

  it('a pad is replaced by import while requests wait', async () => {
    const {pad, people} = await meet(4);
    const [ana, ben, cem, dan] = people;
    const importText = async (text: string): Promise<void> => {
      const form = new FormData();
      form.append('file', new Blob([text], {type: 'text/plain'}), 'meeting.txt');
      const answer = await fetch(`${server.url}/p/${pad.padId}/import`, {
        method: 'POST',
        headers: {Cookie: 'token=t.importimportimportimport'},
        body: form,
      });
      expect(answer.status).toBe(200);
    };
    const textOf = (round: number): string => meetingText(3).replace('Bilan', `Lettre ${round}`);
    await importText(textOf(0));
    let ballots = '';
    let overtaken = 0;
    for (const round of [1, 2, 3]) {
      expect(await ana?.press(call('premier'))).toEqual(accepted);
      const waiting = Promise.all([
        ana?.press(ballot('for')),
        ben?.press(ballot('against')),
        cem?.press({kind: 'resolveSos', sos: 'personne 1 premier#1'}),
        dan?.press({kind: 'moveAgenda', item: `lettre ${round - 1}#1`, expected: null}),
      ]);
      await delay(round * 40);
      await importText(textOf(round));
      const answers = await waiting;
      // A slow import comes when all is written already.
      const isOvertaken = answers[2]?.accepted === false;
      const answerTo = (code: string) => (isOvertaken ? {accepted: false, code} : accepted);
      const targets = [answerTo('sos-gone'), answerTo('item-gone')];
      expect(answers).toEqual([accepted, accepted, ...targets]);
      ballots = isOvertaken ? ' +1' : '';
      overtaken += Number(isOvertaken);
    }
    expect(overtaken).toBeGreaterThan(0);
    expect(await ana?.append(noteLine(0), ' mot')).toBe(true);
    expect(await ana?.press(call('dernier'))).toEqual(accepted);
    const text = await settled(pad, people);
    const written = text.replace(/^.* : dernier\n/m, '').replace(`${noteLine(0)} mot`, noteLine(0));
    expect(written).toBe(
      textOf(3).replace('Pour :', `Pour :${ballots}`).replace('Contre :', `Contre :${ballots}`),
    );
    for (const person of people) person.leave();
  });

  it.each(['at once', 'after a pause', 'later'])('a plugin answers each edit %s', async (how) => {
    const {pad, people} = await meet(4);
    await server.inside('answerEdits', {pad: pad.padId, how});
    const answers = await storm(people, 'appel', 24, 2);
    expect(answers).toEqual(answers.map(() => accepted));
    // Who types while Etherpad and a plugin each send on their own is disconnected, by 2.x and 3.x.
    if (how !== 'later') expect(await people[0]?.append(noteLine(0), ' mot')).toBe(true);
    const text = await settled(pad, people, how !== 'at once');
    expectCalls(text, 'appel', 24);
    expect(text).toMatch(/\.+\n$/);
    for (const person of people) person.leave();
  });

  it('somebody is believed to be where they were before', async () => {
    const {pad, people} = await meet(3);
    const [ana, ben, cem] = people;
    expect(await ana?.append(noteLine(0), ' mot')).toBe(true);
    expect(await ben?.press(call('premier'))).toEqual(accepted);
    await untilQuiet(people);
    await server.inside('setBack', {author: cem?.author, revisions: 2});
    expect(await ben?.press(call('second'))).toEqual(accepted);
    await delay(1200);
    expect(cem?.doubled).toBe(2);
    if (cem) cem.doubled = 0;
    expect(await cem?.append(noteLine(1), ' mot')).toBe(true);
    expect(timesIn(await settled(pad, people), 'second')).toBe(1);
    for (const person of people) person.leave();
  });

  // The last: Etherpad cannot take it back.
  it('Etherpad hides who is where', async () => {
    const {pad, people} = await meet(3);
    await server.inside('hideSessions');
    const answers = await storm(people, 'appel', 12, 1);
    expect(answers).toEqual(answers.map(() => accepted));
    expect(await people[0]?.append(noteLine(0), ' mot')).toBe(true);
    expectCalls(await settled(pad, people), 'appel', 12);
    for (const person of people) person.leave();
  });
});
