import type {LanguageWords} from '../language-words';
import {chat} from './chat';
import {dates} from './dates';

import {minutes} from './minutes';
import {notation} from './notation';
import panel from './panel.json';
import {phrases} from './phrases';

export const spanish: LanguageWords = {
  name: 'Español',
  tag: 'es-ES',
  padName: 'reunion',
  notation,
  phrases,
  dates,
  minutes,
  chat,
  panel,
};
