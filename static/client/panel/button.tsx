import type {JSX} from 'preact';
import type {ActionButtonProps, ButtonProps} from './button-props';
import {useDesk, useUnderWay} from './contexts';

/**
 * A button. While busy it stays focusable and merely ignores clicks: a button that is disabled
 * loses the focus, and with it the place of whoever uses a keyboard.
 */
export const Button = ({
  hook,
  look = 'plain',
  busy = false,
  disabled = false,
  pressed,
  expanded,
  label,
  about,
  choice,
  submit = false,
  buttonRef,
  onPress,
  children,
}: ButtonProps): JSX.Element => (
  <button
    type={submit ? 'submit' : 'button'}
    class={`ep-ag-button ep-ag-button-${look}`}
    data-ep-ag={hook}
    data-choice={choice}
    aria-busy={busy}
    aria-disabled={busy || disabled}
    aria-pressed={pressed}
    aria-expanded={expanded}
    aria-label={label}
    ref={buttonRef ?? null}
    onClick={(event) => {
      // The second click of a double one: by then the button may be there for something else.
      if (busy || disabled || event.detail > 1) event.preventDefault();
      else onPress?.();
    }}
  >
    {children}
    {about && <span class="ep-ag-sr"> ({about})</span>}
  </button>
);

/** A button that asks for one intent; busy until the server has answered. */
export const ActionButton = ({intent, onPress, ...look}: ActionButtonProps): JSX.Element => {
  const {act} = useDesk();
  const {isBusy} = useUnderWay();
  return <Button {...look} busy={isBusy(intent)} onPress={onPress ?? (() => void act(intent))} />;
};
