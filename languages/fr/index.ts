import type {LanguageWords} from '../language-words';
import {chat} from './chat';
import {dates} from './dates';
import {doctor} from './doctor';
import {minutes} from './minutes';
import {notation} from './notation';
import panel from './panel.json';
import {phrases} from './phrases';
import {rules} from './rules';

export const french: LanguageWords = {
  name: 'Français',
  tag: 'fr-FR',
  padName: 'reunion',
  notation,
  rules,
  phrases,
  dates,
  minutes,
  chat,
  panel,
  doctor,
};
