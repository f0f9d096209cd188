import {Button} from '../panel/button';
import {stateful} from '../panel/stateful';
import {writeValue} from '../panel/value-words';
import {usePanel} from '../panel/view';
import {Field, Form} from './form';

/** Troubles with a sentence ready, so that one click says what's wrong. */
const troubles = ['sound', 'microphone', 'connection'] as const;

/** Saying what keeps one from taking part. */
export const SosForm = stateful(
  (_props: {readonly onDone: () => void}) => ({text: ''}),
  ({onDone}, {text}, change) => {
    const {words, act, isBusy} = usePanel();
    const intent = {kind: 'callSos', text: text.trim()} as const;
    const send = async (): Promise<void> => {
      if (await act(intent)) onDone();
    };
    return (
      <Form
        hook="sos"
        sendLabel={words('ep_ag.sos.send')}
        look="alarm"
        busy={isBusy(intent)}
        onSend={() => void send()}
        onCancel={onDone}
      >
        <div class="ep-ag-chips" role="group" aria-label={words('ep_ag.sos.reasons')}>
          {troubles.map((trouble) => {
            const sentence = writeValue(words, 'sos', `${trouble}-text`);
            return (
              <Button
                key={trouble}
                hook="sos-reason"
                choice={trouble}
                pressed={text === sentence}
                onPress={() => change({text: sentence})}
              >
                {writeValue(words, 'sos', trouble)}
              </Button>
            );
          })}
        </div>
        <Field
          hook="sos-text"
          label={words('ep_ag.sos.text')}
          text={text}
          onText={(typed) => change({text: typed})}
          maxLength={200}
          focused
        />
      </Form>
    );
  },
);
