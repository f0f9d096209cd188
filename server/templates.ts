import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import type {TemplateName} from '../meeting/template-name';
import type {Language} from '../meeting/meeting';
import {fillTemplate} from '../meeting/notation/template';
import {vocabularies} from '../meeting/notation/vocabulary';

const folder = dirname(__dirname);
/** The folder of the installed package: the bundle lies in its `dist/server`, and the sources in `server`. */
export const packageRoot = basename(folder) === 'dist' ? dirname(folder) : folder;

const texts = new Map<string, string>();

/** The text of a meeting template: its file, with the headings of all sections. */
export const templateText = (template: TemplateName, language: Language): string => {
  const file = join(language, `${template}.pad.txt`);
  let text = texts.get(file);
  if (text === undefined) {
    text = fillTemplate(
      readFileSync(join(packageRoot, 'dist', 'languages', file), 'utf8'),
      language,
    );
    texts.set(file, text);
  }
  return text;
};

/** The template with a link on its room line. */
export const withRoom = (text: string, language: Language, url: string): string => {
  const {keys, colon} = vocabularies[language];
  const line = `${keys.room[0] ?? ''}${colon}`;
  return text.replace(new RegExp(`^${line}$`, 'm'), () => `${line} ${url}`);
};
