import {Component} from 'preact';
import type {ComponentClass, JSX} from 'preact';

/**
 * A part that keeps what is being done in it while it is shown: `begin` says what it starts with, `draw`
 * draws it and may change that. Preact's hooks would do the same for another kilobyte.
 */
export const stateful = <Props extends object, State extends object>(
  begin: (props: Props) => State,
  draw: (props: Props, state: State, change: (changed: Partial<State>) => void) => JSX.Element,
): ComponentClass<Props, State> =>
  class extends Component<Props, State> {
    override state = begin(this.props);
    override render(): JSX.Element {
      return draw(this.props, this.state, (changed) => this.setState(changed));
    }
  };

/** Gives the focus to what appears; as a `ref`. */
export const focus = (part: HTMLElement | null): void => part?.focus();
