import {parseArgs} from 'node:util';
import {originOf} from '../doctor/origin';
import {doctorLanguages} from '../doctor/words';
import {languages} from '../meeting/meeting';
import type {Language} from '../meeting/meeting';
import {defaultChoice, minutesForms} from '../meeting/minutes/compose';
import type {MinutesChoice} from '../meeting/minutes/compose';
import {defaultTable, tables} from '../meeting/minutes/csv';
import type {Table} from '../meeting/minutes/csv';
import {formatNames, formats, isMadeFrom} from '../meeting/minutes/formats';
import type {CommandLineFormat, FormatOf} from '../meeting/minutes/formats';

/** The formats that minutes can be asked for in, in the order in which help names them. */
export const offeredFormats = formatNames.filter(
  (format): format is CommandLineFormat => formats[format].isOnCommandLine,
);

type DocumentFormat = CommandLineFormat & FormatOf<'minutes'>;
type TableFormat = CommandLineFormat & FormatOf<'table'>;
type DataFormat = Exclude<CommandLineFormat, DocumentFormat | TableFormat>;

/** A meeting written out. The command of what is no document is its format. */
export type DocumentRequest =
  | {readonly command: DataFormat; readonly file: string}
  | {readonly command: TableFormat; readonly file: string; readonly table: Table}
  | {
      readonly command: 'minutes';
      readonly file: string;
      readonly choice: MinutesChoice;
      readonly format: DocumentFormat;
      /** Of the minutes' own words; null for the pad's. */
      readonly language: Language | null;
    };

/** An Etherpad looked at from outside. */
export interface DoctorRequest {
  readonly command: 'doctor';
  /** Of http or https. */
  readonly url: string;
  /** Hosts of instances to ask, such as `meet.example.org:8443`. */
  readonly rooms: readonly string[];
  readonly json: boolean;
  /** Null for the one of whoever asks. */
  readonly language: Language | null;
  /** For each request. */
  readonly timeoutMs: number;
}

/** The history of a pad's votes judged. */
export interface VerifyRequest {
  readonly command: 'verify';
  readonly file: string;
  readonly json: boolean;
  /** Null for the pad's. */
  readonly language: Language | null;
}

/** What a command line asks for. `file` is a path, or `-` for standard input. */
export type Request =
  | {readonly command: 'help'}
  | {readonly command: 'version'}
  | {readonly command: 'check'; readonly file: string}
  | DocumentRequest
  | VerifyRequest
  | DoctorRequest;

/** Why something can't be done, in one sentence. */
export interface Trouble {
  readonly trouble: string;
}

const commands = ['parse', 'minutes', 'check', 'verify', 'doctor'] as const;

const options = {
  form: {type: 'string'},
  format: {type: 'string'},
  table: {type: 'string'},
  lang: {type: 'string'},
  counts: {type: 'boolean'},
  room: {type: 'string', multiple: true},
  json: {type: 'boolean'},
  timeout: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const;

const choices = (words: readonly string[]): string =>
  `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;

const see = 'see ep-ag --help';

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true});
  } catch (error) {
    // Node's own words, without the advice that follows them.
    const [sentence = ''] = error instanceof Error ? error.message.split(/\.(?:\s|$)/) : [];
    return {trouble: `${sentence.replace(/\s+/g, ' ')}; ${see}.`};
  }
};

/** Seconds that a server has for each answer, unless said otherwise. */
const patience = 5;
const mostPatience = 60;

/** The host of an instance, from its https address or from its host alone; null for anything else. */
const readRoom = (text: string): string | null => {
  const origin = originOf(text.includes('://') ? text : `https://${text}`);
  if (origin?.scheme !== 'https') return null;
  return `${origin.host}${origin.port === '443' ? '' : `:${origin.port}`}`;
};

