import type {Page} from 'puppeteer-core';

/** The classes of Etherpad's own skin (`skinVariants` of its settings): its default, and its darkest. */
const variants = {
  light: ['super-light-toolbar', 'super-light-editor', 'light-background'],
  dark: ['super-dark-toolbar', 'super-dark-editor', 'dark-background'],
} as const;

export type Theme = keyof typeof variants;
export const themes: readonly Theme[] = ['light', 'dark'];

/** Gives the page and its editor the theme, as the skin's own builder does (skin_variants.js). */
export const setTheme = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate(
    (added, all) => {
      const dress = (of: Document): void => {
        of.documentElement.classList.remove(...all);
        of.documentElement.classList.add(...added);
        for (const frame of of.querySelectorAll('iframe')) {
          // A call's frame is of another origin.
          if (frame.contentDocument !== null) dress(frame.contentDocument);
        }
      };
      dress(document);
    },
    variants[theme],
    Object.values(variants).flat(),
  );
