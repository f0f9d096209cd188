/**
 * The administrators' check, where it looks from the browser: what the page may do, and what passes
 * the proxy. The page is the server's own (templates/admin.ejs); nothing else of ep_ag is on it.
 */
import {callFeatures} from '../../calls/provider';
import {intentProbe, judgeIntents, socketPath, socketProtocols} from '../../doctor/answers';
import {found, readFindings} from '../../doctor/finding';
import type {Finding} from '../../doctor/finding';
import {originOf} from '../../doctor/origin';
import {judgeAnswer, judgeHeaders, judgeSecurity} from '../../doctor/page';
import {sayFinding} from '../../doctor/say-finding';
import type {DoctorWords} from '../../languages/language-words';
import {inTime} from './in-time';

const main = document.getElementById('ep-ag-admin');
/** In the page's language, as the server wrote them into it. */
const words = JSON.parse(main?.dataset['words'] ?? '') as DoctorWords;
const patienceMs = 5_000;

/** An answer with its body. */
const ask = (address: string, options: RequestInit = {}, ms = patienceMs) =>
  inTime(ms, async (signal) => {
    const response = await fetch(address, {...options, signal});
    return {response, body: await response.text()};
  });

/** Chromium has it under its older name; Firefox has none. */
interface PolicyDocument {
  readonly permissionsPolicy?: {allowsFeature(feature: string): boolean};
  readonly featurePolicy?: {allowsFeature(feature: string): boolean};
}

/** Whether the visitor, not a header, keeps a feature from this site. */
const isRefused = async (feature: string): Promise<boolean> => {
  try {
    // Not every browser knows these names.
    const status = await navigator.permissions.query({name: feature as PermissionName});
    return status.state === 'denied';
  } catch {
    return false;
  }
};

const findMedia = async (): Promise<Finding> => {
  const {permissionsPolicy, featurePolicy} = document as PolicyDocument;
  const policy = permissionsPolicy ?? featurePolicy;
  const forbidden = policy ? callFeatures.filter((name) => !policy.allowsFeature(name)) : [];
  if (forbidden.length > 0) {
    return found('browser-media-forbidden', {features: forbidden.join(', ')});
  }
  const answers = await Promise.all(callFeatures.map(isRefused));
  const refused = callFeatures.filter((_name, i) => answers[i]);
  if (refused.length > 0) return found('browser-media-refused', {features: refused.join(', ')});
  return found(policy ? 'browser-media-allowed' : 'browser-media-hidden');
};

const findHeaders = async (rooms: readonly string[]): Promise<readonly Finding[]> => {
  try {
    // Reading a pad's page makes no pad.
    const {response, body} = await ask('p/ep_ag-check');
    const headers: Record<string, string> = {};
    response.headers.forEach((value, name) => {
      headers[name.toLowerCase()] = value;
    });
    const obstacle = judgeAnswer({status: response.status, url: response.url, headers, body});
    if (obstacle) return [obstacle];
    const origin = originOf(response.url);
    return origin ? judgeHeaders(headers, origin, rooms) : [];
  } catch {
    return [found('browser-page-unread')];
  }
};

const findIntents = async (): Promise<Finding> => {
  try {
    const {response, body} = await ask(intentProbe.path, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: intentProbe.body,
    });
    return judgeIntents(response.status, body);
  } catch {
    return found('intents-silent');
  }
};

const opensSocket = (protocol: number): Promise<boolean> =>
  new Promise((resolve) => {
    const url = new URL(socketPath(protocol), document.baseURI);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new WebSocket(url.href);
    const settle = (opens: boolean): void => {
      resolve(opens);
      socket.close();
    };
    socket.onopen = () => settle(true);
    socket.onerror = () => settle(false);
    setTimeout(() => settle(false), patienceMs);
  });

const findWebsockets = async (): Promise<Finding> => {
  for (const protocol of socketProtocols) {
    if (await opensSocket(protocol)) return found('websockets-pass');
  }
  return found('websockets-blocked');
};

const findInBrowser = async (rooms: readonly string[]): Promise<readonly Finding[]> => {
  const page = originOf(location.href);
  const security = window.isSecureContext && page ? judgeSecurity(page) : found('plain-http');
  const [media, headers, intents, websockets] = await Promise.all([
    findMedia(),
    findHeaders(rooms),
    findIntents(),
    findWebsockets(),
  ]);
  return [security, media, ...headers, intents, websockets];
};

const paragraph = (text: string): HTMLParagraphElement => {
  const element = document.createElement('p');
  element.dir = 'auto';
  element.textContent = text;
  return element;
};

/** One finding, as the page has those of the server. */
const row = (finding: Finding): HTMLLIElement => {
  const {verdict, says, change} = sayFinding(finding, words);
  const item = document.createElement('li');
  item.className = `ep-ag-finding ep-ag-${verdict}`;
  const name = document.createElement('strong');
  name.className = 'ep-ag-verdict';
  name.textContent = words.verdicts[verdict];
  const text = document.createElement('div');
  text.append(paragraph(says));
  if (change !== null) {
    const line = paragraph(change);
    line.className = 'ep-ag-change';
    text.append(line);
  }
  item.append(name, text);
  return item;
};

/** Fill a list with what is found; its status says that it is being looked for. */
const fill = async (
  name: 'browser' | 'room',
  waiting: string,
  find: () => Promise<readonly Finding[]>,
): Promise<void> => {
  const list = document.getElementById(`ep-ag-${name}-findings`);
  const status = document.getElementById(`ep-ag-${name}-status`);
  if (!list || !status) return;
  list.replaceChildren();
  status.textContent = waiting;
  try {
    const findings = await find();
    list.replaceChildren(...findings.map(row));
    // Listeners hear how it went; the list says the rest.
    status.textContent = summary(findings);
  } catch {
    status.textContent = words.page.failed;
  }
};

/** How many findings there are of each kind, those without any left out. */
const summary = (findings: readonly Finding[]): string => {
  const said = findings.map((finding) => sayFinding(finding, words).verdict);
  return (['trouble', 'warning', 'unknown', 'ok'] as const)
    .map(
      (verdict) => [words.verdicts[verdict], said.filter((one) => one === verdict).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${count}`)
    .join(' · ');
};

/** The listed instances each have five seconds, all at once. */
const roomPatienceMs = 15_000;

const askRooms = async (): Promise<readonly Finding[]> => {
  const {response, body} = await ask('admin-ep_ag/rooms', {method: 'POST'}, roomPatienceMs);
  if (!response.ok) throw new Error(`rooms: ${response.status}`);
  const {findings} = JSON.parse(body) as {readonly findings?: unknown};
  return readFindings(findings);
};

const listed = (main?.dataset['rooms'] ?? '').split(' ').filter((host) => host !== '');
void fill('browser', words.page.looking, () => findInBrowser(listed));

const button = document.getElementById('ep-ag-ask-rooms');
if (button instanceof HTMLButtonElement) {
  let isAsking = false;
  button.disabled = false;
  button.addEventListener('click', () => {
    // Not disabled meanwhile: it would lose the focus.
    if (isAsking) return;
    isAsking = true;
    void fill('room', words.page.asking, askRooms).then(() => {
      isAsking = false;
    });
  });
}
