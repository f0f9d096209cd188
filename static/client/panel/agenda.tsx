import type {JSX} from 'preact';
import {writeDuration} from '../../../meeting/notation/duration';
import type {AgendaItem} from '../../../meeting/meeting';
import {ConfirmedButton} from './confirmed-button';
import {useDesk} from './contexts';
import {Elapsed} from './elapsed';
import {memo} from './memo';
import {Section, tabStopOf} from './section';
import {writeValue} from './value-words';

/** Brings the current item to the middle of a list that scrolls, once it becomes the current one. */
const centre = (row: HTMLElement | null): void => {
  const list = row?.parentElement;
  if (list) list.scrollTop = row.offsetTop - list.clientHeight / 2;
};

const AgendaRow = ({item}: {readonly item: AgendaItem}): JSX.Element => {
  const {words} = useDesk();
  return (
    <li
      class={`ep-ag-agenda-row ep-ag-${item.state}`}
      data-ep-ag="agenda-row"
      aria-current={item.state === 'current' ? 'step' : undefined}
      ref={item.state === 'current' ? centre : null}
    >
      <span dir="auto">
        {item.bullet} {item.text}
        {item.state !== 'pending' && (
          <span class="ep-ag-sr"> ({writeValue(words, 'agenda', item.state)})</span>
        )}
      </span>
      {item.startedAt === null ? (
        item.timeBoxMs !== null && <span class="ep-ag-soft">{writeDuration(item.timeBoxMs)}</span>
      ) : (
        <Elapsed startedAt={item.startedAt} limitMs={item.timeBoxMs} />
      )}
    </li>
  );
};

/** The items after the current one, the first of them pending: where the meeting goes next. */
const nextItem = (agenda: readonly AgendaItem[]): AgendaItem | null => {
  const current = agenda.findIndex(({state}) => state === 'current');
  return agenda.slice(current + 1).find(({state}) => state === 'pending') ?? null;
};

interface AgendaProps {
  readonly agenda: readonly AgendaItem[];
  /** Whether somebody waits to speak on the current item. */
  readonly isWaitedFor: boolean;
}

/** The agenda, and the step to its next item. */
export const Agenda = memo(({agenda, isWaitedFor}: AgendaProps): JSX.Element | null => {
  const {words, canWrite} = useDesk();
  if (agenda.length === 0) return null;
  const current = agenda.find(({state}) => state === 'current') ?? null;
  const next = nextItem(agenda);
  return (
    <Section
      name="agenda"
      aside={
        canWrite &&
        (next !== null || current !== null) && (
          <ConfirmedButton
            hook="next-item"
            look="quiet"
            role="chair"
            asks={current !== null && isWaitedFor}
            intent={{kind: 'moveAgenda', item: next && next.id, expected: current && current.id}}
          >
            {words(
              next === null
                ? 'ep_ag.agenda.finish'
                : current === null
                  ? 'ep_ag.agenda.begin'
                  : 'ep_ag.agenda.next',
            )}
          </ConfirmedButton>
        )
      }
    >
      <ol class="ep-ag-list ep-ag-agenda" tabIndex={tabStopOf(agenda)}>
        {agenda.map((item) => (
          <AgendaRow key={item.id} item={item} />
        ))}
      </ol>
    </Section>
  );
});
