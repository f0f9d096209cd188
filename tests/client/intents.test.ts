import {describe, expect, it, vi} from 'vitest';
import {createIntentSender, readAnswer, needsName} from '../../static/client/intents';

const join = {kind: 'joinQueue', turnKind: 'topic'} as const;
const sender = {name: 'Ana', utcOffsetMinutes: 120};
const ignore = (): void => undefined;
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
    ['refused for a newer reason', 200, {outcomes: [{accepted: false, code: 'x'}]}, 'x'],
    ['refused for no reason', 200, {outcomes: [{accepted: false}]}, 'failed'],
    ['no outcome', 200, {outcomes: []}, 'failed'],
    ['no JSON', 200, null, 'failed'],
    ['read-only', 403, {code: 'read-only'}, 'read-only'],
    ['a code that is none', 403, {code: 7}, 'forbidden'],
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
    await expect(
      createIntentSender('/p/x/meeting/intents', answer)(join, sender, ignore),
    ).resolves.toBe(null);
    const [url, request] = vi.mocked(answer).mock.calls[0] ?? [];
    expect(url).toBe('/p/x/meeting/intents');
    expect(request).toMatchObject({method: 'POST', credentials: 'same-origin'});
    expect(request?.body).toBeTypeOf('string');
    expect(JSON.parse(request?.body as string)).toEqual({
      intents: [join],
      name: 'Ana',
      utcOffsetMinutes: 120,
      id: expect.stringMatching(/^\d+-\d+-\d+$/) as string,
    });
  });

  /** Answers in order, the last one again and again; what was asked, and how long was waited between. */
  const rig = (
    ...answers: (() => Promise<Response>)[]
  ): {send: ReturnType<typeof createIntentSender>; bodies: string[]; waits: number[]} => {
    const bodies: string[] = [];
    const waits: number[] = [];
    const fetchAnswer: typeof fetch = (_url, request) => {
      const answer = answers[Math.min(bodies.length, answers.length - 1)];
      bodies.push(request?.body as string);
      return answer ? answer() : Promise.reject(new Error('no answer'));
    };
    const wait = (ms: number): Promise<void> => {
      waits.push(ms);
      return Promise.resolve();
    };
    return {send: createIntentSender('/', fetchAnswer, wait), bodies, waits};
  };
  const gone = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
  const busy = (): Promise<Response> =>
    Promise.resolve(new Response('{"code":"busy"}', {status: 503}));
  const yes = (): Promise<Response> =>
    Promise.resolve(new Response('{"outcomes":[{"accepted":true}]}'));
  const no = (): Promise<Response> =>
    Promise.resolve(new Response('{"outcomes":[{"accepted":false,"code":"stale-turn"}]}'));

  /** The line is cut behind the first signs of the answer. */
  const cut = (): Promise<Response> => {
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"outcomes":[{'));
        controller.error(new TypeError('network error'));
      },
    });
    return Promise.resolve(new Response(stream));
  };

  it.each([
    ['no answer', gone],
    ['half an answer', cut],
    ['a busy server', busy],
  ])('asks the same again after %s, by the same id', async (_case, trouble) => {
    const {send, bodies, waits} = rig(trouble, trouble, yes);
    const retried = vi.fn();
    await expect(send(join, sender, retried)).resolves.toBe(null);
    expect(retried).toHaveBeenCalledTimes(2);
    expect(bodies).toHaveLength(3);
    expect(new Set(bodies).size).toBe(1);
    expect(waits).toHaveLength(2);
  });

  it('waits longer each time, and never as long as another browser', async () => {
    const all = await Promise.all(
      Array.from({length: 20}, async () => {
        const {send, waits} = rig(gone);
        await send(join, sender, ignore);
        return waits;
      }),
    );
    for (const waits of all) {
      expect(waits).toHaveLength(4);
      waits.forEach((ms, i) => {
        expect(ms).toBeGreaterThanOrEqual(500 * 2 ** i);
        expect(ms).toBeLessThan(1500 * 2 ** i);
      });
    }
    expect(new Set(all.flat()).size).toBeGreaterThan(70);
  });

  it.each([
    ['2', 2000],
    ['3600', 10_000],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 0],
  ])(
    'waits as long as a busy server asks (%s), and another time in every browser',
    async (asked, ms) => {
      const busyFor = (): Promise<Response> =>
        Promise.resolve(
          new Response('{"code":"busy"}', {status: 503, headers: {'Retry-After': asked}}),
        );
      const {send, waits} = rig(busyFor, yes);
      await expect(send(join, sender, ignore)).resolves.toBe(null);
      const [wait = 0] = waits;
      expect(wait).toBeGreaterThanOrEqual(ms + 500);
      expect(wait).toBeLessThan(ms + 1500);
    },
  );

  it('says so when the network stays away, or the server busy', async () => {
    await expect(rig(gone).send(join, sender, ignore)).resolves.toBe('offline');
    await expect(rig(busy).send(join, sender, ignore)).resolves.toBe('busy');
  });

  it('takes a refusal for an answer', async () => {
    const {send, bodies} = rig(no, yes);
    await expect(send(join, sender, ignore)).resolves.toBe('stale-turn');
    expect(bodies).toHaveLength(1);
  });

  it('gives every intent an id of its own', async () => {
    const {send, bodies} = rig(yes);
    await send(join, sender, ignore);
    await send(join, sender, ignore);
    expect(new Set(bodies).size).toBe(2);
  });

  it('understands an answer that is no JSON', async () => {
    await expect(
      createIntentSender('/', answering(403, '<h1>No</h1>'))(join, sender, ignore),
    ).resolves.toBe('forbidden');
  });
});

it('asks for a name before what is written in it, and not before a ballot', () => {
  expect(needsName(join)).toBe(true);
  expect(needsName({kind: 'callSos', text: 'x'})).toBe(true);
  expect(needsName({kind: 'takeRole', role: 'chair'})).toBe(true);
  expect(needsName({kind: 'markPresent'})).toBe(true);
  expect(needsName({kind: 'openProposal', text: 'x', choices: null})).toBe(true);
  expect(needsName({kind: 'markAbsent'})).toBe(false);
  expect(needsName({kind: 'castBallot', proposal: 'p', choice: 'for'})).toBe(false);
});
