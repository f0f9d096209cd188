/**
 * What all parts of the panel share, as Preact contexts. Whoever uses one of them is drawn again when its value
 * is another one, and for no other reason: what only one section draws is handed to it as props.
 */
import type {Context} from 'preact';
import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {Meeting} from '../../../meeting/meeting';
import type {Desk} from './desk';
import type {UnderWay} from './errands';
import type {Person} from './person';

/** A context that always has a value: `Panel` provides all of them, and nothing is drawn outside it. */
const contextOf = <Value>(): Context<Value> => createContext(undefined as Value);

/** Another value once the words are in another language, and once the second file is here. */
export const DeskContext = contextOf<Desk>();
/** Another value once the meeting has changed in something that is drawn. For sections, props are enough. */
export const MeetingContext = contextOf<Meeting>();
/** Another value once this person's name or the roles are others. */
export const PersonContext = contextOf<Person>();
/** Another value once something was asked of the server, or answered. */
export const UnderWayContext = contextOf<UnderWay>();
/** See `PanelState.unfolded`. */
export const UnfoldedContext = contextOf<string | null>();

/** What can be done with the panel, and how it is worded. */
export const useDesk = (): Desk => useContext(DeskContext);
/** The meeting as it was read last. */
export const useMeeting = (): Meeting => useContext(MeetingContext);
/** Who looks at the panel. */
export const usePerson = (): Person => useContext(PersonContext);
/** What was asked of the server and is not answered yet. */
export const useUnderWay = (): UnderWay => useContext(UnderWayContext);
/** What is unfolded, if anything. */
export const useUnfolded = (): string | null => useContext(UnfoldedContext);
