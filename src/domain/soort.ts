/** What the kinds of papers are called, on the pages and in the search alike. */
import type { KamervraagDocument, Soort, Variant } from "./document.ts";

export const SOORT_LABELS: Record<Soort, string> = {
  antwoord: "Antwoord",
  mededeling: "Mededeling",
  vragen: "Vragen",
  mondeling: "Mondelinge vragen",
};

const VARIANT_LABELS: Record<Variant, string> = {
  nader: "Nader antwoord",
  gecorrigeerd: "Gecorrigeerd antwoord",
  uitstel: "Uitstel van antwoord",
  brief: "Mededeling: antwoord per brief",
  ingetrokken: "Mededeling: ingetrokken",
  lijst: "Lijst van vragen en antwoorden",
};

/** What kind of paper a document is: “Antwoord”, “Uitstel van antwoord”. */
export const formatSoort = ({ soort, variant }: Pick<KamervraagDocument, "soort" | "variant">): string =>
  variant ? VARIANT_LABELS[variant] : SOORT_LABELS[soort];
