import {table} from '../languages/table';
import type {Language, ProblemCode} from '../meeting/meeting';

/** A problem in words: the panel's, so that it reads the same there and on the command line. */
export const problemWords = (code: ProblemCode, language: Language): string =>
  table[language].panel[`ep_ag.problem.${code}`];
