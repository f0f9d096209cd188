import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import type {Tools} from './desk';
import {useDesk} from './contexts';

/** A part of the panel that comes with the second file; until then, a word of waiting. */
export const Tool = ({draw}: {readonly draw: (tools: Tools) => JSX.Element}): JSX.Element => {
  const {tools, words, loadTools} = useDesk();
  useEffect(loadTools, []);
  return tools ? (
    draw(tools)
  ) : (
    <p class="ep-ag-soft" role="status" data-ep-ag="loading">
      {words('ep_ag.loading')}
    </p>
  );
};
