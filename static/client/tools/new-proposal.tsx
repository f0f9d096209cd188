import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Intent} from '../../../meeting/intent';
import {useDesk, useUnderWay} from '../panel/contexts';
import {Field, Form} from './form';

/** Choices as typed, one a line; null when none is: for, against, abstain, NPPV. */
const readChoices = (typed: string): readonly string[] | null => {
  const choices = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return choices.length === 0 ? null : choices;
};

/** Putting something to the vote. */
export const NewProposal = ({onDone}: {readonly onDone: () => void}): JSX.Element => {
  const {words, act} = useDesk();
  const {isBusy} = useUnderWay();
  const [text, setText] = useState('');
  const [typedChoices, setTypedChoices] = useState('');
  const intent: Intent = {
    kind: 'openProposal',
    text: text.replace(/\s+/g, ' ').trim(),
    choices: readChoices(typedChoices),
  };
  const send = async (): Promise<void> => {
    if (await act(intent)) onDone();
  };
  return (
    <Form
      hook="proposal"
      sendLabel={words('ep_ag.vote.open')}
      busy={isBusy(intent)}
      onSend={() => void send()}
      onCancel={onDone}
    >
      <Field
        hook="proposal-text"
        label={words('ep_ag.vote.text')}
        text={text}
        onText={setText}
        lines={2}
        focused
      />
      <Field
        hook="proposal-choices"
        label={words('ep_ag.vote.choices')}
        hint={words('ep_ag.vote.choices-hint')}
        text={typedChoices}
        onText={setTypedChoices}
        lines={2}
      />
    </Form>
  );
};
