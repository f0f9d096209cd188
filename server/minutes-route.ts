import {createHash} from 'node:crypto';
import {htmlPolicy} from '../meeting/minutes/html';
import {formatNames, formats} from '../meeting/minutes/formats';
import type {Format} from '../meeting/minutes/formats';
import {parseMeeting} from '../meeting/parse';
import type {Application, Handler, Request, Response} from './express';
import {log, stackOf} from './log';
import {fileName, readExportChoice, writeBody, writeForPdf} from './minutes-format';
import type {PadHost, PadToRead} from './pad-host';

/** A revision's number, null for the head; undefined when it is none. */
const readRevision = (text: string | undefined): number | null | undefined => {
  if (text === undefined) return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
};

/**
 * Identities of a pad's tasks: the same in every export, by any link. Made of the read-only id, which
 * nobody can guess, and which can't be told from them.
 */
const uidsOf = async (pad: PadToRead): Promise<(words: string) => string> => {
  const id = await pad.readOnlyId();
  return (words) =>
    `${createHash('sha256').update(`${id}\n${words}`).digest('hex').slice(0, 32)}@ep-ag`;
};

/** What the minutes need of the host. */
type MinutesHost = Pick<PadHost, 'pads' | 'visitors' | 'conversion'>;

/** Send the minutes; false when there is no such pad or format, for Etherpad's own "not found". */
const sendMinutes = async (
  req: Request,
  res: Response,
  {pads, visitors, conversion}: MinutesHost,
  format: Format,
): Promise<boolean> => {
  if (!(await visitors.mayRead(req, res))) return true;
  const pad = await pads.find(req.params['pad'] ?? '');
  if (!pad) return false;
  const revision = readRevision(req.params['rev']);
  if (revision === undefined || (revision ?? 0) > pad.head) {
    // The status of Etherpad's own exports, in every version.
    res.status(500).json({code: 'no-revision'});
    return true;
  }
  const choice = readExportChoice(req.query);
  if (choice === null) {
    res.status(400).json({code: 'bad-request'});
    return true;
  }
  const text = revision === null ? pad.readText() : await pad.readTextAt(revision);
  const meeting = parseMeeting(text.lines);
  const {mediaType, content, madeFrom} = formats[format];
  const uidOf = madeFrom === 'actions' ? await uidsOf(pad) : String;
  const asked = {meeting, choice, table: choice.table, calendar: {now: Date.now(), uidOf}};
  const body =
    format === 'pdf' ? await conversion.toPdf(writeForPdf(asked)) : writeBody(asked, format);
  res.setHeader('Content-Type', content === 'text' ? `${mediaType}; charset=utf-8` : mediaType);
  res.setHeader(
    'Content-Disposition',
    `attachment; filename="${fileName(meeting, choice, format)}"`,
  );
  res.setHeader('Content-Security-Policy', `${htmlPolicy}; frame-ancestors 'none'`);
  res.setHeader('X-Content-Type-Options', 'nosniff');
  res.setHeader('Cache-Control', 'no-store');
  res.status(200).send(typeof body === 'string' ? body : Buffer.from(body));
  return true;
};

/** The revisions of a pad that have a name, and what can be had of each. */
const sendRevisions = async (
  req: Request,
  res: Response,
  {pads, visitors, conversion}: MinutesHost,
): Promise<boolean> => {
  if (!(await visitors.mayRead(req, res))) return true;
  const pad = await pads.find(req.params['pad'] ?? '');
  if (!pad) return false;
  res.setHeader('Cache-Control', 'no-store');
  res.status(200).json({head: pad.head, saved: pad.savedRevisions(), pdf: conversion.canConvert()});
  return true;
};

/** A handler for what may find nothing: then Etherpad answers. */
const handler =
  (send: (req: Request, res: Response) => Promise<boolean>): Handler =>
  (req, res, next) => {
    send(req, res).then(
      (sent) => {
        if (!sent) next();
      },
      (error: unknown) => {
        log.error(`minutes failed: ${stackOf(error)}`);
        next(error);
      },
    );
  };

/**
 * Add `GET /p/:pad/export/minutes.EXT` and `/p/:pad/:rev/export/minutes.EXT`, each with
 * `?form=…&counts=1`, or `?table=…` for CSV; and `GET /p/:pad/meeting/moments`: the last revision and
 * the saved ones, with their names. The exports stand behind Etherpad's own, and so behind its rate
 * limit; where no converter is configured, there is no PDF.
 */
export const registerMinutesRoutes = (app: Application, host: MinutesHost): void => {
  for (const format of formatNames) {
    const send = handler(async (req, res) =>
      formats[format].content === 'converted' && !host.conversion.canConvert()
        ? false
        : sendMinutes(req, res, host, format),
    );
    app.get(`/p/:pad/export/minutes.${format}`, send);
    app.get(`/p/:pad/:rev/export/minutes.${format}`, send);
  }
  app.get(
    '/p/:pad/meeting/moments',
    handler((req, res) => sendRevisions(req, res, host)),
  );
};
