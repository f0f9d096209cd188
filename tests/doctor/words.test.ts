import {describe, expect, it} from 'vitest';
import {verdictOf} from '../../doctor/finding';
import type {FindingCode} from '../../doctor/finding';
import {sayFinding} from '../../doctor/say-finding';
import {doctorLanguages, doctorWords} from '../../doctor/words';
import type {Wording} from '../../languages/shapes/doctor';
import {table} from '../../languages/table';
import {languages} from '../../meeting/meeting';

const allCodes = Object.keys(verdictOf) as FindingCode[];
const placeholders = (text = ''): string[] => text.match(/\{\{\w+\}\}/g) ?? [];

describe.each(doctorLanguages)('in %s', (language) => {
  const {findings} = doctorWords(language);

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

it.each(doctorLanguages)(
  '%s fills in the same values and changes the same as English',
  (language) => {
    const english = doctorWords('en').findings;
    const {findings} = doctorWords(language);
    for (const code of allCodes) {
      const [said, meant]: readonly [Wording, Wording] = [findings[code], english[code]];
      expect([code, new Set(placeholders(said.says))]).toEqual([
        code,
        new Set(placeholders(meant.says)),
      ]);
      expect([code, placeholders(said.change)]).toEqual([code, placeholders(meant.change)]);
      expect([code, said.change === undefined]).toEqual([code, meant.change === undefined]);
    }
  },
);

it('has words in French and English', () => {
  expect(doctorLanguages).toEqual(expect.arrayContaining(['fr', 'en']));
  expect(doctorWords('fr').verdicts.trouble).toBe('problème');
});

it.each(languages)(
  'in a language without words for the check, %s or not, English is spoken',
  (language) => {
    const expected = table[language].doctor ?? table.en.doctor;
    expect(doctorWords(language)).toEqual(expected);
  },
);

it('values are filled in as they are, whatever they look like', () => {
  const values = {trouble: '"$&" is {{trouble}} <b>.'};
  expect(sayFinding({code: 'settings-trouble', values}, doctorWords('en'))).toMatchObject({
    verdict: 'warning',
    says: 'In settings.json: "$&" is {{trouble}} <b>.',
  });
});
