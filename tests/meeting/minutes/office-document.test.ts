import {DOMParser, onWarningStopParsing} from '@xmldom/xmldom';
import type {Document, Element} from '@xmldom/xmldom';
import {strToU8, unzipSync, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {languages} from '../../../meeting/meeting';
import type {Meeting} from '../../../meeting/meeting';
import {officeFile} from '../../../meeting/minutes/archive';
import {list, plain} from '../../../meeting/minutes/block';
import {composeMinutes, documentTitle} from '../../../meeting/minutes/compose';
import {formatNames, formats} from '../../../meeting/minutes/formats';
import type {OfficeFormat} from '../../../meeting/minutes/formats';
import {writeOffice} from '../../../meeting/minutes/write-minutes';
import {writeWordDocument} from '../../../meeting/minutes/word-document';
import {fixture, meetingOf} from '../pads';

/**
 * What an office program asks of a document before it shows a word: XML that can be read, and
 * whatever is named is there. Whether one really opens it, `libreoffice.test.ts` asks.
 */
const names = [
  'ag-avec-suspensions',
  'hostile-formulas',
  'right-to-left-names',
  'coop-annual-meeting',
] as const;

const full = {form: 'full', countsOnly: false} as const;
const officeFormats = formatNames.filter(
  (format): format is OfficeFormat => formats[format].content === 'archive',
);

interface Archive {
  readonly bytes: Uint8Array;
  /** Files in their order, each with its text. */
  readonly texts: ReadonlyMap<string, string>;
  /** How each is compressed: 0 not at all, 8 deflated. Source: PKWARE, APPNOTE 4.4.5. */
  readonly methods: ReadonlyMap<string, number>;
}

const archiveOf = (meeting: Meeting, format: OfficeFormat): Archive => {
  const bytes = officeFile(writeOffice(meeting, full, format), {strToU8, zipSync});
  const methods = new Map<string, number>();
  const files = unzipSync(bytes, {
    filter: ({name, compression}) => {
      methods.set(name, compression);
      return true;
    },
  });
  const decoder = new TextDecoder('utf-8', {fatal: true});
  const texts = new Map<string, string>();
  for (const name of methods.keys()) texts.set(name, decoder.decode(files[name]));
  return {bytes, texts, methods};
};

/** A part of a document; refused where it is missing or no XML that every program reads alike. */
const parsed = (texts: ReadonlyMap<string, string>, name: string): Document => {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`no ${name}`);
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  return new DOMParser({onError: onWarningStopParsing}).parseFromString(text, 'text/xml');
};
const xmlOf = ({texts}: Archive, name: string): Document => parsed(texts, name);

const elements = (document: Document, tag: string): Element[] => [
  ...document.getElementsByTagName(tag),
];

/** What elements of a name say in an attribute, where they have it. */
const said = (document: Document, tag: string, attribute: string): string[] =>
  elements(document, tag).flatMap((element) => element.getAttribute(attribute) ?? []);

const wordsOf = (document: Document, tag: string): string[] =>
  elements(document, tag).map(({textContent}) => textContent ?? '');

/** The title at the top of the minutes. */
const titleOf = (meeting: Meeting): string => {
  const [title] = composeMinutes(meeting, full);
  if (title?.kind !== 'heading') throw new Error('minutes without a title');
  return title.text;
};

