import {judgeVersion} from '../doctor/answers';
import {examineRooms} from '../doctor/node/examine-rooms';
import {originOf} from '../doctor/origin';
import {judgeSettings} from '../doctor/settings';
import {sayFinding} from '../doctor/say-finding';
import {doctorLanguages, doctorWords} from '../doctor/words';
import {isCutInFrame} from '../calls/providers';
import type {Language} from '../meeting/meeting';
import {version} from '../package.json';
import type {Application, Request, Response} from './express';
import {log, stackOf} from './log';
import type {PadHost} from './pad-host';
import {asset, template} from './pages';
import {header, isFromElsewhere} from './request';
import type {Settings, SettingsTrouble} from './settings';

/** What the check needs of the host. */
type AdminHost = Pick<PadHost, 'visitors' | 'administration' | 'renderTemplate'>;

/** What the check shows of the plugin's own settings. */
interface Known {
  readonly settings: Settings;
  readonly troubles: readonly SettingsTrouble[];
}

/**
 * Beside `/admin/`, all of which the administration of 2.x and 3.x answers with a page of its own;
 * and it begins with `/admin`, which 1.8.14 protects.
 */
const address = '/admin-ep_ag';

/** How long an instance has for its answer. */
const roomTimeoutMs = 5_000;

const languageOf = (req: Request): Language => {
  const wanted = req.acceptsLanguages?.([...doctorLanguages]);
  return doctorLanguages.find((language) => language === wanted) ?? 'en';
};

const protect = (res: Response): void => {
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ws: wss:; " +
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
};

const sendPage = (
  req: Request,
  res: Response,
  {visitors, administration, renderTemplate}: AdminHost,
  {settings, troubles}: Known,
): void => {
  const language = languageOf(req);
  const words = doctorWords(language);
  const isAllowed = visitors.isAdmin(req);
  const facts = administration.facts();
  const findings = isAllowed
    ? [
        judgeVersion(facts.version),
        ...judgeSettings({
          ...facts,
          pluginVersion: version,
          settingsTroubles: troubles,
          isForwarded: header(req, 'x-forwarded-for') !== '',
        }),
      ]
    : [];
  protect(res);
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.status(isAllowed ? 200 : 403).send(
    renderTemplate(template('admin.ejs'), {
      language,
      words,
      findings: findings.map((finding) => sayFinding(finding, words)),
      isAllowed,
      rooms: isAllowed ? settings.rooms.embed : [],
      contacted: settings.rooms.embed.filter((host) => !isCutInFrame(host)),
      style: asset('', 'css/admin.css'),
      script: asset('', 'js/admin.js'),
    }),
  );
};

const answerRooms = async (
  req: Request,
  res: Response,
  {visitors}: AdminHost,
  {settings}: Known,
): Promise<void> => {
  protect(res);
  const page = originOf(header(req, 'origin'));
  if (!visitors.isAdmin(req) || isFromElsewhere(req, false) || !page) {
    res.status(403).json({code: 'forbidden'});
    return;
  }
  res.status(200).json({findings: await examineRooms(settings.rooms.embed, page, roomTimeoutMs)});
};

/**
 * Add the administrators' check: `GET /admin-ep_ag`, a page, and `POST /admin-ep_ag/rooms`, which
 * asks the listed instances and answers `{findings}`. Both are for who has logged in to Etherpad's
 * administration, and change nothing.
 */
export const registerAdminRoutes = (
  app: Application,
  host: AdminHost,
  known: () => Known,
): void => {
  app.get(address, (req, res) => {
    // The page names its files from where it is.
    if (req.path.endsWith('/')) res.redirect(302, `..${address}`);
    else sendPage(req, res, host, known());
  });
  app.post(`${address}/rooms`, (req, res) => {
    answerRooms(req, res, host, known()).catch((error: unknown) => {
      log.error(`asking rooms failed: ${stackOf(error)}`);
      if (!res.headersSent) res.status(500).json({code: 'failed'});
    });
  });
};
