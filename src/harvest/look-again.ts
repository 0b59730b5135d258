/**
 * Which papers a run comes back for though their source announced no change: a paper appears as PDF and is formatted days
 * or months later. Daily for two weeks, weekly for half a year. Whether a week has passed follows from the days of the
 * paper and of the run, so that nothing has to be written down where nothing was found.
 */
import { daysBetween } from "../domain/datum.ts";
import type { HeldFile, HeldStuk } from "./state.ts";

const DAILY = 14;
const WEEKLY = 182;
/** So long a file that is missing is asked for again. */
export const MISSING_DAYS = 14;
/** So often a length is seen that is not as the catalogue says, the first time included. */
const MOST_LENGTHS = 3;

/** @param dag the day of the run */
export function isDueAtKamer(stuk: HeldStuk, dag: string): boolean {
  if (stuk.verwijderd) return false;
  if (stuk.bestand === null) return stuk.gemist === undefined || daysBetween(stuk.gemist, dag) <= MISSING_DAYS;
  return isLengthDue(stuk.bestand, dag) || (isLacking(stuk) && isDay(stuk, dag));
}

/** A file whose length is not as the catalogue says is looked at again after a day, at most twice. */
export const isLengthDue = ({ lengte }: Pick<HeldFile, "lengte">, dag: string): boolean =>
  lengte !== undefined && lengte.keer < MOST_LENGTHS && lengte.dag < dag;

/** Whether the publications service is to be asked: for what may still come, and once for what is too old for that. */
export function isDueAtService(stuk: HeldStuk, dag: string): boolean {
  if (stuk.verwijderd || !isLacking(stuk)) return false;
  const age = ageOf(stuk, dag);
  return age > WEEKLY ? stuk.gevraagd === undefined : isDay(stuk, dag);
}

/** Whether a paper is too old to be formatted still. */
export const isOld = (stuk: HeldStuk, dag: string): boolean => ageOf(stuk, dag) > WEEKLY;

const isLacking = ({ bestand, metadata }: HeldStuk): boolean => bestand?.vorm !== "xml" || metadata === null;

function isDay(stuk: HeldStuk, dag: string): boolean {
  const age = ageOf(stuk, dag);
  return age <= DAILY || (age <= WEEKLY && age % 7 === 0);
}

const ageOf = ({ datum }: HeldStuk, dag: string): number => (datum === null ? Infinity : daysBetween(datum, dag));
