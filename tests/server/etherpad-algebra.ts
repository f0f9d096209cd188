/** Etherpad's own algebra of changesets, from the Etherpad that the tests run. */
import {createRequire} from 'node:module';
import type {AText, AttributePool} from '../../server/host/etherpad-types';

/** Writes a changeset part by part. */
interface Builder {
  keepText(text: string, attributes?: string, pool?: AttributePool): Builder;
  toString(): string;
}

interface Algebra {
  checkRep(changeset: string): string;
  compose(first: string, second: string, pool: AttributePool): string;
  applyToAText(changeset: string, atext: AText, pool: AttributePool): AText;
  follow(first: string, second: string, reverseInsertOrder: boolean, pool: AttributePool): string;
  makeSplice(
    text: string,
    start: number,
    removed: number,
    inserted: string,
    attributes?: string,
    pool?: AttributePool,
  ): string;
  builder(length: number): Builder;
  makeAText(text: string): AText;
}

const requireHost = createRequire(import.meta.url);
const folder = '../../etherpad/run/src/static/js';

export const algebra = requireHost(`${folder}/Changeset.js`) as Algebra;
const Pool = requireHost(`${folder}/AttributePool.js`) as new () => AttributePool;

export const newPool = (): AttributePool => new Pool();
