import type {RuleWords} from '../shapes/rules';

export const rules: RuleWords = {
  majorities: {
    simple: {
      pad: ['simple'],
      minutes: 'simple majority',
      panel: 'simple majority',
    },
    absolute: {
      pad: ['absolute'],
      minutes: 'absolute majority',
      panel: 'absolute majority',
    },
    unanimity: {
      pad: ['unanimity', 'unanimous'],
      minutes: 'unanimity, against',
      panel: 'unanimity',
    },
    consensus: {
      pad: ['consensus'],
      minutes: 'consensus, blocks',
      panel: 'consensus',
    },
    consent: {
      pad: ['consent'],
      minutes: 'consent, objections',
      panel: 'consent',
    },
    strictUnanimity: {
      pad: ['strict unanimity'],
      minutes: 'strict unanimity, against and abstentions',
      panel: 'strict unanimity, no abstention',
    },
    evident: {
      pad: ['evident', 'clear'],
      minutes: 'evident majority, present',
      panel: 'evident majority',
    },
  },
  fractions: {
    qualified: {
      pad: ['qualified', 'of'],
      minutes: 'majority of',
      panel: 'majority of {{a}}/{{b}}',
    },
  },
  bases: {
    expressed: {
      pad: ['votes cast', 'expressed'],
      minutes: 'of votes cast',
      otherwise: 'out of votes cast',
      panel: 'of votes for and against',
    },
    expressedAndAbstentions: {
      pad: ['votes cast+abstentions', 'votes cast and abstentions'],
      minutes: 'of votes cast and abstentions',
      otherwise: 'out of votes cast and abstentions',
      panel: 'of votes cast, abstentions included',
    },
    voters: {
      pad: ['voters'],
      minutes: 'of voters',
      otherwise: 'out of voters',
      panel: 'of those voting',
    },
    present: {
      pad: ['present'],
      minutes: 'of those present',
      otherwise: 'out of those present',
      panel: 'of those present',
    },
    entitled: {
      pad: ['entitled', 'members'],
      minutes: 'of those entitled',
      otherwise: 'out of those entitled',
      panel: 'of those entitled to vote',
    },
  },
  nppvRules: {
    outsideBase: {
      pad: ['outside base', 'not counted'],
      panel: 'not voting: left out of the base',
    },
    relativePostponement: {
      pad: ['relative postponement'],
      panel: 'not voting ahead of for and against: postponed',
    },
    absolutePostponement: {
      pad: ['absolute postponement'],
      panel: 'more than half not voting: postponed',
    },
  },
  ties: {
    carried: {
      pad: ['carried', 'adopted'],
      panel: 'a tie is carried',
    },
    rejected: {pad: ['rejected', 'not carried']},
  },
  disciplines: {
    arrival: {
      pad: ['arrival', 'order of arrival'],
      panel: 'floor in order of arrival',
    },
    firstTimers: {
      pad: ['first-time speakers'],
      panel: 'whoever spoke less goes first',
    },
    speakingTime: {
      pad: ['speaking time'],
      panel: 'least speaking time goes first',
    },
    alternation: {
      pad: ['alternation'],
      panel: 'alternating lists',
    },
  },
};
