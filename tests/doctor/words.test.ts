import {describe, expect, it} from 'vitest';
import {verdictOf} from '../../doctor/finding';
import type {FindingCode} from '../../doctor/finding';
import {doctorLanguages, doctorWords, sayFinding} from '../../doctor/words';

const allCodes = Object.keys(verdictOf) as FindingCode[];
const placeholders = (text = ''): string[] => text.match(/\{\{\w+\}\}/g) ?? [];

describe.each(doctorLanguages)('in %s', (language) => {
  const {findings} = doctorWords[language];

  it('each finding is one sentence', () => {
    for (const code of allCodes) {
      expect([code, findings[code].says]).toEqual([code, expect.stringMatching(/[.}]$/)]);
    }
  });

  it('each trouble says what to change', () => {
    const silent = allCodes.filter(
      (code) => verdictOf[code] === 'trouble' && findings[code].change === undefined,
    );
    expect(silent).toEqual([]);
  });
});

it('both languages fill in the same values and change the same', () => {
  for (const code of allCodes) {
    const [fr, en] = [doctorWords.fr.findings[code], doctorWords.en.findings[code]];
    expect([code, new Set(placeholders(fr.says))]).toEqual([code, new Set(placeholders(en.says))]);
    expect([code, placeholders(fr.change)]).toEqual([code, placeholders(en.change)]);
    expect([code, fr.change === undefined]).toEqual([code, en.change === undefined]);
  }
});

it('values are filled in as they are, whatever they look like', () => {
  const values = {trouble: '"$&" is {{trouble}} <b>.'};
  expect(sayFinding({code: 'settings-trouble', values}, 'en')).toMatchObject({
    verdict: 'warning',
    says: 'In settings.json: "$&" is {{trouble}} <b>.',
  });
});
