import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {turnKinds} from '../../../meeting/meeting';
import type {ListState, Meeting, Turn} from '../../../meeting/meeting';
import type {Intent} from '../../../meeting/intent';
import {planEdits} from '../../../meeting/plan';
import {nextTurn, orderQueue, speakingTurn} from '../../../meeting/assembly/queue-order';
import {vocabularies} from '../../../meeting/notation/vocabulary';
import {ask, meetingOf, noon, padFacts} from '../pads';

const victim = 'Zoé';

/** A meeting that a keeper runs by the order alone, and whose clock goes on. */
const startMeeting = (text: string) => {
  let meeting = meetingOf(text);
  let nowMs = noon;
  const does = (intent: Intent): void => {
    ({meeting} = planEdits(meeting, [ask('Keeper', intent, {now: nowMs})], padFacts));
  };
  return {
    read: (): Meeting => meeting,
    does,
    /** Give the floor to whoever is next, after so long; null when nobody waits. */
    goOn: (elapsedMs: number): Turn | null => {
      nowMs += elapsedMs;
      const next = nextTurn(orderQueue(meeting));
      const expected = speakingTurn(meeting)?.id ?? null;
      if (next) does({kind: 'giveFloor', turn: next.id, expected});
      return next;
    },
  };
};

/** What others do before each turn: ask for the floor, in their own names or in new ones. */
const round = fc.record({
  joiners: fc.array(fc.record({who: fc.nat(40), kind: fc.constantFrom(...turnKinds)}), {
    maxLength: 3,
  }),
  list: fc.constantFrom<ListState | null>(null, null, null, 'open', 'closed'),
  moves: fc.constantFrom<'bilan#1' | 'caisse#1' | null>(null, null, null, 'bilan#1', 'caisse#1'),
  elapsedMs: fc.constantFrom(1000, 60_000, 600_000),
});
type Round = typeof round extends fc.Arbitrary<infer R> ? R : never;

const arrive = (
  {read, does}: ReturnType<typeof startMeeting>,
  {joiners, list}: Pick<Round, 'joiners' | 'list'>,
): void => {
  if (list) does({kind: 'setList', state: list, expected: read().list.state});
  for (const {who, kind} of joiners) does({kind: 'addTurn', name: `P${who}`, turnKind: kind});
};

const disciplines = Object.values(vocabularies.fr.disciplines).map(([word = '']) => word);
const rounds = fc.array(round, {minLength: 1, maxLength: 12});
const kind = fc.constantFrom(...turnKinds);
/** Whoever waits has had more turns, and longer ones, than anybody: every discipline passes them over. */
const spoken = `✓ ${victim} (1 h 00)\n✓ ${victim} (1 h 00)`;

describe.each(disciplines)('under %s', (word) => {
  const start = `00 - Général\nAG\nPriorité : ${word}\n\n01 - Ordre du jour\nA - Bilan\nB - Caisse\n`;

  it('whoever waits speaks after those who came before them and at most four others', () => {
    fc.assert(
      fc.property(rounds, rounds, kind, (before, after, turnKind) => {
        const meeting = startMeeting(`${start}\n02 - Tour de parole\n${spoken}\n`);
        for (const each of before) {
          arrive(meeting, each);
          meeting.goOn(each.elapsedMs);
        }
        meeting.does({kind: 'setList', state: 'open', expected: meeting.read().list.state});
        // Whoever is late is: only the list's own state lets a name in.
        meeting.does({kind: 'addTurn', name: victim, turnKind});
        const earlier = meeting.read().queue.filter(({state}) => state === 'waiting').length - 1;
        let others = 0;
        while (others <= earlier + 4) {
          const each = after[others % after.length];
          if (each) arrive(meeting, each);
          const next = meeting.goOn(each?.elapsedMs ?? 0);
          if (!next || next.name === victim) break;
          others += 1;
        }
        expect(others).toBeLessThanOrEqual(earlier + 4);
        expect(speakingTurn(meeting.read())?.name).toBe(victim);
      }),
      {numRuns: 40},
    );
  });

  it('so does a turn that was late, or typed below a closed list', () => {
    fc.assert(
      fc.property(rounds, fc.nat(6), (after, waiting) => {
        const names = Array.from({length: waiting}, (_, i) => `W${i}`).join('\n');
        const queue = `${spoken}\n${names}\nListe close\n${victim}\nListe ouverte`;
        const meeting = startMeeting(`${start}\n02 - Tour de parole\n${queue}\n`);
        let others = 0;
        while (others <= waiting + 4) {
          const each = after[others % after.length];
          if (each) arrive(meeting, each);
          if (meeting.goOn(each?.elapsedMs ?? 0)?.name === victim) break;
          others += 1;
        }
        expect(others).toBeLessThanOrEqual(waiting + 4);
      }),
      {numRuns: 40},
    );
  });

  it('a turn of an item that is left waits for no more turns of that item', () => {
    fc.assert(
      fc.property(rounds, kind, (all, turnKind) => {
        const queue = `02 - Tour de parole\n${spoken}\n— Bilan —\n`;
        const meeting = startMeeting(`${start.replace('A -', '▶ A -')}\n${queue}`);
        meeting.does({kind: 'addTurn', name: 'P1', turnKind: 'topic'});
        meeting.does({kind: 'addTurn', name: victim, turnKind});
        const moveTo = (item: string): void => {
          const expected = meeting.read().agenda.find(({state}) => state === 'current')?.id ?? null;
          meeting.does({kind: 'moveAgenda', item, expected});
        };
        /** Technical points never wait for their item. */
        const isAway = ({kind}: Turn): boolean =>
          kind === 'technical' && meeting.read().agenda[0]?.state !== 'current';
        let ofItem = 0;
        const goOn = (each: Round): boolean => {
          arrive(meeting, each);
          const next = meeting.goOn(each.elapsedMs);
          if (next?.item === 'bilan#1' && !isAway(next)) ofItem += 1;
          return next?.name === victim;
        };
        let spoke = false;
        for (const each of all) {
          if (each.moves) moveTo(each.moves);
          spoke ||= goOn(each);
          if (spoke) break;
        }
        // Back for good: technical points of elsewhere may come first, and they are so many.
        moveTo('bilan#1');
        const elsewhere = meeting
          .read()
          .queue.filter((turn) => turn.state === 'waiting' && turn.item !== 'bilan#1').length;
        for (let turns = 0; !spoke && turns < elsewhere + 6; turns += 1) {
          const each = all[turns % all.length];
          spoke = each !== undefined && goOn(each);
        }
        expect(spoke).toBe(true);
        expect(ofItem).toBeLessThanOrEqual(6);
      }),
      {numRuns: 40},
    );
  });
});
