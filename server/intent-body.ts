import {templateNames} from '../meeting/intent';
import {ruleKeys} from '../meeting/notation/rules';
import type {Intent} from '../meeting/intent';
import {languages, listStates, roles, sittings, turnKinds} from '../meeting/meeting';

/** The largest body of a request, in bytes. */
export const largestBody = 16 * 1024;
/** The most intents in one request. */
const mostIntents = 20;

/** What a browser sends. */
export interface IntentBody {
  readonly intents: readonly Intent[];
  /** The name that the sender shows, or empty. */
  readonly name: string;
  /** Minutes east of UTC. */
  readonly utcOffsetMinutes: number;
  /** Who asks the same again, having got no answer, sends the same one. Empty where nobody will. */
  readonly id: string;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null =>
  values.find((known) => known === value) ?? null;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Read one intent from JSON; null when it is of no known form. Unknown fields are dropped. */
export const readIntent = (json: unknown): Intent | null => {
  if (!isFields(json)) return null;
  const {kind} = json;
  const [turn, item, expected, proposal, choice, text, sos, name, value] = [
    json['turn'],
    json['item'],
    json['expected'],
    json['proposal'],
    json['choice'],
    json['text'],
    json['sos'],
    json['name'],
    json['value'],
  ];
  switch (kind) {
    case 'joinQueue': {
      const turnKind = oneOf(turnKinds, json['turnKind']);
      return turnKind ? {kind, turnKind} : null;
    }
    case 'addTurn': {
      const turnKind = oneOf(turnKinds, json['turnKind']);
      return turnKind && isText(name) ? {kind, name, turnKind} : null;
    }
    case 'withdrawTurn':
    case 'endTurn':
    case 'putFirst':
    case 'putBack':
      return isText(turn) ? {kind, turn} : null;
    case 'giveFloor':
      if (!isText(turn) || !isTextOrNull(expected)) return null;
      return isText(json['next'])
        ? {kind, turn, expected, next: json['next']}
        : {kind, turn, expected};
    case 'moveAgenda':
      return isTextOrNull(item) && isTextOrNull(expected) ? {kind, item, expected} : null;
    case 'setList': {
      const state = oneOf(listStates, json['state']);
      const seen = oneOf(listStates, expected);
      return state && seen ? {kind, state, expected: seen} : null;
    }
    case 'setSitting': {
      const state = oneOf(sittings, json['state']);
      const seen = oneOf(sittings, expected);
      return state && state !== 'notBegun' && seen ? {kind, state, expected: seen} : null;
    }
    case 'openProposal': {
      const {choices = null} = json;
      if (!isText(text)) return null;
      if (choices === null) return {kind, text, choices};
      return Array.isArray(choices) && choices.length <= 50 && choices.every(isText)
        ? {kind, text, choices}
        : null;
    }
    case 'castBallot':
      return isText(proposal) && isText(choice) ? {kind, proposal, choice} : null;
    case 'withdrawBallot':
      return isText(proposal) ? {kind, proposal} : null;
    case 'closeProposal': {
      const {unread} = json;
      if (!isText(proposal)) return null;
      if (unread === undefined) return {kind, proposal};
      return isCount(unread) ? {kind, proposal, unread} : null;
    }
    case 'callSos':
      return isText(text) ? {kind, text} : null;
    case 'resolveSos':
      return isText(sos) ? {kind, sos} : null;
    case 'takeRole':
    case 'leaveRole': {
      const role = oneOf(roles, json['role']);
      return role ? {kind, role} : null;
    }
    case 'markPresent':
    case 'markAbsent':
      return {kind};
    case 'setRule': {
      const rule = oneOf(ruleKeys, json['rule']);
      return rule && isText(value) && isTextOrNull(expected) ? {kind, rule, value, expected} : null;
    }
    case 'addRoom':
      return isText(json['link']) && isText(expected) ? {kind, link: json['link'], expected} : null;
    case 'makeMeeting': {
      const template = oneOf(templateNames, json['template']);
      const language = oneOf(languages, json['language']);
      return template && language ? {kind, template, language} : null;
    }
    default:
      return null;
  }
};

/** Read a request's body; null when it is not the expected JSON. */
export const readIntentBody = (json: unknown): IntentBody | null => {
  if (!isFields(json)) return null;
  const {intents, name = '', utcOffsetMinutes = 0, id = ''} = json;
  if (!Array.isArray(intents) || intents.length === 0 || intents.length > mostIntents) return null;
  if (!isText(name) || typeof utcOffsetMinutes !== 'number') return null;
  if (!Number.isInteger(utcOffsetMinutes) || Math.abs(utcOffsetMinutes) > 14 * 60) return null;
  if (!isText(id) || !/^[\w-]{0,40}$/.test(id)) return null;
  const read = intents.map(readIntent);
  const known = read.filter((intent) => intent !== null);
  return known.length === read.length ? {intents: known, name, utcOffsetMinutes, id} : null;
};
