import type {JSX} from 'preact';
import type {Problem, Proposal} from '../../../meeting/meeting';
import {useDesk} from './contexts';
import {writeValue} from './value-words';

interface ProblemListProps {
  readonly problems: readonly Problem[];
}

/** What was typed and can't be used as meant, with the number of its line. */
export const ProblemList = ({problems}: ProblemListProps): JSX.Element => {
  const {words} = useDesk();
  return (
    <ul class="ep-ag-list">
      {problems.map(({code, line, text}) => (
        <li key={`${code} ${line} ${text}`} class="ep-ag-problem" data-ep-ag="problem">
          <span class="ep-ag-tag">{words('ep_ag.problem.line', {lineNumber: line + 1})}</span>{' '}
          {writeValue(words, 'problem', code)}{' '}
          {text !== '' && (
            <q class="ep-ag-quoted" dir="auto">
              {text}
            </q>
          )}
        </li>
      ))}
    </ul>
  );
};

interface VoteProblemsProps {
  readonly proposal: Proposal;
  /** Those of the whole meeting. */
  readonly problems: readonly Problem[];
}

/** What can't be read for sure of one vote, where its figures are shown. */
export const VoteProblems = ({
  proposal: {line: first, lastLine},
  problems,
}: VoteProblemsProps): JSX.Element | null => {
  const found = problems.filter(({line}) => line >= first && line <= lastLine);
  return found.length === 0 ? null : (
    <div class="ep-ag-vote-problems" data-ep-ag="vote-problems">
      <ProblemList problems={found} />
    </div>
  );
};
