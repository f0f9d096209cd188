import {expect, it} from 'vitest';
import {arriveAt, newPadName, openMeeting, padFixture} from './support/meeting-pads';
import {usePeople} from './support/people';
import {part} from './support/participant';

const people = usePeople();

it('the guide’s example, pasted into any pad, brings up the panel with that meeting', async () => {
  const {present} = await openMeeting(people, ['Ana', 'Ben'], padFixture('guide-example'));
  for (const participant of present) {
    await participant.waitToSee({
      speaking: null,
      waiting: ['Camille1', 'Camille2', 'Camille3', 'Camille1'],
      proposals: [
        {text: 'Libérer les licornes avant de dominer le monde', counts: ['2', '0', '0', '0']},
      ],
      sos: ['Camille'],
    });
    const {agenda} = await participant.shown();
    expect(agenda).toHaveLength(3);
    expect(agenda[0]).toContain('Contrôler le monde');
  }
});

it('what a person types is understood as if a button had done it', async () => {
  const {present} = await openMeeting(people, ['Ana', 'Ben'], padFixture('guide-example'));
  const [ana, ben] = present;
  if (!ana || !ben) throw new Error('nobody came');
  await ana.person.typeOnLine(19, ' +1');
  // The editor looks for what was typed around the caret: whoever moves it within the same
  // millisecond, as no hand can, leaves a letter behind.
  await ben.waitForPad('+1 +1 +1');
  await ana.person.typeOnLine(14, '\nZoé (point technique)');
  await ben.waitToSee({
    waiting: ['Zoé', 'Camille1', 'Camille2', 'Camille3', 'Camille1'],
    proposals: [
      {text: 'Libérer les licornes avant de dominer le monde', counts: ['3', '0', '0', '0']},
    ],
  });
});

it('an ordinary pad has no panel, and one discreet entry; the panel leaves with the meeting', async () => {
  const ana = await arriveAt(people, 'Ana', newPadName());
  await ana.person.setPadText('lait, pain\nAgenda\n');
  await ana.waitUntilGone('panel');
  expect(await ana.person.page.$(part('panel'))).toBeNull();
  await ana.person.page.waitForSelector('#editbar [data-key="epAgPanel"]', {visible: true});
  await ana.person.page.waitForSelector('#editbar [data-key="epAgTurn"]', {hidden: true});
  await ana.person.setPadText(padFixture('guide-example'));
  await ana.see('panel');
  await ana.person.setPadText('lait, pain\n');
  await ana.waitUntilGone('panel');
});

it('“make this a meeting” keeps what is written', async () => {
  const ana = await arriveAt(people, 'Ana', newPadName());
  await ana.person.setPadText('lait, pain\n');
  await ana.person.page.click(
    '#editbar [data-key="epAgPanel"] button, #editbar [data-key="epAgPanel"] a',
  );
  await ana.click('make-meeting');
  const text = await ana.waitForPad('05 - Compte-rendu');
  expect(text.startsWith('lait, pain\n\n00 - Général\n')).toBe(true);
  await ana.see('join');
});