describe.each(names)('the OpenDocument text of %s', (name) => {
  const meeting = meetingOf(fixture(name));
  const open = () => {
    const archive = archiveOf(meeting, 'odt');
    const [content, styles] = [xmlOf(archive, 'content.xml'), xmlOf(archive, 'styles.xml')];
    return {archive, content, styles};
  };

  it('says in its first bytes what it is', () => {
    const {archive} = open();
    const type = 'application/vnd.oasis.opendocument.text';
    // After a header of 30 bytes, without an extra field: where programs look for it.
    const opening = new TextDecoder().decode(archive.bytes.subarray(30, 38 + type.length));
    expect(opening).toBe(`mimetype${type}`);
    expect([...archive.methods]).toEqual([
      ['mimetype', 0],
      ['content.xml', 8],
      ['styles.xml', 8],
      ['meta.xml', 8],
      ['META-INF/manifest.xml', 8],
    ]);
  });

  it('lists its files', () => {
    const {archive} = open();
    const manifest = xmlOf(archive, 'META-INF/manifest.xml');
    const entries = elements(manifest, 'manifest:file-entry').map((entry) => [
      entry.getAttribute('manifest:full-path'),
      entry.getAttribute('manifest:media-type'),
    ]);
    expect(entries).toEqual([
      ['/', 'application/vnd.oasis.opendocument.text'],
      ...['content.xml', 'styles.xml', 'meta.xml'].map((file) => [file, 'text/xml']),
    ]);
  });

  it('has every style that it names, of the right family', () => {
    const {content, styles} = open();
    const defined = new Set<string>();
    for (const part of [styles, content]) {
      for (const style of elements(part, 'style:style')) {
        const known = `${style.getAttribute('style:family')} ${style.getAttribute('style:name')}`;
        expect(defined).not.toContain(known);
        defined.add(known);
      }
      for (const list of said(part, 'text:list-style', 'style:name')) defined.add(`list ${list}`);
    }
    const used = [content, styles].flatMap((part) => [
      ...['text:p', 'text:h']
        .flatMap((tag) => said(part, tag, 'text:style-name'))
        .map((style) => `paragraph ${style}`),
      ...said(part, 'text:span', 'text:style-name').map((style) => `text ${style}`),
      ...said(part, 'text:list', 'text:style-name').map((style) => `list ${style}`),
      ...['', '-column', '-row', '-cell'].flatMap((family) =>
        said(part, `table:table${family}`, 'table:style-name').map(
          (style) => `table${family} ${style}`,
        ),
      ),
      ...elements(part, 'style:style').flatMap((style) => {
        const parent = style.getAttribute('style:parent-style-name');
        return parent ? [`${style.getAttribute('style:family')} ${parent}`] : [];
      }),
    ]);
    expect(used).toContain('paragraph Heading_20_1');
    expect(used).toContain('paragraph Standard');
    expect(used.filter((style) => !defined.has(style))).toEqual([]);
  });

  it('numbers its pages', () => {
    const {styles} = open();
    const layouts = said(styles, 'style:page-layout', 'style:name');
    expect(said(styles, 'style:master-page', 'style:page-layout-name')).toEqual(layouts);
    expect(elements(styles, 'text:page-number')).toHaveLength(1);
    expect(elements(styles, 'text:page-count')).toHaveLength(1);
  });

  it('has its font, and headings that an outline shows', () => {
    const {content, styles} = open();
    const fonts = said(styles, 'style:font-face', 'style:name');
    expect(said(styles, 'style:text-properties', 'style:font-name')).toEqual(fonts);
    const outlines = elements(styles, 'style:style').flatMap((style) => {
      const level = style.getAttribute('style:default-outline-level');
      return level ? [[style.getAttribute('style:name'), level]] : [];
    });
    expect(outlines).toEqual([1, 2, 3].map((level) => [`Heading_20_${level}`, `${level}`]));
    for (const heading of elements(content, 'text:h')) {
      const level = heading.getAttribute('text:outline-level');
      expect(heading.getAttribute('text:style-name')?.replace('_rtl', '')).toBe(
        `Heading_20_${level}`,
      );
    }
  });

  it('begins with its title, and has a name', () => {
    const {archive, content} = open();
    expect(wordsOf(content, 'text:h')[0]).toBe(titleOf(meeting));
    const meta = xmlOf(archive, 'meta.xml');
    expect(wordsOf(meta, 'dc:title')).toEqual([documentTitle(meeting, 'full')]);
    expect(wordsOf(meta, 'dc:language')).toEqual([meeting.language]);
  });
});

