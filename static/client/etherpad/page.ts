import {templateNames} from '../../../meeting/template-name';
import type {Freshness, Furniture, Page} from '../page';
import {etherpadWords, findLanguage, visitorLanguage} from './words';

/** Where the panel becomes a sheet at the bottom; panel.css has the same numbers. */
const narrowScreen = '(max-width: 799px), (max-height: 480px)';

/**
 * The pad's path. Like core's own export links (pad_impexp in every version), which survive
 * Etherpad living under a path; behind a rewrite that hides `/p/`, the page's path itself.
 */
export const padPath = (): string => {
  const {pathname} = window.location;
  return /^.*\/p\/[^/]+/.exec(pathname)?.[0] ?? pathname.replace(/\/+$/, '');
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
  const title = etherpadWords(titleKey);
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
const addressExportLinks = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-ep-ag-format]')) {
    link.href = `${padPath()}/export/minutes.${link.dataset['epAgFormat'] ?? 'md'}`;
  }
};

/** The second file lies beside the style sheet, whose address has the path and the version. */
const toolsAddress = (): string =>
  (
    document.querySelector<HTMLLinkElement>('link[href*="/ep_ag/static/css/panel.css"]')?.href ??
    '../static/plugins/ep_ag/static/css/panel.css'
  ).replace('css/panel.css', 'js/tools.js');

const freshness = (): Freshness => {
  // From 3.0 past revisions are shown inside the pad's own page (pad_mode.ts).
  if (document.querySelector('.history-mode')) return 'past';
  // Core covers its toolbar as long as the connection is lost (pad_connectionstatus, every version).
  return document.querySelector('#toolbar-overlay[style*="block"]') ? 'stale' : 'now';
};

/** Etherpad's page, with a column for the panel beside the editor. */
export const openEtherpadPage = (): Page => {
  const {
    embedHosts = [],
    roomsForReaders = false,
    language,
    template,
  } = window.clientVars?.ep_ag ?? {};
  const narrow = window.matchMedia(narrowScreen);
  addressExportLinks();
  return {
    column: makeColumn(),
    isNarrow: () => narrow.matches,
    freshness,
    onChange: (run) => {
      narrow.addEventListener('change', run);
      new MutationObserver(run).observe(document.body, {
        subtree: true,
        attributeFilter: ['class', 'style'],
      });
    },
    // Not core's own `ace.focus`: it hands the keyboard to the frame, and the first letter gets lost (1.8.14).
    focusText: () => window.ace_outer.ace_inner.document.body.focus(),
    furnish,
    language: () => visitorLanguage() ?? findLanguage(language) ?? 'fr',
    onLanguage: (run) => window.html10n?.bind('localized', run),
    embedHosts,
    roomsForReaders,
    defaultTemplate: templateNames.find((name) => name === template) ?? 'assembly',
    padPath: padPath(),
    toolsAddress: toolsAddress(),
  };
};
