import type {JSX} from 'preact';
import type {Sos} from '../../../meeting/meeting';
import {ActionButton, Button} from './button';
import {Section} from './section';
import {Tool} from './tool';
import {usePanel} from './view';

const SosRow = ({sos}: {readonly sos: Sos}): JSX.Element => {
  const {words, canWrite} = usePanel();
  return (
    <li class={`ep-ag-sos-row ep-ag-sos-${sos.state}`} data-ep-ag="sos-row">
      <span>
        {sos.time !== null && <span class="ep-ag-soft">{sos.time} </span>}
        <strong class="ep-ag-name" dir="auto">
          {sos.name}
        </strong>{' '}
        <span dir="auto">{sos.text}</span>
      </span>
      {canWrite && sos.state === 'open' && (
        <ActionButton
          hook="resolve-sos"
          look="quiet"
          about={sos.name}
          intent={{kind: 'resolveSos', sos: sos.id}}
        >
          {words('ep_ag.sos.resolve')}
        </ActionButton>
      )}
    </li>
  );
};

interface SosSectionProps {
  readonly isWriting: boolean;
  readonly onWriting: (isWriting: boolean) => void;
}

/** What keeps people from taking part. */
export const SosSection = ({isWriting, onWriting}: SosSectionProps): JSX.Element => {
  const {meeting, words, canWrite} = usePanel();
  const open = meeting.sos.filter(({state}) => state === 'open');
  const resolved = meeting.sos.filter(({state}) => state === 'resolved');
  return (
    <Section
      name="sos"
      heading={words('ep_ag.sos.heading')}
      count={open.length}
      aside={
        canWrite && (
          <Button
            hook="sos"
            look="alarm"
            expanded={isWriting}
            onPress={() => onWriting(!isWriting)}
          >
            {words('ep_ag.sos.call')}
          </Button>
        )
      }
    >
      {isWriting && canWrite && (
        <Tool draw={({SosForm}) => <SosForm onDone={() => onWriting(false)} />} />
      )}
      {open.length === 0 && !isWriting && <p class="ep-ag-soft">{words('ep_ag.sos.none')}</p>}
      <ul class="ep-ag-list">
        {open.map((sos) => (
          <SosRow key={sos.id} sos={sos} />
        ))}
      </ul>
      {resolved.length > 0 && (
        <details class="ep-ag-details">
          <summary>{words('ep_ag.sos.resolved', {count: resolved.length})}</summary>
          <ul class="ep-ag-list">
            {resolved.map((sos) => (
              <SosRow key={sos.id} sos={sos} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
};

/** Open SOS at the top of the panel, so that nobody has to look for them. */
export const SosStrip = (): JSX.Element | null => {
  const {meeting, words} = usePanel();
  const open = meeting.sos.filter(({state}) => state === 'open');
  const last = open[open.length - 1];
  if (last === undefined) return null;
  return (
    <a
      class="ep-ag-sos-strip"
      href="#ep-ag-sos"
      data-ep-ag="sos-strip"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('ep-ag-sos')?.focus();
      }}
    >
      <span class="ep-ag-badge">{words('ep_ag.sos.count', {count: open.length})}</span>{' '}
      <span class="ep-ag-sos-last" dir="auto">
        {last.name}
        {last.text !== '' && ` : ${last.text}`}
      </span>
    </a>
  );
};
