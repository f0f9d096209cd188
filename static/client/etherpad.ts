/**
 * The only file of the panel that knows Etherpad: its globals, hook contexts and page, and what
 * differs between versions. Everything else is given plain values and functions.
 */
import type {TemplateName} from '../../meeting/intent';
import {templateNames} from '../../meeting/intent';
import type {Language} from '../../meeting/meeting';
import {languages} from '../../meeting/meeting';
import type {AuthorId, EpochMs, PadLine} from '../../meeting/pad-line';
import type {
  AceEditEventContext,
  AceInitializedContext,
  PostAceInitContext,
  Rep,
  Toolbar,
} from './etherpad-page';
import {createPadLinesReader} from './pad-lines';
import type {Words} from './words';

export type {
  AceEditEventContext,
  AceInitializedContext,
  AceKeyEventContext,
  PostAceInitContext,
  PostToolbarInitContext,
} from './etherpad-page';

/** How the panel stands in the page. */
export interface Furniture {
  /** Whether the pad is a meeting: what the toolbar offers, and whether minutes can be exported. */
  readonly isMeeting: boolean;
  /** Whether the column beside the text takes room. */
  readonly isOpen: boolean;
}

/** Which text the page shows: the present one, a past revision, or the last that came before the connection was lost. */
export type Moment = 'now' | 'past' | 'stale';

/** What the panel is given by the page it stands in. */
export interface Host {
  /** An empty element beside the text. */
  readonly column: HTMLElement;
  readonly words: Words;
  /** The visitor's language, where the model has words in it; the panel's own may be fewer. */
  readonly language: () => Language | null;
  readonly onLanguage: (run: () => void) => void;
  readonly author: () => AuthorId;
  /** Empty for a person without a name. */
  readonly name: () => string;
  readonly rename: (name: string) => void;
  readonly canWrite: boolean;
  /** Gives the text the focus, where the caret was. */
  readonly focusText: () => void;
  /** Hosts whose rooms may be shown in a frame, by the administrator's choice. */
  readonly embedHosts: readonly string[];
  readonly roomsForReaders: boolean;
  readonly defaultLanguage: Language;
  readonly defaultTemplate: TemplateName;
  /** The pad's address without query or final slash, under whatever path Etherpad lives. */
  readonly padPath: string;
  /** Where the second file of the client lies. */
  readonly toolsAddress: string;
  /** The server's clock, as well as this browser can tell. */
  readonly now: () => EpochMs;
  /** People with the pad open, this visitor included. */
  readonly peopleConnected: () => number;
  readonly readLines: () => PadLine[];
  readonly moment: () => Moment;
  /** Runs when the moment may be another one. */
  readonly onMoment: (run: () => void) => void;
  readonly furnish: (furniture: Furniture) => void;
}

let rep: Rep | null = null;

/** Keeps the editor's document: the object that `ace_getRep` gives is one for the editor's life. */
export const keepEditor = ({editorInfo}: AceInitializedContext): void => {
  rep = editorInfo.ace_getRep();
};

/** Whether an edit event changed what the pad says (most of them are about the caret). */
export const changesPad = ({callstack}: AceEditEventContext): boolean =>
  callstack.docTextChanged || callstack.repChanged;

const createLinesReader = (): (() => PadLine[]) => {
  const read = createPadLinesReader();
  return () => {
    const document = rep;
    if (document === null) return [];
    const {numToAttrib} = document.apool;
    return read({
      // One walk: `atIndex` searches anew for each line, 5,000 times on a long pad.
      lines: document.lines.slice(0, document.lines.length()),
      attributes: document.alines,
      attributeOf: (number) => numToAttrib[number],
    });
  };
};

/**
 * The pad's path. Like core's own export links (pad_impexp in every version), which survive
 * Etherpad living under a path; behind a rewrite that hides `/p/`, the page's path itself.
 */
export const padPathOf = (pathname: string): string =>
  /^.*\/p\/[^/]+/.exec(pathname)?.[0] ?? pathname.replace(/\/+$/, '');

/** A character that no text contains, around the number of a value. */
const placeholder = (index: number): string => `\u0001${index}\u0001`;

/**
 * html10n substitutes values over and over until no `{{…}}` is left, so that a person called
 * `{{name}}` would hang the page: it is given placeholders, and the values go in afterwards, once.
 */
const words: Words = (key, values = {}) => {
  const names = Object.keys(values);
  const marks = Object.fromEntries(names.map((name, index) => [name, placeholder(index)]));
  // Asked before the locale arrived, `get` warns in the console for every text.
  if (window.html10n?.translations === undefined) return '';
  const text = window.html10n.get(key, marks) ?? key;
  return names.reduce(
    (filled, name, index) => filled.split(placeholder(index)).join(String(values[name])),
    text,
  );
};

const isLanguage = (code: string): code is Language =>
  (languages as readonly string[]).includes(code);

const visitorLanguage = (): Language | null => {
  const code = (window.html10n?.getLanguage() ?? '').split('-')[0] ?? '';
  return isLanguage(code) ? code : null;
};

const isTemplate = (name: string): name is TemplateName =>
  (templateNames as readonly string[]).includes(name);

