import {createIntentSender} from '../intents';
import type {MeetingSource} from '../source';
import type {
  AceEditEventContext,
  AceInitializedContext,
  PostAceInitContext,
  Rep,
} from './etherpad-page';
import {createPadLinesReader} from './pad-lines';
import {padPath} from './page';

let rep: Rep | null = null;
let onEdit = (): void => undefined;

/** Keeps the editor's document: the object that `ace_getRep` gives is one for the editor's life. */
export const keepEditor = ({editorInfo}: AceInitializedContext): void => {
  rep = editorInfo.ace_getRep();
};

/** Hears of an edit event. Most of them are about the caret alone. */
export const noticeEdit = ({callstack}: AceEditEventContext): void => {
  if (callstack.docTextChanged || callstack.repChanged) onEdit();
};

/** The name in Etherpad's own field, which keeps a copy of its own and hands it on when left. */
const rename = (pad: PostAceInitContext['pad'], name: string): void => {
  $('#myusernameedit').val(name).removeClass('editempty').trigger('blur');
  if (pad.getUserName() !== name) pad.notifyChangeName(name);
};

/** The meeting in Etherpad's editor, and its visitor as Etherpad knows them. */
export const openEtherpadSource = ({pad}: PostAceInitContext): MeetingSource => {
  const {readonly: isReadOnly, serverTimestamp = Date.now()} = window.clientVars ?? {};
  const offsetMs = pad.clientTimeOffset ?? Date.now() - serverTimestamp;
  const read = createPadLinesReader();
  return {
    readLines: () =>
      rep === null
        ? []
        : read({
            // One walk: `atIndex` searches anew for each line, 5,000 times on a long pad.
            lines: rep.lines.slice(0, rep.lines.length()),
            attributes: rep.alines,
            attributeOf: (number) => rep?.apool.numToAttrib[number],
          }),
    onLines: (run) => {
      onEdit = run;
    },
    send: createIntentSender(`${padPath()}/meeting/intents`, window.fetch.bind(window)),
    author: () => pad.getUserId(),
    name: () => (pad.getUserName() ?? '').trim(),
    rename: (name) => rename(pad, name),
    canWrite: !isReadOnly,
    now: () => Date.now() - offsetMs,
    peopleConnected: () => pad.collabClient?.getConnectedUsers().length ?? 1,
  };
};
