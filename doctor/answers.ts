/** What Etherpad's other answers tell: to an action, to an upgrade, to a question for its version. */
import {found} from './finding';
import type {Finding} from './finding';

/** Where the answer to an action that asks for nothing comes from, in words of the intent route. */
export const intentProbe = {
  path: 'p/ep_ag-check/meeting/intents',
  // No action: refused before anything is looked up, so that asking leaves no trace.
  body: '{}',
} as const;

const codeOf = (body: string): unknown => {
  try {
    const json = JSON.parse(body) as unknown;
    return typeof json === 'object' && json !== null && 'code' in json ? json.code : null;
  } catch {
    return null;
  }
};

/** What became of the action that asks for nothing: a refusal with a code is the server's own word. */
export const judgeIntents = (status: number, body: string): Finding => {
  const code = codeOf(body);
  if (code === 'other-origin') return found('intents-other-host');
  if (typeof code === 'string' && /^[a-z-]{1,40}$/.test(code)) return found('intents-pass');
  if (status === 401) return found('intents-protected');
  return found('intents-blocked', {status: String(status)});
};

/** The protocols of engine.io: 4 with socket.io 3 and newer (Etherpad 2.x, 3.x), 3 before. */
export const socketProtocols = [4, 3] as const;
/** Where a socket of Etherpad is opened. */
export const socketPath = (protocol: number): string =>
  `socket.io/?EIO=${protocol}&transport=websocket`;

/** The version in Etherpad's `/health` (since 2.0); null without one. */
export const readHealth = (body: string): string | null => {
  try {
    const json = JSON.parse(body) as unknown;
    if (typeof json !== 'object' || json === null || !('releaseId' in json)) return null;
    const {releaseId} = json;
    return typeof releaseId === 'string' && /^\d[\w.+-]{0,40}$/.test(releaseId) ? releaseId : null;
  } catch {
    return null;
  }
};

/** Oldest version that ep_ag is tried with. */
const oldest = [1, 8, 14] as const;

/** What is known of Etherpad's version; null for one that it doesn't tell. */
export const judgeVersion = (version: string | null): Finding => {
  if (version === null) return found('version-hidden');
  const numbers = version.split(/[.+-]/).map(Number);
  const differs = oldest.findIndex((number, i) => number !== (numbers[i] ?? 0));
  const isOld = differs >= 0 && (numbers[differs] ?? 0) < (oldest[differs] ?? 0);
  return found(isOld ? 'version-old' : 'version', {version});
};
