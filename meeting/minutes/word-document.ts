import {table} from '../../languages/table';
import type {Language} from '../meeting';
import {flat} from './block';
import type {Block, Column, Item} from './block';
import {escapeXml, isRightToLeft, xmlOpening} from './xml';
import type {OfficeDocument} from './xml';

/** Source: ECMA-376, part 1 (WordprocessingML); the order of elements is that of its schema. */
const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const openXml = 'http://schemas.openxmlformats.org';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Twentieths of a point: A4, with margins of 18 mm. */
const page = {width: 11906, height: 16838, margin: 1020};
const textWidth = page.width - 2 * page.margin;

const run = (text: string, strong: boolean, isTurned: boolean): string => {
  const look = `${strong ? '<w:b/><w:bCs/>' : ''}${isTurned ? '<w:rtl/>' : ''}`;
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
};

/** A paragraph of a style; `numbering` stands where the schema wants it. */
const paragraph = (style: string, words: Item, numbering = ''): string => {
  const isTurned = isRightToLeft(flat(words));
  const properties = `<w:pStyle w:val="${style}"/>${numbering}${isTurned ? '<w:bidi/>' : ''}`;
  const runs = words.map(({text, strong}) => run(text, strong, isTurned));
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.join('')}</w:p>`;
};

const writeTable = (columns: readonly Column[], rows: readonly (readonly Item[])[]): string => {
  const total = columns.reduce((sum, {share}) => sum + share, 0);
  const widths = columns.map(({share}) => Math.round((textWidth * share) / total));
  const cells = (style: string, row: readonly Item[]): string =>
    row
      .map(
        (words, i) =>
          `<w:tc><w:tcPr><w:tcW w:w="${widths[i] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(style, words)}</w:tc>`,
      )
      .join('');
  const heads = columns.map(({label}): Item => [{text: label, strong: false}]);
  return [
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells('TableHeading', heads)}</w:tr>`,
    ...rows.map(
      (row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells('TableContents', row)}</w:tr>`,
    ),
    '</w:tbl>',
    // Two tables would be one, and a text can't end in one.
    '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>',
  ].join('\n');
};

/** The list of bullets; numbered lists have the numbers after it, each its own, to begin at 1. */
const bullets = 1;

const writeBody = (blocks: readonly Block[]): {readonly xml: string; readonly lists: number} => {
  let lists = bullets;
  const block = (part: Block): string => {
    switch (part.kind) {
      case 'heading':
        return paragraph(`Heading${part.level}`, [{text: part.text, strong: false}]);
      case 'paragraph':
        return paragraph('BodyText', part.words);
      case 'list': {
        const id = part.ordered ? (lists += 1) : bullets;
        const numbering = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
        return part.items.map((item) => paragraph('ListParagraph', item, numbering)).join('\n');
      }
      case 'table':
        return writeTable(part.columns, part.rows);
      case 'pageBreak':
        return '<w:p><w:pPr><w:pStyle w:val="Gap"/><w:pageBreakBefore/></w:pPr></w:p>';
    }
  };
  return {xml: blocks.map(block).join('\n'), lists};
};

const documentXml = (body: string): string =>
  [
    `${xmlOpening}<w:document xmlns:w="${wordSpace}" xmlns:r="${openXml}/officeDocument/2006/relationships"><w:body>`,
    body,
    `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${page.margin}" w:right="${page.margin}" w:bottom="${page.margin}" w:left="${page.margin}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`,
    '</w:body></w:document>',
    '',
  ].join('\n');

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string;
  readonly paragraph?: string;
  readonly text?: string;
}

const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`;
const keepNext = '<w:keepNext/><w:keepLines/>';
const size = (halfPoints: number): string =>
  `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const bold = '<w:b/><w:bCs/>';

const heading = (level: 1 | 2 | 3, before: number, after: number, halfPoints: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  paragraph: `${keepNext}${spacing(before, after)}<w:outlineLvl w:val="${level - 1}"/>`,
  text: `${bold}${size(halfPoints)}`,
});

