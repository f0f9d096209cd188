import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {Button} from '../panel/button';
import {useDesk, useUnderWay} from '../panel/contexts';
import {writeValue} from '../panel/value-words';
import {Field, Form} from './form';

/** Troubles with a sentence ready, so that one click says what's wrong. */
const troubles = ['sound', 'microphone', 'connection'] as const;

/** Saying what keeps one from taking part. */
export const SosForm = ({onDone}: {readonly onDone: () => void}): JSX.Element => {
  const {words, act} = useDesk();
  const {isBusy} = useUnderWay();
  const [text, setText] = useState('');
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
              onPress={() => setText(sentence)}
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
        onText={setText}
        maxLength={200}
        focused
      />
    </Form>
  );
};
