import {readAttributeSpans, readPadLine} from '../../../meeting/notation/attributed-line';
import type {AttributeOf, HostLine} from '../../../meeting/notation/attributed-line';
import type {PadLine} from '../../../meeting/pad-line';

/** What the editor holds: lines, and for each the string of its attributes. */
export interface EditorLines {
  readonly lines: readonly HostLine[];
  readonly attributes: readonly string[];
  /** The key and value of an attribute number. */
  readonly attributeOf: AttributeOf;
}

/** Reads the whole pad again and again, keeping the lines that have not changed since. */
export type PadLinesReader = (editor: EditorLines) => PadLine[];

interface ReadLine {
  readonly text: string;
  readonly lineMarker: number;
  readonly attributeString: string;
  readonly line: PadLine;
}

/**
 * A reader that remembers. A line of the same text and attributes gives the very same value, so
 * that a one-line edit costs one line's reading, and whoever compares lines can do it by identity.
 */
export const createPadLinesReader = (): PadLinesReader => {
  // Keyed by the editor's own line objects, which live exactly as long as their lines.
  const known = new WeakMap<HostLine, ReadLine>();
  return ({lines, attributes, attributeOf}) =>
    lines.map((entry, index) => {
      const attributeString = attributes[index] ?? '';
      const before = known.get(entry);
      if (
        before !== undefined &&
        before.text === entry.text &&
        before.lineMarker === entry.lineMarker &&
        before.attributeString === attributeString
      ) {
        return before.line;
      }
      const line = readPadLine(entry, readAttributeSpans(attributeString), attributeOf);
      known.set(entry, {text: entry.text, lineMarker: entry.lineMarker, attributeString, line});
      return line;
    });
};
