import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {Field, Form} from './form';
import type {Words} from '../words';

interface NameFormProps {
  readonly words: Words;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks a person without a name how to be called, once, before something is written in it. */
export const NameForm = ({words, onName, onCancel}: NameFormProps): JSX.Element => {
  const [name, setName] = useState('');
  const send = (): void => {
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <Form
      hook="name"
      sendLabel={words('ep_ag.name.save')}
      disabled={name.trim() === ''}
      words={words}
      onSend={send}
      onCancel={onCancel}
    >
      <Field
        hook="name-input"
        label={words('ep_ag.name.ask')}
        text={name}
        onText={setName}
        maxLength={60}
        focused
      />
    </Form>
  );
};
