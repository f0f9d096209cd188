import type {JSX} from 'preact';
import type {RefusalCode} from '../intents';
import type {Freshness} from '../page';
import {Button} from './button';
import {useDesk} from './contexts';
import type {Wait} from './errands';
import {memo} from './memo';
import type {PanelState} from './panel-state';
import {Tool} from './tool';
import {writeRefusal, writeValue} from './value-words';

interface StandingProps {
  readonly said: string;
  readonly freshness: Freshness;
  readonly wait: Wait;
}

/** What is said, and what is shown, of how things stand between this page and the pad. */
export const Standing = memo(({said, freshness, wait}: StandingProps): JSX.Element => {
  const {words} = useDesk();
  return (
    <div class="ep-ag-standing" aria-live="polite">
      <span class="ep-ag-sr">{said}</span>
      {freshness !== 'now' && (
        <p class="ep-ag-warning" data-ep-ag="moment">
          {writeValue(words, 'moment', freshness)}
        </p>
      )}
      {wait !== 'taken' && <p data-ep-ag="wait">{writeValue(words, 'wait', wait)}</p>}
    </div>
  );
});

interface NoticesProps {
  readonly refusal: RefusalCode | null;
  readonly giveName: PanelState['giveName'];
}

/** What needs an answer now, above everything else and also beside a collapsed sheet. */
export const Notices = memo(({refusal, giveName}: NoticesProps): JSX.Element => {
  const {words, change} = useDesk();
  return (
    <div class="ep-ag-notices">
      <div class="ep-ag-refusal">
        <div role="alert">
          {refusal !== null && (
            <p data-ep-ag="refusal" data-code={refusal}>
              {writeRefusal(words, refusal)}
            </p>
          )}
        </div>
        {refusal !== null && (
          <Button hook="refusal-dismiss" look="quiet" onPress={() => change({refusal: null})}>
            {words('ep_ag.refused.dismiss')}
          </Button>
        )}
      </div>
      {giveName && (
        <Tool
          draw={({NameForm}) => <NameForm onName={giveName} onCancel={() => giveName(null)} />}
        />
      )}
    </div>
  );
});
