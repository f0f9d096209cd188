import {openVotesFor} from '../../../meeting/assembly/open-votes';
import {nextTurn, orderQueue, speakingTurn} from '../../../meeting/assembly/queue-order';
import type {standardChoices} from '../../../meeting/meeting';
import type {Desk} from '../panel/desk';
import {openHelp} from './help';
import type {Shortcut} from './help';

/** Brings the panel up, whatever it was, with some of its parts changed. */
const open = ({change}: Desk, changed: Parameters<Desk['change']>[0] = {}): void =>
  change({...changed, isOpen: true, isExpanded: true});

const showVotes = (desk: Desk): void => {
  open(desk);
  desk.show('ep-ag-votes');
};

const endOwnTurn = ({meeting, person, act, change}: Desk): void => {
  const turn = speakingTurn(meeting());
  if (turn && person().isOwnTurn(turn)) void act({kind: 'endTurn', turn: turn.id});
  else change({refusal: 'no-floor'});
};

/** Where others keep the queue, their tools are opened instead: one step away, as by the buttons. */
const giveFloorToNext = async (desk: Desk): Promise<void> => {
  const {act, words, change} = desk;
  const meeting = desk.meeting();
  const head = nextTurn(orderQueue(meeting));
  if (!head) return change({refusal: 'nobody-waits'});
  if (!desk.person().holds('queueKeeper')) {
    open(desk, {unfolded: 'queue'});
    return desk.show('ep-ag-queue');
  }
  const expected = speakingTurn(meeting)?.id ?? null;
  if (await act({kind: 'giveFloor', turn: head.id, expected, next: head.id})) {
    change({said: words('ep_ag.said.floor', {name: head.name})});
  }
};

/** Casts where one vote is open; where several are, the person has to say which. */
const vote =
  (choice: (typeof standardChoices)[number]) =>
  async (desk: Desk): Promise<void> => {
    const {act, words, change} = desk;
    const [only, second] = openVotesFor(desk.meeting().proposals, choice);
    if (!only) return change({refusal: 'no-vote'});
    if (second) return showVotes(desk);
    const {id, text} = only.proposal;
    if (await act({kind: 'castBallot', proposal: id, choice})) {
      change({said: words('ep_ag.chat.cast', {choice: words(`ep_ag.choice.${choice}`), text})});
    }
  };

const goThereAndBack = (desk: Desk): void => {
  if (desk.root.contains(document.activeElement)) return desk.page.focusText();
  open(desk);
  desk.root.querySelector<HTMLElement>('.ep-ag-panel')?.focus();
};

/**
 * Every shortcut, in the order in which the help lists them. The three choices lie side by side.
 * Left out are keys that lie elsewhere on French and German keyboards, and those that a browser or
 * Etherpad takes with Alt (C for the chat).
 */
export const shortcuts: readonly Shortcut[] = [
  {
    letter: 'P',
    does: 'ep_ag.queue.join',
    press: ({act}) => void act({kind: 'joinQueue', turnKind: 'topic'}),
  },
  {letter: 'F', does: 'ep_ag.queue.i-have-finished', press: endOwnTurn},
  {letter: 'N', does: 'ep_ag.queue.next', press: (desk) => void giveFloorToNext(desk)},
  {letter: 'J', does: 'ep_ag.choice.for', press: (desk) => void vote('for')(desk)},
  {letter: 'K', does: 'ep_ag.choice.against', press: (desk) => void vote('against')(desk)},
  {letter: 'L', does: 'ep_ag.choice.abstain', press: (desk) => void vote('abstain')(desk)},
  {letter: 'V', does: 'ep_ag.section.votes', press: showVotes},
  {letter: 'S', does: 'ep_ag.sos.call', press: (desk) => open(desk, {isWritingSos: true})},
  {
    letter: 'O',
    does: 'ep_ag.present.open',
    press: ({change}) => change({isPresenting: true}),
  },
  {letter: 'R', does: 'ep_ag.help.panel', press: goThereAndBack},
  {letter: 'H', does: 'ep_ag.help.heading', press: (desk) => openHelp(desk, shortcuts)},
];

/** Does what a key is for, by its code: `KeyH` shows the help. */
export const press = (code: string, desk: Desk): void =>
  shortcuts.find(({letter}) => code === `Key${letter}`)?.press(desk);
