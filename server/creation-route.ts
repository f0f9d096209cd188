import {randomBytes} from 'node:crypto';
import {templateNames} from '../meeting/template-name';
import type {TemplateName} from '../meeting/template-name';
import {languages} from '../meeting/meeting';
import type {Language} from '../meeting/meeting';
import {listedProvider, newRoomHost} from '../calls/providers';
import type {Application, Request, Response} from './express';
import {log, stackOf} from './log';
import type {PadHost, Pads} from './pad-host';
import {isFromElsewhere, readForm} from './request';
import {patternFor} from './settings';
import type {Settings} from './settings';
import {templateText, withRoom} from './templates';

const randomName = (bytes: number): string => randomBytes(bytes).toString('base64url');

/** A name for a new pad: 96 bits, so that nobody finds it by guessing. */
export const proposedPadName = (prefix: string): string => `${prefix}-${randomName(12)}`;

/**
 * The text of a new meeting. Where the administrator names an instance that may be framed, a room
 * on it is proposed: its name is random (128 bits) and owes nothing to the pad's.
 */
export const newMeetingText = (
  template: TemplateName,
  language: Language,
  embedHosts: readonly string[],
): string => {
  const text = templateText(template, language);
  const host = newRoomHost(embedHosts);
  return host === undefined
    ? text
    : withRoom(text, language, listedProvider.newRoomAddress(host, randomName(16)));
};

/** What creating a meeting needs of the host. */
type CreationHost = Pick<PadHost, 'pads' | 'visitors' | 'administration'>;

const create = async (
  req: Request,
  res: Response,
  {pads, visitors, administration}: CreationHost,
  settings: Settings,
): Promise<void> => {
  const id = req.params['pad'] ?? '';
  if (isFromElsewhere(req, administration.trustsProxy())) {
    res.status(403).send('Forbidden');
    return;
  }
  // Etherpad's own check: it refuses, in its own words, who may not create the pad.
  if (!(await visitors.mayRead(req, res))) return;
  if (!(await pads.find(id))) {
    if (pads.isReadOnlyId(id) || !visitors.mayModify(req)) {
      res.status(403).send('Forbidden');
      return;
    }
    const form = await readForm(req);
    const template = templateNames.find((name) => name === form.get('template'));
    const language = languages.find((name) => name === form.get('language'));
    const text = (): string =>
      newMeetingText(
        template ?? settings.template,
        language ?? settings.language ?? 'fr',
        settings.rooms.embed,
      );
    await pads.create(id, text, await visitors.writerOf(req));
  }
  // Relative to /p/NAME/meeting, wherever Etherpad lives.
  res.redirect(303, `../${encodeURIComponent(id)}`);
};

/**
 * Add `POST /p/:pad/meeting`: the home page's form. A pad that doesn't exist is created with the
 * template; one that does is left alone. Either way the browser is sent to the pad.
 */
export const registerCreationRoute = (
  app: Application,
  host: CreationHost,
  settings: () => Settings,
): void => {
  app.post('/p/:pad/meeting', (req, res, next) => {
    create(req, res, host, settings()).catch((error: unknown) => {
      log.error(`creating a meeting failed: ${stackOf(error)}`);
      next(error);
    });
  });
};

/** Give a pad whose name matches a pattern its template, before Etherpad creates it bare. */
export const createByPattern = async (
  pads: Pick<Pads, 'isReadOnlyId' | 'create'>,
  padId: string,
  author: string | null,
  settings: Settings,
): Promise<void> => {
  const found = pads.isReadOnlyId(padId) ? null : patternFor(padId, settings.pads);
  if (!found) return;
  const {template, language} = found;
  await pads.create(padId, () => newMeetingText(template, language, settings.rooms.embed), author);
};
