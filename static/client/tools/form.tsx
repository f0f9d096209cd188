import type {ComponentChildren, JSX} from 'preact';
import {Button} from '../panel/button';
import type {ButtonLook} from '../panel/button-props';
import {useDesk} from '../panel/contexts';

/** Gives the focus to what appears; as a `ref`. */
export const focus = (part: HTMLElement | null): void => part?.focus();

interface FormProps {
  /** The buttons are called `HOOK-send` and `HOOK-cancel`. */
  readonly hook: string;
  /** What the button that sends says. */
  readonly sendLabel: string;
  readonly look?: ButtonLook;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly onSend: () => void;
  /** The button, or Escape from anywhere in the form. */
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** A small form of the panel. Escape leaves it, and goes no further: core would take the focus. */
export const Form = ({
  hook,
  sendLabel,
  look = 'great',
  busy = false,
  disabled = false,
  onSend,
  onCancel,
  children,
}: FormProps): JSX.Element => (
  <form
    class="ep-ag-form"
    onSubmit={(event) => {
      event.preventDefault();
      onSend();
    }}
    onKeyDown={(event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }}
  >
    {children}
    <div class="ep-ag-actions">
      <Button hook={`${hook}-send`} look={look} submit busy={busy} disabled={disabled}>
        {sendLabel}
      </Button>
      <Button hook={`${hook}-cancel`} look="quiet" onPress={onCancel}>
        {useDesk().words('ep_ag.cancel')}
      </Button>
    </div>
  </form>
);

interface FieldProps {
  readonly hook: string;
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** More than one line to type. */
  readonly lines?: number;
  /** Takes the focus when it appears. */
  readonly focused?: boolean;
  readonly maxLength?: number;
}

/** A labelled text field. */
export const Field = ({
  hook,
  label,
  hint,
  text,
  onText,
  lines = 1,
  focused = false,
  maxLength = 500,
}: FieldProps): JSX.Element => {
  const id = `ep-ag-${hook}`;
  const common = {
    id,
    ref: focused ? focus : null,
    class: 'ep-ag-input',
    'data-ep-ag': hook,
    maxLength,
    dir: 'auto',
    autocomplete: 'off',
    'aria-describedby': hint && `${id}-hint`,
    value: text,
    onInput: ({currentTarget}: {readonly currentTarget: {readonly value: string}}) =>
      onText(currentTarget.value),
  } as const;
  return (
    <div class="ep-ag-field">
      <label for={id}>{label}</label>
      {lines === 1 ? <input {...common} type="text" /> : <textarea {...common} rows={lines} />}
      {hint && (
        <span class="ep-ag-soft" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
};
