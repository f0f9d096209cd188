/** Longer than a title or a motion that a button writes, in UTF-16 units. */
const longest = 500;

/**
 * The words of one line as they stand again beside others, cut where they are long: a title or a motion as long
 * as the pad, told again with each of a thousand actions, would make minutes of a thousand pads.
 */
export const quote = (text: string): string => {
  if (text.length <= longest) return text;
  // No half of a character is left.
  const end = (text.codePointAt(longest - 2) ?? 0) > 0xffff ? longest - 2 : longest - 1;
  return `${text.slice(0, end)}…`;
};
