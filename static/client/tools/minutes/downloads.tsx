import type {JSX} from 'preact';
import {writeValue} from '../../panel/value-words';
import type {ExportedTable, ValueFamilies} from '../../panel/value-words';
import type {Words} from '../../words';
import {exportAddress} from './server';
import type {Asked} from './server';

interface DownloadsProps {
  readonly text: Words;
  readonly padPath: string;
  readonly asked: Asked;
  readonly pdf: boolean;
}

/** Of the minutes; the other three forms of the meeting are data. */
const documents = ['md', 'html', 'txt', 'odt', 'docx'] as const;
const tables: readonly ExportedTable[] = ['votes', 'decisions', 'actions', 'turns'];

/** The minutes as files, of the form and the moment that were chosen. */
export const Downloads = ({text, padPath, asked, pdf}: DownloadsProps): JSX.Element => {
  const link = (extension: string, name: ValueFamilies['minutes'], query = ''): JSX.Element => (
    <a
      key={name}
      data-ep-ag="minutes"
      href={exportAddress(padPath, asked, extension, query)}
      target="_blank"
      rel="noopener"
    >
      {writeValue(text, 'minutes', name)}
    </a>
  );
  return (
    <>
      <p class="ep-ag-links">
        {[...documents, ...(pdf ? (['pdf'] as const) : [])].map((extension) =>
          link(extension, extension),
        )}
      </p>
      <p class="ep-ag-links">
        {tables.map((table) => link('csv', `csv-${table}` as const, `&table=${table}`))}
        {link('ics', 'ics')}
        {link('json', 'json')}
      </p>
    </>
  );
};
