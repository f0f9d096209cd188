import type {JSX} from 'preact';
import {sittingOf} from '../../../meeting/assembly/sitting';
import type {Meeting, Sitting} from '../../../meeting/meeting';
import type {Words} from '../words';
import {ConfirmedButton} from './confirmed-button';
import {writeValue} from './value-words';
import {usePanel} from './view';

/** What is said while the meeting is suspended, and once it is over; null otherwise. */
export const writeSitting = (words: Words, meeting: Meeting): string | null => {
  const sitting = sittingOf(meeting);
  return sitting === 'suspended' || sitting === 'closed'
    ? writeValue(words, 'sitting', sitting)
    : null;
};

/** Says above everything that nobody meets now. */
export const SittingNotice = (): JSX.Element | null => {
  const {meeting, words} = usePanel();
  const text = writeSitting(words, meeting);
  return text === null ? null : (
    <p class="ep-ag-warning" data-ep-ag="sitting">
      {text}
    </p>
  );
};

/** The steps from where the meeting stands, and what each is called. */
const stepsFrom = (words: Words, sitting: Sitting) => {
  const close = ['closed', writeValue(words, 'set-sitting', 'closed')] as const;
  if (sitting === 'open') {
    return [['suspended', writeValue(words, 'set-sitting', 'suspended')] as const, close];
  }
  const open = ['open', writeValue(words, 'open-from', sitting)] as const;
  return sitting === 'suspended' ? [open, close] : [open];
};

/** Opens and suspends the sitting, takes it up again and closes it, each with its time. Whoever is not at a chair that is held is asked first. */
export const SittingButtons = (): JSX.Element => {
  const {meeting, words, holds} = usePanel();
  const expected = sittingOf(meeting);
  return (
    <>
      {stepsFrom(words, expected).map(([state, label]) => (
        <ConfirmedButton
          key={state}
          hook="set-sitting"
          choice={state}
          look="quiet"
          asks={!holds('chair')}
          intent={{kind: 'setSitting', state, expected}}
        >
          {label}
        </ConfirmedButton>
      ))}
    </>
  );
};
