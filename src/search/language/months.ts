/** The names of months, as people write them. */

const FIRST_LETTERS = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** For a regular expression that does not look at capitals. */
export const MONTH_NAMES =
  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec";

/** 1 to 12, of a name that {@link MONTH_NAMES} has. */
export const monthOf = (name: string): number =>
  FIRST_LETTERS.indexOf(name.toLowerCase().slice(0, 3).replace("mrt", "maa")) + 1;
