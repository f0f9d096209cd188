import type {HTTPRequest} from 'puppeteer-core';
import {expect, it} from 'vitest';
import {openMeeting} from './support/meeting-pads';
import {usePeople} from './support/people';

const people = usePeople();

const isTools = (request: HTTPRequest): boolean => request.url().includes('/js/tools.js');

it('asks for the second file at the first click that needs it, and again where the network fails', async () => {
  const {present} = await openMeeting(people, ['Ana']);
  const [ana] = present;
  if (!ana) throw new Error('nobody came');
  const {page} = ana.person;
  const asked: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (isTools(request)) asked.push(request.url());
    void (isTools(request) && asked.length === 1 ? request.abort() : request.continue());
  });
  await ana.see('new-proposal');
  expect(asked).toEqual([]);
  await ana.click('new-proposal');
  await ana.see('loading');
  await ana.fill('proposal-text', 'Faut-il une banderole ?');
  await ana.click('proposal-send');
  await ana.waitToSee({
    proposals: [{text: 'Faut-il une banderole ?', counts: ['0', '0', '0', '0']}],
  });
  expect(asked).toHaveLength(2);
  expect(asked[0]).toMatch(/\/static\/plugins\/ep_ag\/static\/js\/tools\.js\?v=[0-9a-f]{10}$/);
});
