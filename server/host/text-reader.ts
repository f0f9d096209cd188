import {readPadText} from './pad-text';
import type {AttributedText} from './pad-text';
import type {AttributeOf} from '../../meeting/notation/attributed-line';
import type {PadText} from '../pad-host';

export const createTextReader =
  (): ((atext: AttributedText, attributeOf: AttributeOf) => PadText) => (atext, attributeOf) =>
    readPadText(atext, attributeOf);
