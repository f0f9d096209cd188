import type {Meeting} from '../meeting/meeting';
import {composeMinutes, minutesTitle} from '../meeting/minutes/compose';
import {writeHtml} from '../meeting/minutes/html';
import {minutesLabels} from '../meeting/minutes/labels';
import {writeMarkdown} from '../meeting/minutes/markdown';
import {writePlainText} from '../meeting/minutes/plain-text';
import {findPad, log, mayRead, readMeeting} from './etherpad';
import type {Application, Request, Response} from './etherpad-types';

interface Format {
  readonly type: string;
  readonly write: (meeting: Meeting) => string;
}

const formats: Readonly<Record<string, Format>> = {
  md: {type: 'text/markdown', write: (meeting) => writeMarkdown(composeMinutes(meeting))},
  txt: {type: 'text/plain', write: (meeting) => writePlainText(composeMinutes(meeting))},
  html: {
    type: 'text/html',
    write: (meeting) =>
      writeHtml(
        composeMinutes(meeting),
        `${minutesLabels[meeting.language].minutes} – ${minutesTitle(meeting)}`,
        meeting.language,
      ),
  },
};

/** A file's name from the minutes' own words, never from the pad's: that name is its write key. */
export const fileName = (meeting: Meeting, extension: string): string => {
  const words = `${minutesLabels[meeting.language].minutes} ${minutesTitle(meeting)}`
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${words}.${extension}`;
};

/** A revision's number, null for the head; undefined when it is none. */
const readRevision = (text: string | undefined): number | null | undefined => {
  if (text === undefined) return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
};

/** Send the minutes; false when there is no such pad or revision, for Etherpad's own "not found". */
const sendMinutes = async (
  req: Request,
  res: Response,
  extension: string,
  {type, write}: Format,
): Promise<boolean> => {
  if (!(await mayRead(req, res))) return true;
  const revision = readRevision(req.params['rev']);
  const pad = revision === undefined ? null : await findPad(req.params['pad'] ?? '');
  if (!pad || revision === undefined) return false;
  const meeting = await readMeeting(pad, revision);
  res.setHeader('Content-Type', `${type}; charset=utf-8`);
  res.setHeader('Content-Disposition', `attachment; filename="${fileName(meeting, extension)}"`);
  res.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'");
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Cache-Control', 'no-store');
  res.status(200).send(write(meeting));
  return true;
};

/**
 * Add `GET /p/:pad/export/minutes.EXT` and `/p/:pad/:rev/export/minutes.EXT` for md, html and txt.
 * They stand behind Etherpad's own export routes, and so behind its rate limit.
 */
export const registerMinutesRoutes = (app: Application): void => {
  for (const [extension, format] of Object.entries(formats)) {
    for (const path of ['/p/:pad/export', '/p/:pad/:rev/export']) {
      app.get(`${path}/minutes.${extension}`, (req, res, next) => {
        sendMinutes(req, res, extension, format).then(
          (sent) => {
            if (!sent) next();
          },
          (error: unknown) => {
            log.error(`minutes failed: ${error instanceof Error ? (error.stack ?? '') : ''}`);
            next(error);
          },
        );
      });
    }
  }
};
