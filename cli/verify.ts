import {auditExport} from '../history/audit';
import {auditData, writeAudit} from '../history/audit-words';
import {readExportedPads} from '../history/etherpad-export';
import type {Trouble, VerifyRequest} from './command-line';

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A moment in the zone of whoever asks: `2020-05-01 18:42`. */
const localTime = (at: number): string => {
  const time = new Date(at);
  const date = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join('-');
  return `${date} ${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`;
};

/** The audit of an exported pad. Its exit code says whether nothing spoils any vote in it. */
export const verify = (
  text: string,
  {file, json, language}: VerifyRequest,
): {readonly print: string; readonly exitCode: 0 | 1} | Trouble => {
  const name = file === '-' ? 'Standard input' : file;
  const [pad, another] = readExportedPads(text);
  if (!pad)
    return {trouble: `${name} has no pad with its history: Etherpad exports one as .etherpad.`};
  if (another) return {trouble: `${name} has several pads: verify looks at one.`};
  const audit = auditExport(pad);
  if (audit.knownFrom > pad.head) return {trouble: `The history in ${name} can't be read.`};
  const {nameOf} = pad;
  const asked = language ?? audit.meeting.language;
  const print = json
    ? `${JSON.stringify(auditData(audit, nameOf), null, 2)}\n`
    : writeAudit(audit, {language: asked, nameOf, timeOf: localTime})
        .map((line) => `${line}\n`)
        .join('');
  return {print, exitCode: audit.votes.every(({isSound}) => isSound) ? 0 : 1};
};
