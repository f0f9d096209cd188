import type {JSX} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {orderQueue} from '../../../meeting/assembly/queue-order';
import type {Meeting} from '../../../meeting/meeting';
import {useDesk} from '../panel/contexts';
import {writeReason} from '../panel/rule-words';
import {writeValue} from '../panel/value-words';

/** More people in waiting are never looked at, however large the screen. */
const mostRows = 24;

/** How many of a list's items are wholly within its box: those that are not shown keep their room. */
const fitRows = (list: HTMLElement): number => {
  const {bottom} = list.getBoundingClientRect();
  const rows = [...list.children];
  const cut = rows.findIndex((row) => row.getBoundingClientRect().bottom > bottom + 1);
  return cut < 0 ? rows.length : cut;
};

/** The next people, as many as the screen holds. */
export const Next = ({meeting}: {readonly meeting: Meeting}): JSX.Element => {
  const {words} = useDesk();
  const list = useRef<HTMLOListElement>(null);
  const [fitting, setFitting] = useState(mostRows);
  const fit = (): void => {
    if (list.current) setFitting(fitRows(list.current));
  };
  useLayoutEffect(fit);
  useLayoutEffect(() => {
    // Also tells when the dialog opens, after this has been put into it.
    const watch = new ResizeObserver(fit);
    if (list.current) watch.observe(list.current);
    return () => watch.disconnect();
  }, []);
  const waiting = orderQueue(meeting);
  const shown = waiting.slice(0, mostRows);
  const left = waiting.length - Math.min(fitting, shown.length);
  return (
    <section class="ep-ag-present-next" data-ep-ag="present-next">
      <h3>
        {words('ep_ag.present.next')} <span class="ep-ag-count">{waiting.length}</span>
      </h3>
      {meeting.list.state !== 'open' && (
        <p class="ep-ag-warning">{writeValue(words, 'list', meeting.list.state)}</p>
      )}
      <ol class="ep-ag-list" ref={list}>
        {shown.map(({turn, reason, sos}, index) => (
          <li key={turn.id} data-ep-ag="present-row" hidden={index >= fitting}>
            <strong dir="auto">{turn.name}</strong>
            {turn.kind !== 'topic' && (
              <span class="ep-ag-tag">{writeValue(words, 'kind', turn.kind)}</span>
            )}
            <span class="ep-ag-soft">
              {sos ? words('ep_ag.reason.frozen') : writeReason(words, reason)}
            </span>
          </li>
        ))}
      </ol>
      {left > 0 && <p data-ep-ag="present-more">{words('ep_ag.present.more', {count: left})}</p>}
    </section>
  );
};
