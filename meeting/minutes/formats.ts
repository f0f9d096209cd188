/**
 * The formats that a meeting can be had in: what each is, what it is made from, and who offers it. The
 * server's routes, the panel, Etherpad's export column and the command line all go over this table; how
 * each is written stands in write-export.ts.
 */

/** What there is to know of a format, its writer aside. */
interface FormatFacts {
  /** Without the encoding. */
  readonly mediaType: string;
  /**
   * - `text`: one text, in UTF-8;
   * - `archive`: several files in one ZIP archive: see archive.ts;
   * - `converted`: made of the ODT by an office program, on servers that have one.
   */
  readonly content: 'text' | 'archive' | 'converted';
  /**
   * What it holds, and so what can be asked for with it:
   * - `minutes`: the document of one form, with names or counts;
   * - `letter`: the same in all ways that can be pasted;
   * - `table`: one table of the meeting;
   * - `actions`: those with a date;
   * - `meeting`: all that was read.
   */
  readonly madeFrom: 'minutes' | 'letter' | 'table' | 'actions' | 'meeting';
  /** A name that is the same in every language; null where `locales/` words it, as `ep_ag.minutes.FORMAT`. */
  readonly name: string | null;
  /** The end of its key in `locales/`, `ep_ag.export.…`, where Etherpad's export column offers it. */
  readonly column: string | null;
  /** Whether the panel offers it. */
  readonly isInPanel: boolean;
  /** Whether the command line writes it. */
  readonly isOnCommandLine: boolean;
}

/** All formats by the ending of their files, in the order in which they are offered. */
export const formats = {
  md: {
    mediaType: 'text/markdown',
    content: 'text',
    madeFrom: 'minutes',
    name: 'Markdown',
    column: 'markdown',
    isInPanel: true,
    isOnCommandLine: true,
  },
  html: {
    mediaType: 'text/html',
    content: 'text',
    madeFrom: 'minutes',
    name: 'HTML',
    column: 'html',
    isInPanel: true,
    isOnCommandLine: true,
  },
  txt: {
    mediaType: 'text/plain',
    content: 'text',
    madeFrom: 'minutes',
    name: null,
    column: 'text',
    isInPanel: true,
    isOnCommandLine: true,
  },
  odt: {
    mediaType: 'application/vnd.oasis.opendocument.text',
    content: 'archive',
    madeFrom: 'minutes',
    name: 'ODT (LibreOffice)',
    column: null,
    isInPanel: true,
    isOnCommandLine: true,
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    content: 'archive',
    madeFrom: 'minutes',
    name: 'DOCX (Word)',
    column: null,
    isInPanel: true,
    isOnCommandLine: true,
  },
  pdf: {
    mediaType: 'application/pdf',
    content: 'converted',
    madeFrom: 'minutes',
    name: 'PDF',
    column: null,
    isInPanel: true,
    isOnCommandLine: false,
  },
  ics: {
    mediaType: 'text/calendar',
    content: 'text',
    madeFrom: 'actions',
    name: null,
    column: null,
    isInPanel: true,
    isOnCommandLine: true,
  },
  json: {
    mediaType: 'application/json',
    content: 'text',
    madeFrom: 'meeting',
    name: null,
    column: null,
    isInPanel: true,
    isOnCommandLine: true,
  },
  csv: {
    mediaType: 'text/csv',
    content: 'text',
    madeFrom: 'table',
    name: 'CSV',
    column: null,
    isInPanel: true,
    isOnCommandLine: true,
  },
  /** What the panel copies, mails and encrypts. */
  letter: {
    mediaType: 'application/json',
    content: 'text',
    madeFrom: 'letter',
    name: null,
    column: null,
    isInPanel: false,
    isOnCommandLine: false,
  },
} as const satisfies Readonly<Record<string, FormatFacts>>;

/** A format, by the ending of its files. */
export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly Format[];

/** The formats of which a fact is one of these. */
type FormatsWith<K extends keyof FormatFacts, V extends FormatFacts[K]> = {
  [F in Format]: (typeof formats)[F][K] extends V ? F : never;
}[Format];

/** Formats that are one text. */
export type TextFormat = FormatsWith<'content', 'text'>;
/** Formats of office programs: archives of several files. */
export type OfficeFormat = FormatsWith<'content', 'archive'>;
/** Formats that the model writes; the others are made of one of these. */
export type WrittenFormat = TextFormat | OfficeFormat;
/** Formats made from this. */
export type FormatOf<S extends FormatFacts['madeFrom']> = FormatsWith<'madeFrom', S>;
/** Whether a format is made from this. */
export const isMadeFrom = <F extends Format, S extends FormatFacts['madeFrom']>(
  format: F,
  source: S,
): format is F & FormatOf<S> => formats[format].madeFrom === source;

/** Formats that the panel offers. */
export type PanelFormat = FormatsWith<'isInPanel', true>;
/** Those that it calls by a word of `locales/`. */
export type WordedFormat = PanelFormat & FormatsWith<'name', null>;
/** The ends of the keys in `locales/` by which Etherpad's export column offers formats. */
export type ColumnWord = NonNullable<(typeof formats)[Format]['column']>;
/** Formats that the command line writes. */
export type CommandLineFormat = FormatsWith<'isOnCommandLine', true>;
