/** Longer than a title or a motion that a button writes, in UTF-16 units. */
const longest = 500;

/**
 * The words of one line as they stand again beside others, cut where they are long: a title or a motion as long
 * as the pad, told again with each of a thousand actions, would make minutes of a thousand pads.
 */
export const quote = (text: string): string => cutText(text, longest);

/** A text of at most `most` UTF-16 units, an ellipsis at its end where it is cut. No half of a character is left. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = (text.codePointAt(most - 2) ?? 0) > 0xffff ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
}
