/**
 * Not the package `string-width`: on lines of 10,000 signs it takes a hundred times as long, and it cuts
 * text with `Intl.Segmenter`, which differs from one Node.js to the next, so that minutes would too.
 */

/** What takes no room of its own: what joins the sign before it, and the signs that make emojis of several. */
const joining =
  /[\p{M}\u200b-\u200f\u2060-\u2064\u2066-\u2069\u{e0020}-\u{e007f}]|\p{Emoji_Modifier}/u;

/** What is two columns wide. Source: UAX #11, the ranges W and F that people type; emojis are among them. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Whether a character is two columns wide. */
export const isWide = (character: string): boolean => wide.test(character);

/**
 * How many columns a text takes where letters are of one width, as in a terminal or a plain mail: two
 * for a Chinese, Japanese or Korean sign and for an emoji, none for an accent of its own.
 */
export const textWidth = (text: string): number => {
  if (/^[\x20-\u02ff]*$/.test(text)) return text.length;
  let width = 0;
  let isJoined = false;
  for (const character of text) {
    if (character === '\u200d') isJoined = true;
    else {
      if (!isJoined && !joining.test(character)) width += isWide(character) ? 2 : 1;
      isJoined = false;
    }
  }
  return width;
};
