import {expect, it, vi} from 'vitest';
import {arriveAt, openMeeting} from './support/meeting-pads';
import type {Participant} from './support/participant';
import {usePeople} from './support/people';

const people = usePeople();
const patience = {timeout: 20_000, interval: 50};

/** Types a message into Etherpad's chat and sends it. */
const say = async ({person: {page}}: Participant, text: string): Promise<void> => {
  const isOpen = await page.$eval('#chatbox', (box) => box.classList.contains('visible'));
  if (!isOpen) {
    await (await page.waitForSelector('#chaticon', {visible: true}))?.click();
  }
  const field = await page.waitForSelector('#chatinput', {visible: true});
  await field?.focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

/** The messages in somebody's chat, each as `who: words`. */
const chatOf = ({person: {page}}: Participant): Promise<string[]> =>
  page.$$eval('#chattext > p', (messages) =>
    messages.map((message) => {
      const who = message.querySelector('b')?.textContent ?? '';
      const copy = message.cloneNode(true) as HTMLElement;
      for (const part of copy.querySelectorAll('b, .time')) part.remove();
      return `${who} ${copy.textContent ?? ''}`.replace(/\s+/g, ' ').trim();
    }),
  );

const waitForChat = async (who: Participant, messages: readonly string[]): Promise<void> => {
  await vi.waitFor(async () => expect(await chatOf(who)).toEqual(messages), patience);
};

it('does what the buttons do, and answers only whoever typed the word', async () => {
  const {pad, present} = await openMeeting(people, ['Ana', 'Ben']);
  const [ana, ben] = present;
  if (!ana || !ben) throw new Error('somebody is missing');

  await say(ben, '/parole question');
  await ana.waitToSee({waiting: ['Ben']});
  await ben.waitForPad(/^Ben \(question\)$/m);
  await waitForChat(ben, ['Réunion: /parole question — Vous êtes n° 1 dans la file.']);

  await ana.click('next-turn');
  await ben.waitToSee({speaking: 'Ben', waiting: []});
  await say(ben, '/done');
  await ana.waitToSee({speaking: null});

  await say(ben, '/sos plus de son');
  await ana.waitToSee({sos: ['Ben']});
  await ana.waitForPad(/^Ben : plus de son$/m);

  await ana.propose('Faut-il une banderole ?');
  await ben.see('cast');
  await say(ben, '+1');
  await ana.waitToSee({
    proposals: [{text: 'Faut-il une banderole ?', counts: ['1', '0', '0', '0']}],
  });
  await say(ben, '/contre');
  await ana.waitToSee({
    proposals: [{text: 'Faut-il une banderole ?', counts: ['0', '1', '0', '0']}],
  });
  // The ballot is Ben's: his panel shows it as his own, as after a click.
  await ben.see('cast', '[data-choice="against"][aria-pressed="true"]');
  await waitForChat(ben, [
    'Réunion: /parole question — Vous êtes n° 1 dans la file.',
    'Réunion: /done — Votre tour est terminé.',
    'Réunion: /sos plus de son — Votre SOS est dans le pad.',
    'Réunion: +1 — Votre voix : Pour — Faut-il une banderole ?',
    'Réunion: /contre — Votre voix : Contre — Faut-il une banderole ?',
  ]);

  // Whoever was there saw nothing of it, and whoever comes later finds nothing.
  await say(ana, 'bonjour');
  await waitForChat(ana, ['Ana: bonjour']);
  const noor = await arriveAt(people, 'Noor', pad);
  await noor.see('panel');
  await waitForChat(noor, ['Ana: bonjour']);
});

it('leaves to the others what is no word, and a sign where there is nothing to vote on', async () => {
  const {present} = await openMeeting(people, ['Ana', 'Ben']);
  const [ana, ben] = present;
  if (!ana || !ben) throw new Error('somebody is missing');
  for (const text of ['+1', '/parole tout de suite', 'je suis pour']) await say(ben, text);
  const messages = ['Ben: +1', 'Ben: /parole tout de suite', 'Ben: je suis pour'];
  await waitForChat(ana, messages);
  await waitForChat(ben, messages);
  expect(await ana.shown()).toMatchObject({waiting: [], proposals: []});
});

it('casts nothing where several votes are open, and says how to name one', async () => {
  const {present} = await openMeeting(people, ['Ana']);
  const [ana] = present;
  if (!ana) throw new Error('nobody came');
  await ana.propose('Caisse');
  await ana.propose('Tracts');
  await say(ana, '+1');
  await waitForChat(ana, ['Réunion: +1 — Dites pour quel vote : +1 1 → Caisse · +1 2 → Tracts']);
  await say(ana, '+1 2');
  await ana.waitToSee({
    proposals: [
      {text: 'Caisse', counts: ['0', '0', '0', '0']},
      {text: 'Tracts', counts: ['1', '0', '0', '0']},
    ],
  });
});

it('is refused as the buttons are: without a name, nobody joins the queue', async () => {
  const {pad, present} = await openMeeting(people, ['Ana']);
  const [ana] = present;
  if (!ana) throw new Error('nobody came');
  const nobody = await arriveAt(people, '', pad);
  await nobody.see('panel');
  await say(nobody, '/parole');
  await waitForChat(nobody, [
    'Réunion: /parole — Il manque votre nom : indiquez-le, puis recommencez.',
  ]);
  expect(await ana.shown()).toMatchObject({waiting: []});
  expect(await chatOf(ana)).toEqual([]);
});
