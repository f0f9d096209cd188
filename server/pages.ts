import {join} from 'node:path';
import {templateNames} from '../meeting/intent';
import {languages} from '../meeting/meeting';
import type {Language} from '../meeting/meeting';
import {proposedPadName} from './creation-route';
import {renderTemplate} from './host/templates';
import type {BlockContext, Request} from './host/etherpad-types';
import type {Settings} from './settings';
import {packageRoot} from './templates';

/** A short hash of the built client and its CSS, set by the build: Etherpad doesn't version plugins' files. */
declare const ASSET_VERSION: string;
const version = (): string => (typeof ASSET_VERSION === 'string' ? ASSET_VERSION : 'dev');

export const template = (name: string): string => join(packageRoot, 'templates', name);

/** The address of one of our files; `prefix` leads from the page to Etherpad's root. */
export const asset = (prefix: string, path: string): string =>
  `${prefix}static/plugins/ep_ag/static/${path}?v=${version()}`;

/** The visitor's language where it is one of ours; else the administrator's; else French. */
export const languageFor = (req: Request | undefined, settings: Settings): Language => {
  if (settings.language) return settings.language;
  const wanted = req?.acceptsLanguages?.([...languages]);
  return languages.find((language) => language === wanted) ?? 'fr';
};

/** What a new pad's name begins with. */
const padPrefix: Readonly<Record<Language, string>> = {
  fr: 'reunion',
  en: 'meeting',
  es: 'reunion',
  de: 'treffen',
  it: 'riunione',
};

/** The home page's form for a new meeting, after Etherpad's own. */
export const addHomeForm = (context: BlockContext, settings: Settings): void => {
  const language = languageFor(context.renderContext?.req, settings);
  context.content += renderTemplate(template('home-form.ejs'), {
    name: proposedPadName(padPrefix[language]),
    templates: templateNames,
    chosenTemplate: settings.template,
    languages,
    chosenLanguage: language,
  });
};

/** The home page's style sheet. */
export const addHomeStyle = (context: BlockContext): void => {
  context.content += `<link rel="stylesheet" href="${asset('', 'css/home.css')}">\n`;
};

/** The home page's script: it sends the form to the pad that it names. */
export const addHomeScript = (context: BlockContext): void => {
  context.content += `<script src="${asset('', 'js/home.js')}"></script>\n`;
};

/**
 * The pad page's style sheet, and the listed instances, for `ep-ag doctor`, which looks from outside.
 * A host's name has no character that means something in HTML.
 */
export const addPanelStyle = (context: BlockContext, {rooms}: Settings): void => {
  context.content += `<link rel="stylesheet" href="${asset('../', 'css/panel.css')}">\n`;
  if (rooms.embed.length === 0) return;
  context.content += `<meta name="ep_ag-rooms" content="${rooms.embed.join(' ')}">\n`;
};

/** The two buttons of the toolbar, before Etherpad's own on that side. */
export const addToolbarButtons = (context: BlockContext): void => {
  context.content = renderTemplate(template('toolbar.ejs'), {}) + context.content;
};

/** The links to the minutes in the import/export popup. */
export const addExportLinks = (context: BlockContext): void => {
  context.content += renderTemplate(template('export-links.ejs'), {});
};
