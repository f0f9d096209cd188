import {table} from '../../languages/table';
import type {Language} from '../meeting';
import {flat} from './block';
import type {Block, Column, Item} from './block';
import {formats} from './formats';
import {escapeXml, isRightToLeft, xmlOpening} from './xml';
import type {OfficeDocument} from './xml';

/** Source: OASIS, OpenDocument 1.3, part 3. */
const {mediaType} = formats.odt;

const names = (...prefixes: readonly string[]): string =>
  prefixes
    .map(
      (prefix) =>
        `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${spaces[prefix] ?? prefix}:1.0"`,
    )
    .join(' ');
const spaces: Readonly<Record<string, string>> = {
  fo: 'xsl-fo-compatible',
  svg: 'svg-compatible',
};
const version = 'office:version="1.3"';

/** Blanks that follow another one, or stand at the beginning, would be lost. Source: 6.1.2, 6.1.3. */
const writeText = (text: string): string =>
  escapeXml(text).replace(/^ | {2,}/g, (blanks) => `<text:s text:c="${blanks.length}"/>`);

const inline = (words: Item): string =>
  words
    .map(({text, strong}) =>
      strong
        ? `<text:span text:style-name="Strong_20_Emphasis">${writeText(text)}</text:span>`
        : writeText(text),
    )
    .join('');

/** The name of a paragraph's style; each has a twin for what is written from right to left. */
const styled = (style: string, text: string): string =>
  `text:style-name="${isRightToLeft(text) ? `${style}_rtl` : style}"`;

const paragraph = (style: string, words: Item): string =>
  `<text:p ${styled(style, flat(words))}>${inline(words)}</text:p>`;

const writeTable = (
  columns: readonly Column[],
  rows: readonly (readonly Item[])[],
  name: string,
): string => {
  const cell = (style: string, words: Item): string =>
    `<table:table-cell table:style-name="Cell" office:value-type="string">${paragraph(style, words)}</table:table-cell>`;
  const heads = columns.map(({label}) => cell('Table_20_Heading', [{text: label, strong: false}]));
  return [
    `<table:table table:name="${name}" table:style-name="Table">`,
    ...columns.map(({share}) => `<table:table-column table:style-name="Column${share}"/>`),
    `<table:table-header-rows><table:table-row>${heads.join('')}</table:table-row></table:table-header-rows>`,
    ...rows.map((row) => {
      const cells = row.map((words) => cell('Table_20_Contents', words));
      return `<table:table-row table:style-name="Row">${cells.join('')}</table:table-row>`;
    }),
    '</table:table>',
  ].join('\n');
};

const block = (part: Block, i: number): string => {
  switch (part.kind) {
    case 'heading': {
      const {level, text} = part;
      const style = styled(`Heading_20_${level}`, text);
      return `<text:h ${style} text:outline-level="${level}">${writeText(text)}</text:h>`;
    }
    case 'paragraph':
      return paragraph('Text_20_body', part.words);
    case 'list': {
      const items = part.items.map(
        (item) => `<text:list-item>${paragraph('List', item)}</text:list-item>`,
      );
      const style = part.ordered ? 'Numbers' : 'Bullets';
      return `<text:list text:style-name="${style}">\n${items.join('\n')}\n</text:list>`;
    }
    case 'table':
      return `${writeTable(part.columns, part.rows, `Table${i}`)}\n<text:p text:style-name="Gap"/>`;
    case 'pageBreak':
      return '<text:p text:style-name="New_20_page"/>';
  }
};

/** Relative widths, of 65,535 for a whole line as LibreOffice has it, and the styles that only this text uses. */
const automaticStyles = (blocks: readonly Block[]): string => {
  const shares = blocks.flatMap((part) => (part.kind === 'table' ? part.columns : []));
  const columns = [...new Set(shares.map(({share}) => share))].map(
    (share) =>
      `<style:style style:name="Column${share}" style:family="table-column"><style:table-column-properties style:rel-column-width="${share * 655}*"/></style:style>`,
  );
  return [
    '<style:style style:name="Table" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins" table:border-model="collapsing"/></style:style>',
    '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" fo:border="0.5pt solid #808080"/></style:style>',
    '<style:style style:name="Gap" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="6pt"/></style:style>',
    '<style:style style:name="New_20_page" style:display-name="New page" style:family="paragraph" style:parent-style-name="Gap"><style:paragraph-properties fo:break-before="page"/></style:style>',
    ...columns,
  ].join('\n');
};

const content = (blocks: readonly Block[]): string =>
  [
    `${xmlOpening}<office:document-content ${names('office', 'style', 'text', 'table', 'fo')} ${version}>`,
    `<office:automatic-styles>\n${automaticStyles(blocks)}\n</office:automatic-styles>`,
    '<office:body><office:text>',
    ...blocks.map(block),
    '</office:text></office:body>',
    '</office:document-content>',
    '',
  ].join('\n');

interface ParagraphStyle {
  readonly name: string;
  readonly parent?: string;
  readonly paragraph?: string;
  readonly text?: string;
  readonly attributes?: string;
}

/** Each look is said three times: for letters as here, for those of East Asia and for those that join. */
const bold =
  'fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"';
const size = (points: number): string =>
  `fo:font-size="${points}pt" style:font-size-asian="${points}pt" style:font-size-complex="${points}pt"`;
