import {strFromU8, unzipSync} from 'fflate';
import type {Page} from 'puppeteer-core';
import {describe, expect, it, vi} from 'vitest';
import {gnupgMissing, KeyRing} from '../client/openpgp/gnupg';
import {violationsOf} from './support/axe';
import {arriveAt, newPadName, openMeeting, padFixture} from './support/meeting-pads';
import {usePeople} from './support/people';
import type {Participant} from './support/participant';
import {part} from './support/participant';
import {sharedServerUrl} from './support/server';

const people = usePeople();

const download = (path: string): Promise<Response> => fetch(`${sharedServerUrl()}${path}`);

const open = async (
  fixture = 'hand-typed',
): Promise<{pad: string; ana: Participant; readOnlyId: string}> => {
  const {pad, present} = await openMeeting(people, ['Ana'], padFixture(fixture));
  const [ana] = present;
  if (!ana) throw new Error('nobody came');
  const readOnlyId = await ana.person.page.evaluate(
    () => (window as unknown as {clientVars: {readOnlyId: string}}).clientVars.readOnlyId,
  );
  return {pad, ana, readOnlyId};
};

const headOf = async (pad: string): Promise<number> => {
  const {head} = (await (await download(`/p/${pad}/meeting/moments`)).json()) as {head: number};
  return head;
};

/** The files of an archive, as text. */
const unpack = (bytes: ArrayBuffer): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, file]) => [name, strFromU8(file)]),
  );

/** By ending: the type, the beginning of the file's name, and words of the content. */
const formats = {
  md: ['text/markdown', 'compte-rendu', 'imprimer 200 tracts'],
  html: ['text/html', 'compte-rendu', '<td dir="auto">imprimer 200 tracts</td>'],
  txt: ['text/plain', 'compte-rendu', 'Action 1 : imprimer 200 tracts'],
  odt: ['application/vnd.oasis.opendocument.text', 'compte-rendu', 'imprimer 200 tracts'],
  docx: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'compte-rendu',
    'imprimer 200 tracts',
  ],
  json: ['application/json', 'compte-rendu', '"text": "imprimer 200 tracts"'],
  csv: ['text/csv', 'compte-rendu-votes', 'proposal,line,text'],
  ics: ['text/calendar', 'actions', 'SUMMARY:imprimer 200 tracts (Noor)'],
} as const;
const archives = ['odt', 'docx'];

describe('the minutes', () => {
  it('are downloaded in eight formats, in the language of the pad', async () => {
    const {pad, ana} = await open();
    for (const [extension, [type, name, words]] of Object.entries(formats)) {
      const answer = await download(`/p/${pad}/export/minutes.${extension}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toMatch(new RegExp(`^${type}(?:;|$)`));
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="${name}-ag-interpro-salle-en-ligne.${extension}"`,
      );
      if (!archives.includes(extension)) {
        expect(await answer.text()).toContain(words);
        continue;
      }
      const files = unpack(await answer.arrayBuffer());
      expect(Object.values(files).join('\n')).toContain(words);
      const broken = await ana.person.page.evaluate(
        (texts) =>
          texts.filter((text) =>
            new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror'),
          ),
        Object.values(files).filter((text) => text.startsWith('<?xml')),
      );
      expect(broken).toEqual([]);
    }
  });

  it('are of the form, the table and the attendance that are asked for', async () => {
    const {pad} = await open();
    const text = async (query: string): Promise<string> =>
      (await download(`/p/${pad}/export/minutes.${query}`)).text();
    expect(await text('md?form=actions')).toMatch(/^# Liste des actions/);
    expect(await text('md?form=full')).toContain('## Annexes');
    const csv = await download(`/p/${pad}/export/minutes.csv?table=turns`);
    const bytes = new Uint8Array(await csv.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(bytes.slice(3))).toMatch(/^turn,line,name/);
    expect((await download(`/p/${pad}/export/minutes.md?form=long`)).status).toBe(400);
    expect((await download(`/p/${pad}/export/minutes.csv?table=sos`)).status).toBe(400);
  });

  it('tell the pad as it was at a revision', async () => {
    const {pad, ana} = await open();
    const before = await (await download(`/p/${pad}/export/minutes.txt`)).text();
    const head = await headOf(pad);
    await ana.person.setPadText(padFixture('guide-example'));
    const after = await (await download(`/p/${pad}/export/minutes.txt`)).text();
    expect(after).toContain('Prendre le contrôle de la CIA');
    expect(await (await download(`/p/${pad}/${head}/export/minutes.txt`)).text()).toBe(before);
  });

  it('of a moment when a vote was closed are found by its name, which is no revision of its own', async () => {
    const {pad, ana} = await open('ag-avec-suspensions');
    const before = await headOf(pad);
    await ana.click('close-vote');
    await ana.click('confirm-close');
    const moments = await vi.waitFor(
      async () => {
        const found = (await (await download(`/p/${pad}/meeting/moments`)).json()) as {
          readonly saved: readonly {readonly revision: number; readonly label: string}[];
        };
        expect(found.saved).toHaveLength(1);
        return found;
      },
      {timeout: 20_000, interval: 100},
    );
    expect(moments.saved).toMatchObject([
      {revision: before + 1, label: 'Vote 2 : Louer une salle plus grande'},
    ]);
    expect(await headOf(pad)).toBe(before + 1);
    const then = await download(`/p/${pad}/${before + 1}/export/minutes.txt`);
    expect(await then.text()).toContain(moments.saved[0]?.label);
    await ana.click('minutes-open');
    await vi.waitFor(
      async () =>
        expect(
          await ana.person.page.$$eval(`${part('letter-moment')} option`, (options) =>
            options.map(({textContent}) => textContent),
          ),
        ).toContain(`Vote 2 : Louer une salle plus grande (${before + 1})`),
      {timeout: 20_000, interval: 100},
    );
  });

  it('are linked in the export popup, for readers too', async () => {
    const {pad, ana, readOnlyId} = await open();
    const links = (participant: Participant): Promise<string[]> =>
      participant.person.page.$$eval('a[href*="/export/minutes."]', (found) =>
        found.map((link) => new URL(link.href).pathname),
      );
    const each = ['html', 'md', 'txt'].map((extension) => `export/minutes.${extension}`);
    expect((await links(ana)).sort()).toEqual(each.map((path) => `/p/${pad}/${path}`));
    const reader = await arriveAt(people, '', readOnlyId);
    await reader.see('panel');
    expect((await links(reader)).sort()).toEqual(each.map((path) => `/p/${readOnlyId}/${path}`));
  });
});

/** What the clipboard holds, by type. */
const pasted = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) found[type] = await (await item.getType(type)).text();
    }
    return found;
  });

