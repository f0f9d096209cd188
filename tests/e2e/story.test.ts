import {afterAll, beforeAll, expect, it} from 'vitest';
import {enterRoom} from './support/call';
import {startJitsiStandIn} from './support/jitsi-stand-in';
import type {JitsiStandIn} from './support/jitsi-stand-in';
import {arriveAt, newPadName} from './support/meeting-pads';
import {Participant} from './support/participant';
import {usePeople} from './support/people';
import {startServer} from './support/server';
import type {TestServer} from './support/server';

const people = usePeople();

let jitsi: JitsiStandIn;
let server: TestServer;
beforeAll(async () => {
  jitsi = await startJitsiStandIn();
  server = await startServer({ep_ag: {rooms: {embed: [jitsi.host]}}}, 'story');
});
afterAll(async () => {
  await server.stop();
  await jitsi.stop();
});

it('a meeting from beginning to end, on a computer and on a phone', async () => {
  const pad = newPadName('story');
  const at = {serverUrl: server.url};

  // Noor prepares the meeting from the home page.
  const noor = new Participant(await people.arrive('Noor', {language: 'fr', ...at}));
  await noor.person.open('/');
  await noor.person.page.click('#ep-ag-home-name', {count: 3});
  await noor.person.page.keyboard.type(pad);
  await Promise.all([
    noor.person.page.waitForNavigation(),
    noor.person.page.click('.ep-ag-home-submit'),
  ]);
  await noor.person.openPad(pad);
  await noor.see('panel');

  // Camille comes with a phone, Sam with a computer.
  const camille = await arriveAt(people, 'Camille', pad, {
    ...at,
    viewport: {width: 390, height: 844},
  });
  const sam = await arriveAt(people, 'Sam', pad, at);

  // The agenda begins; Camille asks for the floor, gets it, gives it back.
  await noor.click('next-item');
  await camille.click('bar-join');
  await noor.waitToSee({waiting: ['Camille']});
  await sam.joinQueue('question');
  await noor.click('next-turn');
  await sam.waitToSee({speaking: 'Camille', waiting: ['Sam']});
  await camille.click('bar-end-turn');
  await noor.waitToSee({speaking: null, waiting: ['Sam']});

  // A vote: everybody has a voice, the count is live, the result is written.
  await sam.propose('Reconduire la grève');
  await camille.click('bar-votes');
  await camille.vote('for');
  await noor.vote('for');
  await sam.vote('abstain');
  await noor.waitToSee({proposals: [{text: 'Reconduire la grève', counts: ['2', '0', '1', '0']}]});
  await noor.click('close-vote');
  await noor.click('confirm-close');
  await camille.waitForPad('→ Adoptée : 2 pour, 0 contre, 1 abstention (majorité simple : 2 > 0)');

  // Camille loses the sound and says so; Sam helps.
  await camille.click('bar-sos');
  await camille.fill('sos-text', 'je n’ai plus de son');
  await camille.click('sos-send');
  await sam.waitToSee({sos: ['Camille']});
  await sam.click('resolve-sos');
  await noor.person.waitForText((shown) => /^✓ \d\d:\d\d Camille : /m.test(shown));

  // The call opens beside the text.
  await enterRoom(noor, jitsi);
  await noor.click('leave-room');

  // Notes are typed; the minutes are there.
  await sam.person.typeAtEnd(
    'Camille : on continue jusqu’à vendredi\nDécision : on imprime 200 tracts',
  );
  await noor.waitForPad('200 tracts');
  await sam.person.waitUntilSaved();
  const minutes = await fetch(`${server.url}/p/${pad}/export/minutes.md`);
  const text = await minutes.text();
  expect(text).toContain('# Compte-rendu : Assemblée générale');
  expect(text).toContain('| Vote 1 | Reconduire la grève | 2 pour, 0 contre, 1 abstention | ');
  expect(text).toContain(' | **Adoptée** |\n');
  expect(text).toContain('| Décision 1 | on imprime 200 tracts |');
  expect(text).toContain('- **Camille :** on continue jusqu’à vendredi');

  // Everyone has the same text, and the plugin was never needed to read it.
  const texts = await Promise.all([noor, camille, sam].map(({person}) => person.text()));
  expect(new Set(texts).size).toBe(1);
});