describe.each(names)('the Word document of %s', (name) => {
  const meeting = meetingOf(fixture(name));
  const open = () => {
    const archive = archiveOf(meeting, 'docx');
    const document = xmlOf(archive, 'word/document.xml');
    const styles = xmlOf(archive, 'word/styles.xml');
    return {archive, document, styles};
  };

  it('says of every file what it is', () => {
    const {archive} = open();
    const types = xmlOf(archive, '[Content_Types].xml');
    const overrides = elements(types, 'Override').map((part) => [
      part.getAttribute('PartName'),
      part.getAttribute('ContentType')?.split('.').pop(),
    ]);
    expect(overrides).toEqual([
      ['/word/document.xml', 'main+xml'],
      ['/word/styles.xml', 'styles+xml'],
      ['/word/numbering.xml', 'numbering+xml'],
      ['/word/footer1.xml', 'footer+xml'],
      ['/docProps/core.xml', 'core-properties+xml'],
    ]);
    const extensions = said(types, 'Default', 'Extension');
    const parts = overrides.map(([part]) => part);
    for (const [file, method] of archive.methods) {
      expect(method).toBe(8);
      const extension = file.slice(file.lastIndexOf('.') + 1);
      expect(parts.includes(`/${file}`) || extensions.includes(extension)).toBe(true);
    }
    for (const part of parts) expect([...archive.texts.keys()]).toContain(part?.slice(1));
  });

  it('finds its files', () => {
    const {archive, document} = open();
    const targets = (file: string): string[][] =>
      elements(xmlOf(archive, file), 'Relationship').map((one) => [
        one.getAttribute('Id') ?? '',
        one.getAttribute('Type')?.split('/').pop() ?? '',
        one.getAttribute('Target') ?? '',
      ]);
    expect(targets('_rels/.rels')).toEqual([
      ['rId1', 'officeDocument', 'word/document.xml'],
      ['rId2', 'core-properties', 'docProps/core.xml'],
    ]);
    const own = targets('word/_rels/document.xml.rels');
    expect(own).toEqual([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ['rId3', 'footer', 'footer1.xml'],
    ]);
    for (const [, , target] of own) expect([...archive.texts.keys()]).toContain(`word/${target}`);
    const footers = said(document, 'w:footerReference', 'r:id');
    expect(own.filter(([, kind]) => kind === 'footer').map(([id]) => id)).toEqual(footers);
    const footer = xmlOf(archive, 'word/footer1.xml');
    expect(said(footer, 'w:fldSimple', 'w:instr')).toEqual([' PAGE ', ' NUMPAGES ']);
  });

  it('has every style that it names, of the right type', () => {
    const {archive, document, styles} = open();
    const defined = elements(styles, 'w:style').map(
      (style) => `${style.getAttribute('w:type')} ${style.getAttribute('w:styleId')}`,
    );
    expect(new Set(defined).size).toBe(defined.length);
    const defaults = elements(styles, 'w:style').filter((style) => style.hasAttribute('w:default'));
    expect(defaults.map((style) => style.getAttribute('w:styleId'))).toEqual([
      'Normal',
      'TableNormal',
    ]);
    const footer = xmlOf(archive, 'word/footer1.xml');
    const used = [document, footer].flatMap((part) => [
      ...said(part, 'w:pStyle', 'w:val').map((style) => `paragraph ${style}`),
      ...said(part, 'w:tblStyle', 'w:val').map((style) => `table ${style}`),
    ]);
    const bases = elements(styles, 'w:basedOn').map((base) => {
      const type = (base.parentNode as Element | null)?.getAttribute('w:type');
      return `${type} ${base.getAttribute('w:val')}`;
    });
    expect(used).toContain('paragraph Heading1');
    expect(bases).toContain('paragraph Normal');
    expect([...used, ...bases].filter((style) => !defined.includes(style))).toEqual([]);
  });

  it('has a list of bullets, and numbers that begin at 1 in every list', () => {
    const {archive, document} = open();
    const numbering = xmlOf(archive, 'word/numbering.xml');
    const formats = elements(numbering, 'w:abstractNum').map((list) => [
      list.getAttribute('w:abstractNumId'),
      list.getElementsByTagName('w:numFmt').item(0)?.getAttribute('w:val'),
      list.getElementsByTagName('w:lvlText').item(0)?.getAttribute('w:val'),
    ]);
    expect(formats).toEqual([
      ['0', 'bullet', '•'],
      ['1', 'decimal', '%1.'],
    ]);
    const lists = elements(numbering, 'w:num').map((list) => [
      list.getAttribute('w:numId'),
      list.getElementsByTagName('w:abstractNumId').item(0)?.getAttribute('w:val'),
      list.getElementsByTagName('w:startOverride').item(0)?.getAttribute('w:val'),
    ]);
    const ordered = composeMinutes(meeting, full).filter(
      (part) => part.kind === 'list' && part.ordered,
    );
    expect(lists).toEqual([
      ['1', '0', undefined],
      ...ordered.map((_, i) => [`${i + 2}`, '1', '1']),
    ]);
    const used = new Set(said(document, 'w:numId', 'w:val'));
    for (const [id = ''] of lists.slice(1)) expect(used).toContain(id);
    for (const id of used) expect(lists.map(([known]) => known)).toContain(id);
  });

  it('begins with its title, and has a name', () => {
    const {archive, document, styles} = open();
    const first = elements(document, 'w:p')[0];
    expect(first?.textContent).toBe(titleOf(meeting));
    expect(first?.getElementsByTagName('w:pStyle').item(0)?.getAttribute('w:val')).toBe('Heading1');
    const core = xmlOf(archive, 'docProps/core.xml');
    expect(wordsOf(core, 'dc:title')).toEqual([documentTitle(meeting, 'full')]);
    expect(wordsOf(core, 'dc:language')).toEqual(said(styles, 'w:lang', 'w:val'));
  });
});

