import type {JSX} from 'preact';
import type {Sitting} from '../../../meeting/meeting';
import {Button} from './button';
import {useDesk} from './contexts';
import {memo} from './memo';
import {Section} from './section';
import {SittingButtons} from './sitting';

/** The way to the minutes, which come with the second file, and the times that they tell. */
export const Minutes = memo(({sitting}: {readonly sitting: Sitting}): JSX.Element => {
  const desk = useDesk();
  const {words, canWrite} = desk;
  return (
    <Section name="minutes">
      <Button
        hook="minutes-open"
        onPress={() => desk.withTools(({openMinutes}) => openMinutes(desk))}
      >
        {words('ep_ag.minutes.open')}
      </Button>
      {canWrite && (
        <div class="ep-ag-actions">
          <SittingButtons sitting={sitting} />
        </div>
      )}
    </Section>
  );
});
