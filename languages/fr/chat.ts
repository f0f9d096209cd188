import type {ChatWords} from '../shapes/chat';

export const chat: ChatWords = {
  speak: ['parole', 'tour'],
  reply: ['réponse', 'réponse directe'],
  question: ['question'],
  technical: ['technique', 'point technique', 'PT'],
  done: ['fin', 'terminé', 'j’ai terminé'],
  withdraw: ['retirer', 'retrait'],
  for: ['pour', 'oui'],
  against: ['contre', 'non'],
  abstain: ['abstention'],
  nppv: ['nppv'],
  help: ['aide'],
};
