import type {ReadWords} from './words';

/** How days and dates are said. All of it is read, nothing is written. */
export interface DateWords {
  /** Names and usual short forms. */
  readonly months: {
    readonly january: ReadWords;
    readonly february: ReadWords;
    readonly march: ReadWords;
    readonly april: ReadWords;
    readonly may: ReadWords;
    readonly june: ReadWords;
    readonly july: ReadWords;
    readonly august: ReadWords;
    readonly september: ReadWords;
    readonly october: ReadWords;
    readonly november: ReadWords;
    readonly december: ReadWords;
  };
  readonly weekdays: {
    readonly sunday: ReadWords;
    readonly monday: ReadWords;
    readonly tuesday: ReadWords;
    readonly wednesday: ReadWords;
    readonly thursday: ReadWords;
    readonly friday: ReadWords;
    readonly saturday: ReadWords;
  };
  /** Short forms of a month that are a weekday's as well, so that `mar. 12` is no date. */
  readonly monthsOrWeekdays: ReadWords;
  readonly today: ReadWords;
  readonly tomorrow: ReadWords;
  /** Before a number of days or weeks from now. */
  readonly within: ReadWords;
  readonly days: ReadWords;
  readonly weeks: ReadWords;
  /** Before a weekday that is this week's to some, and the next one's to others. */
  readonly next: ReadWords;
  /** Whether the month may stand first in numbers: `06/12` is two days then. */
  readonly monthMayBeFirst: boolean;

  /** Right behind the number of a day: `1er`. */
  readonly dayEndings: ReadWords;
  /** Between a day and its month: `3 de mayo`. */
  readonly ofMonth: ReadWords;
  /** Between a month and its year. */
  readonly ofYear: ReadWords;
  /** Between a weekday and its number: `vendredi le 14`. */
  readonly beforeDay: ReadWords;
  /** What may follow `12/06`, beside the words for `and` and for a time of day: without it, `3/4` is a share. */
  readonly afterDate: ReadWords;

  /** Behind a time of day that counts to twelve: `2 pm`. */
  readonly halfDays: ReadWords;

  /** Words by which the date of an action begins: `avant`. */
  readonly openings: ReadWords;
  /** Words by which it begins where a number, a weekday or a stretch of time follows: `dans`. */
  readonly openingsOfNumbers: ReadWords;
  /** Between these and what follows: `pour la semaine`. */
  readonly articles: ReadWords;
  /** Stretches of time: `semaine`. */
  readonly stretches: ReadWords;
  /** Before a month and its day, or a weekday and its number: `on May 3`. */
  readonly beforeName: ReadWords;
  /** Articles by which a group of people begins: `les facilitatrices`. */
  readonly articlesOfPeople: ReadWords;
  /** The same, where no blank stands behind: `l’équipe`. */
  readonly elidedArticles: ReadWords;
}
