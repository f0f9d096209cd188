import type {JSX} from 'preact';
import {formatNames, formats, isMadeFrom} from '../../../../meeting/minutes/formats';
import type {PanelFormat, WordedFormat} from '../../../../meeting/minutes/formats';
import {writeValue} from '../../panel/value-words';
import type {ExportedTable} from '../../panel/value-words';
import type {Words} from '../../words';
import {exportAddress} from './server';
import type {Asked} from './server';

interface DownloadsProps {
  readonly text: Words;
  readonly padPath: string;
  readonly asked: Asked;
  readonly pdf: boolean;
}

const tables: readonly ExportedTable[] = ['votes', 'decisions', 'actions', 'turns'];

const offered = formatNames.filter((format): format is PanelFormat => formats[format].isInPanel);
const documents = offered.filter((format) => isMadeFrom(format, 'minutes'));
const others = offered.filter(
  (format) => !isMadeFrom(format, 'minutes') && !isMadeFrom(format, 'table'),
);

const isWorded = (format: PanelFormat): format is WordedFormat => formats[format].name === null;

/** The minutes as files, of the form and the moment that were chosen. */
export const Downloads = ({text, padPath, asked, pdf}: DownloadsProps): JSX.Element => {
  const link = (format: PanelFormat, name: string, query = ''): JSX.Element => (
    <a
      key={`${format}${query}`}
      data-ep-ag="minutes"
      href={exportAddress(padPath, asked, format, query)}
      target="_blank"
      rel="noopener"
    >
      {name}
    </a>
  );
  const named = (format: PanelFormat): JSX.Element =>
    link(format, isWorded(format) ? writeValue(text, 'minutes', format) : formats[format].name);
  return (
    <>
      <p class="ep-ag-links">
        {documents.filter((format) => pdf || formats[format].content !== 'converted').map(named)}
      </p>
      <p class="ep-ag-links">
        {offered
          .filter((format) => isMadeFrom(format, 'table'))
          .flatMap((format) =>
            tables.map((table) =>
              link(format, writeValue(text, 'minutes', `${format}-${table}`), `&table=${table}`),
            ),
          )}
        {others.map(named)}
      </p>
    </>
  );
};