const styles: readonly Style[] = [
  {id: 'BodyText', name: 'Body Text', basedOn: 'Normal', paragraph: spacing(120, 120)},
  {id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', paragraph: spacing(0, 40)},
  heading(1, 0, 240, 36),
  heading(2, 320, 120, 28),
  heading(3, 200, 80, 24),
  {id: 'TableContents', name: 'Table Contents', basedOn: 'Normal', text: size(20)},
  {id: 'TableHeading', name: 'Table Heading', basedOn: 'TableContents', text: bold},
  {id: 'Gap', name: 'Gap', basedOn: 'Normal', text: size(12)},
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: '<w:jc w:val="right"/>',
    text: size(18),
  },
];

const writeStyle = ({id, name, basedOn, paragraph: look, text}: Style): string =>
  [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>`,
    `<w:basedOn w:val="${basedOn}"/><w:qFormat/>`,
    look === undefined ? '' : `<w:pPr>${look}</w:pPr>`,
    text === undefined ? '' : `<w:rPr>${text}</w:rPr>`,
    '</w:style>',
  ].join('');

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
  .join('');

const stylesXml = (language: Language): string =>
  [
    `${xmlOpening}<w:styles xmlns:w="${wordSpace}">`,
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>${size(22)}<w:lang w:val="${table[language].tag}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${edges}</w:tblBorders></w:tblPr></w:style>`,
    ...styles.map(writeStyle),
    '</w:styles>',
    '',
  ].join('\n');

const level = (format: string, text: string): string =>
  `<w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="340"/></w:pPr></w:lvl>`;

const numberingXml = (lists: number): string =>
  [
    `${xmlOpening}<w:numbering xmlns:w="${wordSpace}">`,
    `<w:abstractNum w:abstractNumId="0">${level('bullet', '•')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level('decimal', '%1.')}</w:abstractNum>`,
    `<w:num w:numId="${bullets}"><w:abstractNumId w:val="0"/></w:num>`,
    ...Array.from(
      {length: lists - bullets},
      (_, i) =>
        `<w:num w:numId="${bullets + 1 + i}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    ),
    '</w:numbering>',
    '',
  ].join('\n');

const field = (name: string): string =>
  `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

const footerXml = `${xmlOpening}<w:ftr xmlns:w="${wordSpace}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>\n`;

const parts: readonly (readonly [name: string, kind: string])[] = [
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['footer1', 'footer'],
];

const typesXml = [
  `${xmlOpening}<Types xmlns="${openXml}/package/2006/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${contentType}.document.main+xml"/>`,
  ...parts.map(
    ([name, kind]) =>
      `<Override PartName="/word/${name}.xml" ContentType="${contentType}.${kind}+xml"/>`,
  ),
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  '</Types>',
  '',
].join('\n');

const relationships = (entries: readonly (readonly [type: string, target: string])[]): string =>
  [
    `${xmlOpening}<Relationships xmlns="${openXml}/package/2006/relationships">`,
    ...entries.map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${openXml}/${type}" Target="${target}"/>`,
    ),
    '</Relationships>',
    '',
  ].join('\n');

const coreXml = (title: string, language: Language): string =>
  `${xmlOpening}<cp:coreProperties xmlns:cp="${openXml}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>${table[language].tag}</dc:language></cp:coreProperties>\n`;

/** Minutes as a Word document (Office Open XML). There is no date in it: the same minutes are the same bytes. */
export const writeWordDocument = (
  blocks: readonly Block[],
  title: string,
  language: Language,
): OfficeDocument => {
  const {xml, lists} = writeBody(blocks);
  return {
    files: [
      {name: '[Content_Types].xml', text: typesXml},
      {
        name: '_rels/.rels',
        text: relationships([
          ['officeDocument/2006/relationships/officeDocument', 'word/document.xml'],
          ['package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
        ]),
      },
      {name: 'docProps/core.xml', text: coreXml(title, language)},
      {
        name: 'word/_rels/document.xml.rels',
        text: relationships(
          parts.map(([name, kind]) => [`officeDocument/2006/relationships/${kind}`, `${name}.xml`]),
        ),
      },
      {name: 'word/document.xml', text: documentXml(xml)},
      {name: 'word/styles.xml', text: stylesXml(language)},
      {name: 'word/numbering.xml', text: numberingXml(lists)},
      {name: 'word/footer1.xml', text: footerXml},
    ],
  };
};
