/**
 * What may be said of a zaak without an answer. That the archive holds none says nothing of the world, but where the
 * publisher says that the archive is complete: a question asked in that period was unanswered on its last day. Days are
 * counted up to that day, never to the day of reading.
 */
import { daysBetween } from "../../domain/datum.ts";
import type { Zaak } from "../../domain/zaak.ts";
import { settings } from "../settings/settings.ts";

export interface Unanswered {
  /** The day on which there was no answer, and how many days after the questions that was. */
  op: string;
  dagen: number;
}

/** Whether no answer is in the archive, and the questions were not called off. */
export const lacksAnswer = ({ stand }: Pick<Zaak, "stand">): boolean => stand === "open" || stand === "uitgesteld";

/** Until when it is known that there was no answer; `null` where the archive can't say that. */
export function knownUnanswered({ stand, ingezonden }: Pick<Zaak, "stand" | "ingezonden">): Unanswered | null {
  const { volledig } = settings();
  if (!lacksAnswer({ stand }) || volledig === null || ingezonden === null) return null;
  if (ingezonden < volledig.van || ingezonden > volledig.tot) return null;
  return { op: volledig.tot, dagen: daysBetween(ingezonden, volledig.tot) };
}
