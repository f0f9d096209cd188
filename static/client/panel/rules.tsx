import type {JSX} from 'preact';
import type {ProblemCode} from '../../../meeting/meeting';
import {roles} from '../../../meeting/meeting';
import {roleKeys, writeRules} from './rule-words';
import {Section} from './section';
import {usePanel} from './view';

const problemKeys: Readonly<Record<ProblemCode, string>> = {
  'unreadable-majority': 'ep_ag.problem.unreadable-majority',
  'unreadable-base': 'ep_ag.problem.unreadable-base',
  'unreadable-nppv': 'ep_ag.problem.unreadable-nppv',
  'unreadable-tie': 'ep_ag.problem.unreadable-tie',
  'unreadable-quorum': 'ep_ag.problem.unreadable-quorum',
  'unreadable-number': 'ep_ag.problem.unreadable-number',
  'unreadable-duration': 'ep_ag.problem.unreadable-duration',
  'unreadable-priority': 'ep_ag.problem.unreadable-priority',
  'refused-link': 'ep_ag.problem.refused-link',
  'double-ballot': 'ep_ag.problem.double-ballot',
  'ballot-after-result': 'ep_ag.problem.ballot-after-result',
  'objection-without-reason': 'ep_ag.problem.objection-without-reason',
  'two-current-items': 'ep_ag.problem.two-current-items',
  'two-speakers': 'ep_ag.problem.two-speakers',
};

/** Who holds which role, and the rules in force. */
export const RolesAndRules = (): JSX.Element => {
  const {meeting, words} = usePanel();
  const {general} = meeting;
  return (
    <Section name="rules" heading={words('ep_ag.rule.heading')}>
      <dl class="ep-ag-roles">
        {roles.map((role) => {
          const {names} = general.roles[role];
          return (
            <div key={role}>
              <dt>{words(roleKeys[role])}</dt>
              <dd dir="auto">
                {names.length === 0 ? words('ep_ag.role.everyone') : names.join(', ')}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="ep-ag-soft" data-ep-ag="rules">
        {writeRules(words, general.rules).join(' · ')}
      </p>
    </Section>
  );
};

/** What was typed and can't be used as meant, with the number of its line. */
export const Problems = (): JSX.Element | null => {
  const {meeting, words} = usePanel();
  const {problems} = meeting;
  if (problems.length === 0) return null;
  return (
    <Section name="problems" heading={words('ep_ag.problem.heading')} count={problems.length}>
      <ul class="ep-ag-list">
        {problems.map(({code, line, text}) => (
          <li key={`${code} ${line} ${text}`} class="ep-ag-problem" data-ep-ag="problem">
            <span class="ep-ag-tag">{words('ep_ag.problem.line', {line: line + 1})}</span>{' '}
            {words(problemKeys[code])}{' '}
            {text !== '' && (
              <q class="ep-ag-quoted" dir="auto">
                {text}
              </q>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
