import type {LanguageWords} from '../language-words';
import {audit} from './audit';
import {chat} from './chat';
import {dates} from './dates';

import {minutes} from './minutes';
import {notation} from './notation';
import panel from './panel.json';
import {phrases} from './phrases';
import {rules} from './rules';

export const german: LanguageWords = {
  name: 'Deutsch',
  tag: 'de-DE',
  padName: 'treffen',
  notation,
  rules,
  phrases,
  dates,
  minutes,
  audit,
  chat,
  panel,
};
