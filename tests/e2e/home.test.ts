import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {exportText} from './support/export-text';
import {newPadName} from './support/meeting-pads';
import {Participant} from './support/participant';
import {usePeople} from './support/people';
import type {Person} from './support/person';
import {sharedServerUrl, startServer} from './support/server';
import type {TestServer} from './support/server';

const people = usePeople();

/** Fill the home page's form and send it; waits for the pad's page. */
const prepare = async (
  person: Person,
  choices: {name?: string; template?: string; language?: string} = {},
): Promise<string> => {
  const {page} = person;
  await page.waitForSelector('#ep-ag-home');
  if (choices.name !== undefined) {
    await page.click('#ep-ag-home-name', {count: 3});
    await page.keyboard.type(choices.name);
  }
  if (choices.template) await page.select('#ep-ag-home-template', choices.template);
  if (choices.language) await page.select('#ep-ag-home-language', choices.language);
  const name = await page.$eval('#ep-ag-home-name', (field) => (field as HTMLInputElement).value);
  await Promise.all([page.waitForNavigation(), page.click('.ep-ag-home-submit')]);
  return name;
};

const create = (pad: string, form: string, serverUrl = sharedServerUrl()): Promise<Response> =>
  fetch(`${serverUrl}/p/${pad}/meeting`, {
    method: 'POST',
    headers: {'Content-Type': 'application/x-www-form-urlencoded'},
    body: form,
    redirect: 'manual',
  });

describe('the home page', () => {
  it('proposes a random name, the visitor’s language, and prepares the guide’s six sections in bold', async () => {
    const ana = await people.arrive('Ana', {language: 'fr'});
    await ana.open('/');
    const name = await prepare(ana);
    expect(name).toMatch(/^reunion-[\w-]{16}$/);
    expect(ana.page.url()).toContain(`/p/${name}`);
    await ana.waitForEditor();
    const text = await ana.waitForText('05 - Compte-rendu');
    const headings = text.split('\n').filter((line) => /^\d\d - /.test(line));
    expect(headings).toEqual([
      '00 - Général',
      '01 - Ordre du jour',
      '02 - Tour de parole',
      '03 - Vote',
      '04 - SOS',
      '05 - Compte-rendu',
    ]);
    for (const role of ['Tribune', 'Tours de parole', 'Votes', 'Notes', 'Accueil']) {
      expect(text).toMatch(new RegExp(`^${role} \\(.*\\) :`, 'm'));
    }
    expect(text).toContain('(Rôles : deux personnes chacun');
    expect(text).toContain('Majorité : simple');
    expect(text).toContain('Temps technique');
    const inner = ana.page.frames().find((frame) => frame.name() === 'ace_inner');
    const bold = await inner?.evaluate(() =>
      [...document.querySelectorAll('#innerdocbody b')].map((node) => node.textContent),
    );
    expect(bold).toEqual(headings);
    await new Participant(ana).see('panel');
  });

  it('prepares a small meeting in English', async () => {
    const ana = await people.arrive('Ana', {language: 'en'});
    await ana.open('/');
    await prepare(ana, {name: newPadName('team'), template: 'team'});
    await ana.waitForEditor();
    const text = await ana.waitForText('05 - Minutes');
    expect(text).toContain('Speaking turns: everyone');
    expect(text).not.toContain('Base:');
  });

  it('takes a name with blanks as Etherpad does', async () => {
    const ana = await people.arrive('Ana', {language: 'fr'});
    const name = newPadName('pad').slice(0, 20);
    await ana.open('/');
    await prepare(ana, {name: `  ${name} du lundi`});
    expect(ana.page.url()).toContain(`/p/${name}_du_lundi`);
  });

  it('only opens a pad that exists', async () => {
    const pad = newPadName('old');
    const ana = await people.arrive('Ana', {language: 'fr'});
    await ana.openPad(pad);
    await ana.setPadText('lait, pain\n');
    await ana.open('/');
    await prepare(ana, {name: pad});
    await ana.waitForEditor();
    await ana.waitForText((text) => text === 'lait, pain\n');
    expect(await exportText(sharedServerUrl(), pad)).toBe('lait, pain\n');
  });
});

describe('creating', () => {
  it('one name ten times at once gives one template', async () => {
    const pad = newPadName('twice');
    const answers = await Promise.all(
      Array.from({length: 10}, () => create(pad, 'template=assembly&language=fr')),
    );
    expect(answers.map(({status}) => status)).toEqual(Array.from({length: 10}, () => 303));
    const text = await exportText(sharedServerUrl(), pad);
    expect(text.match(/^00 - Général$/gm)).toHaveLength(1);
    expect(answers[0]?.headers.get('location')).toBe(`../${pad}`);
  });

  it('is refused from another site, and for a read-only id', async () => {
    const pad = newPadName('refused');
    const answer = await fetch(`${sharedServerUrl()}/p/${pad}/meeting`, {
      method: 'POST',
      headers: {'Sec-Fetch-Site': 'cross-site'},
      redirect: 'manual',
    });
    expect(answer.status).toBe(403);
    expect((await create('r.0123456789abcdef', '')).status).toBe(403);
    expect((await fetch(`${sharedServerUrl()}/p/${pad}/export/txt`)).status).toBe(404);
  });

  it('with an unknown template or language takes the default', async () => {
    const pad = newPadName('odd');
    await create(pad, 'template=../../etc/passwd&language=xx');
    expect(await exportText(sharedServerUrl(), pad)).toContain('Assemblée générale');
  });

  it('by GET does nothing', async () => {
    const pad = newPadName('preview');
    expect((await fetch(`${sharedServerUrl()}/p/${pad}/meeting`)).status).toBe(404);
    expect((await fetch(`${sharedServerUrl()}/p/${pad}/export/txt`)).status).toBe(404);
  });
});

describe('a server where nobody may create pads', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({editOnly: true}, 'edit-only');
  });
  afterAll(() => server.stop());

  it('refuses in Etherpad’s own words', async () => {
    const answer = await create('nouvelle', 'template=assembly&language=fr', server.url);
    expect([answer.status, await answer.text()]).toEqual([403, "403 - Can't touch this"]);
    expect((await fetch(`${server.url}/p/nouvelle/export/txt`)).status).not.toBe(200);
  });
});
