import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import * as panelWords from '../../languages/locales';
import {toldOfTexts, toldOfValues} from '../../languages/shapes/panel';
import {table} from '../../languages/table';
import {rejectionCodes, serverRefusals} from '../../meeting/refusals';
import {shortcutRefusals} from '../../static/client/intents';
import type {ValueFamilies} from '../../static/client/panel/value-words';

const root = path.resolve(import.meta.dirname, '../..');
const sources = ['static/client', 'templates', 'server/chat'];
/** A whole key; one that a template goes on building (`ep_ag.make.<%…`) is none. */
const keyPattern = /ep_ag\.[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)*(?![a-zA-Z0-9.-])/g;

type Values = {readonly [F in keyof ValueFamilies]: Readonly<Record<ValueFamilies[F], true>>};
const {rules} = table.en;
const allOf = <Rule extends string>(words: Readonly<Record<Rule, unknown>>) =>
  Object.fromEntries(Object.keys(words).map((rule) => [rule, true])) as Record<Rule, true>;

/** Every value that has a text, so that the compiler misses none. */
const values: Values = {
  section: {
    agenda: true,
    queue: true,
    votes: true,
    sos: true,
    minutes: true,
    room: true,
    rules: true,
    problems: true,
  },
  minutes: {
    txt: true,
    ics: true,
    json: true,
    'csv-votes': true,
    'csv-turns': true,
    'csv-actions': true,
    'csv-decisions': true,
  },
  export: {markdown: true, html: true, text: true},
  'minutes-form': {decisions: true, summary: true, full: true, actions: true},
  'minutes-trouble': {'too-many': true, 'not-found': true, failed: true},
  key: {
    none: true,
    unreadable: true,
    secret: true,
    expired: true,
    revoked: true,
    unusable: true,
    weak: true,
    insecure: true,
    failed: true,
  },
  moment: {past: true, stale: true},
  tool: {
    irc: true,
    jitsi: true,
    mumble: true,
    phone: true,
    web: true,
  },
  wait: {slow: true, silent: true},
  role: {chair: true, queueKeeper: true, voteCounter: true, scribe: true, greeter: true},
  kind: {topic: true, reply: true, question: true, technical: true},
  agenda: {pending: true, current: true, done: true},
  choice: {for: true, against: true, abstain: true, nppv: true},
  majority: allOf({...rules.majorities, ...rules.fractions}),
  base: allOf(rules.bases),
  nppv: allOf(rules.nppvRules),
  tie: {carried: true},
  order: allOf(rules.disciplines),
  outcome: {
    carried: true,
    rejected: true,
    tied: true,
    postponed: true,
    inquorate: true,
    chosen: true,
  },
  problem: {
    'unreadable-majority': true,
    'unreadable-base': true,
    'unreadable-nppv': true,
    'unreadable-tie': true,
    'unreadable-quorum': true,
    'unreadable-number': true,
    'present-below-voters': true,
    'unreadable-duration': true,
    'unreadable-priority': true,
    'missing-number': true,
    'link-http': true,
    'link-unsafe': true,
    'link-unknown': true,
    'link-login': true,
    'link-signs': true,
    'link-disguised': true,
    'link-none': true,
    'link-blank': true,
    'double-ballot': true,
    'ballot-after-result': true,
    'several-names': true,
    'same-name-twice': true,
    'written-for-others': true,
    'unknown-choice': true,
    'options-or-people': true,
    'vote-without-text': true,
    'unclear-proposal': true,
    'result-differs': true,
    'unreadable-ballot': true,
    'objection-without-reason': true,
    'quotation-or-current': true,
    'two-current-items': true,
    'two-speakers': true,
  },
  sos: {
    sound: true,
    'sound-text': true,
    microphone: true,
    'microphone-text': true,
    connection: true,
    'connection-text': true,
  },
  refused: Object.fromEntries(
    ([...rejectionCodes, ...serverRefusals, ...shortcutRefusals, 'offline'] as const).map(
      (code) => [code, true] as const,
    ),
  ) as Values['refused'],
  make: {assembly: true, team: true},
  'make-hint': {assembly: true, team: true},
  list: {lastCall: true, closed: true},
  'set-list': {open: true, lastCall: true, closed: true},
  sitting: {suspended: true, closed: true},
  'open-from': {notBegun: true, suspended: true, closed: true},
  'set-sitting': {suspended: true, closed: true},
  reason: {
    exception: true,
    overtaken: true,
    technical: true,
    reply: true,
    carriedOver: true,
    late: true,
    otherItem: true,
    lessTime: true,
    arrival: true,
    'not-yet': true,
    once: true,
    times: true,
  },
};
/** Keys that the code builds. */
const builtKeys = Object.entries(values).flatMap(([family, texts]) =>
  Object.keys(texts).map((value) => `ep_ag.${family}.${value}`),
);

