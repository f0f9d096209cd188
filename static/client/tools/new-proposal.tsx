import type {Intent} from '../../../meeting/intent';
import {Field, Form} from './form';
import {stateful} from '../panel/stateful';
import {usePanel} from '../panel/view';

/** Choices as typed, one a line; null when none is: for, against, abstain, NPPV. */
export const readChoices = (typed: string): readonly string[] | null => {
  const choices = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return choices.length === 0 ? null : choices;
};

/** Putting something to the vote. */
export const NewProposal = stateful(
  (_props: {readonly onDone: () => void}) => ({text: '', typedChoices: ''}),
  ({onDone}, {text, typedChoices}, change) => {
    const {words, act, isBusy} = usePanel();
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
          onText={(typed) => change({text: typed})}
          lines={2}
          focused
        />
        <Field
          hook="proposal-choices"
          label={words('ep_ag.vote.choices')}
          hint={words('ep_ag.vote.choices-hint')}
          text={typedChoices}
          onText={(typed) => change({typedChoices: typed})}
          lines={2}
        />
      </Form>
    );
  },
);
