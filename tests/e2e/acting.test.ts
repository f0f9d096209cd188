import {describe, expect, it, vi} from 'vitest';
import {exportText} from './support/export-text';
import {arriveAt, emptyMeeting, newPadName, openMeeting, postMeeting} from './support/meeting-pads';
import {holdIntent} from './support/hold-intent';
import {usePeople} from './support/people';
import type {Participant} from './support/participant';
import {part} from './support/participant';
import {sharedServerUrl} from './support/server';

const people = usePeople();

const two = async (text?: string): Promise<{pad: string; ana: Participant; ben: Participant}> => {
  const {pad, present} = await openMeeting(people, ['Ana', 'Ben'], text);
  const [ana, ben] = present;
  if (!ana || !ben) throw new Error('nobody came');
  return {pad, ana, ben};
};

/** The lines of a pad's section, by the number of its heading. */
const sectionLines = async (pad: string, number: string): Promise<string[]> => {
  const text = await exportText(sharedServerUrl(), pad);
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${number} - `));
  const end = lines.findIndex((line, i) => i > start && /^\d\d - /.test(line));
  return lines.slice(start + 1, end < 0 ? undefined : end).filter((line) => line !== '');
};

describe('the queue', () => {
  it('is joined, led and left by buttons, and everyone sees the same order', async () => {
    const {pad, ana, ben} = await two();
    await ana.joinQueue();
    await ben.waitToSee({waiting: ['Ana']});
    await ben.joinQueue('technical');
    await ana.waitToSee({waiting: ['Ben', 'Ana']});
    await ana.click('next-turn');
    for (const participant of [ana, ben]) {
      await participant.waitToSee({speaking: 'Ben', waiting: ['Ana']});
    }
    await ben.click('end-turn');
    for (const participant of [ana, ben]) {
      await participant.waitToSee({speaking: null, waiting: ['Ana']});
    }
    await ben.click('give-floor');
    // Both: to Ben, nobody speaks before he has heard of it either.
    for (const participant of [ana, ben]) {
      await participant.waitToSee({speaking: 'Ana', waiting: []});
    }
    await ana.click('end-turn');
    await ben.waitToSee({speaking: null});
    const [first, second] = await sectionLines(pad, '02');
    expect(first).toMatch(/^✓ Ana \(\d+ s\)$/);
    expect(second).toMatch(/^✓ Ben \(point technique\) \(\d+ s\)$/);
  });

  it('lets a person step back from their own turn', async () => {
    const {pad, ana, ben} = await two();
    await ana.joinQueue();
    await ben.waitToSee({waiting: ['Ana']});
    expect(await ben.person.page.$(part('withdraw-turn'))).toBeNull();
    await ana.click('withdraw-turn');
    await ben.waitToSee({waiting: []});
    expect(await sectionLines(pad, '02')).toEqual(['✗ Ana']);
  });

  it('skips nobody when two keepers press “next” at the same moment', async () => {
    const text = emptyMeeting.replace(
      '02 - Tour de parole\n',
      '02 - Tour de parole\nCem\nDia\nEli\n',
    );
    const {pad, ana, ben} = await two(text);
    await ana.waitToSee({waiting: ['Cem', 'Dia', 'Eli']});
    await ben.waitToSee({waiting: ['Cem', 'Dia', 'Eli']});
    // Both have pressed before either is heard.
    const heard = await Promise.all([holdIntent(ana.person), holdIntent(ben.person)]);
    await Promise.all([ana.click('next-turn'), ben.click('next-turn')]);
    await Promise.all(heard.map((release) => release()));
    for (const participant of [ana, ben]) {
      await participant.waitToSee({speaking: 'Cem', waiting: ['Dia', 'Eli']});
    }
    // One of the two is refused, in words.
    await Promise.race([
      ana.see('refusal', '[data-code="stale-turn"]'),
      ben.see('refusal', '[data-code="stale-turn"]'),
    ]);
    expect(await sectionLines(pad, '02')).toEqual(['▶ Cem', 'Dia', 'Eli']);
  });

  it('is joined from the toolbar too', async () => {
    const {ana, ben} = await two();
    await ana.person.page.click(
      '#editbar [data-key="epAgTurn"] button, #editbar [data-key="epAgTurn"] a',
    );
    await ben.waitToSee({waiting: ['Ana']});
  });
});

describe('a vote', () => {
  it('is opened, cast, changed, taken back and closed, with the tally live for all', async () => {
    const {pad, ana, ben} = await two();
    await ana.propose('Acheter un mégaphone');
    await ben.waitToSee({
      proposals: [{text: 'Acheter un mégaphone', counts: ['0', '0', '0', '0']}],
    });
    await ana.vote('for');
    await ben.vote('against');
    await ana.waitToSee({
      proposals: [{text: 'Acheter un mégaphone', counts: ['1', '1', '0', '0']}],
    });
    await ben.vote('abstain');
    await ana.waitToSee({
      proposals: [{text: 'Acheter un mégaphone', counts: ['1', '0', '1', '0']}],
    });
    await ben.see('cast', '[data-choice="abstain"][aria-pressed="true"]');
    await ben.click('withdraw-ballot');
    await ana.waitToSee({
      proposals: [{text: 'Acheter un mégaphone', counts: ['1', '0', '0', '0']}],
    });
    await ben.vote('nppv');
    await ana.waitToSee({
      proposals: [{text: 'Acheter un mégaphone', counts: ['1', '0', '0', '1']}],
    });
    await ana.click('close-vote');
    await ana.click('confirm-close');
    await ben.waitForPad('→ Adoptée');
    expect(await sectionLines(pad, '03')).toEqual([
      'Acheter un mégaphone',
      'Pour : +1',
      'Contre :',
      'Abstention :',
      'NPPV : +1',
      '→ Adoptée : 1 pour, 0 contre, 0 abstention, 1 NPPV (majorité simple : 1 > 0)',
    ]);
  });

  it('with choices of its own', async () => {
    const {pad, ana, ben} = await two();
    await ana.propose('Quand ?', ['Lundi', 'Mardi']);
    await ben.vote('Mardi');
    await ana.waitToSee({proposals: [{text: 'Quand ?', counts: ['0', '1']}]});
    expect(await sectionLines(pad, '03')).toEqual(['Quand ?', 'Lundi :', 'Mardi : +1']);
  });

  it('counts everybody who clicks at the same moment, each once', async () => {
    const names = ['Ana', 'Ben', 'Cem', 'Dia', 'Eli'];
    const {pad, present} = await openMeeting(people, names);
    await present[0]?.propose('Budget');
    await Promise.all(
      present.map(async (participant) => {
        await participant.see('cast', '[data-choice="for"]');
        await participant.vote('for');
      }),
    );
    for (const participant of present) {
      await participant.waitToSee({proposals: [{text: 'Budget', counts: ['5', '0', '0', '0']}]});
    }
    expect((await sectionLines(pad, '03'))[1]).toBe('Pour : +1 +1 +1 +1 +1');
  });
});

describe('an SOS', () => {
  it('is called with a reason and resolved by anybody', async () => {
    const {pad, ana, ben} = await two();
    await ana.callSos('je n’entends plus rien');
    await ben.waitToSee({sos: ['Ana']});
    expect((await sectionLines(pad, '04'))[0]).toMatch(/^\d\d:\d\d Ana : je n’entends plus rien$/);
    await ben.click('resolve-sos');
    await ana.waitUntilGone('sos-strip');
    expect((await sectionLines(pad, '04'))[0]).toMatch(/^✓ \d\d:\d\d Ana/);
  });
});

it('the agenda moves on', async () => {
  const {pad, ana, ben} = await two();
  await ana.click('next-item');
  await ben.see('agenda-row', '[aria-current="step"]');
  await ben.click('next-item');
  await ana.waitForPad('▶ B - Tracts');
  expect(await sectionLines(pad, '01')).toEqual(['✓ A - Caisse', '▶ B - Tracts']);
});

/** The seconds that the timers of some people's panels show at one moment. */
const secondsShown = async (present: readonly Participant[], timer: string): Promise<number[]> =>
  Promise.all(
    present.map(({person}) =>
      person.page.$eval(timer, (node) => {
        const [minutes = NaN, seconds = NaN] = (node.textContent ?? '').split(/[^\d]+/).map(Number);
        return 60 * minutes + seconds;
      }),
    ),
  );

it('the meeting is opened, suspended, taken up again, closed and opened again, with the times', async () => {
  const {pad, ana, ben} = await two(
    emptyMeeting.replace('Essai\n', 'Essai\nDébut :\nFin :\nTribune : Ben\n'),
  );
  const time = '\\d\\d:\\d\\d';
  const step = async (who: Participant, choice: string, line: string): Promise<void> => {
    await who.click('set-sitting', `[data-choice=${choice}]`);
    for (const one of [ana, ben]) await one.waitForPad(new RegExp(`^${line}$`, 'm'));
  };
  await step(ben, 'open', `Début : ${time}`);
  expect(await ana.person.page.$(part('sitting'))).toBeNull();
  // Ben is at the chair: Ana is asked first.
  await ana.click('set-sitting', '[data-choice=suspended]');
  const question = await ana.see('confirm-set');
  expect(await question.evaluate((node) => node.parentElement?.textContent)).toContain('Ben');
  await ana.click('confirm-set');
  await ben.waitForPad(new RegExp(`^Suspension : ${time} –$`, 'm'));
  await ana.see('sitting');
  await ana.click('present');
  const floor = await ana.see('present-floor');
  expect(await floor.evaluate((node) => node.textContent)).toBe('La séance est suspendue.');
  await ana.person.page.keyboard.press('Escape');
  await step(ben, 'open', `Suspension : ${time} – ${time}`);
  await ana.waitUntilGone('sitting');
  await step(ben, 'closed', `Fin : ${time}`);
  await ana.see('sitting');
  await step(ben, 'open', 'Fin :');
  await ana.waitUntilGone('sitting');
  expect(await sectionLines(pad, '00')).toHaveLength(5);
});

it('the times of a sitting are of one zone, whoever writes them', async () => {
  const {ana, ben} = await two(emptyMeeting.replace('Essai\n', 'Essai\nDébut :\nFin :\n'));
  await ana.person.page.emulateTimezone('Europe/Paris');
  await ben.person.page.emulateTimezone('Asia/Tokyo');
  await ana.click('set-sitting', '[data-choice=open]');
  await ben.waitForPad(/^Début : \d\d:\d\d$/m);
  await ben.click('set-sitting', '[data-choice=closed]');
  // Summer time or not.
  await ana.waitForPad(/^Fin : \d\d:\d\d \(UTC\+[12]\)$/m);
});

it('timers agree on all screens, and go on after a reload', async () => {
  const {pad, ana, ben} = await two();
  await ana.click('next-item');
  await ana.joinQueue();
  await ben.waitToSee({waiting: ['Ana']});
  await ben.click('next-turn');
  const timers = ['.ep-ag-current [role=timer]', '.ep-ag-speaking [role=timer]'];
  for (const participant of [ana, ben]) {
    for (const timer of timers) await participant.person.page.waitForSelector(timer);
  }
  const passed = async (atLeast: number): Promise<void> => {
    for (const timer of timers) {
      await vi.waitFor(
        async () => {
          const shown = await secondsShown([ana, ben], timer);
          expect(Math.min(...shown)).toBeGreaterThanOrEqual(atLeast);
          expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(1);
        },
        {timeout: 20_000, interval: 100},
      );
    }
  };
  await passed(2);
  const [before = NaN] = await secondsShown([ben], timers[0] ?? '');
  await ben.person.openPad(pad);
  for (const timer of timers) await ben.person.page.waitForSelector(timer);
  await passed(before);
});

it('a turn that somebody marks by hand is timed for all, and its time is written down', async () => {
  const {pad, ana, ben} = await two();
  await ana.joinQueue();
  await ben.waitToSee({waiting: ['Ana']});
  await ben.person.placeCaret((await ben.person.text()).split('\n').indexOf('Ana'));
  await ben.person.page.keyboard.press('Home');
  await ben.person.page.keyboard.type('▶ ');
  await ana.waitToSee({speaking: 'Ana'});
  for (const participant of [ana, ben]) {
    await participant.person.page.waitForSelector('.ep-ag-speaking [role=timer]');
  }
  await ana.click('end-turn');
  await ben.waitToSee({speaking: null});
  const [turn] = await sectionLines(pad, '02');
  expect(turn).toMatch(/^✓ Ana \(\d+ s\)$/);
});

it('somebody without a name is asked for one in the panel, once', async () => {
  const {present, pad} = await openMeeting(people, ['']);
  const [nobody] = present;
  if (!nobody) throw new Error('nobody came');
  await nobody.joinQueue();
  await nobody.fill('name-input', 'Zoé');
  await nobody.click('name-send');
  await nobody.waitToSee({waiting: ['Zoé']});
  await nobody.callSos('son');
  await nobody.waitToSee({sos: ['Zoé']});
  expect(await sectionLines(pad, '02')).toEqual(['Zoé']);
});

it('nothing that somebody types meanwhile is lost, in the same section neither', async () => {
  const names = ['Ana', 'Ben', 'Cem'];
  const {present} = await openMeeting(people, names);
  const [ana, ben, cem] = present;
  if (!ana || !ben || !cem) throw new Error('nobody came');
  const typed = 'Max qui tape son nom à la main, lettre après lettre, sans rien perdre';
  const line = emptyMeeting.split('\n').indexOf('02 - Tour de parole') + 1;
  const typing = ana.person.typeOnLine(line, typed);
  await ben.joinQueue();
  await cem.joinQueue('question');
  await ben.propose('Budget');
  await cem.vote('for');
  await ben.callSos('micro');
  await typing;
  for (const participant of present) {
    await participant.waitToSee({sos: ['Ben']});
    const facts = [typed, /^Ben$/m, /^Cem \(question\)$/m, /^Pour : \+1$/m];
    for (const fact of facts) await participant.waitForPad(fact);
  }
  await ana.person.waitUntilSaved();
  const texts = await Promise.all(present.map(({person}) => person.text()));
  expect(new Set(texts).size).toBe(1);
});

it('a button stays under the pointer while others join the queue above it', async () => {
  const {present} = await openMeeting(people, ['Ana', 'Ben']);
  const [ana, ben] = present;
  if (!ana || !ben) throw new Error('nobody came');
  // The button that was pressed last keeps the focus, and stands above the one that comes next.
  await ana.joinQueue();
  await ana.waitToSee({waiting: ['Ana']});
  const focused = await ana.see('join');
  expect(await focused.evaluate((node) => node === document.activeElement)).toBe(true);
  const button = await ana.see('new-proposal');
  await button.hover();
  const top = async (): Promise<number> => (await button.boundingBox())?.y ?? NaN;
  const before = await top();
  await ben.joinQueue();
  await ben.joinQueue('question');
  await ana.waitToSee({waiting: ['Ana', 'Ben', 'Ben']});
  // A scroller stops at whole pixels.
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
});

it('actions that the panel has no button for yet are in the text, and in everybody’s panel', async () => {
  const {ana, ben} = await two();
  const ask = (intent: object): Promise<unknown> =>
    ana.person.page.evaluate(async (wanted) => {
      const answer = await fetch(`${window.location.pathname}/meeting/intents`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json'},
        body: JSON.stringify({intents: [wanted], name: 'Ana', utcOffsetMinutes: 0}),
      });
      const {outcomes} = (await answer.json()) as {outcomes?: unknown[]};
      return outcomes?.[0];
    }, intent);
  const accepted = {accepted: true};
  for (const intent of [
    {kind: 'addTurn', name: 'Max', turnKind: 'topic'},
    {kind: 'takeRole', role: 'chair'},
    {kind: 'markPresent'},
    {kind: 'setRule', rule: 'majority', value: '2/3', expected: null},
    {kind: 'setList', state: 'closed', expected: 'open'},
  ]) {
    expect(await ask(intent), intent.kind).toEqual(accepted);
  }
  expect(await ask({kind: 'joinQueue', turnKind: 'topic'})).toEqual({
    accepted: false,
    code: 'list-closed',
  });
  await ben.waitToSee({waiting: ['Max']});
  await ben.see('list');
  for (const line of ['Max', 'Tribune : Ana', 'Présent·es : Ana', 'Majorité : 2/3']) {
    await ben.waitForPad(new RegExp(`^${line}$`, 'm'));
  }
  await ben.waitForPad(/^— Liste close —$/m);
});

it('a person with a read-only link follows and cannot act', async () => {
  const {pad, ana} = await two();
  const readOnlyId = await ana.person.page.evaluate(
    () => (window as unknown as {clientVars: {readOnlyId: string}}).clientVars.readOnlyId,
  );
  const reader = await arriveAt(people, '', readOnlyId);
  await reader.see('panel');
  await ana.joinQueue();
  await reader.waitToSee({waiting: ['Ana']});
  for (const hook of ['join', 'next-turn', 'new-proposal', 'sos', 'give-floor']) {
    expect(await reader.person.page.$(part(hook)), hook).toBeNull();
  }
  const {status, body} = await reader.person.page.evaluate(async (id) => {
    const answer = await fetch(`/p/${id}/meeting/intents`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({
        intents: [{kind: 'joinQueue', turnKind: 'topic'}],
        name: 'Eve',
        utcOffsetMinutes: 0,
      }),
    });
    return {status: answer.status, body: await answer.text()};
  }, readOnlyId);
  expect([status, body]).toEqual([403, '{"code":"read-only"}']);
  expect(await exportText(sharedServerUrl(), pad)).not.toContain('Eve');
});

describe('the intents route', () => {
  const send = (
    pad: string,
    body: string,
    headers: Record<string, string> = {},
  ): Promise<Response> =>
    fetch(`${sharedServerUrl()}/p/${pad}/meeting/intents`, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...headers},
      body,
    });
  const join = JSON.stringify({
    intents: [{kind: 'joinQueue', turnKind: 'topic'}],
    name: 'Eve',
    utcOffsetMinutes: 0,
  });

  it.each([
    ['another origin', join, {Origin: 'https://evil.example'}, 403, 'other-origin'],
    ['another form', '{"intents":"x"}', {}, 400, 'bad-request'],
    ['broken JSON', '{', {}, 400, 'bad-request'],
    ['another type', join, {'Content-Type': 'text/plain'}, 400, 'bad-request'],
    ['a body too large', JSON.stringify({x: 'x'.repeat(17_000)}), {}, 400, 'bad-request'],
  ] as const)('refuses %s', async (_what, body, headers, status, code) => {
    const pad = await postMeeting(sharedServerUrl());
    const answer = await send(pad, body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({code});
    expect(await exportText(sharedServerUrl(), pad)).not.toContain('Eve');
  });

  it('creates no pad', async () => {
    const pad = newPadName('missing');
    const answer = await send(pad, join);
    expect(answer.status).toBe(404);
    const exported = await fetch(`${sharedServerUrl()}/p/${pad}/export/txt`);
    expect(exported.status).toBe(404);
  });
});
