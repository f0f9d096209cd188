import {isOfPerson} from '../notation/name-list';
import type {General, Role} from '../meeting';

/** Whether somebody who goes by `name` is among those who hold a role. Nobody is by an empty name. */
export const isNamed = ({roles}: General, role: Role, name: string): boolean =>
  roles[role].names.some(isOfPerson(roles[role].names, name));

/**
 * Whether the actions of a role are first of all those of whoever goes by `name`: they hold it, or the
 * chair, which covers all; where nobody is named, everyone does. The others may act too, a step away.
 */
export const holdsRole = (general: General, role: Role, name: string): boolean =>
  general.roles[role].names.length === 0 ||
  isNamed(general, role, name) ||
  isNamed(general, 'chair', name);
