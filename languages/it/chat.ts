import type {ChatWords} from '../shapes/chat';

export const chat: ChatWords = {
  speak: ['parola', 'turno'],
  reply: ['risposta', 'replica'],
  question: ['domanda'],
  technical: ['tecnico', 'punto tecnico'],
  done: ['fine', 'ho finito'],
  withdraw: ['ritiro', 'ritirare'],
  for: ['a favore', 'favorevole', 'sì'],
  against: ['contro', 'contrario', 'contraria', 'no'],
  abstain: ['astensione', 'mi astengo'],
  nppv: ['non partecipo', 'non partecipa'],
  help: ['aiuto'],
};
