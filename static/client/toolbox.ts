import type {ComponentType} from 'preact';
import type {Role, Turn} from '../../meeting/meeting';
import type {Host} from './etherpad';
import type {ActionButtonProps} from './panel/button';
import type {PanelState} from './panel/panel';
import type {PanelView} from './panel/view';

/** Asking a person for their name. */
export interface NameFormProps {
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** An action that is asked about first. */
export interface QuestionProps extends ActionButtonProps {
  /** Whose action it is; for all others it is one step away. */
  readonly role?: Role;
}

/** What a shortcut may act on. */
export interface Desk {
  readonly root: HTMLElement;
  readonly view: PanelView;
  readonly change: (changed: Partial<PanelState>) => void;
  /** Brings a part of the panel into view, by its id, and gives it the focus. */
  readonly show: (id: string) => void;
  readonly host: Pick<Host, 'focusText'>;
}

/** What the second file gives: parts of the panel that are shown when somebody asks for them. */
export interface Tools {
  readonly MakeMeeting: ComponentType<{readonly onCancel: () => void}>;
  readonly NewProposal: ComponentType<{readonly onDone: () => void}>;
  readonly NameForm: ComponentType<NameFormProps>;
  readonly Question: ComponentType<QuestionProps & {readonly onClose: () => void}>;
  readonly QueueTools: ComponentType;
  readonly TurnTools: ComponentType<{readonly turn: Turn}>;
  readonly NotifySwitch: ComponentType;
  readonly Present: ComponentType<{readonly onLeave: () => void}>;
  readonly Rooms: ComponentType;
  readonly SosForm: ComponentType<{readonly onDone: () => void}>;
  /** Does what the key of this code is for: see panel/shortcut-keys.ts. */
  readonly press: (code: string, desk: Desk) => void;
}

/** Where the two files meet. */
interface MeetingPlace {
  /** What the tools use of the first file, in the order in which the build names the exports of `kit.ts`. */
  readonly kit: readonly unknown[];
  readonly give: (tools: Tools) => void;
}

declare global {
  interface Window {
    ep_ag?: MeetingPlace;
  }
}

let kit: readonly unknown[] = [];

/** Lays out what the tools will use; the built entry does it. */
export const offerKit = (parts: readonly unknown[]): void => {
  kit = parts;
};

/** The time before a file that did not come is asked for again. */
const pauseMs = 3000;

/**
 * The way to the tools, at `address`, and their style sheet beside them: null until both are here. The
 * first who asks has them loaded, the tools again and again where the network fails; `onArrival` tells
 * when something is here.
 */
export const createToolbox = (
  address: string,
  onArrival: () => void,
): ((isLooking?: boolean) => Tools | null) => {
  let tools: Tools | null = null;
  let isStyled = false;
  let isAsked = false;
  const load = (): void => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = script.onerror = () => {
      script.remove();
      if (tools === null) setTimeout(load, pauseMs);
    };
    document.head.append(script);
  };
  return (isLooking) => {
    if (!isLooking && !isAsked) {
      isAsked = true;
      window.ep_ag = {
        kit,
        give: (given) => {
          tools = given;
          onArrival();
        },
      };
      const style = document.createElement('link');
      style.rel = 'stylesheet';
      style.href = address.replace('js/tools.js', 'css/tools.css');
      // Without their looks, the tools still work.
      style.onload = style.onerror = () => {
        isStyled = true;
        onArrival();
      };
      document.head.append(style);
      load();
    }
    return isStyled ? tools : null;
  };
};
