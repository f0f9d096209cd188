import type {ComponentChildren, JSX, Ref} from 'preact';
import type {Intent} from '../../../meeting/intent';
import {useDesk, useUnderWay} from './contexts';

/** How much a button asks to be seen. */
export type ButtonLook = 'great' | 'plain' | 'quiet' | 'alarm';

interface ButtonProps {
  /** A stable name for tests and for people who style the panel. */
  readonly hook: string;
  readonly look?: ButtonLook;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  /** For a button that shows something more. */
  readonly expanded?: boolean;
  readonly label?: string;
  /** What tells it from others that say the same, for those who hear it without what stands around it. */
  readonly about?: string;
  readonly choice?: string;
  readonly submit?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

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

/** As a button has them, but for what the intent says. */
export interface ActionButtonProps extends Omit<ButtonProps, 'busy' | 'onPress' | 'submit'> {
  readonly intent: Intent;
  /** What a click does instead, where something is to be asked first. */
  readonly onPress?: (() => void) | undefined;
}

/** A button that asks for one intent; busy until the server has answered. */
export const ActionButton = ({intent, onPress, ...look}: ActionButtonProps): JSX.Element => {
  const {act} = useDesk();
  const {isBusy} = useUnderWay();
  return <Button {...look} busy={isBusy(intent)} onPress={onPress ?? (() => void act(intent))} />;
};
