import {describe, expect, it} from 'vitest';
import type {IntentOutcome} from '../../../meeting/intent';
import {createChatEar} from '../../../server/chat/hear-chat';
import type {AskedIntent, EngineRefusal} from '../../../server/engine';
import {createRateGate} from '../../../server/rate';
import {meetingOf, noon} from '../../meeting/pads';

const before = `00 - Général

02 - Tour de parole

03 - Vote

Tracts
pour :
contre :

04 - SOS
`;
const accepted: IntentOutcome = {accepted: true};

/** Says one thing in a pad of this text, and gives what became of it. */
const say = async (
  text: string,
  {
    pad = before,
    after = pad,
    outcome = accepted,
    canWrite = true,
    most = 30,
  }: {
    readonly pad?: string;
    readonly after?: string;
    readonly outcome?: IntentOutcome | EngineRefusal | Error;
    readonly canWrite?: boolean;
    readonly most?: number;
  } = {},
): Promise<{wasHeard: boolean; answers: string[]; asked: AskedIntent[]; troubles: unknown[]}> => {
  const asked: AskedIntent[] = [];
  const answers: string[] = [];
  const troubles: unknown[] = [];
  const hear = createChatEar(
    {
      submit: (_pad, one) => {
        asked.push(one);
        return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
      },
    },
    createRateGate({most, withinMs: 10_000}),
    {
      meetingOf: () => Promise.resolve(meetingOf(asked.length > 0 ? after : pad)),
      nameOf: () => Promise.resolve('Camille'),
      now: () => noon,
      sayTrouble: (error) => troubles.push(error),
    },
  );
  const wasHeard = await hear({
    padId: 'ag',
    author: 'a.camille',
    canWrite,
    text,
    answer: (from, words) => answers.push(`${from}: ${words}`),
  });
  await new Promise((resolve) => setImmediate(resolve));
  return {wasHeard, answers, asked, troubles};
};

describe('the chat', () => {
  it('asks for what the button would ask for, under the name and author of who types', async () => {
    const {asked} = await say('/sos son');
    expect(asked).toEqual([
      {
        id: '',
        request: {
          intent: {kind: 'callSos', text: 'son'},
          context: {author: 'a.camille', name: 'Camille', now: noon, clock: ''},
        },
      },
    ]);
  });

  it.each([
    [
      '/parole',
      {after: before.replace('parole\n', 'parole\n\nBen\nCamille\n')},
      'Vous êtes n° 2 dans la file.',
    ],
    ['/sos son', {}, 'Votre SOS est dans le pad.'],
    ['-1', {}, 'Votre voix : Contre — Tracts'],
    ['/fin', {}, 'Vous n’avez pas la parole.'],
    ['/retirer', {}, 'Vous n’êtes pas dans la file.'],
    ['/pour', {pad: before.replace('Tracts\npour :\ncontre :\n', '')}, 'Aucun vote ouvert.'],
    ['+1 2', {}, 'Dites pour quel vote : +1 1 → Tracts'],
    ['+1', {canWrite: false}, 'Vous êtes en lecture seule.'],
    ['+1', {most: 0}, 'Trop de demandes à la suite : attendez quelques secondes.'],
    ['+1', {outcome: 'busy'}, 'Le serveur est occupé : recommencez dans un instant.'],
    [
      '/parole',
      {outcome: {accepted: false, code: 'name-missing'}},
      'Il manque votre nom : indiquez-le, puis recommencez.',
    ],
    [
      '/parole',
      {
        pad: before
          .replace('00 - Général', '00 - General')
          .replace('02 - Tour de parole', '02 - Speaking turns'),
        outcome: {accepted: false, code: 'already-waiting'},
      },
      'You are already in the queue for this kind of turn.',
    ],
    [
      '/aide',
      {},
      'Mots du chat : /parole, /parole question, /fin, /retirer, /sos, +1, -1, 0, /nppv',
    ],
  ] as const)('answers %j with %j: %s', async (text, circumstances, words) => {
    const {wasHeard, answers} = await say(text, circumstances);
    expect(wasHeard).toBe(true);
    expect(answers).toEqual([expect.stringMatching(/^(?:Réunion|Meeting): /)]);
    // French has no-break spaces before its colons.
    expect(answers[0]?.replace(/^[^:]*: /, '').replace(/\u00a0/g, ' ')).toBe(`${text} — ${words}`);
  });

  it.each([
    ['bonjour', {}],
    ['/parole', {pad: 'Des courses\n\nlait\n'}],
    ['+1', {pad: before.replace('Tracts\npour :\ncontre :\n', '')}],
  ])('leaves %j to the others with %j', async (text, circumstances) => {
    const {wasHeard, answers, asked} = await say(text, circumstances);
    expect({wasHeard, answers, asked}).toEqual({wasHeard: false, answers: [], asked: []});
  });

  it('casts nothing where several votes are open', async () => {
    const {asked, answers} = await say('+1', {
      pad: before.replace('04 - SOS', `${'x'.repeat(200)}\npour :\n\n04 - SOS`),
    });
    expect(asked).toEqual([]);
    expect(answers).toEqual([
      `Réunion: +1 — Dites pour quel vote\u00a0: +1 1 → Tracts · +1 2 → ${'x'.repeat(120)}…`,
    ]);
  });

  it('says so to its sender where something breaks, and to the log', async () => {
    const {answers, troubles} = await say('+1', {outcome: new Error('no disk')});
    expect(answers).toEqual([expect.stringContaining('Le serveur n’a pas pu le faire')]);
    expect(troubles).toEqual([new Error('no disk')]);
  });

  it('tells of a long message how it begins, up to a whole character', async () => {
    const {answers} = await say(`/sos ${'x'.repeat(34)}🦊 son`);
    expect(answers).toEqual([`Réunion: /sos ${'x'.repeat(34)}… — Votre SOS est dans le pad.`]);
  });

  it('fills nothing into what people wrote', async () => {
    const {answers} = await say('+1', {
      pad: before.replace('Tracts', () => '{{choice}} $& {{text}}'),
    });
    expect(answers).toEqual(['Réunion: +1 — Votre voix\u00a0: Pour — {{choice}} $& {{text}}']);
  });
});
