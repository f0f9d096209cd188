import type {JSX} from 'preact';
import type {Sos} from '../../../meeting/meeting';
import {ActionButton, Button} from './button';
import {useDesk} from './contexts';
import {memo} from './memo';
import {Folded, Section} from './section';
import {Tool} from './tool';

const SosRow = ({sos}: {readonly sos: Sos}): JSX.Element => {
  const {words, canWrite} = useDesk();
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

interface CallsProps {
  readonly calls: readonly Sos[];
}

interface SosSectionProps extends CallsProps {
  /** Whether somebody is about to call. */
  readonly isWriting: boolean;
}

/** What keeps people from taking part. */
export const SosSection = memo(({calls, isWriting}: SosSectionProps): JSX.Element => {
  const {words, change, canWrite} = useDesk();
  const open = calls.filter(({state}) => state === 'open');
  const resolved = calls.filter(({state}) => state === 'resolved');
  return (
    <Section
      name="sos"
      count={open.length}
      aside={
        canWrite && (
          <Button
            hook="sos"
            look="alarm"
            expanded={isWriting}
            onPress={() => change({isWritingSos: !isWriting})}
          >
            {words('ep_ag.sos.call')}
          </Button>
        )
      }
    >
      {isWriting && canWrite && (
        <Tool draw={({SosForm}) => <SosForm onDone={() => change({isWritingSos: false})} />} />
      )}
      {open.length === 0 && !isWriting && <p class="ep-ag-soft">{words('ep_ag.sos.none')}</p>}
      <ul class="ep-ag-list">
        {open.map((sos) => (
          <SosRow key={sos.id} sos={sos} />
        ))}
      </ul>
      {resolved.length > 0 && (
        <Folded label={words('ep_ag.sos.resolved', {count: resolved.length})}>
          <ul class="ep-ag-list">
            {resolved.map((sos) => (
              <SosRow key={sos.id} sos={sos} />
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  );
});

/** Open SOS at the top of the panel, so that nobody has to look for them. */
export const SosStrip = memo(({calls}: CallsProps): JSX.Element | null => {
  const {words} = useDesk();
  const open = calls.filter(({state}) => state === 'open');
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
});
