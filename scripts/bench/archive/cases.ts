/** The cases of a made-up archive: when they were sent in and answered, and their numbers. */
import { between } from "./pick.ts";

export interface Case {
  zaaknummer: string;
  /** “2019-2020” */
  vergaderjaar: string;
  ingezonden: Date;
  ontvangen: Date;
}

const FIRST_YEAR = 2007;
const LAST_YEAR = 2025;
/** The last year holds so many times the questions of the first. */
const GROWTH = 2.5;
const DAY = 24 * 60 * 60 * 1000;
/** Numbers that are given out in a year, to questions and to much else. */
const NUMBERS_A_YEAR = 24_000;
const SEPTEMBER = 8;

/** Cases in the order of their numbers, spread over the years. */
export function* makeCases(count: number, random: () => number): Generator<Case> {
  let [year, number] = [0, 0];
  for (let i = 0; i < count; i++) {
    const ingezonden = dayAt((i + 0.5) / count);
    const part = partOfYear(ingezonden);
    if (ingezonden.getUTCFullYear() !== year) [year, number] = [ingezonden.getUTCFullYear(), 0];
    number = Math.max(number + 1, Math.floor(part * NUMBERS_A_YEAR));
    yield {
      zaaknummer: `${year}Z${String(number).padStart(5, "0")}`,
      vergaderjaar: vergaderjaarOf(ingezonden),
      ingezonden,
      ontvangen: new Date(ingezonden.getTime() + between(14, 43, random) * DAY),
    };
  }
}

/** The day by which this part (0 to 1) of all cases was sent in, when a year holds ever more of them. */
function dayAt(part: number): Date {
  const years = LAST_YEAR - FIRST_YEAR + 1;
  // The sum of cases up to time t (0 to 1) is t + slope · t² / 2, as part of the whole.
  const slope = GROWTH - 1;
  const time = (Math.sqrt(1 + 2 * slope * part * (1 + slope / 2)) - 1) / slope;
  const year = FIRST_YEAR + Math.floor(time * years);
  const within = (time * years) % 1;
  return new Date(Date.UTC(year, 0, 1) + Math.floor(within * 365) * DAY);
}

function partOfYear(day: Date): number {
  return (day.getTime() - Date.UTC(day.getUTCFullYear(), 0, 1)) / (366 * DAY);
}

function vergaderjaarOf(day: Date): string {
  const start = day.getUTCFullYear() - (day.getUTCMonth() < SEPTEMBER ? 1 : 0);
  return `${start}-${start + 1}`;
}
