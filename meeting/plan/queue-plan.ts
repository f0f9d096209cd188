import {writeDuration} from '../notation/duration';
import {noNote} from '../edit';
import type {LineEdit} from '../edit';
import {blanksAtEnd} from '../notation/fold';
import type {Intent, IntentContext} from '../intent';
import type {Meeting, Turn, TurnId} from '../meeting';
import {speakingTurn} from '../assembly/queue-order';
import {isOwnTurn, writeTurn} from '../notation/queue';
import {markLine} from './mark-edit';
import {alreadySo, refused} from './proposed';
import type {Proposed} from './proposed';
import {appendToSection} from './section-place';
import {longestName, oneLine} from './words';

type Of<K extends Intent['kind']> = Extract<Intent, {kind: K}>;

const turnOf = (meeting: Meeting, id: TurnId): Turn | null =>
  meeting.queue.find((turn) => turn.id === id) ?? null;

const isOwn = (turn: Turn, {author, name}: IntentContext): boolean =>
  isOwnTurn(turn, author, oneLine(name));

const stateIs =
  (id: TurnId, state: Turn['state']) =>
  (after: Meeting): boolean =>
    turnOf(after, id)?.state === state;

/** Join the queue at its end. Somebody who already waits with a turn of this kind is refused. */
export const planJoinQueue = (
  meeting: Meeting,
  {turnKind}: Of<'joinQueue'>,
  context: IntentContext,
): Proposed => {
  const name = oneLine(context.name);
  if (name === '') return refused('name-missing');
  if (name.length > longestName) return refused('text-too-long');
  const waits = meeting.queue.some(
    (turn) => turn.state === 'waiting' && turn.kind === turnKind && isOwn(turn, context),
  );
  if (waits) return refused('already-waiting');
  const text = writeTurn(name, turnKind, meeting.language);
  return {
    edits: [appendToSection(meeting, 'queue', [text], context.author, {own: true})],
    shows: (after) =>
      after.queue.length === meeting.queue.length + 1 &&
      after.queue.some(
        (turn) =>
          turn.state === 'waiting' && turn.kind === turnKind && turn.author === context.author,
      ),
  };
};

/** Step back from one's own waiting turn; the line stays, marked. */
export const planWithdrawTurn = (
  meeting: Meeting,
  {turn: id}: Of<'withdrawTurn'>,
  context: IntentContext,
): Proposed => {
  const turn = turnOf(meeting, id);
  if (!turn) return refused('turn-gone');
  if (!isOwn(turn, context)) return refused('not-your-turn');
  if (turn.state === 'withdrawn') return alreadySo;
  if (turn.state !== 'waiting') return refused('stale-turn');
  return {
    edits: [markLine(meeting, turn.line, 'withdrawn', context.author)],
    shows: stateIs(id, 'withdrawn'),
  };
};

/** Mark a turn as spoken, with how long it took where its start is known. */
const endEdits = (meeting: Meeting, turn: Turn, {author, now}: IntentContext): LineEdit[] => {
  const edits = [markLine(meeting, turn.line, 'done', author)];
  if (turn.startedAt !== null && turn.durationMs === null) {
    const text = meeting.lines[turn.line]?.text ?? '';
    const column = text.length - blanksAtEnd(text);
    edits.push({
      kind: 'splice',
      line: turn.line,
      column,
      remove: 0,
      insert: ` (${writeDuration(now - turn.startedAt)})`,
      author,
      note: noNote,
    });
  }
  return edits;
};

/** End the turn that has the floor. Refused when the sender's screen was stale, so that nobody is skipped. */
export const planEndTurn = (
  meeting: Meeting,
  {turn: id}: Of<'endTurn'>,
  context: IntentContext,
): Proposed => {
  const turn = turnOf(meeting, id);
  if (!turn) return refused('turn-gone');
  if (turn.state !== 'speaking') return refused('stale-turn');
  return {edits: endEdits(meeting, turn, context), shows: stateIs(id, 'spoken')};
};

/** Give the floor to a waiting turn, ending the one that the sender saw speaking. */
export const planGiveFloor = (
  meeting: Meeting,
  {turn: id, expected}: Of<'giveFloor'>,
  context: IntentContext,
): Proposed => {
  const turn = turnOf(meeting, id);
  if (!turn) return refused('turn-gone');
  if ((speakingTurn(meeting)?.id ?? null) !== expected || turn.state !== 'waiting') {
    return refused('stale-turn');
  }
  const ended = meeting.queue
    .filter(({state}) => state === 'speaking')
    .flatMap((speaking) => endEdits(meeting, speaking, context));
  return {
    edits: [...ended, markLine(meeting, turn.line, 'current', context.author, context.now)],
    shows: stateIs(id, 'speaking'),
  };
};
