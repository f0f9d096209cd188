import {clockAt} from '../meeting/assembly/meeting-zone';
import type {IntentContext} from '../meeting/intent-context';
import type {IntentOutcome} from '../meeting/intent';
import type {Engine, EngineRefusal} from './engine';
import type {Application, Request, Response} from './express';
import {readIntentBody} from './intent-body';
import {log, stackOf} from './log';
import type {PadHost} from './pad-host';
import type {RateGate} from './rate';
import {isFromElsewhere, padNamed, readJson} from './request';

/** Why a whole request is refused, with its status. The panel words each as `ep_ag.refused.CODE`. */
const refusals = {
  'bad-request': 400,
  forbidden: 403,
  'read-only': 403,
  'other-origin': 403,
  'no-pad': 404,
  'too-many': 429,
  failed: 500,
  busy: 503,
  'not-stored': 503,
} as const;
type Refusal = keyof typeof refusals;

/** A refusal, and for one that passes by itself how soon it does. */
interface Refused {
  readonly refusal: Refusal;
  readonly roomInMs?: number;
}

/** For `Retry-After`: whole seconds, and at least one. */
const inSeconds = (ms: number): string => String(Math.max(1, Math.ceil(ms / 1000)));

/** What an intent asks of the host, and who takes it. */
export interface IntentTakers extends Pick<PadHost, 'pads' | 'visitors' | 'administration'> {
  readonly engine: Pick<Engine, 'submit' | 'roomInMs'>;
  readonly gate: RateGate;
}

const answer = async (
  req: Request,
  {pads, visitors, administration, engine, gate}: IntentTakers,
): Promise<Refused | {readonly outcomes: readonly IntentOutcome[]}> => {
  if (isFromElsewhere(req, administration.trustsProxy())) return {refusal: 'other-origin'};
  // Before Etherpad is asked who this is, which makes an author of a visitor without one.
  const body = readIntentBody(await readJson(req));
  if (!body) return {refusal: 'bad-request'};
  const author = await visitors.writerOf(req);
  if (author === null) return {refusal: 'forbidden'};
  if (!visitors.mayModify(req)) return {refusal: 'read-only'};
  const pad = await pads.findName(padNamed(req));
  if (pad === null) return {refusal: 'no-pad'};
  const now = Date.now();
  const name = body.name.trim() === '' ? await visitors.nameOf(author) : body.name;
  const {utcOffsetMinutes} = body;
  const clock = clockAt(now, utcOffsetMinutes);
  const context: IntentContext = {author, name, now, clock, utcOffsetMinutes};
  if (!body.intents.every(() => gate.isOpen(author))) {
    return {refusal: 'too-many', roomInMs: gate.opensInMs(author)};
  }
  const settled = await Promise.all(
    body.intents.map((intent, i) =>
      engine.submit(pad, {id: body.id && `${body.id}.${i}`, request: {intent, context}}),
    ),
  );
  const refusal = settled.find((outcome): outcome is EngineRefusal => typeof outcome === 'string');
  if (refusal === 'busy') return {refusal, roomInMs: engine.roomInMs()};
  return refusal ? {refusal} : {outcomes: settled.filter((outcome) => typeof outcome !== 'string')};
};

const refuse = (res: Response, {refusal, roomInMs}: Refused): void => {
  if (roomInMs !== undefined) res.setHeader('Retry-After', inSeconds(roomInMs));
  res.status(refusals[refusal]).json({code: refusal});
};

/** Whether the host's own reader of JSON has refused a body. */
const isUnparsed = (error: unknown): boolean =>
  error instanceof Error && 'type' in error && error.type === 'entity.parse.failed';

/**
 * Add `POST /p/:padName/meeting/intents`: `{intents, name, utcOffsetMinutes, id}` in,
 * `{outcomes: [{accepted} | {accepted, code}]}` out, or `{code}` with a status of 400 and above.
 */
export const registerIntentRoute = (app: Application, takers: IntentTakers): void => {
  app.post('/p/:padName/meeting/intents', (req, res) => {
    res.setHeader('Cache-Control', 'no-store');
    answer(req, takers).then(
      (answered) => {
        if ('refusal' in answered) refuse(res, answered);
        else res.status(200).json(answered);
      },
      (error: unknown) => {
        log.error(`an intent on a pad failed: ${stackOf(error)}`);
        if (!res.headersSent) refuse(res, {refusal: 'failed'});
      },
    );
  });
};

/**
 * Word the refusal of a body that the host could not parse. Has to be there before the host's own
 * handler of errors.
 */
export const registerUnparsed = (app: Application): void => {
  // From 2.x on the host parses JSON before any route, and answers what it can't parse with a page.
  app.use(
    '/p/:padName/meeting/intents',
    (error: unknown, _req: Request, res: Response, next: (error: unknown) => void) => {
      if (isUnparsed(error)) refuse(res, {refusal: 'bad-request'});
      else next(error);
    },
  );
};
