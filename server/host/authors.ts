/** The records that Etherpad keeps of authors. */
import type {AuthorId} from '../../meeting/pad-line';
import {log, stackOf} from '../log';
import type {Pad} from './etherpad-types';
import {authorManager, database, systemAuthor} from './modules';

/** Who is noted as one who has written into a pad. */
const noted = new WeakMap<Pad, Set<AuthorId>>();

/**
 * Note in the records of authors that they have written into a pad, as Etherpad does of those who type.
 * Without it, 3.x refuses to import what it has exported: it finds an author without pads. Never throws.
 */
export const noteAuthors = async (pad: Pad, authors: readonly AuthorId[]): Promise<void> => {
  const known = noted.get(pad) ?? new Set();
  noted.set(pad, known);
  for (const author of new Set(authors)) {
    if (known.has(author)) continue;
    known.add(author);
    try {
      await authorManager().addPad(author, pad.id);
    } catch (error) {
      known.delete(author);
      log.error(`an author's pads: ${stackOf(error)}`);
    }
  }
};

/**
 * Give the author of text that the host writes a record where there is none: for each browser that opens a
 * pad with such text, 3.x complains in its log that there is no such author. Never throws.
 */
export const recordSystemAuthor = async (): Promise<void> => {
  const author = systemAuthor();
  if (author === '') return;
  try {
    const key = `globalAuthor:${author}`;
    const known = await database().get(key);
    if (!known) await database().set(key, {name: 'Etherpad', timestamp: Date.now(), padIDs: {}});
  } catch (error) {
    log.error(`the system's author: ${stackOf(error)}`);
  }
};
