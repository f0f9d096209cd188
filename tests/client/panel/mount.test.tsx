// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"handleDisabledFileLoadingAsSuccess": true}}
import {afterEach, describe, expect, it, vi} from 'vitest';
import {nextFrame, openPaperMeeting} from './paper-meeting';

const meeting = [
  ...['00 - General', 'Spring assembly', ''],
  ...['01 - Agenda', '▶ 1. Accounts', '2. Banners', ''],
  ...['02 - Queue', 'Ben', 'Cem', ''],
  ...['03 - Votes', 'Shall we march?', 'For:', 'Against:', ''],
  ...['04 - SOS', '', '05 - Minutes', 'Ben: hello'],
].join('\n');

/** What is changed in an element from now on. */
const watch = (element: Element): readonly MutationRecord[] => {
  const changes: MutationRecord[] = [];
  new MutationObserver((records) => changes.push(...records)).observe(element, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  return changes;
};

afterEach(() => document.body.replaceChildren());

describe('a panel on a page without an editor', () => {
  it('shows the meeting that its source has', async () => {
    const {column, texts} = await openPaperMeeting(meeting);
    expect(column.querySelector('h2')?.textContent).toBe('Spring assembly');
    expect(texts('agenda-row').map((text) => text.replace(/ \(.*/, ''))).toEqual([
      '1. Accounts',
      '2. Banners',
    ]);
    expect(texts('queue-row').map((text) => text.slice(0, 3))).toEqual(['Ben', 'Cem']);
    expect(texts('proposal')).toHaveLength(1);
  });

  it('hands an intent to its source, is busy until it is answered, and shows what comes of it', async () => {
    const {asked, answer, find, texts, write} = await openPaperMeeting(meeting);
    find('join')?.click();
    expect(asked).toEqual([{kind: 'joinQueue', turnKind: 'topic'}]);
    expect(find('join')?.getAttribute('aria-busy')).toBe('true');
    await answer(null);
    expect(find('join')?.getAttribute('aria-busy')).toBe('false');
    await write(meeting.replace('Cem', 'Cem\nAna'));
    expect(texts('queue-row').map((text) => text.slice(0, 3))).toEqual(['Ben', 'Cem', 'Ana']);
    find('withdraw-turn')?.click();
    expect(asked[1]).toEqual({kind: 'withdrawTurn', turn: 'ana#1'});
  });

  it('shows a refusal until it is dismissed', async () => {
    const {answer, find} = await openPaperMeeting(meeting);
    find('join')?.click();
    await answer('list-closed');
    expect(find('refusal')?.dataset['code']).toBe('list-closed');
    find('refusal-dismiss')?.click();
    expect(find('refusal')).toBe(null);
  });

  it('refuses by itself where its source lets nobody write', async () => {
    const {asked, find, panel} = await openPaperMeeting(meeting, {source: {canWrite: false}});
    expect(find('join')).toBe(null);
    panel.joinQueue();
    expect(find('refusal')?.dataset['code']).toBe('read-only');
    expect(asked).toEqual([]);
  });

  it('is a bar of its own on a narrow page, and tells the page how it stands', async () => {
    const furnish = vi.fn();
    const {find, panel, column} = await openPaperMeeting(meeting, {
      page: {isNarrow: () => true, furnish},
    });
    expect(find('panel')).toBe(null);
    expect(find('bar-join')).not.toBe(null);
    expect(column.classList.contains('ep-ag-collapsed')).toBe(true);
    panel.toggle();
    expect(find('panel')).not.toBe(null);
    expect(furnish).toHaveBeenLastCalledWith({isMeeting: true, isOpen: true});
  });

  it('writes everything anew in another language', async () => {
    let language = 'fr';
    let onLanguage = (): void => undefined;
    const {find} = await openPaperMeeting(meeting, {
      page: {
        onLanguage: (run) => {
          onLanguage = run;
        },
      },
      source: {name: () => (language === 'fr' ? 'Ana' : 'Ben')},
    });
    expect(find('queue-row')?.textContent).not.toContain('ep_ag.queue.you');
    language = 'en';
    onLanguage();
    expect(find('queue-row')?.textContent).toContain('ep_ag.queue.you');
  });
});

describe('what is drawn', () => {
  it('is nothing while somebody takes notes', async () => {
    const {column, write} = await openPaperMeeting(meeting);
    const changes = watch(column);
    await write(`${meeting}\nCem: more to write down`);
    expect(changes).toEqual([]);
  });

  it('of a queue that grows is the row of whoever came', async () => {
    const {column, write} = await openPaperMeeting(meeting);
    const changes = watch(column.querySelector('.ep-ag-queue') ?? column);
    await write(meeting.replace('Cem', 'Cem\nDia'));
    expect(changes.map(({type, addedNodes}) => [type, addedNodes.length])).toEqual([
      ['childList', 1],
    ]);
  });

  it('at once, for whoever goes on with what is there then', async () => {
    const {find, column} = await openPaperMeeting(meeting);
    find('keep-queue')?.click();
    expect(find('keep-queue')?.getAttribute('aria-expanded')).toBe('true');
    expect(column.querySelector('.ep-ag-section-queue [data-ep-ag="loading"]')).not.toBe(null);
    await nextFrame();
  });
});
