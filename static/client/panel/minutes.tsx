import type {JSX} from 'preact';
import {Section} from './section';
import {usePanel} from './view';

const formats = [
  {extension: 'md', key: 'ep_ag.minutes.markdown'},
  {extension: 'html', key: 'ep_ag.minutes.html'},
  {extension: 'txt', key: 'ep_ag.minutes.text'},
] as const;

/** The minutes, as files. */
export const Minutes = (): JSX.Element => {
  const {words, padPath} = usePanel();
  return (
    <Section name="minutes" heading={words('ep_ag.minutes.heading')}>
      <p class="ep-ag-links">
        {formats.map(({extension, key}) => (
          <a
            key={extension}
            data-ep-ag="minutes"
            href={`${padPath}/export/minutes.${extension}`}
            target="_blank"
            rel="noopener"
          >
            {words(key)}
          </a>
        ))}
      </p>
    </Section>
  );
};
