import type {JSX} from 'preact';
import type {Tools} from '../toolbox';
import {usePanel} from './view';

/** A part of the panel that comes with the second file; until then, a word of waiting. */
export const Tool = ({draw}: {readonly draw: (tools: Tools) => JSX.Element}): JSX.Element => {
  const {tools, words} = usePanel();
  const given = tools();
  return given ? (
    draw(given)
  ) : (
    <p class="ep-ag-soft" role="status" data-ep-ag="loading">
      {words('ep_ag.loading')}
    </p>
  );
};
