import type {LanguageWords} from '../language-words';
import {audit} from './audit';
import {chat} from './chat';
import {dates} from './dates';
import {doctor} from './doctor';
import {minutes} from './minutes';
import {notation} from './notation';
import panel from './panel.json';
import {phrases} from './phrases';
import {rules} from './rules';

/** English has all words: where another language may do without some, these are said. */
export const english = {
  name: 'English',
  tag: 'en-GB',
  padName: 'meeting',
  notation,
  rules,
  phrases,
  dates,
  minutes,
  audit,
  chat,
  panel,
  doctor,
} as const satisfies LanguageWords;
