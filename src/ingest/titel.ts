/** What a list shows for a document. */
import type { KamervraagDocument } from "../domain/document.ts";

type Named = Pick<KamervraagDocument, "soort" | "onderwerp" | "bewindspersonen" | "zaaknummer" | "ontvangen">;

const KIND: Record<KamervraagDocument["soort"], string> = {
  antwoord: "Antwoorden op Kamervragen",
  mededeling: "Mededeling over Kamervragen",
  vragen: "Kamervragen",
  mondeling: "Mondelinge vragen",
};

/** The subject with a capital; without one, what the paper is and the first question it holds. */
export function titelOf(document: Named, firstQuestion: string | undefined): string {
  if (document.onderwerp) return capitalise(document.onderwerp);
  const subject = firstQuestion && /[‘'«“"]([^’'»”"]{12,140})[’'»”"]/u.exec(firstQuestion)?.[1];
  return subject
    ? `${KIND[document.soort]} over “${subject.trim()}”`
    : `${KIND[document.soort]}${firstWords(firstQuestion)}`;
}

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase("nl") + text.slice(1);

function firstWords(text: string | undefined): string {
  if (!text) return "";
  const words = text.replace(/\s+/g, " ").split(" ");
  return `: ${words.slice(0, 12).join(" ")}${words.length > 12 ? " …" : ""}`;
}
