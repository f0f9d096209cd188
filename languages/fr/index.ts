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

export const french: LanguageWords = {
  name: 'Français',
  tag: 'fr-FR',
  padName: 'reunion',
  notation,
  rules,
  phrases,
  dates,
  minutes,
  audit,
  chat,
  panel,
  doctor,
};
