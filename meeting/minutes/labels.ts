import {byLanguage} from '../../languages/table';

/** The headings and labels of minutes, by language. */
export const minutesLabels = byLanguage(({minutes}) => minutes.labels);
