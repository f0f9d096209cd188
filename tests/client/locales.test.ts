import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import en from '../../locales/en.json';
import fr from '../../locales/fr.json';
import {refusalCodes, refusalKey} from '../../static/client/intents';
import type {RefusalCode} from '../../static/client/intents';

const root = path.resolve(import.meta.dirname, '../..');
const sources = ['static/client', 'templates'];
/** A whole key; one that a template goes on building (`ep_ag.make.<%…`) is none. */
const keyPattern = /ep_ag\.[a-z0-9-]+(?:\.[a-z0-9-]+)*(?![a-z0-9.-])/g;
/** Keys that the code builds. */
const builtKeys = Object.keys(refusalCodes).map((code) => refusalKey(code as RefusalCode));
/** Names in the code that look like keys: browser storage and locks. */
const otherNames = ['ep_ag.panel', 'ep_ag.call'];

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

const locales: Readonly<Record<string, Readonly<Record<string, string>>>> = {fr, en};
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

it('both languages fill in the same values', () => {
  const valuesOf = (text = ''): string[] => (text.match(/\{\{[^}]*\}\}/g) ?? []).sort();
  for (const [key, text] of Object.entries(locales['fr'] ?? {})) {
    expect([key, valuesOf(text)]).toEqual([key, valuesOf(locales['en']?.[key])]);
  }
});
