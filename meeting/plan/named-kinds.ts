import type {IntentKind} from '../intent';
import {intentForms} from './intent-forms';

// Browsers get the list, and not the forms that it is made from: scripts/work-out.mjs.

/** The kinds of intents that their sender's name belongs to. */
export const namedKinds: readonly IntentKind[] = Object.values(intentForms).flatMap(
  ({kind, needsName}) => (needsName ? [kind] : []),
);
