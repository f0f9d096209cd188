import type {ComponentChildren, Ref} from 'preact';
import type {Intent} from '../../../meeting/intent';

/** How much a button asks to be seen. */
export type ButtonLook = 'great' | 'plain' | 'quiet' | 'alarm';

/** What a button is given. */
export interface ButtonProps {
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

/** As a button has them, but for what the intent says. */
export interface ActionButtonProps extends Omit<ButtonProps, 'busy' | 'onPress' | 'submit'> {
  readonly intent: Intent;
  /** What a click does instead, where something is to be asked first. */
  readonly onPress?: (() => void) | undefined;
}
