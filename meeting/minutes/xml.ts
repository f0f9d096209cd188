const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Words in XML text or in an attribute between double quotes. Controls are gone before: see clean.ts. */
export const escapeXml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign) : text;

/** The first line of an XML file. */
export const xmlOpening = '<?xml version="1.0" encoding="UTF-8"?>\n';

const rightToLeftLetter =
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether the first letter of a text belongs to a script that is written from right to left. Source: UAX #9, P2. */
export const isRightToLeft = (text: string): boolean =>
  !/^[\x20-\u02ff]*$/.test(text) && rightToLeftLetter.test(text);

/** A file in an archive, as text. */
export interface ArchiveFile {
  readonly name: string;
  readonly text: string;
}

/** A document of an office program: files that belong into one ZIP archive, in this order. */
export interface OfficeDocument {
  readonly files: readonly ArchiveFile[];
}
