import {writeDuration} from '../../../meeting/notation/duration';
import type {
  Base,
  Discipline,
  Majority,
  NppvRule,
  Quorum,
  Role,
  Rules,
} from '../../../meeting/meeting';
import type {Words} from '../words';

/** The name of each role. */
export const roleKeys: Readonly<Record<Role, string>> = {
  chair: 'ep_ag.role.chair',
  queueKeeper: 'ep_ag.role.queue-keeper',
  voteCounter: 'ep_ag.role.vote-counter',
  scribe: 'ep_ag.role.scribe',
  greeter: 'ep_ag.role.greeter',
};

const majorityKeys: Readonly<Record<Majority['kind'], string>> = {
  simple: 'ep_ag.rule.simple',
  absolute: 'ep_ag.rule.absolute',
  qualified: 'ep_ag.rule.qualified',
  unanimity: 'ep_ag.rule.unanimity',
  consensus: 'ep_ag.rule.consensus',
  consent: 'ep_ag.rule.consent',
  strictUnanimity: 'ep_ag.rule.strict-unanimity',
  evident: 'ep_ag.rule.evident',
};

const baseKeys: Readonly<Record<Base, string>> = {
  expressed: 'ep_ag.rule.base-expressed',
  expressedAndAbstentions: 'ep_ag.rule.base-expressed-and-abstentions',
  voters: 'ep_ag.rule.base-voters',
  present: 'ep_ag.rule.base-present',
  entitled: 'ep_ag.rule.base-entitled',
};

const nppvKeys: Readonly<Record<NppvRule, string>> = {
  outsideBase: 'ep_ag.rule.nppv-outside-base',
  relativePostponement: 'ep_ag.rule.nppv-relative-postponement',
  absolutePostponement: 'ep_ag.rule.nppv-absolute-postponement',
};

const disciplineKeys: Readonly<Record<Discipline, string>> = {
  arrival: 'ep_ag.rule.order-arrival',
  firstTimers: 'ep_ag.rule.order-first-timers',
  speakingTime: 'ep_ag.rule.order-speaking-time',
  alternation: 'ep_ag.rule.order-alternation',
};

const writeMajority = (words: Words, majority: Majority): string =>
  words(
    majorityKeys[majority.kind],
    majority.kind === 'qualified' ? {a: majority.a, b: majority.b} : {},
  );

const writeQuorum = (words: Words, quorum: Quorum): string =>
  words('ep_ag.rule.quorum', {
    quorum: quorum.kind === 'number' ? quorum.people : `${quorum.a}/${quorum.b}`,
  });

/** The rules in force, defaults included, each in a few words. */
export const writeRules = (words: Words, rules: Rules): readonly string[] => [
  writeMajority(words, rules.majority),
  words(baseKeys[rules.base]),
  words(nppvKeys[rules.nppv]),
  ...(rules.tie === 'carried' ? [words('ep_ag.rule.tie-carried')] : []),
  ...(rules.quorum === null ? [] : [writeQuorum(words, rules.quorum)]),
  ...(rules.speakingTimeMs === null
    ? []
    : [words('ep_ag.rule.speaking-time', {time: writeDuration(rules.speakingTimeMs)})]),
  words(disciplineKeys[rules.discipline]),
];
