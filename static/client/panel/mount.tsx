import {render} from 'preact';
import {coalesce, frameClockOf} from '../coalesce';
import type {Page} from '../page';
import type {MeetingSource} from '../source';
import {createToolbox} from '../toolbox';
import type {Words} from '../words';
import {createAct} from './acting';
import {announcementsOf} from './announcements';
import {markTitle, notify} from './attention';
import type {Desk} from './desk';
import {drawNow} from './draw-now';
import {createErrands} from './errands';
import {keepFocus} from './keep-focus';
import {keepPlace} from './keep-place';
import {createDrawnReader, emptyMeeting} from './live-meeting';
import {Panel} from './panel';
import {firstState, stateOfPage} from './panel-state';
import {personOf} from './person';
import {remember} from './remembered';
import {shortcutOf} from './shortcut-keys';

/** The panel in the page. */
export interface MountedPanel {
  /** Shows or hides it; on an ordinary pad, what a meeting is. */
  readonly toggle: () => void;
  /** Whether a key that was pressed somewhere in the page is one of the panel's, and is seen to. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** Ask for the floor without looking for the button. */
  readonly joinQueue: () => void;
}

/** Puts the panel of a meeting into its column and keeps it there. */
export const mountPanel = (source: MeetingSource, page: Page, words: Words): MountedPanel => {
  const {column} = page;
  const root = document.createElement('div');
  root.className = 'ep-ag-root';
  root.tabIndex = -1;
  column.append(root);
  keepFocus(root);

  let meeting = emptyMeeting;
  let state = firstState(page);
  const errands = createErrands(source.send, () => change({}));
  const toolbox = createToolbox(page.toolsAddress, () => drawDesk());

  const change: Desk['change'] = (changed) => {
    state = {...state, ...changed};
    draw();
  };

  const draw = (): void => {
    const {isMeeting} = meeting;
    const {isNarrow, isExpanded, isOpen, isInviting, giveName, refusal} = state;
    const underWay = errands.underWay();
    const isShown = isMeeting
      ? isNarrow || isOpen || giveName !== null || refusal !== null || underWay.wait !== 'taken'
      : isInviting;
    column.classList.toggle('ep-ag-away', !isShown);
    column.classList.toggle('ep-ag-collapsed', isNarrow && !isExpanded && isMeeting);
    column.setAttribute('aria-label', words('ep_ag.panel.label'));
    page.furnish({isMeeting, isOpen: isMeeting && isNarrow ? isExpanded : isShown});
    keepPlace(root, () =>
      drawNow(() =>
        render(<Panel desk={desk} meeting={meeting} state={state} underWay={underWay} />, root),
      ),
    );
  };

  const parts: Omit<Desk, 'act'> = {
    source,
    page,
    words,
    canWrite: source.canWrite,
    tools: null,
    root,
    meeting: () => meeting,
    person: () => personOf(source, meeting.general),
    change,
    show: (id) => {
      const part = document.getElementById(id);
      part?.focus({preventScroll: true});
      part?.scrollIntoView({block: 'start'});
    },
    loadTools: toolbox.load,
    withTools: toolbox.use,
  };
  let desk: Desk = {
    ...parts,
    act: createAct(
      parts,
      errands,
      () => state,
      () => reading.hurry(),
    ),
  };
  /** Has everything drawn that is on the desk, which is another value for that. */
  const drawDesk = (): void => {
    desk = {...desk, tools: toolbox.tools()};
    draw();
  };

  const read = createDrawnReader();
  const reading = coalesce(() => {
    const before = meeting;
    meeting = read(source.readLines());
    if (meeting === before) return;
    const {isOwnTurn} = desk.person();
    if (meeting.isMeeting && state.isInviting) state = {...state, isInviting: false, isOpen: true};
    // What stands in the pad when somebody comes is no news.
    const said = before === emptyMeeting ? [] : announcementsOf(before, meeting, isOwnTurn);
    for (const {isUrgent, key, values} of said) {
      const text = words(key, values);
      state = isUrgent ? {...state, saidUrgently: text} : {...state, said: text};
      if (isUrgent) notify(text, meeting.general.subject);
    }
    markTitle(words, meeting, isOwnTurn);
    draw();
  }, frameClockOf(window));

  const press = (event: KeyboardEvent): boolean => {
    const code = meeting.isMeeting && shortcutOf(event, root);
    if (!code) return false;
    event.preventDefault();
    desk.withTools((tools) => tools.press(code, desk));
    return true;
  };

  document.addEventListener('keydown', press);
  page.onLanguage(drawDesk);
  page.onChange(() => {
    const {isNarrow, freshness} = stateOfPage(page);
    if (isNarrow !== state.isNarrow || freshness !== state.freshness) change({isNarrow, freshness});
  });
  source.onLines(reading.ask);
  draw();
  reading.ask();

  return {
    press,
    toggle: () => {
      if (!meeting.isMeeting) {
        change({isInviting: !state.isInviting});
        if (state.isInviting) desk.show('ep-ag-make');
        return;
      }
      if (state.isNarrow) {
        change({isExpanded: !state.isExpanded});
        return;
      }
      remember('panel', state.isOpen ? 'closed' : 'open');
      change({isOpen: !state.isOpen});
      if (state.isOpen) root.querySelector<HTMLElement>('.ep-ag-panel')?.focus();
    },
    joinQueue: () => void desk.act({kind: 'joinQueue', turnKind: 'topic'}),
  };
};
