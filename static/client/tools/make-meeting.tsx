import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {templateNames} from '../../../meeting/template-name';
import {ActionButton, Button} from '../panel/button';
import {useDesk} from '../panel/contexts';
import {writeValue} from '../panel/value-words';

/** On an ordinary pad: what a meeting is, and the way to start one. */
export const MakeMeeting = ({onCancel}: {readonly onCancel: () => void}): JSX.Element => {
  const {words, page, canWrite} = useDesk();
  const [template, choose] = useState(page.defaultTemplate);
  return (
    <section class="ep-ag-section" id="ep-ag-make" tabIndex={-1}>
      <h2 class="ep-ag-subject">{words('ep_ag.make.heading')}</h2>
      <p>{words('ep_ag.make.explained')}</p>
      {canWrite ? (
        <>
          <fieldset class="ep-ag-templates">
            <legend>{words('ep_ag.make.template')}</legend>
            {templateNames.map((name) => (
              <label key={name} class="ep-ag-template">
                <input
                  type="radio"
                  name="ep-ag-template"
                  data-ep-ag="template"
                  value={name}
                  checked={name === template}
                  onChange={() => choose(name)}
                />
                <span>
                  <strong>{writeValue(words, 'make', name)}</strong>
                  <span class="ep-ag-soft">{writeValue(words, 'make-hint', name)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <div class="ep-ag-actions">
            <ActionButton
              hook="make-meeting"
              look="great"
              intent={{kind: 'makeMeeting', template, language: page.language()}}
            >
              {words('ep_ag.make.make')}
            </ActionButton>
            <Button hook="make-cancel" look="quiet" onPress={onCancel}>
              {words('ep_ag.cancel')}
            </Button>
          </div>
        </>
      ) : (
        <p class="ep-ag-soft">{words('ep_ag.read-only')}</p>
      )}
    </section>
  );
};
