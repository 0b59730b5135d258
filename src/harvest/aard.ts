/**
 * What a paper is. Its official kind (Soort) is a guide; where the subject line says otherwise, the subject decides:
 * postponements are filed as answers, transfers as postponements, withdrawals as either. A word in the subject of what is
 * asked (“het intrekken van vergunningen”) is no sign: only what the line begins with, or how a withdrawal is put.
 */
import type { Aard } from "../domain/zaakrecord.ts";

/** What the subject line of a paper of the government begins with, by what the paper is. The first that fits counts. */
const ONDERWERPEN: readonly (readonly [aard: Aard, RegExp])[] = [
  [
    "intrekking",
    /^op verzoek van .+ (?:zijn|is|worden|wordt) .*vra(?:ag|gen).*\bingetrokken\b|^intrekk(?:en|ing) (?:van )?(?:de )?(?:schriftelijke )?vra(?:ag|gen)\b/,
  ],
  ["overdracht", /^(?:overdragen|overdracht)\b/],
  ["uitstel", /^uitstel/],
  ["rectificatie", /^(?:rectificatie|correctie|gecorrigeerd|herdruk|gewijzigd)\b/],
  ["nader antwoord", /^(?:nader|aanvullend)e? (?:antwoord|beantwoording)/],
];

/** Official kinds of papers of written questions. */
const SOORTEN: ReadonlyMap<string, Aard> = new Map([
  ["schriftelijke vragen", "vragen"],
  ["antwoord schriftelijke vragen", "antwoord"],
  ["antwoord schriftelijke vragen (nader)", "nader antwoord"],
  ["mededeling (uitstel antwoord)", "uitstel"],
  ["bijlage", "bijlage"],
]);

/** Kinds that hang on a case now and then and are no papers of written questions. */
const ANDERE = new Set([
  "mondelinge vragen",
  "lijst van vragen",
  "lijst van vragen en antwoorden",
  "interpellatievragen",
]);

/**
 * @param soort as the source calls it
 * @returns `null` for a paper that is not of written questions; “onbekend” for a kind that is new to us
 */
export function aardOf(soort: string | null, onderwerp: string | null): Aard | null {
  const kind = fold(soort);
  if (ANDERE.has(kind)) return null;
  const known = SOORTEN.get(kind);
  // What asks may be about anything: its subject never says what it is.
  if (known === "vragen" || known === "bijlage") return known;
  const line = fold(onderwerp);
  const said = ONDERWERPEN.find(([, pattern]) => pattern.test(line))?.[0];
  if (said !== undefined) return said;
  // A plain notice is about written questions only where its subject says so: most tell of secret letters.
  if (kind === "mededeling") return null;
  return known ?? "onbekend";
}

/** Whether a paper of this kind, whatever its subject, may be one of written questions; one of a kind that is new may. */
export const isOfWrittenQuestions = (soort: string | null): boolean =>
  !ANDERE.has(fold(soort)) && SOORTEN.get(fold(soort)) !== "bijlage";

/** Whether papers of this kind are asked for by that kind when they change; of others, only those that are held are. */
export const isAskedForByKind = (soort: string | null): boolean =>
  isOfWrittenQuestions(soort) && SOORTEN.has(fold(soort));

const fold = (text: string | null): string => (text ?? "").replace(/\s+/gu, " ").trim().toLowerCase();

/** Whether two papers are of one kind as the publications service tells them apart: “Antwoord”, “Mededeling”, questions. */
export const publicationKind = (aard: Aard): "vragen" | "antwoord" | "mededeling" | null =>
  aard === "vragen"
    ? "vragen"
    : aard === "uitstel" || aard === "overdracht" || aard === "intrekking"
      ? "mededeling"
      : aard === "antwoord" || aard === "nader antwoord" || aard === "rectificatie"
        ? "antwoord"
        : null;
