import type {ComponentChildren, JSX} from 'preact';
import type {PartName} from '../../../languages/part-titles';
import {useDesk} from './contexts';
import {writeValue} from './value-words';

interface SectionProps {
  /** What its heading is called by, also part of ids and classes. */
  readonly name: PartName;
  /** A number beside the heading. */
  readonly count?: number;
  /** A small action at the end of the heading's line. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of the panel under a heading. It can hold the focus when what held it has gone. */
export const Section = ({name, count, aside, children}: SectionProps): JSX.Element => (
  <section
    class={`ep-ag-section ep-ag-section-${name}`}
    id={`ep-ag-${name}`}
    aria-labelledby={`ep-ag-${name}-heading`}
    tabIndex={-1}
  >
    <div class="ep-ag-heading">
      <h3 id={`ep-ag-${name}-heading`}>
        {writeValue(useDesk().words, 'section', name)}
        {count !== undefined && count > 0 && <span class="ep-ag-count"> {count}</span>}
      </h3>
      {aside}
    </div>
    {children}
  </section>
);

interface FoldedProps {
  /** How much there is. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What is over, folded away. */
export const Folded = ({label, children}: FoldedProps): JSX.Element => (
  <details class="ep-ag-details">
    <summary>{label}</summary>
    {children}
  </details>
);

/** Beside the text, a list of many rows scrolls: whoever has no mouse gets there too. */
export const tabStopOf = ({length}: readonly unknown[]): 0 | undefined =>
  length > 5 ? 0 : undefined;