const keepWithNext = 'fo:keep-with-next="always"';
const paragraphStyles: readonly ParagraphStyle[] = [
  {name: 'Standard', attributes: 'style:class="text"'},
  {
    name: 'Text body',
    parent: 'Standard',
    paragraph: 'fo:margin-top="0.2cm" fo:margin-bottom="0.2cm"',
  },
  {name: 'List', parent: 'Standard', paragraph: 'fo:margin-bottom="0.08cm"'},
  {
    name: 'Heading 1',
    parent: 'Standard',
    paragraph: `fo:margin-bottom="0.4cm" ${keepWithNext}`,
    text: `${size(18)} ${bold}`,
    attributes: 'style:default-outline-level="1"',
  },
  {
    name: 'Heading 2',
    parent: 'Standard',
    paragraph: `fo:margin-top="0.6cm" fo:margin-bottom="0.2cm" ${keepWithNext}`,
    text: `${size(14)} ${bold}`,
    attributes: 'style:default-outline-level="2"',
  },
  {
    name: 'Heading 3',
    parent: 'Standard',
    paragraph: `fo:margin-top="0.4cm" fo:margin-bottom="0.15cm" ${keepWithNext}`,
    text: `${size(12)} ${bold}`,
    attributes: 'style:default-outline-level="3"',
  },
  {name: 'Table Contents', parent: 'Standard', text: size(10)},
  {name: 'Table Heading', parent: 'Table Contents', text: bold},
];

const writeStyle = ({name, parent, paragraph: look, text, attributes}: ParagraphStyle): string => {
  const id = name.replace(/ /g, '_20_');
  const opening = [
    `<style:style style:name="${id}"`,
    ...(id === name ? [] : [`style:display-name="${name}"`]),
    'style:family="paragraph"',
    ...(parent === undefined ? [] : [`style:parent-style-name="${parent.replace(/ /g, '_20_')}"`]),
    ...(attributes === undefined ? [] : [attributes]),
  ].join(' ');
  const properties = [
    look === undefined ? '' : `<style:paragraph-properties ${look}/>`,
    text === undefined ? '' : `<style:text-properties ${text}/>`,
  ].join('');
  const twin = `<style:style style:name="${id}_rtl" style:family="paragraph" style:parent-style-name="${id}"><style:paragraph-properties style:writing-mode="rl-tb" fo:text-align="end"/></style:style>`;
  return `${opening}>${properties}</style:style>\n${twin}`;
};

const listStyle = (name: string, level: string): string =>
  `<text:list-style style:name="${name}">${level}<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-${name === 'Bullets' ? 'bullet' : 'number'}></text:list-style>`;

const styles = (language: Language): string =>
  [
    `${xmlOpening}<office:document-styles ${names('office', 'style', 'text', 'fo', 'svg')} ${version}>`,
    '<office:font-face-decls><style:font-face style:name="Liberation Sans" svg:font-family="&apos;Liberation Sans&apos;, Arial" style:font-family-generic="swiss"/></office:font-face-decls>',
    '<office:styles>',
    `<style:default-style style:family="paragraph"><style:paragraph-properties style:writing-mode="page" fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Liberation Sans" ${size(11)} fo:language="${language}" fo:country="${table[language].tag.split('-')[1] ?? ''}"/></style:default-style>`,
    ...paragraphStyles.map(writeStyle),
    `<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties ${bold}/></style:style>`,
    '<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="9pt"/></style:style>',
    listStyle('Bullets', '<text:list-level-style-bullet text:level="1" text:bullet-char="•">'),
    listStyle(
      'Numbers',
      '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix=".">',
    ),
    '</office:styles>',
    '<office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.8cm" fo:margin-bottom="1.4cm" fo:margin-left="1.8cm" fo:margin-right="1.8cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout></office:automatic-styles>',
    '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer><text:p text:style-name="Footer"><text:page-number text:select-page="current">1</text:page-number> / <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>',
    '</office:document-styles>',
    '',
  ].join('\n');

const meta = (title: string, language: Language): string =>
  [
    `${xmlOpening}<office:document-meta ${names('office', 'meta')} xmlns:dc="http://purl.org/dc/elements/1.1/" ${version}>`,
    `<office:meta><meta:generator>ep_ag</meta:generator><dc:title>${escapeXml(title)}</dc:title><dc:language>${language}</dc:language></office:meta>`,
    '</office:document-meta>',
    '',
  ].join('\n');

const manifest = [
  `${xmlOpening}<manifest:manifest ${names('manifest')} manifest:version="1.3">`,
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>`,
  ...['content.xml', 'styles.xml', 'meta.xml'].map(
    (name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`,
  ),
  '</manifest:manifest>',
  '',
].join('\n');

/**
 * Minutes as an OpenDocument text. The first file, `mimetype`, has to lie in the archive first and
 * uncompressed (part 2, 3.3). There is no date in it: the same minutes are the same bytes.
 */
export const writeOpenDocument = (
  blocks: readonly Block[],
  title: string,
  language: Language,
): OfficeDocument => ({
  files: [
    {name: 'mimetype', text: mediaType},
    {name: 'content.xml', text: content(blocks)},
    {name: 'styles.xml', text: styles(language)},
    {name: 'meta.xml', text: meta(title, language)},
    {name: 'META-INF/manifest.xml', text: manifest},
  ],
});