const previewOf = async (participant: Participant, words: string): Promise<string> => {
  await participant.person.page.waitForFunction(
    (selector, expected) => document.querySelector(selector)?.textContent?.includes(expected),
    {timeout: 20_000},
    part('letter-preview'),
    words,
  );
  const shown = await participant.see('letter-preview');
  return shown.evaluate((node) => node.textContent ?? '');
};

/** Somebody with the window of the minutes open, who may use the clipboard. */
const openWindow = async (): Promise<{pad: string; ana: Participant; readOnlyId: string}> => {
  const opened = await open();
  const {page} = opened.ana.person;
  await page
    .browserContext()
    .overridePermissions(sharedServerUrl(), ['clipboard-read', 'clipboard-sanitized-write']);
  await opened.ana.click('minutes-open');
  await opened.ana.see('letter-dialog');
  return opened;
};

describe('the window of the minutes', () => {
  it('shows them in each form and of any moment, and links to their files', async () => {
    const {pad, ana} = await openWindow();
    const {page} = ana.person;
    expect(await previewOf(ana, 'Compte-rendu : AG')).toContain('Action 1 : imprimer 200 tracts');
    const hrefs = (): Promise<string[]> =>
      page.$$eval(part('minutes'), (links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(await hrefs()).toEqual([
      ...['md', 'html', 'txt', 'odt', 'docx'].map(
        (format) => `/p/${pad}/export/minutes.${format}?form=summary`,
      ),
      ...['votes', 'decisions', 'actions', 'turns'].map(
        (table) => `/p/${pad}/export/minutes.csv?form=summary&table=${table}`,
      ),
      ...['ics', 'json'].map((format) => `/p/${pad}/export/minutes.${format}?form=summary`),
    ]);
    await page.select(part('letter-form'), 'decisions');
    await previewOf(ana, 'Relevé de décisions');
    await page.select(part('letter-moment'), 'number');
    await ana.fill('letter-number', '0');
    await page.keyboard.press('Tab');
    await previewOf(ana, 'ne contient pas encore de réunion');
    expect(await hrefs()).toContain(`/p/${pad}/0/export/minutes.md?form=decisions`);
    await ana.fill('letter-number', '99999999');
    await page.keyboard.press('Tab');
    await ana.see('letter-trouble', '[data-code="not-found"]');
    expect(await violationsOf(page, part('letter-dialog'))).toEqual([]);
    await ana.click('letter-close');
    await ana.waitUntilGone('letter-dialog');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-ep-ag'));
    expect(focused).toBe('minutes-open');
  });

  it('copies them with their formatting and as Markdown', async () => {
    const {ana} = await openWindow();
    const {page} = ana.person;
    const text = await previewOf(ana, 'Compte-rendu');
    await ana.click('copy-rich');
    await page.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent === 'Copié.',
      {timeout: 20_000},
      part('letter-status'),
    );
    const rich = await pasted(page);
    expect(rich['text/plain']).toBe(text);
    expect(rich['text/html']).toMatch(/<h1[^>]*>Compte-rendu : AG interpro/);
    expect(rich['text/html']).toContain('<table');
    await ana.click('copy-markdown');
    await vi.waitFor(async () => {
      expect((await pasted(page))['text/plain']).toMatch(/^# Compte-rendu : AG interpro/);
    });
  });

  it('copies in browsers that have no such clipboard, too', async () => {
    const {ana} = await openWindow();
    const {page} = ana.person;
    await previewOf(ana, 'Compte-rendu');
    await page.evaluate(() => {
      Reflect.deleteProperty(window, 'ClipboardItem');
    });
    await ana.click('copy-rich');
    await vi.waitFor(async () => {
      expect((await pasted(page))['text/html']).toContain('Compte-rendu : AG interpro');
    });
  });

  it('opens a mail where they are short enough, and says so where they are not', async () => {
    const {ana} = await openWindow();
    const {page} = ana.person;
    await previewOf(ana, 'Compte-rendu');
    await ana.see('mail-too-long');
    await page.select(part('letter-form'), 'actions');
    await previewOf(ana, 'Liste des actions');
    const mail = await ana.see('mail');
    const href = await mail.evaluate((link) => (link as HTMLAnchorElement).href);
    const {protocol, searchParams} = new URL(href);
    expect(protocol).toBe('mailto:');
    expect(searchParams.get('subject')).toBe('Liste des actions – AG interpro — salle + en ligne');
    expect(searchParams.get('body')).toContain('\r\nAction 1 : imprimer 200 tracts\r\n');
  });

  it.skipIf(gnupgMissing !== null)(
    `encrypts them to the keys of those who may read them${gnupgMissing ? ` (${gnupgMissing})` : ''}`,
    async () => {
      const ring = new KeyRing();
      try {
        const ana$ = 'Ana <ana@example.org>';
        ring.make(ana$, 'future-default');
        ring.make('Old <old@example.org>', 'future-default', 'default', '1d', '20200101T000000');
        const {ana} = await openWindow();
        const {page, requests} = ana.person;
        const paste = async (keys: string): Promise<void> => {
          await (
            await ana.see('keys')
          ).evaluate((node, value) => {
            const field = node as HTMLTextAreaElement;
            field.value = value;
            field.dispatchEvent(new Event('input', {bubbles: true}));
          }, keys);
          await ana.click('encrypt-now');
        };
        const text = await previewOf(ana, 'Compte-rendu');
        await ana.click('encrypt');
        await ana.see('keys');
        const asked = (): string[] => requests.map((request) => request.url());
        expect(asked().filter((url) => url.includes('openpgp'))).toEqual([]);
        await paste(ring.publicKey('old@'));
        await ana.see('key-trouble', '[data-code="expired"]');
        expect(asked().filter((url) => url.includes('/js/openpgp.js?v='))).toHaveLength(1);
        await paste(ring.secretKey('ana@'));
        await ana.see('key-trouble', '[data-code="secret"]');
        const before = asked().length;
        await paste(ring.publicKey('ana@'));
        const field = await ana.see('armored');
        const armored = await field.evaluate((node) => (node as HTMLTextAreaElement).value);
        expect(ring.decrypt(armored)).toBe(text);
        const recipients = await ana.see('recipients');
        expect(await recipients.evaluate((list) => list.textContent)).toContain(ana$);
        // Nothing was sent on the way.
        const sent = requests.slice(before).filter((request) => request.method() !== 'GET');
        expect(sent.filter((request) => !request.url().includes('socket.io'))).toEqual([]);
        expect(await violationsOf(page, part('letter-dialog'))).toEqual([]);
      } finally {
        ring.remove();
      }
    },
  );
});

it('minutes of a pad that does not exist create none', async () => {
  const missing = newPadName('missing');
  for (const extension of [...Object.keys(formats), 'letter', 'exe']) {
    expect((await download(`/p/${missing}/export/minutes.${extension}`)).status).toBe(404);
  }
  expect((await download(`/p/${missing}/meeting/moments`)).status).toBe(404);
  expect((await download(`/p/${missing}/export/txt`)).status).toBe(404);
});
