import type {JSX} from 'preact';
import {Button} from './button';
import {Section} from './section';
import {SittingButtons} from './sitting';
import {usePanel} from './view';

/** The way to the minutes, which come with the second file, and the times that they tell. */
export const Minutes = ({onOpen}: {readonly onOpen: () => void}): JSX.Element => {
  const {words, canWrite} = usePanel();
  return (
    <Section name="minutes" heading={words('ep_ag.minutes.heading')}>
      <Button hook="minutes-open" onPress={onOpen}>
        {words('ep_ag.minutes.open')}
      </Button>
      {canWrite && (
        <div class="ep-ag-actions">
          <SittingButtons />
        </div>
      )}
    </Section>
  );
};
