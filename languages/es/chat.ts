import type {ChatWords} from '../shapes/chat';

export const chat: ChatWords = {
  speak: ['palabra', 'turno'],
  reply: ['respuesta', 'alusiones'],
  question: ['pregunta'],
  technical: ['técnico', 'punto técnico', 'cuestión de orden'],
  done: ['fin', 'terminado', 'he terminado'],
  withdraw: ['retirar', 'retirarme'],
  for: ['a favor', 'sí'],
  against: ['en contra', 'contra', 'no'],
  abstain: ['abstención'],
  nppv: ['no participo', 'no participa'],
  help: ['ayuda'],
};
