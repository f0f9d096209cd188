// One thumb, a small screen: queueing, voting and calling for help without touching the text.
import type {Viewport} from 'puppeteer-core';
import {describe, expect, it} from 'vitest';
import {exportText} from './support/export-text';
import {arriveAt, newPadName} from './support/meeting-pads';
import type {Participant} from './support/participant';
import {part} from './support/participant';
import {usePeople} from './support/people';
import {sharedServerUrl} from './support/server';

const people = usePeople();

const text = `00 - Général

Grève et suites
Salon : https://salle.example.org/ag

01 - Ordre du jour
✓ A - Tour des services (20 min)
▶ B - Reconduction

02 - Tour de parole
✓ Camille (2 min 10)
Andrea (point technique)
Unnompropretrèslongsansaucunespacequiduretouteuneligneetplusencore

03 - Vote
Caisse de grève
Pour : 9
→ Adoptée : 9 pour, 0 contre

Reconduction jusqu’au 10
Pour :
Contre :

04 - SOS
12h41 Andrea : on n’entend rien au fond
✓ 12h43 Morgan : écho en ligne

05 - CR
`;

const phone = (width: number, height: number): Viewport => ({
  width,
  height,
  isMobile: true,
  hasTouch: true,
});

const arriveWithPhone = async (
  width: number,
  height: number,
): Promise<{readonly pad: string; readonly ana: Participant}> => {
  const pad = newPadName();
  const ana = await arriveAt(people, 'Ana', pad, {viewport: phone(width, height)});
  await ana.person.setPadText(text);
  await ana.see('bar-join');
  return {pad, ana};
};

const tap = async (participant: Participant, hook: string, rest = ''): Promise<void> => {
  await (await participant.see(hook, rest)).tap();
};

/** What of ours is under the middle of a part, so that a thumb would find it there. */
const isInReach = (participant: Participant, hook: string): Promise<boolean> =>
  participant.person.page.$eval(part(hook), (node) => {
    const {left, top, width, height} = node.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && node.contains(found);
  });

/** How many pixels of the text are left above or beside the sheet. */
const textSizeOf = ({person}: Participant): Promise<{width: number; height: number}> =>
  person.page.$eval('#editorcontainer', (editor) => {
    const {width, height} = editor.getBoundingClientRect();
    return {width, height};
  });

describe.each([
  ['upright', 390, 844],
  ['on its side', 844, 390],
  ['small and on its side', 640, 360],
] as const)('with a phone held %s', (_how, width, height) => {
  it('one thumb joins the queue, votes and calls for help', async () => {
    const {pad, ana} = await arriveWithPhone(width, height);
    await tap(ana, 'bar-join');
    await ana.see('bar-withdraw-turn');
    await tap(ana, 'bar-votes');
    await tap(ana, 'cast', '[data-choice="for"]');
    await ana.see('cast', '[data-choice="for"][aria-pressed="true"]');
    const beside = await textSizeOf(ana);
    expect(Math.min(beside.width, beside.height)).toBeGreaterThan(150);
    await tap(ana, 'bar-sos');
    await tap(ana, 'sos-reason', '[data-choice="sound"]');
    await tap(ana, 'sos-send');
    await ana.waitUntilGone('sos-send');
    const lines = (await exportText(sharedServerUrl(), pad)).split('\n');
    expect(lines).toContain('Ana');
    expect(lines).toContain('Pour : +1');
    expect(lines.filter((line) => line.endsWith('Ana : je n’entends rien'))).toHaveLength(1);
  });
});

it('a swipe up on the bar opens the sheet, a swipe down folds it', async () => {
  const {ana} = await arriveWithPhone(390, 844);
  const {page} = ana.person;
  const swipe = async (by: number): Promise<void> => {
    const box = await (await ana.see('bar-votes')).boundingBox();
    if (!box) throw new Error('the bar is not there');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = await page.touchscreen.touchStart(x, y);
    await touch.move(x, y + by / 2);
    await touch.move(x, y + by);
    await touch.end();
  };
  await swipe(-80);
  await ana.see('panel');
  await swipe(60);
  await ana.waitUntilGone('panel');
});

