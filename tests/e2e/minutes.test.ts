import {expect, it} from 'vitest';
import {arriveAt, newPadName, openMeeting, padFixture} from './support/meeting-pads';
import {usePeople} from './support/people';
import type {Participant} from './support/participant';
import {sharedServerUrl} from './support/server';

const people = usePeople();

const download = (path: string): Promise<Response> => fetch(`${sharedServerUrl()}${path}`);

const open = async (): Promise<{pad: string; ana: Participant; readOnlyId: string}> => {
  const {pad, present} = await openMeeting(people, ['Ana'], padFixture('hand-typed'));
  const [ana] = present;
  if (!ana) throw new Error('nobody came');
  const readOnlyId = await ana.person.page.evaluate(
    () => (window as unknown as {clientVars: {readOnlyId: string}}).clientVars.readOnlyId,
  );
  return {pad, ana, readOnlyId};
};

it('are downloaded in three formats, in the language of the pad', async () => {
  const {pad} = await open();
  const expected = {
    md: [/^text\/markdown/, '# Compte-rendu : AG interpro'],
    html: [/^text\/html/, '<h1 dir="auto">Compte-rendu : AG interpro'],
    txt: [/^text\/plain/, 'Compte-rendu : AG interpro'],
  } as const;
  for (const [extension, [type, words]] of Object.entries(expected)) {
    const answer = await download(`/p/${pad}/export/minutes.${extension}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(type);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="compte-rendu-ag-interpro-salle-en-ligne.${extension}"`,
    );
    const text = (await answer.text()).replace(/\s+/g, ' ');
    expect(text).toContain(words);
    expect(text).toContain('6 pour, 1 contre, 2 abstentions');
    expect(text).toContain('imprimer 200 tracts — Noor, avant jeudi');
  }
});

it('work from a read-only link and never name the writable pad', async () => {
  const {pad, readOnlyId} = await open();
  for (const extension of ['md', 'html', 'txt']) {
    const answer = await download(`/p/${readOnlyId}/export/minutes.${extension}`);
    expect(answer.status).toBe(200);
    const bytes = JSON.stringify([...answer.headers]) + (await answer.text());
    expect(bytes).toContain('AG interpro');
    expect(bytes).not.toContain(pad);
  }
});

it('are linked in the panel and in the export popup, for readers too', async () => {
  const {pad, ana, readOnlyId} = await open();
  const links = (participant: Participant): Promise<string[]> =>
    participant.person.page.$$eval('a[href*="/export/minutes."]', (found) =>
      found.map((link) => new URL(link.href).pathname),
    );
  const each = ['md', 'html', 'txt'].map((extension) => `export/minutes.${extension}`);
  const twice = [...each, ...each].sort();
  expect((await links(ana)).sort()).toEqual(twice.map((path) => `/p/${pad}/${path}`));
  const reader = await arriveAt(people, '', readOnlyId);
  await reader.see('panel');
  expect((await links(reader)).sort()).toEqual(twice.map((path) => `/p/${readOnlyId}/${path}`));
});

it('tell the pad as it was at a revision', async () => {
  const {pad, ana} = await open();
  const before = await (await download(`/p/${pad}/export/minutes.txt`)).text();
  const head = await ana.person.page.evaluate(() =>
    (
      window as unknown as {pad: {collabClient: {getCurrentRevisionNumber(): number}}}
    ).pad.collabClient.getCurrentRevisionNumber(),
  );
  await ana.person.setPadText(padFixture('guide-example'));
  const after = await (await download(`/p/${pad}/export/minutes.txt`)).text();
  expect(after).toContain('Prendre le contrôle de la CIA');
  expect(await (await download(`/p/${pad}/${head}/export/minutes.txt`)).text()).toBe(before);
  expect(await (await download(`/p/${pad}/99999/export/minutes.txt`)).text()).toBe(after);
});

it('of a pad or revision that does not exist are not found, and nothing is created', async () => {
  const missing = newPadName('missing');
  expect((await download(`/p/${missing}/export/minutes.md`)).status).toBe(404);
  expect((await download(`/p/${missing}/export/txt`)).status).toBe(404);
  expect((await download('/p/r.0123456789abcdef/export/minutes.md')).status).toBe(403);
  const {pad} = await open();
  expect((await download(`/p/${pad}/x/export/minutes.md`)).status).toBe(404);
  expect((await download(`/p/${pad}/export/minutes.exe`)).status).toBe(404);
});
