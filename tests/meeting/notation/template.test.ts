import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {languages, sectionKinds} from '../../../meeting/meeting';
import {fillTemplate} from '../../../meeting/notation/template';
import {templateNames} from '../../../meeting/template-name';
import {meetingOf, template} from '../pads';

const kinds: readonly string[] = sectionKinds;

describe.each(
  templateNames.flatMap((name) => languages.map((language) => [name, language] as const)),
)('the template %s in %s', (name, language) => {
  const file = new URL(`../../../languages/${language}/${name}.pad.txt`, import.meta.url);

  it('names nothing but sections, in their order', () => {
    const named = [...readFileSync(file, 'utf8').matchAll(/^\{(.*)\}$/gm)].map(([, kind]) => kind);
    expect(named).toEqual(kinds.filter((kind) => named.includes(kind)));
  });

  it('has every section, and no line of the file is lost', () => {
    const filled = template(`${name}.${language}`);
    expect(meetingOf(filled).sections.map(({kind}) => kind)).toEqual(sectionKinds);
    const lines = readFileSync(file, 'utf8').split('\n');
    const kept = lines.filter((line) => !/^\{.*\}$/.test(line));
    expect(filled.split('\n')).toEqual(expect.arrayContaining(kept));
  });
});

it('a section in which a template says nothing is a heading', () => {
  const lines = fillTemplate('{queue}\n\n(Micros coupés.)\n\n\n{sos}\n', 'fr').split('\n');
  expect(lines.slice(0, 10)).toEqual([
    ...['00 - Général', '', '01 - Ordre du jour', ''],
    ...['02 - Tour de parole', '', '(Micros coupés.)', ''],
    ...['03 - Vote', ''],
  ]);
});
