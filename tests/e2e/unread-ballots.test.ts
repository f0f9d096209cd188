// What looks like a ballot and counts nobody is said at the vote, and in its result.
import {expect, it} from 'vitest';
import {emptyMeeting, openMeeting} from './support/meeting-pads';
import {part} from './support/participant';
import {usePeople} from './support/people';

const people = usePeople();

const typed = emptyMeeting.replace(
  '03 - Vote\n',
  '03 - Vote\nBouger la date\nPour : +1 Sam\nContre : Noor, Max\n',
);

it('is told at the vote and on the wall; closing asks first, and the result says how many lines it leaves out', async () => {
  expect(typed).not.toBe(emptyMeeting);
  const {present} = await openMeeting(people, ['Ana', 'Ben'], typed);
  const [ana, ben] = present;
  if (!ana || !ben) throw new Error('nobody came');
  const told = await ana.see('vote-problems');
  expect(await told.evaluate((node) => node.textContent)).toContain('Contre : Noor, Max');
  await ben.click('present');
  await ben.see('present-view', ` ${part('vote-problems')}`);
  await ana.click('close-vote');
  const question = await ana.see('confirm-close');
  expect(await question.evaluate((node) => node.parentElement?.textContent)).toMatch(
    /ne comptent personne : 1/,
  );
  await ana.click('confirm-close');
  await ana.waitForPad(
    '→ Adoptée : 1 pour, 0 contre, 0 abstention (majorité simple : 1 > 0 ; lignes non comptées : 1)',
  );
});

it('a written result that the ballots above it no longer come to is told at its vote', async () => {
  const {present} = await openMeeting(
    people,
    ['Ana'],
    typed.replace('Contre : Noor, Max\n', 'Contre : +1 +1\n→ Adoptée : 2 pour, 1 contre\n'),
  );
  const told = await present[0]?.see('vote-problems');
  expect(await told?.evaluate((node) => node.textContent)).toContain('ne correspond pas aux voix');
});
