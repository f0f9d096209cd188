import {table} from './table';
import type {Language} from './table';

/** The codes of all languages, in their order. */
export const languages = Object.keys(table) as readonly Language[];
