import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {useDesk} from '../panel/contexts';
import type {NameFormProps} from '../panel/desk';
import {Field, Form} from './form';

/** Asks a person without a name how to be called, once, before something is written in it. */
export const NameForm = ({onName, onCancel}: NameFormProps): JSX.Element => {
  const {words} = useDesk();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  return (
    <Form
      hook="name"
      sendLabel={words('ep_ag.name.save')}
      disabled={name === ''}
      onSend={() => {
        if (name !== '') onName(name);
      }}
      onCancel={onCancel}
    >
      <Field
        hook="name-input"
        label={words('ep_ag.name.ask')}
        text={typed}
        onText={setTyped}
        maxLength={60}
        focused
      />
    </Form>
  );
};
