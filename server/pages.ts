import {join} from 'node:path';
import {table} from '../languages/table';
import {templateNames} from '../meeting/template-name';
import {languages} from '../meeting/meeting';
import type {Language} from '../meeting/meeting';
import {formatNames, formats} from '../meeting/minutes/formats';
import {proposedPadName} from './creation-route';
import type {Request} from './express';
import type {PageBlock, RenderTemplate} from './pad-host';
import type {Settings} from './settings';
import {packageRoot} from './templates';

/** A short hash of the built client and its CSS, set by the build: Etherpad doesn't version plugins' files. */
declare const ASSET_VERSION: string;
const version = (): string => (typeof ASSET_VERSION === 'string' ? ASSET_VERSION : 'dev');

/** The path of a template for pages. */
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

/** What ep_ag adds to pages of the host's. */
export interface Pages {
  /** The home page's form for a new meeting, after Etherpad's own. */
  readonly addHomeForm: (block: PageBlock) => void;
  /** The home page's style sheet. */
  readonly addHomeStyle: (block: PageBlock) => void;
  /** The home page's script: it sends the form to the pad that it names. */
  readonly addHomeScript: (block: PageBlock) => void;
  /**
   * The pad page's style sheet, and the listed instances, for `ep-ag doctor`, which looks from outside.
   * A host's name has no character that means something in HTML.
   */
  readonly addPanelStyle: (block: PageBlock) => void;
  /** The two buttons of the toolbar, before Etherpad's own on that side. */
  readonly addToolbarButtons: (block: PageBlock) => void;
  /** The links to the minutes in the import/export popup. */
  readonly addExportLinks: (block: PageBlock) => void;
}

/** By the host's templates, and the settings as they are when a page is asked for. */
export const createPages = (renderTemplate: RenderTemplate, settings: () => Settings): Pages => ({
  addHomeForm: (block) => {
    const language = languageFor(block.renderContext?.req, settings());
    block.content += renderTemplate(template('home-form.ejs'), {
      name: proposedPadName(table[language].padName),
      templates: templateNames,
      chosenTemplate: settings().template,
      languages: languages.map((code) => ({code, name: table[code].name})),
      chosenLanguage: language,
    });
  },
  addHomeStyle: (block) => {
    block.content += `<link rel="stylesheet" href="${asset('', 'css/home.css')}">\n`;
  },
  addHomeScript: (block) => {
    block.content += `<script src="${asset('', 'js/home.js')}"></script>\n`;
  },
  addPanelStyle: (block) => {
    const {embed} = settings().rooms;
    block.content += `<link rel="stylesheet" href="${asset('../', 'css/panel.css')}">\n`;
    if (embed.length === 0) return;
    block.content += `<meta name="ep_ag-rooms" content="${embed.join(' ')}">\n`;
  },
  addToolbarButtons: (block) => {
    block.content = renderTemplate(template('toolbar.ejs'), {}) + block.content;
  },
  addExportLinks: (block) => {
    block.content += renderTemplate(template('export-links.ejs'), {
      columns: formatNames.flatMap((format) => {
        const {column: word} = formats[format];
        return word === null ? [] : [{format, word}];
      }),
    });
  },
});
