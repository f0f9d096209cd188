import {templateNames} from '../meeting/template-name';
import type {TemplateName} from '../meeting/template-name';
import {languages} from '../meeting/meeting';
import type {Language} from '../meeting/meeting';

/** Pads whose name matches `pattern` (`*` stands for any characters) start from a template. */
export interface PadPattern {
  readonly pattern: string;
  readonly template: TemplateName;
  readonly language: Language;
}

/** The `ep_ag` block of Etherpad's settings.json. */
export interface Settings {
  readonly rooms: {
    /** Hosts (`meet.example.org`, `meet.example.org:8443`) whose Jitsi may be framed beside the pad. */
    readonly embed: readonly string[];
    /** Whether people with a read-only link see that there is a room. */
    readonly forReaders: boolean;
  };
  /** Proposed first for a new meeting. */
  readonly template: TemplateName;
  /** Null: the visitor's own, as their browser says. */
  readonly language: Language | null;
  readonly pads: readonly PadPattern[];
}

export const defaultSettings: Settings = {
  rooms: {embed: [], forReaders: false},
  template: 'assembly',
  language: null,
  pads: [],
};

/** A key or value that can't be used, in a sentence for the log; its default applies. */
export type SettingsTrouble = string;

type Json = unknown;
type Entries = Readonly<Record<string, Json>>;

const isObject = (value: Json): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = <T extends string>(values: readonly T[], value: Json): value is T =>
  values.some((known) => known === value);
const quoted = (values: readonly string[]): string => values.map((v) => `"${v}"`).join(', ');
const hostLike = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/i;

/**
 * Read the `ep_ag` block. Never throws: each key or value that can't be used is named in `troubles`,
 * with what was expected, and its default is used.
 */
export const readSettings = (
  block: Json,
): {readonly settings: Settings; readonly troubles: readonly SettingsTrouble[]} => {
  const troubles: SettingsTrouble[] = [];
  const wrong = (key: string, expected: string, found: Json): void => {
    troubles.push(`"${key}" should be ${expected}, but is ${JSON.stringify(found) ?? 'nothing'}.`);
  };
  const knowOnly = (entries: Entries, path: string, known: readonly string[]): void => {
    for (const key of Object.keys(entries)) {
      if (!known.includes(key)) {
        troubles.push(`"${path}${key}" is not a setting. Known here: ${quoted(known)}.`);
      }
    }
  };
  const choice = <T extends string, D>(
    path: string,
    value: Json,
    values: readonly T[],
    otherwise: D,
  ): T | D => {
    if (value === undefined || value === null) return otherwise;
    if (isOneOf(values, value)) return value;
    wrong(path, `one of ${quoted(values)}`, value);
    return otherwise;
  };
  const list = (path: string, value: Json, of: string): readonly Json[] => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    wrong(path, `a list of ${of}`, value);
    return [];
  };

  if (block === undefined) return {settings: defaultSettings, troubles};
  if (!isObject(block)) {
    wrong('ep_ag', 'an object of settings', block);
    return {settings: defaultSettings, troubles};
  }
  knowOnly(block, 'ep_ag.', ['rooms', 'template', 'language', 'pads']);

  const {rooms: roomsBlock = {}} = block;
  const rooms = isObject(roomsBlock) ? roomsBlock : {};
  if (!isObject(roomsBlock)) wrong('ep_ag.rooms', 'an object', roomsBlock);
  knowOnly(rooms, 'ep_ag.rooms.', ['embed', 'forReaders']);
  const embed = list('ep_ag.rooms.embed', rooms['embed'], 'host names').flatMap((host, i) => {
    if (typeof host === 'string' && hostLike.test(host)) return [host.toLowerCase()];
    wrong(`ep_ag.rooms.embed[${i}]`, 'a host name like "meet.example.org", without https://', host);
    return [];
  });
  const {forReaders = defaultSettings.rooms.forReaders} = rooms;
  if (typeof forReaders !== 'boolean') wrong('ep_ag.rooms.forReaders', 'true or false', forReaders);

  const template = choice(
    'ep_ag.template',
    block['template'],
    templateNames,
    defaultSettings.template,
  );
  const language = choice('ep_ag.language', block['language'], languages, null);
  const pads = list('ep_ag.pads', block['pads'], 'objects like {"pattern": "ag-*"}').flatMap(
    (entry, i) => {
      const path = `ep_ag.pads[${i}]`;
      if (!isObject(entry) || typeof entry['pattern'] !== 'string' || entry['pattern'] === '') {
        wrong(path, 'an object with a "pattern" like "ag-*"', entry);
        return [];
      }
      knowOnly(entry, `${path}.`, ['pattern', 'template', 'language']);
      return [
        {
          pattern: entry['pattern'],
          template: choice(`${path}.template`, entry['template'], templateNames, template),
          language: choice(`${path}.language`, entry['language'], languages, language ?? 'fr'),
        },
      ];
    },
  );

  return {
    settings: {
      rooms: {embed, forReaders: forReaders === true},
      template,
      language,
      pads,
    },
    troubles,
  };
};

/** The first pattern that a pad's name matches, from its first character to its last; null for none. */
export const patternFor = (padName: string, patterns: readonly PadPattern[]): PadPattern | null =>
  patterns.find(({pattern}) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 'u').test(padName);
  }) ?? null;