const readDoctor = (
  url: string,
  {
    room = [],
    json = false,
    timeout,
    lang,
  }: Readonly<{
    room?: string[] | undefined;
    json?: boolean | undefined;
    timeout?: string | undefined;
    lang?: string | undefined;
  }>,
): DoctorRequest | Trouble => {
  if (originOf(url) === null) {
    return {trouble: `doctor needs an address of http:// or https://, not ${url}.`};
  }
  const rooms: string[] = [];
  for (const text of room) {
    const host = readRoom(text);
    if (host === null) {
      return {trouble: `--room is an address like https://meet.example.org, not ${text}.`};
    }
    rooms.push(host);
  }
  const seconds = Number(timeout ?? patience);
  if (!(seconds > 0 && seconds <= mostPatience)) {
    return {
      trouble: `--timeout is a number of seconds up to ${mostPatience}, not ${timeout ?? ''}.`,
    };
  }
  const language = doctorLanguages.find((known) => known === lang) ?? null;
  if (lang !== undefined && language === null) {
    return {trouble: `--lang is ${choices(doctorLanguages)} for doctor, not ${lang}.`};
  }
  return {command: 'doctor', url, rooms, json, language, timeoutMs: seconds * 1000};
};

/** Reads the arguments after the program's name. What fits no command is said in one sentence. */
export const readCommandLine = (args: readonly string[]): Request | Trouble => {
  const parsed = parse(args);
  if ('trouble' in parsed) return parsed;
  const {values, positionals} = parsed;
  if (values.help) return {command: 'help'};
  if (values.version) return {command: 'version'};

  const [word, file, another] = positionals;
  const command = commands.find((known) => known === word);
  if (word === undefined) return {trouble: `The command is missing: ${choices(commands)}; ${see}.`};
  if (!command) return {trouble: `There is no command ${word}: use ${choices(commands)}.`};
  if (file === undefined) {
    const needed =
      command === 'doctor' ? 'the address of an Etherpad' : 'a file, or - for standard input';
    return {trouble: `${command} needs ${needed}.`};
  }
  if (another !== undefined && command === 'doctor') {
    return {trouble: `doctor looks at one address, not also ${another}.`};
  }
  if (another !== undefined) return {trouble: `${command} reads one file, not also ${another}.`};

  /** Names an option that says nothing to what was asked for. */
  const misplaced = (unused: readonly (keyof typeof values)[], what: string): Trouble | null => {
    const option = unused.find((name) => values[name] !== undefined);
    return option ? {trouble: `--${option} has no meaning for ${what}.`} : null;
  };
  const wrong = (option: keyof typeof values, words: readonly string[]): Trouble => ({
    trouble: `--${option} is ${choices(words)}, not ${String(values[option])}.`,
  });

  if (command === 'doctor') {
    return misplaced(['form', 'format', 'table', 'counts'], command) ?? readDoctor(file, values);
  }
  const asked = languages.find((known) => known === values.lang) ?? null;
  if (command === 'verify') {
    const trouble = misplaced(['form', 'format', 'table', 'counts', 'room', 'timeout'], command);
    if (trouble) return trouble;
    if (values.lang !== undefined && !asked) return wrong('lang', languages);
    return {command, file, json: values.json ?? false, language: asked};
  }
  const foreign = misplaced(['room', 'json', 'timeout'], command);
  if (foreign) return foreign;
  if (command !== 'minutes') {
    const trouble = misplaced(['form', 'format', 'table', 'lang', 'counts'], command);
    return trouble ?? {command: command === 'parse' ? 'json' : 'check', file};
  }
  const format = offeredFormats.find((known) => known === (values.format ?? 'md'));
  const form = minutesForms.find((known) => known === (values.form ?? defaultChoice.form));
  const table = tables.find((known) => known === (values.table ?? defaultTable));
  if (!format) return wrong('format', offeredFormats);
  if (!form) return wrong('form', minutesForms);
  if (!table) return wrong('table', tables);
  if (values.lang !== undefined && !asked) return wrong('lang', languages);
  const what = `--format ${format}`;
  if (isMadeFrom(format, 'minutes')) {
    const choice = {form, countsOnly: values.counts ?? false};
    return (
      misplaced(['table'], what) ?? {command: 'minutes', file, choice, format, language: asked}
    );
  }
  if (isMadeFrom(format, 'table')) {
    return misplaced(['form', 'lang', 'counts'], what) ?? {command: format, file, table};
  }
  return misplaced(['form', 'table', 'lang', 'counts'], what) ?? {command: format, file};
};
