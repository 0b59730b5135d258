/** Days of asking of which an archive holds every case, and those that it still lacks. */
import { dayAfter } from "../domain/datum.ts";
import type { Window } from "./source.ts";
import type { Stand } from "./state.ts";

type Filled = Stand["gevuld"];

/** No day is later. */
const END = "9999-12-31";
const endOf = (tot: string | null): string => tot ?? END;

export const isFilled = (filled: Filled, day: string): boolean =>
  filled.some(({ van, tot }) => van <= day && day < endOf(tot));

/** The days of a window that are not filled yet, a month at a time, the newest first: people look for those. */
export function lacking(filled: Filled, { from, until }: Window, today: string): Window[] {
  const windows: Window[] = [];
  let day = from;
  for (const { van, tot } of filled.toSorted((a, b) => (a.van < b.van ? -1 : 1))) {
    if (day < van && day < endOf(until)) windows.push({ from: day, until: van < endOf(until) ? van : until });
    if (endOf(tot) > day) day = endOf(tot);
  }
  if (day < endOf(until)) windows.push({ from: day, until });
  return windows.flatMap((window) => byMonth(window, today)).reverse();
}

/** What is to come belongs to the last month. */
function byMonth({ from, until }: Window, today: string): Window[] {
  const months: Window[] = [];
  for (let start = from; ;) {
    const next = `${dayAfter(`${start.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
    if (next > today || next >= endOf(until)) return [...months, { from: start, until }];
    months.push({ from: start, until: next });
    start = next;
  }
}

/** The filled days with those of a window, joined where they touch. */
export function withFilled(filled: Filled, { from, until }: Window): Filled {
  const joined: Filled = [];
  for (const one of [...filled, { van: from, tot: until }].toSorted((a, b) => (a.van < b.van ? -1 : 1))) {
    const last = joined.at(-1);
    if (!last || endOf(last.tot) < one.van) joined.push({ ...one });
    else if (endOf(one.tot) > endOf(last.tot)) last.tot = one.tot;
  }
  return joined;
}

/** Two halves of a window that is more than a day. */
export function halves({ from, until }: Window, today: string): [Window, Window] | null {
  const end = until ?? dayAfter(today);
  const days = Math.round((Date.parse(end) - Date.parse(from)) / 864e5);
  if (days < 2) return null;
  const middle = dayAfter(from, Math.floor(days / 2));
  return [
    { from, until: middle },
    { from: middle, until },
  ];
}