describe('office documents', () => {
  it.each(languages)('in %s tell the spelling checker so', (language) => {
    const meeting = {...meetingOf(fixture('consent-round')), language};
    const styles = xmlOf(archiveOf(meeting, 'odt'), 'styles.xml');
    expect(said(styles, 'style:text-properties', 'fo:language')).toEqual([language]);
    const tags = said(xmlOf(archiveOf(meeting, 'docx'), 'word/styles.xml'), 'w:lang', 'w:val');
    const [country] = said(styles, 'style:text-properties', 'fo:country');
    expect(tags).toEqual([`${language}-${country}`]);
  });

  it.each([
    ['odt', 'application/vnd.oasis.opendocument.text'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ] as const)('are sent as what they are: %s', (format, mediaType) => {
    expect(formats[format].mediaType).toBe(mediaType);
  });

  it('number each list from 1 in Word', () => {
    const item = [plain('a')];
    const blocks = [list([item], true), list([item]), list([item, item], true)].flat();
    const {files} = writeWordDocument(blocks, 'AG', 'fr');
    const texts = new Map(files.map(({name, text}) => [name, text]));
    const document = parsed(texts, 'word/document.xml');
    expect(said(document, 'w:numId', 'w:val')).toEqual(['2', '1', '3', '3']);
    const numbering = parsed(texts, 'word/numbering.xml');
    expect(said(numbering, 'w:num', 'w:numId')).toEqual(['1', '2', '3']);
    expect(said(numbering, 'w:startOverride', 'w:val')).toEqual(['1', '1']);
  });

  it.each(officeFormats)('of the same minutes are the same bytes on any day: %s', (format) => {
    const {bytes} = archiveOf(meetingOf(fixture('consent-round')), format);
    // Midnight, the first of January 1980. Source: PKWARE, APPNOTE 4.4.6.
    expect([...bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});
