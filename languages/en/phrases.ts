import type {PhraseWords} from '../shapes/phrases';

export const phrases: PhraseWords = {
  joins: ['and'],
  joinsInSmallLetters: [],
  or: ['or'],
  if: ['if'],
  atTime: ['at'],
  oClock: [],

  hours: ['hour', 'hours'],
  minutes: ['minute', 'minutes'],
  seconds: ['second', 'seconds', 'sec', 'sec.'],
  units: [
    ...[
      'euro',
      'euros',
      'dollar',
      'dollars',
      'pound',
      'pounds',
      'cent',
      'cents',
      'percent',
      'point',
      'points',
    ],
    ...['hr', 'hrs', 'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years'],
    ...['kb', 'mb', 'gb', 'times', 'st', 'nd', 'rd', 'th'],
  ],
  voices: [
    ...['vote', 'votes', 'ballot', 'ballots', 'hand', 'hands', 'mandate', 'mandates'],
    ...['proxy', 'proxies', 'delegation', 'delegations', 'people', 'member', 'members'],
  ],
  takenBack: ['withdrawn', 'cancelled', 'canceled', 'retracted'],
  nothingToReport: [
    ...['OK', 'N/A', 'none', 'nothing', 'nothing to report', 'no problem', 'no problems'],
    ...['no issue', 'no issues', 'all good'],
  ],

  others: ['other', 'others', 'more'],
  othersBefore: [],
  people: ['person', 'persons', 'people'],
  crowd: ['dozen', 'dozens'],
  aroundCount: ['we', 'are', 'were', 'there', 'about', 'around', 'approx', 'in', 'all', 'total'],
  ofWhich: ['including', 'incl', 'incl.', 'of whom', 'of which'],
  outOf: ['out of', 'of'],

  abstention: {
    counts: ['count…'],
    refuses: ['no', 'not', 'never', 'don’t', 'doesn’t', 'aren’t', 'isn’t', 'without'],
    leavesOut: ['uncou…', 'ignor…', 'excl…'],
    besides: ['they', 'does', 'abst…'],
  },
  quorum: {
    half: ['half'],
    articles: ['the', 'one'],
    of: ['of'],
    moreThan: ['more than', 'over'],
    atLeast: ['at least', 'minimum', 'min.'],
    atMost: ['less', 'at most', 'max…'],
    plus: ['plus', 'and'],
    one: ['one'],
  },
  behindLink: ['code…', 'pin…', 'pass…', 'or', 'and', 'for'],
};
