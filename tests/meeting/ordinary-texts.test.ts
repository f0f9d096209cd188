import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {linesOfText} from '../../meeting/pad-line';
import {recordLines} from '../../meeting/notation/line-record';
import {readSections} from '../../meeting/notation/section';

const folders = ['node_modules', 'etherpad/run/src/node_modules']
  .map((path) => fileURLToPath(new URL(`../../${path}`, import.meta.url)))
  .filter((path) => existsSync(path));

/** The texts that people wrote for these packages. */
const textsOf = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => /\.(?:md|txt)$/i.test(path))
    .map((path) => join(folder, path));

/** Notes of real meetings, with agenda and minutes, as their folder says. */
const genuine = [/readable-stream\/doc\/wg-meetings\/2015-01-30\.md$/];

describe('the texts of the installed dependencies', () => {
  it('are no meetings, but for those that are', {timeout: 60_000}, () => {
    const texts = folders.flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(200);
    const meetings = texts.filter((path) => {
      const name = path.replaceAll('\\', '/');
      if (genuine.some((meeting) => meeting.test(name))) return false;
      const lines = linesOfText(readFileSync(path, 'utf8'));
      return readSections(recordLines(lines)).length > 0;
    });
    expect(meetings).toEqual([]);
  });
});
