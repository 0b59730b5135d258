/** Instants and days as the sources write them. */
import { IsoDate } from "../../domain/document.ts";
import type { Moment } from "../model.ts";

const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.(\d+))?(Z|[+-]\d{2}:\d{2})$/;
const DECIMALS = 7;

/** An instant with any number of decimals and any offset, in UTC with seven; `null` for anything else. */
export function momentOf(instant: string): Moment | null {
  const [, whole, fraction = "", offset] = INSTANT.exec(instant) ?? [];
  const ms = Date.parse(`${whole}${offset}`);
  if (whole === undefined || Number.isNaN(ms)) return null;
  return `${new Date(ms).toISOString().slice(0, 19)}.${fraction.slice(0, DECIMALS).padEnd(DECIMALS, "0")}Z`;
}

/**
 * The day of a date that the Kamer writes as midnight in Amsterdam, “2026-10-01T00:00:00+02:00”: the day that is written,
 * since it is another one in UTC.
 */
export const dayOf = (instant: string | null): IsoDate | null => IsoDate.safeParse(instant?.slice(0, 10)).data ?? null;

/** Midnight at the begin of a day in Amsterdam, as a filter asks for it. */
export function midnightOf(day: IsoDate): string {
  const utc = new Date(`${day}T00:00:00Z`);
  const hours = Number(AMSTERDAM_HOUR.format(utc).slice(-2));
  return `${day}T00:00:00+${String(hours).padStart(2, "0")}:00`;
}

/** At midnight in UTC the clock in Amsterdam shows how far it is ahead. */
const AMSTERDAM_HOUR = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", hour: "2-digit" });
