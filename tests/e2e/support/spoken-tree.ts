// The accessibility tree of a part of the page as lines of text, in the order in which it is read.
import type {Page, SerializedAXNode} from 'puppeteer-core';

/** Boxes that a screen reader passes over without a word. */
const silentRoles = new Set(['generic', 'none', 'LineBreak', 'InlineTextBox', 'strong']);
/** What is read by its name, whatever it is made of. */
const namedRoles = new Set(['button', 'link', 'heading', 'DisclosureTriangle', 'option']);

/** What is said of an element besides its role and name. */
const statesOf = ({pressed, expanded, disabled, busy, value}: SerializedAXNode): string =>
  [
    pressed === true && 'pressed',
    pressed === false && 'not pressed',
    expanded === true && 'expanded',
    expanded === false && 'collapsed',
    disabled === true && 'disabled',
    busy === true && 'busy',
    value !== undefined && `= ${value}`,
  ]
    .filter((state) => state !== false)
    .map((state) => `, ${state}`)
    .join('');

const linesOf = (node: SerializedAXNode, depth: number): string[] => {
  const {role, children = []} = node;
  const name = (node.name ?? '').replace(/\s+/g, ' ').trim();
  if (silentRoles.has(role)) return children.flatMap((child) => linesOf(child, depth));
  const indent = '  '.repeat(depth);
  if (role === 'StaticText') return name === '' ? [] : [`${indent}${name}`];
  const own = `${indent}[${role}] ${name}`.trimEnd() + statesOf(node);
  const below = namedRoles.has(role) ? [] : children.flatMap((child) => linesOf(child, depth + 1));
  return [own, ...below];
};

/** What `selector` finds as a screen reader gets it: `[role] name, states`, and text as it stands. */
export const spokenTree = async (page: Page, selector: string): Promise<string> => {
  const root = await page.waitForSelector(selector);
  if (root === null) throw new Error(`there is no ${selector}`);
  const tree = await page.accessibility.snapshot({root, interestingOnly: false});
  if (tree === null) throw new Error(`${selector} is hidden from screen readers`);
  return linesOf(tree, 0).join('\n');
};