/** Opens all that can be opened in the sheet, forms included. */
const openAll = async (ana: Participant): Promise<void> => {
  await tap(ana, 'bar-sos');
  await ana.click('new-proposal');
  await ana.see('proposal-text');
  await ana.click('close-vote');
  await ana.see('confirm-close');
  await ana.person.page.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
};

/** What of ours a thumb would miss, with its size. */
const smallTargetsOf = ({person}: Participant): Promise<readonly string[]> =>
  person.page.$$eval('#ep-ag-column :is(button, a, select, input, textarea, summary)', (targets) =>
    targets.flatMap((target) => {
      const {width, height} = target.getBoundingClientRect();
      const isSmall = height < 44 || width < 44;
      return isSmall ? [`${target.outerHTML.slice(0, 90)}: ${width} × ${height}`] : [];
    }),
  );

/** What of ours stands out at a side, or hides some of its own words. */
const cutOffOf = ({person}: Participant): Promise<readonly string[]> =>
  person.page.$$eval('#ep-ag-column *', (parts) =>
    parts.flatMap((node) => {
      const {left, right} = node.getBoundingClientRect();
      const {overflowX, textOverflow} = getComputedStyle(node);
      const isForListeners = node.closest('.ep-ag-sr') !== null;
      const isOut = left < 0 || right > window.innerWidth + 0.5;
      const isCut =
        node.scrollWidth > node.clientWidth + 1 &&
        node.clientWidth > 0 &&
        (overflowX !== 'visible' || node.matches('button')) &&
        textOverflow !== 'ellipsis';
      return !isForListeners && (isOut || isCut)
        ? [
            `${node.className} “${node.textContent}”: ${left}–${right}, ${node.scrollWidth} in ${node.clientWidth}`,
          ]
        : [];
    }),
  );

it('everything to press is as large as a thumb, and nothing stands out at the side', async () => {
  const {ana} = await arriveWithPhone(360, 640);
  await openAll(ana);
  expect(await smallTargetsOf(ana)).toEqual([]);
  expect(await cutOffOf(ana)).toEqual([]);
});

it('text of twice the size stays whole, and the buttons stay in reach', async () => {
  const {ana} = await arriveWithPhone(360, 640);
  const {page} = ana.person;
  const nameSize = (): Promise<number> =>
    page.$eval(part('bar-join'), (button) => parseFloat(getComputedStyle(button).fontSize));
  const before = await nameSize();
  const session = await page.createCDPSession();
  // As a browser has it whose settings say so.
  await session.send('Page.setFontSizes', {fontSizes: {standard: 32}});
  await ana.person.reload();
  await page.waitForFunction(
    (selector, size) => {
      const button = document.querySelector(selector);
      return button !== null && parseFloat(getComputedStyle(button).fontSize) > 1.8 * size;
    },
    {},
    part('bar-join'),
    before,
  );
  expect(await cutOffOf(ana)).toEqual([]);
  for (const hook of ['bar-join', 'bar-votes', 'bar-sos', 'bar-toggle']) {
    expect(await isInReach(ana, hook), hook).toBe(true);
  }
  await openAll(ana);
  expect(await cutOffOf(ana)).toEqual([]);
});

it('what is typed stays in sight above the keyboard of the screen', async () => {
  const {ana} = await arriveWithPhone(360, 640);
  await tap(ana, 'bar-sos');
  await tap(ana, 'sos-text');
  // The keyboard takes its half of the screen.
  await ana.person.page.setViewport(phone(360, 300));
  await ana.person.page.keyboard.type('micro');
  expect(await isInReach(ana, 'sos-text')).toBe(true);
  await tap(ana, 'sos-send');
  await ana.waitUntilGone('sos-send');
  await ana.waitForPad(/Ana : micro$/m);
});
