import type {JSX} from 'preact';
import {Section} from './section';
import {writeValue} from './value-words';
import {usePanel} from './view';

/** By their extensions, as the export routes and the locale files call them. */
const formats = ['md', 'html', 'txt'] as const;

/** The minutes, as files. */
export const Minutes = (): JSX.Element => {
  const {words, padPath} = usePanel();
  return (
    <Section name="minutes" heading={words('ep_ag.minutes.heading')}>
      <p class="ep-ag-links">
        {formats.map((extension) => (
          <a
            key={extension}
            data-ep-ag="minutes"
            href={`${padPath}/export/minutes.${extension}`}
            target="_blank"
            rel="noopener"
          >
            {writeValue(words, 'minutes', extension)}
          </a>
        ))}
      </p>
    </Section>
  );
};
