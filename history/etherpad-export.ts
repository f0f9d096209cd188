import type {AttributeOf} from '../meeting/notation/attributed-line';
import type {AuthorId} from '../meeting/pad-line';
import type {Revision} from './pad-history';

/** A pad with its history, out of what Etherpad exports as `.etherpad`. */
export interface ExportedPad {
  readonly name: string;
  /** The number of the last revision. */
  readonly head: number;
  readonly attributeOf: AttributeOf;
  /** Null where the history has lost it. */
  readonly revisionAt: (revision: number) => Revision | null;
  /** The text that a revision left, where it is kept: of every hundredth. */
  readonly textAt: (revision: number) => {readonly text: unknown; readonly attribs: unknown} | null;
  /** The name of an author, or empty. */
  readonly nameOf: (author: AuthorId) => string;
}

/** Whom Etherpad calls the author of what its server writes: nobody, and since 3.0 somebody of its own. */
const serverAuthors: readonly string[] = ['', 'a.etherpad-system'];

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (value: unknown): Values | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : null;

const textIn = (values: Values | null, key: string): string => {
  const value = values?.[key];
  return typeof value === 'string' ? value : '';
};

const attributesOf = (pool: unknown): AttributeOf => {
  const numbered = valuesOf(valuesOf(pool)?.['numToAttrib']);
  return (number) => {
    const pair = numbered?.[number];
    if (!Array.isArray(pair)) return undefined;
    const [key, value] = pair as readonly unknown[];
    return typeof key === 'string' && typeof value === 'string' ? [key, value] : undefined;
  };
};

const padOf = (records: Values, key: string, record: Values, head: number): ExportedPad => {
  const metaOf = (revision: number): readonly [Values | null, Values | null] => {
    const found = valuesOf(records[`${key}:revs:${revision}`]);
    return [found, valuesOf(found?.['meta'])];
  };
  return {
    name: key.slice('pad:'.length),
    head,
    attributeOf: attributesOf(record['pool']),
    revisionAt: (revision) => {
      const [found, meta] = metaOf(revision);
      const at = meta?.['timestamp'];
      const author = textIn(meta, 'author');
      return (
        found && {
          changeset: found['changeset'],
          author: serverAuthors.includes(author) ? null : author,
          at: typeof at === 'number' ? at : null,
        }
      );
    },
    textAt: (revision) => {
      const kept = valuesOf(metaOf(revision)[1]?.['atext']);
      return kept && {text: kept['text'], attribs: kept['attribs']};
    },
    nameOf: (author) => textIn(valuesOf(records[`globalAuthor:${author}`]), 'name'),
  };
};

/** The pads of an export; none for any other text. */
export const readExportedPads = (text: string): readonly ExportedPad[] => {
  let records: Values | null = null;
  try {
    records = valuesOf(JSON.parse(text));
  } catch {
    return [];
  }
  if (!records) return [];
  const all = records;
  return Object.entries(all).flatMap(([key, value]) => {
    const record = valuesOf(value);
    const head = record?.['head'];
    const isPad = /^pad:[^:]+$/.test(key) && typeof head === 'number' && Number.isInteger(head);
    return record && isPad && head >= 0 ? [padOf(all, key, record, head)] : [];
  });
};
