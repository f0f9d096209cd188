import type {Intent} from '../../../meeting/intent';
import type {PadLine} from '../../../meeting/pad-line';
import type {RefusalCode} from '../../../static/client/intents';
import type {Page} from '../../../static/client/page';
import type {MountedPanel} from '../../../static/client/panel/mount';
import {mountPanel} from '../../../static/client/panel/mount';
import type {MeetingSource} from '../../../static/client/source';
import type {Words} from '../../../static/client/words';

/** A panel on a page without an editor, its meeting lines in memory. */
export interface PaperMeeting {
  readonly panel: MountedPanel;
  readonly column: HTMLElement;
  /** What was asked, in this order. */
  readonly asked: readonly Intent[];
  /** Answers the first question that has no answer yet. */
  readonly answer: (refusal: RefusalCode | null) => Promise<void>;
  /** Writes other lines. Those that say the same stay the same values, as a source promises. */
  readonly write: (text: string) => Promise<void>;
  /** What stands in the page by its name, as `data-ep-ag` has it. */
  readonly find: (hook: string) => HTMLElement | null;
  /** What is said by all that bears the name. */
  readonly texts: (hook: string) => readonly string[];
}

/** Whose meeting it is: Ana, with the author id `a.ana`. */
const author = 'a.ana';

const signed = (text: string): PadLine => ({
  text,
  authors: text.includes('Ana') ? [{from: 0, to: text.length, author}] : [],
  own: [],
  startedAt: null,
});

/** Until the next frame has been drawn, and what follows from it. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));

/** Keys in the place of words, with their values behind them. */
const words: Words = (key, values) =>
  values === undefined ? key : `${key} ${Object.values(values).join(' ')}`;

/** Mounts a panel for this text, in a column of its own. */
export const openPaperMeeting = async (
  text: string,
  changed: {readonly source?: Partial<MeetingSource>; readonly page?: Partial<Page>} = {},
): Promise<PaperMeeting> => {
  const column = document.createElement('aside');
  document.body.append(column);
  let lines = text.split('\n').map(signed);
  let onLines = (): void => undefined;
  const asked: Intent[] = [];
  const open: ((refusal: RefusalCode | null) => void)[] = [];
  const source: MeetingSource = {
    readLines: () => lines,
    onLines: (run) => {
      onLines = run;
    },
    send: (intent) => {
      asked.push(intent);
      return new Promise((resolve) => open.push(resolve));
    },
    author: () => author,
    name: () => 'Ana',
    rename: () => undefined,
    canWrite: true,
    now: () => 0,
    peopleConnected: () => 1,
    ...changed.source,
  };
  const page: Page = {
    column,
    isNarrow: () => false,
    freshness: () => 'now',
    onChange: () => undefined,
    focusText: () => undefined,
    furnish: () => undefined,
    language: () => 'en',
    onLanguage: () => undefined,
    embedHosts: [],
    roomsForReaders: false,
    defaultTemplate: 'assembly',
    padPath: '/p/paper',
    toolsAddress: 'data:text/javascript,',
    ...changed.page,
  };
  const panel = mountPanel(source, page, words);
  await nextFrame();
  const find = (hook: string): HTMLElement | null =>
    column.querySelector<HTMLElement>(`[data-ep-ag="${hook}"]`);
  return {
    panel,
    column,
    asked,
    answer: async (refusal) => {
      open.shift()?.(refusal);
      await nextFrame();
    },
    write: async (other) => {
      lines = other.split('\n').map((line, i) => {
        const before = lines[i];
        return before?.text === line ? before : signed(line);
      });
      onLines();
      await nextFrame();
    },
    find,
    texts: (hook) =>
      [...column.querySelectorAll(`[data-ep-ag="${hook}"]`)].map(
        ({textContent}) => textContent?.trim() ?? '',
      ),
  };
};
