import {describe, expect, it, vi} from 'vitest';
import {createIntentSender, readAnswer, writesName} from '../../static/client/intents';

const join = {kind: 'joinQueue', turnKind: 'topic'} as const;
const sender = {name: 'Ana', utcOffsetMinutes: 120};
const answering = (status: number, body: string): typeof fetch =>
  vi.fn(() => Promise.resolve(new Response(body, {status})));

describe('readAnswer', () => {
  it.each([
    ['accepted', 200, {outcomes: [{accepted: true}]}, null],
    [
      'refused by the model',
      200,
      {outcomes: [{accepted: false, code: 'stale-turn'}]},
      'stale-turn',
    ],
    ['refused for an unknown reason', 200, {outcomes: [{accepted: false, code: 'x'}]}, 'failed'],
    ['no outcome', 200, {outcomes: []}, 'failed'],
    ['no JSON', 200, null, 'failed'],
    ['read-only', 403, {code: 'read-only'}, 'read-only'],
    ['a code that every object has', 403, {code: 'toString'}, 'forbidden'],
    ["Etherpad's own page", 403, null, 'forbidden'],
    ["a proxy's limit", 429, null, 'too-many'],
    ['a proxy without server', 502, null, 'busy'],
    ['an error page', 500, null, 'failed'],
  ])('%s', (_case, status, body, code) => {
    expect(readAnswer(status, body)).toBe(code);
  });
});

describe('createIntentSender', () => {
  it('posts one intent with the name and the time zone, cookies included', async () => {
    const answer = answering(200, '{"outcomes":[{"accepted":true}]}');
    await expect(createIntentSender('/p/x/meeting/intents', answer)(join, sender)).resolves.toBe(
      null,
    );
    const [url, request] = vi.mocked(answer).mock.calls[0] ?? [];
    expect(url).toBe('/p/x/meeting/intents');
    expect(request).toMatchObject({method: 'POST', credentials: 'same-origin'});
    expect(request?.body).toBeTypeOf('string');
    expect(JSON.parse(request?.body as string)).toEqual({
      intents: [join],
      name: 'Ana',
      utcOffsetMinutes: 120,
    });
  });

  it('says so when the network is gone', async () => {
    const gone: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(createIntentSender('/', gone)(join, sender)).resolves.toBe('offline');
  });

  it('understands an answer that is no JSON', async () => {
    await expect(
      createIntentSender('/', answering(403, '<h1>No</h1>'))(join, sender),
    ).resolves.toBe('forbidden');
  });
});

it('asks for a name before what is written in it, and not before a ballot', () => {
  expect(writesName(join)).toBe(true);
  expect(writesName({kind: 'callSos', text: 'x'})).toBe(true);
  expect(writesName({kind: 'takeRole', role: 'chair'})).toBe(true);
  expect(writesName({kind: 'markPresent'})).toBe(true);
  expect(writesName({kind: 'castBallot', proposal: 'p', choice: 'for'})).toBe(false);
});
