import type {JSX} from 'preact';
import type {Problem, Proposal} from '../../../meeting/meeting';
import {writeValue} from './value-words';
import {usePanel} from './view';

interface ProblemListProps {
  readonly problems: readonly Problem[];
}

/** What was typed and can't be used as meant, with the number of its line. */
export const ProblemList = ({problems}: ProblemListProps): JSX.Element => {
  const {words} = usePanel();
  return (
    <ul class="ep-ag-list">
      {problems.map(({code, line, text}) => (
        <li key={`${code} ${line} ${text}`} class="ep-ag-problem" data-ep-ag="problem">
          <span class="ep-ag-tag">{words('ep_ag.problem.line', {line: line + 1})}</span>{' '}
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

/** What can't be read for sure of one vote, where its figures are shown. */
export const VoteProblems = ({
  proposal: {line: first, lastLine},
}: {
  readonly proposal: Proposal;
}): JSX.Element | null => {
  const {meeting} = usePanel();
  const problems = meeting.problems.filter(({line}) => line >= first && line <= lastLine);
  return problems.length === 0 ? null : (
    <div class="ep-ag-vote-problems" data-ep-ag="vote-problems">
      <ProblemList problems={problems} />
    </div>
  );
};
