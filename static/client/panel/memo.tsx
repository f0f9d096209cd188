import type {ComponentClass, FunctionComponent, JSX} from 'preact';
import {Component} from 'preact';

/** A part that is drawn again only when one of its props is another value, or a context that it uses. */
export const memo = <Props extends object>(Part: FunctionComponent<Props>): ComponentClass<Props> =>
  class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const keys = Object.keys({...this.props, ...next}) as (keyof Props)[];
      return keys.some((key) => next[key] !== this.props[key]);
    }
    override render(): JSX.Element {
      return <Part {...this.props} />;
    }
  };
