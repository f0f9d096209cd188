import {describe, expect, it} from 'vitest';
import type {Language} from '../../../meeting/meeting';
import {writeCalendar} from '../../../meeting/minutes/calendar';
import {composeMinutes} from '../../../meeting/minutes/compose';
import {tables, writeCsv} from '../../../meeting/minutes/csv';
import {writeMarkdown} from '../../../meeting/minutes/markdown';
import {writeMinutes, writeOffice} from '../../../meeting/minutes/write-minutes';
import {fixture, meetingOf} from '../pads';

/**
 * Ten meetings in all formats, as `tests/fixtures/minutes/NAME/`: documents in both languages, in
 * which the minutes' own words change and people's don't; of office documents the part with the text.
 */
const names = [
  'ag-avec-suspensions',
  'coop-annual-meeting',
  'hostile-formulas',
  'hand-typed',
  'bookfair-consensus',
  'consent-round',
  'nppv-heavy',
  'parents-association-mandates',
  'right-to-left-names',
  'emoji-names',
] as const;
const languages: readonly Language[] = ['fr', 'en'];
const full = {form: 'full', countsOnly: false} as const;

const golden = (name: string, file: string): string =>
  new URL(`../../fixtures/minutes/${name}/${file}`, import.meta.url).pathname;

describe.each(names)('minutes of %s', (name) => {
  const meeting = meetingOf(fixture(name));

  it.each(languages)('in %s are their golden files', async (language) => {
    const spoken = {...meeting, language};
    for (const format of ['md', 'html', 'txt'] as const) {
      const text = writeMinutes(spoken, full, format);
      await expect(text).toMatchFileSnapshot(golden(name, `full.${language}.${format}`));
    }
    for (const form of ['decisions', 'actions'] as const) {
      const text = writeMarkdown(composeMinutes(spoken, {form, countsOnly: true}));
      await expect(text).toMatchFileSnapshot(golden(name, `${form}.${language}.md`));
    }
    for (const [format, part] of [
      ['odt', 'content.xml'],
      ['docx', 'word/document.xml'],
    ] as const) {
      const file = writeOffice(spoken, full, format).files.find((one) => one.name === part);
      await expect(file?.text).toMatchFileSnapshot(golden(name, `full.${language}.${format}.xml`));
    }
  });

  it('as data are their golden files', async () => {
    const csv = tables.map((table) => `${table}\r\n${writeCsv(meeting, table)}`).join('\r\n');
    await expect(csv).toMatchFileSnapshot(golden(name, 'tables.csv'));
    const calendar = writeCalendar(meeting, {
      now: Date.UTC(2024, 8, 12, 20, 15),
      uidOf: (words) => `${words}@ep-ag`,
    });
    await expect(calendar).toMatchFileSnapshot(golden(name, 'actions.ics'));
  });
});

describe('the files of office documents that hold no text of the meeting', () => {
  const meeting = meetingOf(fixture('coop-annual-meeting'));

  it.each(languages)('in %s are their golden files', async (language) => {
    for (const format of ['odt', 'docx'] as const) {
      const {files} = writeOffice({...meeting, language}, full, format);
      for (const {name, text} of files) {
        if (name === 'content.xml' || name === 'word/document.xml') continue;
        const file = `${language}.${format}/${name.replace(/^.*\//, '')}`;
        await expect(text).toMatchFileSnapshot(golden('office', file));
      }
    }
  });
});
