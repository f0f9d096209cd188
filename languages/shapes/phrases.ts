import type {ReadWords} from './words';

/**
 * Small words that are read around names, numbers and times. Every reader knows those of all languages,
 * so what another language has already need not be listed again.
 */
export interface PhraseWords {
  /** Between two names of a list, in capitals too. */
  readonly joins: ReadWords;
  /** The same, in small letters alone: in capitals it is somebody's initial, or a name. */
  readonly joinsInSmallLetters: ReadWords;
  readonly or: ReadWords;
  readonly if: ReadWords;
  /** Before a time of day: `à 18h`. */
  readonly atTime: ReadWords;
  /** Behind a time of day: `18 Uhr`. */
  readonly oClock: ReadWords;

  /** Units of a duration; `h`, `min` and `s` are known. */
  readonly hours: ReadWords;
  readonly minutes: ReadWords;
  readonly seconds: ReadWords;
  /** Other words behind a number that make it a measure, and no number of voices: `+5 euros`. */
  readonly units: ReadWords;
  /** Words behind a number of people or of voices: `12 voix`. */
  readonly voices: ReadWords;
  /** Behind a ballot that somebody took back: `+1 (retiré)`. */
  readonly takenBack: ReadWords;
  /** In the section SOS, for nothing to report. */
  readonly nothingToReport: ReadWords;

  /** Behind a number at the end of a list of names: `12 autres`. */
  readonly others: ReadWords;
  /** The same, where it can stand before its number. */
  readonly othersBefore: ReadWords;
  /** Behind a number of people who are there, or of others: `12 autres personnes`. */
  readonly people: ReadWords;
  /** People whom nobody has counted, beside the words of `people`: `une vingtaine`. */
  readonly crowd: ReadWords;
  /** What stands around the number of those present, a word each: `nous sommes environ 40`. */
  readonly aroundCount: ReadWords;
  /** Opens a detail of a number: `42 dont 12 en ligne`. */
  readonly ofWhich: ReadWords;
  /** Between a number and the one that it is a part of: `42 sur 84`. */
  readonly outOf: ReadWords;

  /** What is said behind the key `abstention`, a word each. */
  readonly abstention: {
    /** That abstentions count. */
    readonly counts: ReadWords;
    /** A word that denies. */
    readonly refuses: ReadWords;
    /** That they are left out. */
    readonly leavesOut: ReadWords;
    /** Words of more than three letters that say neither. */
    readonly besides: ReadWords;
  };

  /** What is said of a quorum. */
  readonly quorum: {
    readonly half: ReadWords;
    /** Before the half: `la moitié`. */
    readonly articles: ReadWords;
    /** Behind the half: `half of`. */
    readonly of: ReadWords;
    /** More than what follows. */
    readonly moreThan: ReadWords;
    /** A least, which a quorum is anyway. */
    readonly atLeast: ReadWords;
    /** A most, which a quorum is not. */
    readonly atMost: ReadWords;
    /** Between a part and one more: `la moitié plus un`. */
    readonly plus: ReadWords;
    readonly one: ReadWords;
  };

  /** Behind a link, words that are no part of its name: `…/ag code 1234`. */
  readonly behindLink: ReadWords;
}