/** Names in the code that look like keys: browser storage and locks. */
const otherNames = ['ep_ag.panel', 'ep_ag.call', 'ep_ag.keys'];

const keysUsed = (): Set<string> => {
  const keys = new Set<string>(builtKeys);
  for (const folder of sources) {
    for (const entry of readdirSync(path.join(root, folder), {
      recursive: true,
      withFileTypes: true,
    })) {
      if (!entry.isFile() || !/\.(tsx?|ejs)$/.test(entry.name)) continue;
      const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
      for (const [key] of text.matchAll(keyPattern)) {
        if (!otherNames.includes(key)) keys.add(key);
      }
    }
  }
  return keys;
};

const {forTranslators} = panelWords;
const {en} = panelWords.locales;
const locales: Readonly<Record<string, typeof en>> = panelWords.locales;
/** The last part of a key that makes html10n set an attribute: meant for toolbar buttons only. */
const attributeKey = /\.(title|innerHTML|alt|textContent|value|placeholder)$/;

describe.each(Object.keys(locales))('%s', (language) => {
  const locale = locales[language] ?? {};

  it('has exactly the keys that are used', () => {
    expect(Object.keys(locale).sort()).toEqual([...keysUsed()].sort());
  });

  it('has no empty text, which html10n takes for a missing one', () => {
    expect(Object.keys(locale).filter((key) => locale[key] === '')).toEqual([]);
  });

  it('uses keys that name an attribute in the toolbar only', () => {
    const keys = Object.keys(locale).filter((key) => attributeKey.test(key));
    expect(keys.filter((key) => !key.startsWith('ep_ag.toolbar.'))).toEqual([]);
  });
});

it.each(Object.keys(locales))('%s fills in the same values as English', (language) => {
  const valuesOf = (text = ''): string[] => (text.match(/\{\{[^}]*\}\}/g) ?? []).sort();
  const found = Object.entries(locales[language] ?? {}).map(([key, text]) => [key, valuesOf(text)]);
  expect(found).toEqual(found.map(([key]) => [key, valuesOf(en[String(key)])]));
});

describe('translators', () => {
  it('are told of every text what it is, and each value in it', () => {
    const untold = Object.entries(en).filter(([key, text]) => {
      const told = forTranslators[key] ?? '';
      const marks = text.match(/\{\{[^}]*\}\}/g) ?? [];
      return !/^\S/.test(told) || /: \.$/.test(told) || marks.some((mark) => !told.includes(mark));
    });
    expect(untold.map(([key]) => key)).toEqual([]);
  });

  it('are told nothing that no text needs', () => {
    const keys = Object.keys(en).map((key) => key.replace('ep_ag.', ''));
    const unneeded = Object.keys(toldOfTexts).filter(
      (told) => !keys.some((key) => key === told || key.startsWith(`${told}.`)),
    );
    expect(unneeded).toEqual([]);
    const texts = Object.values(en).join(' ');
    expect(Object.keys(toldOfValues).filter((value) => !texts.includes(`{{${value}}}`))).toEqual(
      [],
    );
  });
});

describe('the title of a part of the panel', () => {
  it.each([
    ['that of the section, as a heading has it', 'fr', 'agenda', 'Ordre du jour'],
    ['another one where the panel has it', 'fr', 'queue', 'Tours de parole'],
    ['another one in one language alone', 'it', 'queue', 'Turni di parola'],
  ])('is %s: %s, %s', (_case, language, part, title) => {
    expect(locales[language]?.[`ep_ag.section.${part}`]).toBe(title);
  });
});