/** The name in Etherpad's own field, which keeps a copy of its own and hands it on when left. */
const rename = (pad: PostAceInitContext['pad'], name: string): void => {
  $('#myusernameedit').val(name).removeClass('editempty').trigger('blur');
  if (pad.getUserName() !== name) pad.notifyChangeName(name);
};

const columnId = 'ep-ag-column';

/**
 * The column, made once, as a sibling of the editor. `#editorcontainerbox` is a row flexbox in all
 * versions; pinned chat and user list come after it in the page and stay at its outer side.
 */
const makeColumn = (): HTMLElement => {
  const found = document.getElementById(columnId);
  if (found !== null) return found;
  const column = document.createElement('aside');
  column.id = columnId;
  column.className = 'ep-ag-column';
  const editor = document.getElementById('editorcontainer');
  if (editor?.parentElement) editor.after(column);
  else document.body.append(column);
  return column;
};

/** Says anew what a toolbar button does. 3.x keeps an aria-label it did not write, so both go in. */
const nameToolbarButton = (key: string, titleKey: string): void => {
  const title = words(titleKey);
  for (const part of document.querySelectorAll(
    `#editbar [data-key="${key}"] a, #editbar [data-key="${key}"] button`,
  )) {
    part.setAttribute('data-l10n-id', titleKey);
    if (title === '') continue;
    part.setAttribute('title', title);
    part.setAttribute('aria-label', title);
  }
};

const furnish = ({isMeeting, isOpen}: Furniture): void => {
  document.body.classList.toggle('ep-ag-meeting', isMeeting);
  document.body.classList.toggle('ep-ag-open', isOpen);
  $('#editbar [data-key="epAgPanel"] > a').toggleClass('selected', isOpen);
  $('#editbar [data-key="epAgPanel"] button').attr('aria-expanded', String(isOpen));
  nameToolbarButton(
    'epAgPanel',
    isMeeting ? 'ep_ag.toolbar.panel.title' : 'ep_ag.toolbar.make.title',
  );
};

/** The addresses of the minutes in Etherpad's export column, relative paths being no use there. */
const addressExportLinks = (padPath: string): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-ep-ag-format]')) {
    link.href = `${padPath}/export/minutes.${link.dataset['epAgFormat'] ?? 'md'}`;
  }
};

/** The second file lies beside the style sheet, whose address has the path and the version. */
const toolsAddress = (): string =>
  (
    document.querySelector<HTMLLinkElement>('link[href*="/ep_ag/static/css/panel.css"]')?.href ??
    '../static/plugins/ep_ag/static/css/panel.css'
  ).replace('css/panel.css', 'js/tools.js');

const moment = (): Moment => {
  // From 3.0 past revisions are shown inside the pad's own page (pad_mode.ts).
  if (document.querySelector('.history-mode')) return 'past';
  // Core covers its toolbar as long as the connection is lost (pad_connectionstatus, every version).
  return document.querySelector('#toolbar-overlay[style*="block"]') ? 'stale' : 'now';
};

/** Reads the page once the editor is there. */
export const openHost = ({pad}: PostAceInitContext): Host => {
  const clientVars = window.clientVars ?? {};
  const options = clientVars.ep_ag ?? {};
  const language = options.language ?? '';
  const template = options.template ?? '';
  const padPath = padPathOf(window.location.pathname);
  const offsetMs = pad.clientTimeOffset ?? Date.now() - (clientVars.serverTimestamp ?? Date.now());
  addressExportLinks(padPath);
  return {
    column: makeColumn(),
    words,
    language: visitorLanguage,
    onLanguage: (run) => window.html10n?.bind('localized', run),
    author: () => pad.getUserId(),
    name: () => (pad.getUserName() ?? '').trim(),
    rename: (name) => rename(pad, name),
    canWrite: clientVars.readonly !== true,
    // Not core's own `ace.focus`: it hands the keyboard to the frame, and the first letter gets lost (1.8.14).
    focusText: () => window.ace_outer.ace_inner.document.body.focus(),
    embedHosts: options.embedHosts ?? [],
    roomsForReaders: options.roomsForReaders === true,
    defaultLanguage: isLanguage(language) ? language : 'fr',
    defaultTemplate: isTemplate(template) ? template : 'assembly',
    padPath,
    toolsAddress: toolsAddress(),
    now: () => Date.now() - offsetMs,
    peopleConnected: () => pad.collabClient?.getConnectedUsers().length ?? 1,
    readLines: createLinesReader(),
    moment,
    onMoment: (run) =>
      new MutationObserver(run).observe(document.body, {
        subtree: true,
        attributeFilter: ['class', 'style'],
      }),
    furnish,
  };
};

/** What the two toolbar buttons do. */
export interface ToolbarActions {
  readonly togglePanel: () => void;
  readonly joinQueue: () => void;
}

/**
 * Connects the toolbar buttons. Core gives the focus back to the editor right after a command
 * (`triggerCommand`, every version), so whatever moves it elsewhere has to come a moment later.
 */
export const connectToolbar = (toolbar: Toolbar, actions: ToolbarActions): void => {
  const later = (run: () => void) => (): void => void window.setTimeout(run, 0);
  toolbar.registerCommand('epAgPanel', later(actions.togglePanel));
  toolbar.registerCommand('epAgTurn', later(actions.joinQueue));
};
