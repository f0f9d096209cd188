// What axe-core finds in a page, and whether it is ours.
import axe from 'axe-core';
import type {Page} from 'puppeteer-core';

/** A rule that an element of the page breaks. */
export interface Violation {
  readonly rule: string;
  /** A selector of the element, with what axe says of it. */
  readonly where: string;
  /** Whether the plugin has put the element there. */
  readonly isOurs: boolean;
}

/** All that the plugin puts into Etherpad's pages. */
const ourElements =
  '.ep-ag-admin, #ep-ag-column, .ep-ag-help, #editbar [data-key^="epAg"], .ep-ag-export, .ep-ag-home';
/**
 * Etherpad's toolbar stands outside all landmarks, and its own entries break this rule one by one; so
 * does whatever else is in it. An entry that were a landmark of its own would be in everybody's way.
 */
const placedByEtherpad = {rule: 'region', within: '#editbar'} as const;

/** Runs axe on the whole page as it stands, or on what a selector finds, frames left out: nothing of ours is in Etherpad's. */
export const violationsOf = async (page: Page, within = 'html'): Promise<readonly Violation[]> => {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(
    async (ours, placed, part) => {
      const {run} = (window as unknown as {axe: typeof axe}).axe;
      const {violations} = await run(part === 'html' ? document : part, {
        resultTypes: ['violations'],
        elementRef: true,
        iframes: false,
        // WCAG 2.2, which axe leaves off unless asked.
        rules: {'target-size': {enabled: true}},
      });
      return violations.flatMap(({id, nodes}) =>
        nodes.map(({element, target, failureSummary}) => ({
          rule: id,
          where: `${target.join(' ')}: ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
          isOurs:
            element?.closest(ours) !== null &&
            !(id === placed.rule && element?.closest(placed.within) !== null),
        })),
      );
    },
    ourElements,
    placedByEtherpad,
    within,
  );
};
