import type {JSX} from 'preact';
import {isNamed} from '../../../meeting/assembly/role-holders';
import {roles} from '../../../meeting/meeting';
import type {General, Problem} from '../../../meeting/meeting';
import {ActionButton} from './button';
import {useDesk, usePerson} from './contexts';
import {memo} from './memo';
import {ProblemList} from './problem';
import {writeRules} from './rule-words';
import {Section} from './section';
import {writeValue} from './value-words';

/** Who holds which role, and the rules in force. */
export const RolesAndRules = memo(({general}: {readonly general: General}): JSX.Element => {
  const {words, canWrite} = useDesk();
  const {name} = usePerson();
  return (
    <Section name="rules">
      <dl class="ep-ag-roles">
        {roles.map((role) => {
          const {names} = general.roles[role];
          const title = writeValue(words, 'role', role);
          const isOwn = isNamed(general, role, name);
          return (
            <div key={role}>
              <dt>{title}</dt>
              <dd dir="auto">
                {names.length === 0 ? words('ep_ag.role.everyone') : names.join(', ')}
              </dd>
              {canWrite && (
                <dd>
                  <ActionButton
                    hook="role"
                    choice={role}
                    look="quiet"
                    about={title}
                    intent={{kind: isOwn ? 'leaveRole' : 'takeRole', role}}
                  >
                    {words(isOwn ? 'ep_ag.role.leave' : 'ep_ag.role.take')}
                  </ActionButton>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      <p class="ep-ag-soft" data-ep-ag="rules">
        {writeRules(words, general.rules).join(' · ')}
      </p>
    </Section>
  );
});

interface ProblemsProps {
  readonly problems: readonly Problem[];
}

/** What was typed and can't be used as meant, with the number of its line. */
export const Problems = memo(({problems}: ProblemsProps): JSX.Element | null => {
  if (problems.length === 0) return null;
  return (
    <Section name="problems" count={problems.length}>
      <ProblemList problems={problems} />
    </Section>
  );
});
