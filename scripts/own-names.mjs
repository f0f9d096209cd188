// @ts-check

/**
 * Properties of the panel's and the model's own objects that are read by their names alone: not by a
 * string, not by Etherpad, a browser or a server, in no request and no answer. They get short
 * names in what browsers load; `tests/scripts/own-names.test.ts` finds those that are read otherwise.
 */
const ownNames = [
  ...['about', 'above', 'aside', 'asks', 'attendance', 'author', 'ballots', 'beside', 'bullet'],
  ...['busy', 'buttonRef', 'canWrite', 'change', 'choicesAt', 'colon', 'defaultLanguage'],
  ...['defaultTemplate', 'depth', 'durationMs', 'expanded', 'focusText', 'furnish', 'giveName'],
  ...['grouped', 'hasBare', 'hasCount', 'hasCounts', 'heading', 'heed', 'holds', 'hook', 'hurry'],
  ...[
    'inequality',
    'intent',
    'joins',
    'keyEnd',
    'kinds',
    'lastLabel',
    'late',
    'likeCounts',
    'limitMs',
  ],
  ...['look', 'manner', 'meant', 'meeting', 'moment', 'moves', 'nowMs'],
  ...['onLanguage', 'onMoment', 'onOpen', 'onPress', 'onSos', 'onToggle', 'onVotes', 'onWriting'],
  ...['padPath', 'peopleConnected', 'person', 'places', 'pressed', 'problems', 'readLines'],
  ...[
    'reason',
    'records',
    'redraw',
    'refusal',
    'refuseName',
    'replaced',
    'said',
    'saidUrgently',
    'showSos',
  ],
  ...[
    'showVotes',
    'startedAt',
    'suspensions',
    'timeBoxMs',
    'toggleExpanded',
    'togglePanel',
    'toolsAddress',
  ],
  ...['turnsTaken', 'unanswered', 'unfold', 'unfolded', 'voiceAt', 'weight', 'winners', 'words'],
];

/** What gets a short name. What the panel's own objects call true or false, `isOpen`, is nobody else's business either. */
export const shortened = new RegExp(`^(?:is[A-Z]|(?:${ownNames.join('|')})$)`);

/** What a browser or JavaScript itself calls so. */
export const kept =
  /^is(?:Array|Connected|ContentEditable|Finite|Integer|NaN|SafeInteger|SecureContext)$/;
