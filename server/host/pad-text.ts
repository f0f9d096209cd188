import {markerWidth, readAttributeSpans, readPadLine} from '../../meeting/notation/attributed-line';
import type {AttributeOf, AttributeSpan} from '../../meeting/notation/attributed-line';
import type {PadText} from '../pad-host';

/** A pad's text with its attributes, as Etherpad stores it. The text ends in a line end. */
export interface AttributedText {
  readonly text: string;
  readonly attribs: string;
}

/** The lines of a pad's text, with their markers. */
export const cutLines = (text: string): string[] => text.replace(/\n$/, '').split('\n');

/** Deal spans out to lines; one over several lines is cut. The first line begins `skip` characters within them. */
const spansByLine = (
  texts: readonly string[],
  attribs: string,
  skip: number,
): AttributeSpan[][] => {
  const byLine: AttributeSpan[][] = texts.map(() => []);
  let line = 0;
  let left = (texts[0]?.length ?? 0) + 1;
  let before = skip;
  for (const {attributes, length} of readAttributeSpans(attribs)) {
    let rest = Math.max(0, length - before);
    before = Math.max(0, before - length);
    while (rest > 0 && line < texts.length) {
      const taken = Math.min(rest, left);
      byLine[line]?.push({attributes, length: taken});
      rest -= taken;
      left -= taken;
      if (left === 0) {
        line += 1;
        left = (texts[line]?.length ?? 0) + 1;
      }
    }
  }
  return byLine;
};

/** Read lines with their attributes, of which `skip` characters stand before the first line. */
export const readLines = (
  texts: readonly string[],
  attribs: string,
  attributeOf: AttributeOf,
  skip = 0,
): PadText => {
  const spans = spansByLine(texts, attribs, skip);
  const markers = texts.map((line, i) => markerWidth(line, spans[i]?.[0], attributeOf));
  const lines = texts.map((line, i) =>
    readPadLine({text: line, lineMarker: markers[i] ?? 0}, spans[i] ?? [], attributeOf),
  );
  return {lines, markers};
};

/** Read a pad's text into lines. */
export const readPadText = ({text, attribs}: AttributedText, attributeOf: AttributeOf): PadText =>
  readLines(cutLines(text), attribs, attributeOf);
