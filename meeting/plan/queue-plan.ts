import {exactOptional, fallback, nullable, picklist, string} from 'valibot';
import {sameName, writeName} from '../notation/name';
import {writeDuration} from '../notation/duration';
import type {LineEdit} from '../change/line-edit';
import type {IntentContext} from '../intent-context';
import {turnKinds} from '../meeting';
import type {Meeting, Turn, TurnId, TurnKind} from '../meeting';
import {orderQueue, speakingTurn} from '../assembly/queue-order';
import {isOwnTurn, writeTurn} from '../notation/queue';
import {vocabularies} from '../notation/vocabulary';
import {exceptionEdit} from './exception-plan';
import {markLine} from './mark-edit';
import {queueEdits} from './part-edit';
import {intentForm} from './intent-form';
import {alreadySo, refused} from './proposed';
import type {Proposed} from './proposed';
import {remarkEdit} from './remark-edit';
import {longestName, oneLine} from './words';

const turnOf = (meeting: Meeting, id: TurnId): Turn | null =>
  meeting.queue.find((turn) => turn.id === id) ?? null;

/** Whether a turn is that of whoever asks. */
const ownOf = ({author, name}: IntentContext): ((turn: Turn) => boolean) => {
  const own = oneLine(name);
  return (turn) => isOwnTurn(turn, author, own);
};

const stateIs =
  (id: TurnId, state: Turn['state']) =>
  (after: Meeting): boolean =>
    turnOf(after, id)?.state === state;

/** Put a name at the end of the queue, for its author (`own`) or for somebody else. */
const appendTurn = (
  meeting: Meeting,
  words: string,
  turnKind: TurnKind,
  {author}: IntentContext,
  own: boolean,
): Proposed => {
  const name = writeName(oneLine(words));
  if (name === '') return refused('name-missing');
  if (name.length > longestName) return refused('text-too-long');
  if (meeting.list.state === 'closed' && turnKind !== 'technical') return refused('list-closed');
  const text = writeTurn(name, turnKind, meeting.language);
  return {
    edits: queueEdits(meeting, text, author, own),
    shows: (after) =>
      after.queue.length === meeting.queue.length + 1 &&
      after.queue.some(
        (turn) =>
          turn.state === 'waiting' &&
          turn.kind === turnKind &&
          turn.author === author &&
          turn.own === own,
      ),
  };
};

/** Join the queue at its end. Somebody who already waits with a turn of this kind is refused. */
export const joinQueue = intentForm(
  'joinQueue',
  {turnKind: picklist(turnKinds)},
  (meeting, {turnKind}, context): Proposed => {
    const isOwn = ownOf(context);
    const waits = meeting.queue.some(
      (turn) => turn.state === 'waiting' && turn.kind === turnKind && isOwn(turn),
    );
    if (waits) return refused('already-waiting');
    return appendTurn(meeting, context.name, turnKind, context, true);
  },
  {needsName: true},
);

/** Put somebody else at the end of the queue. A name that already waits with that kind is refused. */
export const addTurn = intentForm(
  'addTurn',
  {name: string(), turnKind: picklist(turnKinds)},
  (meeting, {name, turnKind}, context): Proposed => {
    const named = oneLine(name);
    const waits = meeting.queue.some(
      (turn) => turn.state === 'waiting' && turn.kind === turnKind && sameName(turn.person, named),
    );
    if (waits) return refused('name-waits');
    return appendTurn(meeting, name, turnKind, context, false);
  },
);

/** Who did it, where a turn of somebody else was withdrawn by a person who gives a name. */
const signatureEdits = (meeting: Meeting, turn: Turn, context: IntentContext): LineEdit[] => {
  // Parentheses would end the remark before its end.
  const name = oneLine(context.name.replace(/[()]/g, ' '));
  return ownOf(context)(turn) || name === '' || name.length > longestName
    ? []
    : [remarkEdit(meeting, turn, `${vocabularies[meeting.language].by} ${name}`, context.author)];
};

/**
 * Withdraw a waiting turn; the line stays, marked. What somebody asked for with a button is theirs
 * alone to withdraw; anybody may withdraw what was typed, or added for somebody without a screen, and
 * the line says who did.
 */
export const withdrawTurn = intentForm(
  'withdrawTurn',
  {turn: string()},
  (meeting, {turn: id}, context): Proposed => {
    const turn = turnOf(meeting, id);
    if (!turn) return refused('turn-gone');
    if (turn.own && !ownOf(context)(turn)) return refused('not-your-turn');
    if (turn.state === 'withdrawn') return alreadySo;
    if (turn.state !== 'waiting') return refused('stale-turn');
    return {
      edits: [
        markLine(meeting, turn.line, 'withdrawn', context.author),
        ...signatureEdits(meeting, turn, context),
      ],
      shows: stateIs(id, 'withdrawn'),
    };
  },
);

/** Mark a turn as spoken, with how long it took where its start is known. */
const endEdits = (meeting: Meeting, turn: Turn, {author, now}: IntentContext): LineEdit[] => {
  const edits = [markLine(meeting, turn.line, 'done', author)];
  if (turn.startedAt !== null && turn.durationMs === null) {
    edits.push(remarkEdit(meeting, turn, writeDuration(now - turn.startedAt), author));
  }
  return edits;
};

/** End the turn that has the floor. Refused when the sender's screen was stale, so that nobody is skipped. */
export const endTurn = intentForm(
  'endTurn',
  {turn: string()},
  (meeting, {turn: id}, context): Proposed => {
    const turn = turnOf(meeting, id);
    if (!turn) return refused('turn-gone');
    if (turn.state !== 'speaking') return refused('stale-turn');
    return {edits: endEdits(meeting, turn, context), shows: stateIs(id, 'spoken')};
  },
);

/**
 * Whether somebody would speak before others whose turn it is. A technical point never does, nor
 * does whoever comes next because all those before have an open SOS.
 */
const isOutOfOrder = (meeting: Meeting, turn: Turn): boolean => {
  const order = orderQueue(meeting);
  const place = order.findIndex((entry) => entry.turn.id === turn.id);
  return turn.kind !== 'technical' && order.slice(0, place).some(({sos}) => sos === null);
};

/**
 * Give the floor to a waiting turn, ending the one that the sender saw speaking. Anybody may be
 * given it; who was next neither here nor on the sender's screen has it as an exception, and the line
 * says so.
 */
export const giveFloor = intentForm(
  'giveFloor',
  {
    turn: string(),
    expected: nullable(string()),
    /** Who came next on the sender's screen: giving them the floor is no exception, whoever joined since. What is no text says nothing. */
    next: exactOptional(fallback(nullable(string()), null)),
  },
  (meeting, {turn: id, expected, next}, context): Proposed => {
    const turn = turnOf(meeting, id);
    if (!turn) return refused('turn-gone');
    if ((speakingTurn(meeting)?.id ?? null) !== expected || turn.state !== 'waiting') {
      return refused('stale-turn');
    }
    const edits = meeting.queue
      .filter(({state}) => state === 'speaking')
      .flatMap((speaking) => endEdits(meeting, speaking, context));
    edits.push(markLine(meeting, turn.line, 'current', context.author, context.now));
    const isException = turn.isException || (next !== id && isOutOfOrder(meeting, turn));
    if (isException && !turn.isException) {
      edits.push(exceptionEdit(meeting, turn, context.author));
    }
    return {
      edits,
      shows: (after) =>
        stateIs(id, 'speaking')(after) && turnOf(after, id)?.isException === isException,
    };
  },
);
