import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {languages} from '../../meeting/meeting';
import {tallyOf} from '../../meeting/assembly/tally';
import {decide} from '../../meeting/assembly/verdict';
import type {Meeting, Proposal} from '../../meeting/meeting';
import {writeMeetingJson} from '../../meeting/meeting-json';
import {composeMinutes} from '../../meeting/minutes/compose';
import {writeMarkdown} from '../../meeting/minutes/markdown';
import {gists} from './gists';
import {meetingOf, template} from './pads';

const folder = new URL('../fixtures/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'minutes');
const padEnd = '.pad.txt';
const names = files
  .filter((file) => file.endsWith(padEnd))
  .map((file) => file.slice(0, -padEnd.length));
/** As `ep-ag` reads a file: a byte order mark goes. */
const read = (name: string): Meeting =>
  meetingOf(new TextDecoder().decode(readFileSync(new URL(name + padEnd, folder))));

/** `3 pending, 1 done`: how many of each state, in the order in which they first appear. */
const byState = (nodes: readonly {readonly state: string}[]): string => {
  const counts = new Map<string, number>();
  for (const {state} of nodes) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, count]) => `${count} ${state}`).join(', ');
};

/** `Budget: 12-3-1-0 carried`: for, against, abstaining, not taking part; or each label with its voices. */
const voteOf = ({general: {rules, present}}: Meeting, proposal: Proposal): string => {
  const tally = tallyOf(proposal);
  const {outcome} = decide(tally, rules, {present: present.count, entitled: rules.entitled});
  const labels = tally.labels.map(({label, count}) => `${label} ${count}`);
  const cast = `${tally.for}-${tally.against}-${tally.abstain}-${tally.nppv}`;
  const voices = labels.length > 0 && cast === '0-0-0-0' ? labels : [cast, ...labels];
  const end = proposal.result ? `→ ${proposal.result.text}` : outcome;
  return `${proposal.text.slice(0, 30)}: ${voices.join(', ')} ${end}`;
};

/** What a facilitator would check in a pad, on few lines. */
const gist = (meeting: Meeting): string[] => {
  if (!meeting.isMeeting) return ['an ordinary pad'];
  const {agenda, queue, proposals, sos, minutes, problems} = meeting;
  const entries = minutes.flatMap((part) => part.entries);
  const say = (what: string, words: string): string[] =>
    words === '' ? [] : [`${what}: ${words}`];
  const noted = entries.filter(({kind}) => kind === 'decision' || kind === 'action');
  return [
    ...say('items', byState(agenda)),
    ...say('turns', byState(queue)),
    ...proposals.map((proposal) => `vote on ${voteOf(meeting, proposal)}`),
    ...say('calls', byState(sos)),
    ...say('notes', byState(noted.map(({kind}) => ({state: kind})))),
    ...say('problems', problems.map(({code}) => code).join(' ')),
  ];
};

describe('pads as collectives write them', () => {
  it('are many, each with what is expected of it, and nothing stands among them by itself', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(gists).sort()).toEqual([...names].sort());
    const expected =
      /\.(?:pad\.txt|meeting\.json|(?:minutes|decisions|full|actions)\.md|minutes\.txt)$/;
    const stray = files.filter((file) => !names.includes(file.replace(expected, '')));
    expect(stray).toEqual([]);
  });

  it.each(Object.entries(gists))('%s holds what it should', (name, expected) => {
    expect(gist(read(name))).toEqual(expected);
  });

  it.each(names)('%s reads as its JSON and its minutes say', async (name) => {
    const meeting = read(name);
    const file = (end: string): string => new URL(`${name}.${end}`, folder).pathname;
    await expect(writeMeetingJson(meeting)).toMatchFileSnapshot(file('meeting.json'));
    await expect(writeMarkdown(composeMinutes(meeting))).toMatchFileSnapshot(file('minutes.md'));
  });
});

describe('a template that nobody has filled in', () => {
  it.each(languages)('has its items and nothing else, in %s', (language) => {
    expect(gist(meetingOf(template(`assembly.${language}`)))).toEqual(['items: 2 pending']);
    expect(gist(meetingOf(template(`team.${language}`)))).toEqual(['items: 1 pending']);
  });
});
