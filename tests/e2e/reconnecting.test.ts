import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Line} from './support/line';
import {layLine} from './support/line';
import {arriveAt, openMeeting} from './support/meeting-pads';
import {usePeople} from './support/people';
import {sharedServerUrl} from './support/server';

const people = usePeople();

const voteText =
  '00 - Général\n\nEssai\n\n01 - Ordre du jour\n\n1. Tracts\n\n02 - Tour de parole\n\n03 - Vote\n\nUn tract\nPour :\nContre :\nAbstention :\n\n04 - SOS\n\n05 - CR\n';

describe('somebody whose connection is cut', () => {
  let line: Line;
  beforeAll(async () => {
    line = await layLine(sharedServerUrl());
  });
  afterAll(async () => line.close());

  it('comes back to what was done meanwhile, hears what is done next, and types', async () => {
    const {pad, present} = await openMeeting(people, ['Ben'], voteText);
    const [ben] = present;
    if (!ben) throw new Error('nobody came');
    const ana = await arriveAt(people, 'Ana', pad, {serverUrl: line.url});
    await ana.see('panel');
    await ana.joinQueue();
    await ben.waitToSee({waiting: ['Ana']});

    line.cut();
    // Two revisions at least: the second is more than a tick after the first.
    await ben.vote('for');
    await ben.waitForPad('Pour : +1');
    await ben.callSos('pas de son');
    await ben.waitForPad('Ben : pas de son');
    line.mend();
    await ana.waitForPad('Ben : pas de son');
    await ana.waitForPad('Pour : +1');

    // Nobody types: the server alone writes, and Ana hears of it.
    await ben.joinQueue();
    await ana.waitToSee({waiting: ['Ana', 'Ben'], sos: ['Ben']});
    await ana.vote('for');
    for (const one of [ana, ben]) await one.waitForPad('Pour : +1 +1\n');

    await ana.person.typeAtEnd('Retour');
    const text = await ben.waitForPad('Retour');
    await ana.person.waitUntilSaved();
    expect(await ana.person.text()).toBe(text);
  });

  it('types first of all after coming back', async () => {
    const {pad, present} = await openMeeting(people, ['Ben'], voteText);
    const [ben] = present;
    if (!ben) throw new Error('nobody came');
    const ana = await arriveAt(people, 'Ana', pad, {serverUrl: line.url});
    await ana.see('panel');
    line.cut();
    await ben.vote('for');
    await ben.waitForPad('Pour : +1');
    line.mend();
    await ana.waitForPad('Pour : +1');
    await ana.person.typeAtEnd('Retour');
    const text = await ben.waitForPad('Retour');
    await ana.person.waitUntilSaved();
    expect(await ana.person.text()).toBe(text);
  });
});
