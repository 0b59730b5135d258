/**
 * A dossier of the Kamer without the number of a paper in it (“Kamerstuk 36 410 VIII”, “Kamerstukken II 2023/24, 36410”), and an
 * item of the Handelingen (“Handelingen II 2023/24, nr. 12, item 5”).
 */
import { dossierUrl, publicationUrl } from "../../../domain/official-links.ts";
import type { Citation } from "./citation.ts";

const KAMER = String.raw`(?:\s*,?\s*(?:II|TK|der\s+Tweede\s+Kamer|Tweede\s+Kamer)(?!\p{L}))?`;
const JAAR = String.raw`(?<van>(?:19|20)\d{2})\s?[-–/]\s?['’]?(?<tot>\d{4}|\d{2})(?!\d)`;
const DOSSIER = new RegExp(
  String.raw`(?<!\p{L})(?:[Kk]amerstuk(?:ken)?(?:nummer|dossier)?|[Dd]ossier(?:nummer)?)${KAMER}[\s,:]*(?:(?:vergaderjaar\s*)?(?:19|20)\d{2}\s?[-–/]\s?['’]?(?:\d{4}|\d{2})(?!\d)[\s,]*)?(?<dossier>[1-4]\d[\s ]?\d{3})(?!\d)(?:[\s-]?(?<toevoeging>[IVX]+[A-D]?)(?![\p{L}\d]))?`,
  "gu",
);
const ITEM = new RegExp(
  String.raw`(?<!\p{L})Handelingen${KAMER}[\s,]*(?:vergaderjaar\s*)?${JAAR}[\s,]*(?:nr\.?|nummer)\s*(?<nr>\d{1,3})[\s,]*item\s*(?<item>\d{1,3})(?!\d)`,
  "gu",
);

export function findDossiers(text: string): Citation[] {
  if (!/amerstuk|ossier/.test(text)) return [];
  return [...text.matchAll(DOSSIER)].map((match) => {
    const { dossier, toevoeging } = match.groups as { dossier: string; toevoeging?: string };
    const nummer = dossier.replace(/\D/g, "");
    const naam = [nummer, toevoeging].filter(Boolean).join(" ");
    const url = dossierUrl(nummer, toevoeging);
    return { soort: "blad", start: match.index, end: match.index + match[0].length, naam, url };
  });
}

export function findHandelingen(text: string): Citation[] {
  if (!text.includes("Handelingen")) return [];
  return [...text.matchAll(ITEM)].flatMap((match): Citation[] => {
    const { van, tot, nr, item } = match.groups as Record<"van" | "tot" | "nr" | "item", string>;
    const next = String(Number(van) + 1);
    if (!next.endsWith(tot)) return [];
    const naam = `h-tk-${van}${next}-${Number(nr)}-${Number(item)}`;
    return [
      { soort: "blad", start: match.index, end: match.index + match[0].length, naam, url: publicationUrl(naam)! },
    ];
  });
}
