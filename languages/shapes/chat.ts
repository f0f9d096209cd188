import type {Words} from './words';

/**
 * What is typed into the chat after a slash; `reply`, `question` and `technical` stand behind the word
 * for `speak`. The first is what people are told.
 */
export interface ChatWords {
  readonly speak: Words;
  readonly reply: Words;
  readonly question: Words;
  readonly technical: Words;
  readonly done: Words;
  readonly withdraw: Words;
  readonly for: Words;
  readonly against: Words;
  readonly abstain: Words;
  readonly nppv: Words;
  readonly help: Words;
}
