/** Keeps what a button wrote its owner's, whatever a browser sends. */
import {readChangeset} from '../../history/changeset';
import type {Changeset} from '../../history/changeset';
import type {Changeset as Algebra, Pad} from './etherpad-types';
import {
  charactersWith,
  removedBy,
  withoutAttributes,
  withoutGuarded,
  writeChange,
} from './typed-change';
import type {Guarded} from './typed-change';
import {createUndoMemory} from './undo-memory';
import type {UndoMemory} from './undo-memory';

/** An edit that somebody typed, before Etherpad sees it. */
export interface Typed {
  readonly author: string;
  readonly pad: Pad;
  readonly changeset: unknown;
  readonly revision: unknown;
  /** An attribute of the edit's own pool, as the browser says. */
  readonly attributeOf: (number: number) => unknown;
}

/** An attribute of ours; null for any other. Etherpad's pool knows attributes by their words alone. */
export const guardedAttribute = (attribute: unknown): Guarded | null => {
  if (!Array.isArray(attribute)) return null;
  const words = (attribute as readonly unknown[]).map((word) =>
    Array.isArray(word) ? word.join(',') : typeof word === 'string' ? word : '',
  );
  const [, key = '', value = ''] = /^(ep_ag_[^,]*),?(.*)$/s.exec(words.join(',')) ?? [];
  return key === '' ? null : {key, value};
};

/** Our attributes in a pad's pool, which only grows. */
const known = new WeakMap<Pad['pool'], {next: number; found: Map<number, Guarded>}>();
const guardedIn = ({pool}: Pad): ReadonlyMap<number, Guarded> => {
  const before = known.get(pool) ?? {next: 0, found: new Map<number, Guarded>()};
  known.set(pool, before);
  for (let attribute; (attribute = pool.numToAttrib[before.next]); before.next += 1) {
    const guarded = guardedAttribute(attribute);
    if (guarded) before.found.set(before.next, guarded);
  }
  return before.found;
};

/** How many characters of a pad carry one of our attributes. */
const charactersOf = (pad: Pad, {key, value}: Guarded): number => {
  for (const [number, found] of guardedIn(pad)) {
    if (found.key === key && found.value === value) {
      return charactersWith(pad.atext.attribs, number);
    }
  }
  return 0;
};

const memories = new WeakMap<Pad, UndoMemory>();
const memoryOf = (pad: Pad): UndoMemory => {
  const memory = memories.get(pad) ?? createUndoMemory();
  memories.set(pad, memory);
  return memory;
};

/** What an edit takes away, on the text as it is now; null where it doesn't fit. */
const onHead = async (
  {pad, revision}: Typed,
  change: Changeset,
  changesets: Pick<Algebra, 'follow'>,
): Promise<Changeset | null> => {
  let changeset = writeChange(withoutAttributes(change));
  for (let next = Number(revision) + 1; next <= pad.head; next += 1) {
    const done = await pad.getRevisionChangeset(next);
    if (typeof done !== 'string') return null;
    changeset = changesets.follow(done, changeset, false, pad.pool);
  }
  const rebased = readChangeset(changeset);
  return rebased?.before === pad.atext.text.length ? rebased : null;
};

/**
 * The changeset of a typed edit without what only the server may say; null for one that may stay as it
 * is. What it takes away is remembered, so that its sender can bring it back.
 */
export const guardTyping = async (
  typed: Typed,
  changesets: Pick<Algebra, 'checkRep' | 'follow'>,
): Promise<string | null> => {
  const {pad, author} = typed;
  const change = readChangeset(typed.changeset);
  if (!change) return null;
  const inPad = guardedIn(pad);
  /** How many characters of each of our attributes go with this very edit. */
  const away = new Map<string, number>();
  const removes = inPad.size > 0 && change.operations.some(({opcode}) => opcode === '-');
  if (removes) {
    try {
      changesets.checkRep(String(typed.changeset));
    } catch {
      // Etherpad refuses it in its own way.
      return null;
    }
    const rebased = await onHead(typed, change, changesets);
    if (rebased) {
      const removed = removedBy(rebased, pad.atext, (number) => inPad.get(number) ?? null);
      memoryOf(pad).note(author, removed, (guarded) => charactersOf(pad, guarded));
      for (const {key, value, count} of removed) {
        const name = `${key},${value}`;
        away.set(name, (away.get(name) ?? 0) + count);
      }
    }
  }
  const kept = withoutGuarded(
    change,
    (number) => guardedAttribute(typed.attributeOf(number)),
    (guarded, text) => {
      const name = `${guarded.key},${guarded.value}`;
      const there = charactersOf(pad, guarded) - (away.get(name) ?? 0);
      const isBack = memoryOf(pad).take(author, guarded, text, there);
      if (isBack) away.set(name, (away.get(name) ?? 0) - text.length);
      return isBack;
    },
  );
  return kept === change ? null : writeChange(kept);
};
