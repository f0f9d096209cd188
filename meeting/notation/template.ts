import {sectionKinds} from '../meeting';
import type {Language} from '../meeting';
import {writeHeading} from './section';

/** A line `{agenda}` of a template, above what stands in that section. */
const place = /^\{(\w+)\}$/m;

/**
 * A template with its headings: every section, in order, in the words of its language. What a template has to say
 * in a section stands in it, below a line `{agenda}` that names it; it need not name those in which it says nothing.
 */
export const fillTemplate = (template: string, language: Language): string => {
  // What stands above the first such line, then by turns a name and what stands below it.
  const parts = template.split(place);
  return sectionKinds
    .flatMap((kind) => {
      const at = parts.indexOf(kind);
      const words = at < 0 ? '' : (parts[at + 1] ?? '').replace(/^\n+|\n+$/g, '');
      return [writeHeading(kind, language), '', ...(words === '' ? [] : [words, ''])];
    })
    .map((line) => `${line}\n`)
    .join('');
};
