import type {DoctorRequest} from './command-line';
import {verdicts} from '../doctor/finding';
import type {Verdict} from '../doctor/finding';
import {examineSite} from '../doctor/node/examine-site';
import {sayFinding} from '../doctor/say-finding';
import type {SaidFinding} from '../doctor/say-finding';
import {doctorLanguages, doctorWords} from '../doctor/words';
import type {Language} from '../meeting/meeting';
import {version} from '../package.json';

/** The build of the client beside this command, set by the build. */
declare const ASSET_VERSION: string;

/** The language of whoever asks, as their environment says. */
export const environmentLanguage = (
  environment: Readonly<Record<string, string | undefined>>,
): Language => {
  const {LC_ALL, LC_MESSAGES, LANG} = environment;
  const locale = (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase();
  return doctorLanguages.find((language) => locale.startsWith(language)) ?? 'en';
};

/** Findings a line each, what to change below its finding, and how many there are of what is not well. */
export const writeFindings = (findings: readonly SaidFinding[], language: Language): string => {
  const names = doctorWords(language).verdicts;
  const width = Math.max(...Object.values(names).map((name) => name.length)) + 2;
  const lines = findings.flatMap(({verdict, says, change}) => [
    `${names[verdict].padEnd(width)}${says}`,
    ...(change === null ? [] : [`${' '.repeat(width)}→ ${change}`]),
  ]);
  const count = (verdict: Verdict): string =>
    `${names[verdict]} ${findings.filter((finding) => finding.verdict === verdict).length}`;
  return [...lines, '', verdicts.map(count).join(' · '), ''].join('\n');
};

/** Looks at the site; `exitCode` is 1 where something is in trouble. */
export const examine = async (
  {url, rooms, timeoutMs, json, language: asked}: DoctorRequest,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<{readonly print: string; readonly exitCode: 0 | 1}> => {
  const own = {version, assets: ASSET_VERSION};
  const language = asked ?? environmentLanguage(environment);
  const findings = (await examineSite({url, rooms, timeoutMs, own})).map((finding) =>
    sayFinding(finding, doctorWords(language)),
  );
  return {
    print: json ? `${JSON.stringify({findings}, null, 2)}\n` : writeFindings(findings, language),
    exitCode: findings.some(({verdict}) => verdict === 'trouble') ? 1 : 0,
  };
};
