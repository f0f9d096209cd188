import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ballotsOf, countWrong} from '../../scripts/bench/load/ballots.mjs';
import type {HeldText} from '../../scripts/bench/load/ballots.mjs';
import {loadParts} from '../../scripts/bench/load/parts.mjs';
import {Replica} from '../../scripts/bench/load/replica.mjs';
import {SharedText} from '../../scripts/bench/load/shared-text.mjs';
import {countBallots} from '../../scripts/bench/load/meeting-text.mjs';
import {etherpadRun} from '../../scripts/paths.mjs';

const parts = await loadParts(etherpadRun);
const {applyToText, follow, moveOpsToNewPool, prepareForWire} = parts.changesets;

interface Sent {
  readonly from: string;
  readonly changeset: string;
  readonly apool: object;
}

/** What Etherpad does with edits: rebase each on what came since its base, number it, send it to all. */
class Pad {
  text: string;
  readonly revisions: Sent[] = [];
  readonly #pool = new parts.AttributePool();

  constructor(text: string) {
    this.text = text;
  }

  take(from: string, base: number, edit: {changeset: string; apool: object}): void {
    const wirePool = new parts.AttributePool().fromJsonable(edit.apool);
    let rebased = moveOpsToNewPool(edit.changeset, wirePool, this.#pool);
    for (const {changeset, apool} of this.revisions.slice(base)) {
      const pool = new parts.AttributePool().fromJsonable(apool);
      const done = moveOpsToNewPool(changeset, pool, this.#pool);
      rebased = follow(done, rebased, false, this.#pool);
    }
    this.text = applyToText(rebased, this.text);
    const {translated, pool} = prepareForWire(rebased, this.#pool);
    this.revisions.push({from, changeset: translated, apool: pool.toJsonable()});
  }
}

const start = '05 - CR\nNotes 0 :\nNotes 1 :\n';

describe('people who type at once', () => {
  const step = fc.record({
    who: fc.nat(2),
    does: fc.constantFrom('type', 'type', 'send', 'hear'),
    at: fc.nat(),
    words: fc.constantFrom(' +1', 'a', '\n', 'bb '),
  });

  it('come to one text, with all that they typed', () => {
    fc.assert(
      fc.property(fc.array(step, {maxLength: 40}), (steps) => {
        const pad = new Pad(start);
        const people = ['a.0', 'a.1', 'a.2'].map((author) => ({
          author,
          replica: new Replica(parts, start),
          revision: 0,
        }));
        type Typist = (typeof people)[number];
        const hear = (person: Typist): void => {
          const next = pad.revisions[person.revision];
          if (next === undefined) return;
          person.revision += 1;
          if (next.from === person.author) person.replica.accept();
          else person.replica.receive(next.changeset, next.apool);
        };
        const send = ({author, replica, revision}: Typist): void => {
          const edit = replica.submit();
          if (edit !== null) pad.take(author, revision, edit);
        };
        let typed = 0;
        for (const {who, does, at, words} of steps) {
          const person = people[who];
          if (person === undefined) continue;
          if (does === 'type') {
            person.replica.type(person.author, at % person.replica.text.length, 0, words);
            typed += words.length;
          } else if (does === 'send') send(person);
          else hear(person);
        }
        // Twice: what was typed while an edit was under way goes out after it.
        for (let i = 0; i < 2; i += 1) {
          for (const person of people) {
            while (person.revision < pad.revisions.length) hear(person);
            send(person);
          }
        }
        for (const person of people) while (person.revision < pad.revisions.length) hear(person);
        expect(pad.text).toHaveLength(start.length + typed);
        for (const {replica} of people) {
          expect(replica.text).toBe(pad.text);
          expect(replica.base).toBe(pad.text);
        }
      }),
    );
  });
});

describe('a shared text', () => {
  const first = 'Z:3>1=2+1$c';
  const second = 'Z:4>1=3+1$d';

  it('is known up to the first revision that nobody was sent', () => {
    const shared = new SharedText(parts, 7, 'ab\n');
    expect(shared.upTo(8)).toEqual({revision: 7, text: 'ab\n'});
    shared.agrees(9, second);
    expect(shared.upTo(9)).toEqual({revision: 7, text: 'ab\n'});
    shared.agrees(8, first);
    expect(shared.upTo(9)).toEqual({revision: 9, text: 'abcd\n'});
    expect(shared.upTo(8)).toEqual({revision: 8, text: 'abc\n'});
  });

  it('notices who was sent another change than others', () => {
    const shared = new SharedText(parts, 7, 'ab\n');
    expect(shared.agrees(8, first)).toBe(true);
    expect(shared.agrees(8, first)).toBe(true);
    expect(shared.agrees(8, second)).toBe(false);
  });
});

it('counts the ballots of a vote, and nothing that was written elsewhere', () => {
  expect(countBallots('Pour : +1 +1\nContre :\nAbstention : +1\nNPPV : +1\n05 - CR\n+1\n')).toBe(3);
});

describe('ballots in a text that several people wrote', () => {
  const text = 'A\nPour : +1 +1\nContre : +1\nNPPV : +1\n\nB\nPour : +1\n';
  // Ana wrote the first +1 for A and the one against, Ben the second and the one for B.
  const attribs = '|1+2+7*0+2+1*1*2+2|1+1+9*0*1+2|4+e+7*2+2|1+1';
  const pool: HeldText['pool'] = {
    numToAttrib: {0: ['author', 'ana'], 1: ['bold', 'true'], 2: ['author', 'ben']},
  };
  const held: HeldText = {text, attribs, pool};

  it.each([
    ['A', {ana: 2, ben: 1}],
    ['B', {ben: 1}],
    ['C', {}],
  ])('are known by author: %s', (proposal, ballots) => {
    expect(Object.fromEntries(ballotsOf(held, proposal))).toEqual(ballots);
  });

  it('are counted as lost or doubled for each who voted', () => {
    expect(countWrong(held, 'A', ['ana', 'ben', 'cem'])).toEqual({lost: 1, doubled: 1});
  });
});
