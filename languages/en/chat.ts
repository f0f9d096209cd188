import type {ChatWords} from '../shapes/chat';

export const chat: ChatWords = {
  speak: ['speak', 'floor', 'queue'],
  reply: ['reply', 'direct reply'],
  question: ['question'],
  technical: ['technical', 'technical point', 'point of order'],
  done: ['done', 'finished', 'over'],
  withdraw: ['withdraw', 'step back'],
  for: ['for', 'yes', 'aye'],
  against: ['against', 'no', 'nay'],
  abstain: ['abstain'],
  nppv: ['not voting', 'not taking part'],
  help: ['help'],
};
