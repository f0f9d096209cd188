import type {JSX} from 'preact';
import type {Sitting} from '../../../meeting/meeting';
import type {Words} from '../words';
import {ConfirmedButton} from './confirmed-button';
import {useDesk, usePerson} from './contexts';
import {memo} from './memo';
import {writeValue} from './value-words';

/** What is said while the meeting is suspended, and once it is over; null otherwise. */
export const writeSitting = (words: Words, sitting: Sitting): string | null =>
  sitting === 'suspended' || sitting === 'closed' ? writeValue(words, 'sitting', sitting) : null;

interface SittingProps {
  readonly sitting: Sitting;
}

/** Says above everything that nobody meets now. */
export const SittingNotice = memo(({sitting}: SittingProps): JSX.Element | null => {
  const text = writeSitting(useDesk().words, sitting);
  return text === null ? null : (
    <p class="ep-ag-warning" data-ep-ag="sitting">
      {text}
    </p>
  );
});

/** The steps from where the meeting stands, and what each is called. */
const stepsFrom = (words: Words, sitting: Sitting) => {
  const close = ['closed', writeValue(words, 'set-sitting', 'closed')] as const;
  if (sitting === 'open') {
    return [['suspended', writeValue(words, 'set-sitting', 'suspended')] as const, close];
  }
  const open = ['open', writeValue(words, 'open-from', sitting)] as const;
  return sitting === 'suspended' ? [open, close] : [open];
};

/**
 * Opens and suspends the sitting, takes it up again and closes it, each with its time. Whoever is not at a chair
 * that is held is asked first.
 */
export const SittingButtons = ({sitting}: SittingProps): JSX.Element => {
  const {words} = useDesk();
  const {holds} = usePerson();
  return (
    <>
      {stepsFrom(words, sitting).map(([state, label]) => (
        <ConfirmedButton
          key={state}
          hook="set-sitting"
          choice={state}
          look="quiet"
          asks={!holds('chair')}
          intent={{kind: 'setSitting', state, expected: sitting}}
        >
          {label}
        </ConfirmedButton>
      ))}
    </>
  );
};
