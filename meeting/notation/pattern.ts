/** Makes patterns of text in which a backslash is one, and other patterns can be put: pattern('u')`^\d+${blank}`. */
export const pattern =
  (flags: string) =>
  (text: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
    new RegExp(String.raw(text, ...parts), flags);
