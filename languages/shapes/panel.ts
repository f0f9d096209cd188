import type english from '../en/panel.json';

/** The panel's words, by their keys: the keys are those of English. `qqq.json` tells translators where each stands. */
export type PanelWords = Readonly<Record<keyof typeof english, string>>;
