import type {Intent} from '../../../meeting/intent';
import {needsName} from '../intents';
import type {Desk} from './desk';
import type {Errands} from './errands';
import type {PanelState} from './panel-state';

/**
 * What happens when somebody presses a button that asks for something: `Desk.act`. `hurry` tells that what comes of
 * it is to be seen soon.
 */
export const createAct = (
  {source, page, root, change, loadTools}: Omit<Desk, 'act'>,
  errands: Errands,
  state: () => PanelState,
  hurry: () => void,
): Desk['act'] => {
  /** Asks for a name, and gives the focus back to where it was; false when the person would rather not say. */
  const askName = (): Promise<boolean> => {
    state().giveName?.(null);
    const asker = document.activeElement;
    return new Promise((settle) =>
      change({
        giveName: (name) => {
          if (name !== null) source.rename(name);
          change({giveName: null});
          if (asker instanceof HTMLIFrameElement) page.focusText();
          else if (asker instanceof HTMLElement && root.contains(asker)) asker.focus();
          settle(name !== null);
        },
      }),
    );
  };

  return async (intent: Intent) => {
    if (!source.canWrite) {
      change({refusal: 'read-only'});
      return false;
    }
    if (errands.underWay().isBusy(intent)) return false;
    // Whoever takes part may need a form next, when the network is worse.
    loadTools();
    if (needsName(intent) && source.name() === '' && !(await askName())) return false;
    const answer = errands.ask(intent, {
      name: source.name(),
      utcOffsetMinutes: -new Date().getTimezoneOffset(),
    });
    change({refusal: null});
    // Whoever acts looks at the panel, now and for what comes of it.
    hurry();
    const refusal = await answer;
    hurry();
    change(refusal === null ? {} : {refusal});
    return refusal === null;
  };
};
