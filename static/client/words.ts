/** Values for the `{{names}}` in a text. Names are ASCII letters. */
export type WordValues = Readonly<Record<string, string | number>>;

/** The text of a locale key in the visitor's language; the key itself when no locale has it. */
export type Words = (key: string, values?: WordValues) => string;
