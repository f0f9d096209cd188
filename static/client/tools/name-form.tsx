import {stateful} from '../panel/stateful';
import {usePanel} from '../panel/view';
import type {NameFormProps} from '../toolbox';
import {Field, Form} from './form';

/** Asks a person without a name how to be called, once, before something is written in it. */
export const NameForm = stateful(
  (_props: NameFormProps) => ({name: ''}),
  ({onName, onCancel}, {name}, change) => {
    const {words} = usePanel();
    const send = (): void => {
      if (name.trim() !== '') onName(name.trim());
    };
    return (
      <Form
        hook="name"
        sendLabel={words('ep_ag.name.save')}
        disabled={name.trim() === ''}
        onSend={send}
        onCancel={onCancel}
      >
        <Field
          hook="name-input"
          label={words('ep_ag.name.ask')}
          text={name}
          onText={(text) => change({name: text})}
          maxLength={60}
          focused
        />
      </Form>
    );
  },
);
