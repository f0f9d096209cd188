import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {TemplateName} from '../meeting/intent';
import type {Language} from '../meeting/meeting';
import {vocabularies} from '../meeting/notation/vocabulary';

/** The folder of the installed package: this bundle lies in its `dist/server`. */
export const packageRoot = join(__dirname, '..', '..');

const texts = new Map<string, string>();

/** The text of a meeting template, as its file has it. */
export const templateText = (template: TemplateName, language: Language): string => {
  const file = `${template}.${language}.pad.txt`;
  let text = texts.get(file);
  if (text === undefined) {
    text = readFileSync(join(packageRoot, 'templates', 'meetings', file), 'utf8');
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
