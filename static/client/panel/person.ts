import {holdsRole} from '../../../meeting/assembly/role-holders';
import type {General, Role, Turn} from '../../../meeting/meeting';
import {isOwnTurn} from '../../../meeting/notation/queue';
import type {AuthorId} from '../../../meeting/pad-line';
import type {MeetingSource} from '../source';

/** Who looks at the panel, and what they are in the meeting. */
export interface Person {
  readonly author: AuthorId;
  /** What this person is called; may be empty. */
  readonly name: string;
  readonly canWrite: boolean;
  /** Whether a turn is this person's. */
  readonly isOwnTurn: (turn: Turn) => boolean;
  /** Whether a role's actions are this person's before they are others'. */
  readonly holds: (role: Role) => boolean;
}

/** The person at this browser, in a meeting whose roles `general` has. */
export const personOf = (
  {author: authorNow, name: nameNow, canWrite}: MeetingSource,
  general: General,
): Person => {
  const author = authorNow();
  const name = nameNow();
  return {
    author,
    name,
    canWrite,
    isOwnTurn: (turn) => isOwnTurn(turn, author, name),
    holds: (role) => holdsRole(general, role, name),
  };
};
