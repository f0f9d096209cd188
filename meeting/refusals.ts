/** Why the model refuses an intent. Stable: worded in the locale files as `ep_ag.refused.CODE`. */
export const rejectionCodes = [
  'name-missing',
  'text-missing',
  'text-too-long',
  // The words would be read as something else: a heading, a ballot, a mark.
  'text-unreadable',
  'already-waiting',
  'name-waits',
  'list-closed',
  'stale-list',
  'stale-sitting',
  'turn-gone',
  'stale-turn',
  'not-your-turn',
  'item-gone',
  'stale-item',
  'proposal-gone',
  'proposal-exists',
  'proposal-closed',
  'choice-gone',
  // Lines of the vote look like ballots and count nobody: its sender has not seen as many.
  'ballots-unread',
  'sos-gone',
  'attendance-is-number',
  'value-unreadable',
  'stale-rule',
  'stale-room',
  'already-meeting',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

/** Why a server takes no request, whatever it asks. Worded in the same place. */
export const serverRefusals = [
  'read-only',
  'no-pad',
  'forbidden',
  'bad-request',
  'other-origin',
  'too-many',
  'busy',
  'not-stored',
  'failed',
] as const;
export type ServerRefusal = (typeof serverRefusals)[number];
