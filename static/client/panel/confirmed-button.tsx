import type {JSX} from 'preact';
import type {QuestionProps} from './desk';
import {ActionButton} from './button';
import {useDesk, usePerson, useUnfolded} from './contexts';
import {Tool} from './tool';

interface ConfirmedButtonProps extends QuestionProps {
  /** Whether those whose action it is are asked, too. */
  readonly asks?: boolean;
}

/** A button that asks once before it acts, and says so where the action is somebody else's to take. */
export const ConfirmedButton = (props: ConfirmedButtonProps): JSX.Element => {
  const {words, change} = useDesk();
  const {holds} = usePerson();
  const unfolded = useUnfolded();
  const {role, asks, intent, children} = props;
  const part = JSON.stringify(intent);
  const isFar = role && !holds(role);
  return unfolded === part ? (
    <Tool draw={({Question}) => <Question {...props} onClose={() => change({unfolded: null})} />} />
  ) : (
    <ActionButton {...props} onPress={asks || isFar ? () => change({unfolded: part}) : undefined}>
      {isFar ? words('ep_ag.role.act') : children}
    </ActionButton>
  );
};
