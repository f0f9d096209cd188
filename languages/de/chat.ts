import type {ChatWords} from '../shapes/chat';

export const chat: ChatWords = {
  speak: ['wort', 'wortmeldung', 'melden'],
  reply: ['antwort'],
  question: ['frage', 'rückfrage'],
  technical: ['technik', 'technischer Punkt', 'GO', 'Geschäftsordnung'],
  done: ['fertig', 'ende'],
  withdraw: ['zurückziehen', 'zurueckziehen'],
  for: ['dafür', 'dafuer', 'ja'],
  against: ['dagegen', 'nein'],
  abstain: ['enthaltung'],
  nppv: ['nehme nicht teil', 'nimmt nicht teil'],
  help: ['hilfe'],
};
