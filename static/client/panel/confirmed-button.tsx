import type {JSX} from 'preact';
import type {QuestionProps} from '../toolbox';
import {ActionButton} from './button';
import {Tool} from './tool';
import {usePanel} from './view';

interface ConfirmedButtonProps extends QuestionProps {
  /** Whether those whose action it is are asked, too. */
  readonly asks?: boolean;
}

/** A button that asks once before it acts, and says so where the action is somebody else's to take. */
export const ConfirmedButton = (props: ConfirmedButtonProps): JSX.Element => {
  const {words, holds, unfolded, unfold} = usePanel();
  const {role, asks, intent, children} = props;
  const part = JSON.stringify(intent);
  const isFar = role && !holds(role);
  return unfolded === part ? (
    <Tool draw={({Question}) => <Question {...props} onClose={() => unfold(null)} />} />
  ) : (
    <ActionButton {...props} onPress={asks || isFar ? () => unfold(part) : undefined}>
      {isFar ? words('ep_ag.role.act') : children}
    </ActionButton>
  );
};
