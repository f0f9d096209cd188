import type {Intent} from '../../../meeting/intent';
import type {RefusalCode, SendIntent, Sender} from '../intents';

/** How it goes with what was asked: just taken, without an answer for a moment, or asked again since none came. */
export type Wait = 'taken' | 'slow' | 'silent';

/** After this time somebody wonders whether the button was pressed at all. */
const slowMs = 1000;

interface Errand {
  readonly key: string;
  readonly answer: Promise<RefusalCode | null>;
}

/** What is asked and not answered, at one moment: another value as soon as that is something else. */
export interface UnderWay {
  /** Whether that very intent is under way, as the latest on its subject. */
  readonly isBusy: (intent: Intent) => boolean;
  /** How badly it went with any of those under way; `taken` also when nothing is. */
  readonly wait: Wait;
}

/** What was asked of the server and is not answered yet. */
export interface Errands {
  /** Asks; null once it is accepted. */
  readonly ask: (intent: Intent, sender: Sender) => Promise<RefusalCode | null>;
  readonly underWay: () => UnderWay;
}

/** What is asked about one vote is one subject, anything else its own. */
const subjectOf = (intent: Intent): string =>
  'proposal' in intent ? intent.proposal : JSON.stringify(intent);

/**
 * Keeps what is under way. What is asked about one vote goes out one after the other: on a line that
 * loses and repeats, a choice could otherwise overtake its correction. `onWait` tells that something
 * waits longer than one would think.
 */
export const createErrands = (send: SendIntent, onWait: () => void): Errands => {
  const errands = new Map<string, Errand>();
  const isBusy = (intent: Intent): boolean =>
    errands.get(subjectOf(intent))?.key === JSON.stringify(intent);
  let underWay: UnderWay = {isBusy, wait: 'taken'};
  const renew = (wait: Wait): void => {
    underWay = {isBusy, wait};
  };
  const worsen = (wait: Wait): void => {
    renew(wait);
    onWait();
  };
  return {
    ask: async (intent, sender) => {
      const subject = subjectOf(intent);
      const before = errands.get(subject);
      const go = async (): Promise<RefusalCode | null> => {
        if (before) await before.answer;
        return send(intent, sender, () => worsen('silent'));
      };
      const errand = {key: JSON.stringify(intent), answer: go()};
      errands.set(subject, errand);
      renew(underWay.wait);
      const timer = setTimeout(() => {
        if (underWay.wait === 'taken') worsen('slow');
      }, slowMs);
      const refusal = await errand.answer;
      clearTimeout(timer);
      if (errands.get(subject) === errand) errands.delete(subject);
      renew(errands.size === 0 ? 'taken' : underWay.wait);
      return refusal;
    },
    underWay: () => underWay,
  };
};
