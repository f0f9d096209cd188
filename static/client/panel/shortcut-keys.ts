import {recall} from './remembered';

/**
 * Keys that are something with Alt and Shift, by their place on the keyboard: the same on every layout,
 * and taken by no browser. What each does is in tools/shortcuts.ts.
 */
export const shortcutKeys = /^Key[FHJKLNOPRSV]$/;

/** Characters that are something alone: help, and the present view. */
const alone: Readonly<Record<string, string>> = {'?': 'KeyH', p: 'KeyO'};

/**
 * The shortcut that went down, if any. A character alone is one only while the focus is in the
 * panel and not in a field; all can be switched off (WCAG 2.1.4).
 */
export const shortcutOf = (event: KeyboardEvent, panel: HTMLElement): string | false => {
  const {key, ctrlKey, metaKey, altKey, shiftKey, repeat, type} = event;
  let code = '';
  if (!ctrlKey && !metaKey && !repeat) {
    if (altKey) {
      if (shiftKey) ({code} = event);
    } else if (panel.querySelector(':focus:not(.ep-ag-input):not(select)')) {
      code = alone[key] ?? '';
    }
  }
  return type === 'keydown' && shortcutKeys.test(code) && recall('keys') !== 'off' && code;
};
