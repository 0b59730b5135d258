/** The texts of a document in the sections of its copy, and which questions each answer belongs to. */
import type { KamervraagDocument } from "../../domain/document.ts";
import { ministeriesOf } from "../../domain/ministeries.ts";
import { vraagSleutels } from "../../domain/nummers.ts";
import { formatSoort, SOORT_LABELS } from "../../domain/soort.ts";
import { tie } from "../../domain/tie.ts";
import { aanhangselWords, dayWords, zaakWords } from "../language/references.ts";

export interface SectionTexts {
  titel: string;
  /** Names, parties and offices, and what kind of paper it is where that is not usual. */
  betrokkenen: string;
  /** Numbers and days of the document, as words of the index. */
  nummers: string[];
  vragen: { sleutel: string; nummers: string[]; tekst: string; themas: string[] }[];
  /** With the places of the questions that each answers. */
  antwoorden: { vragen: number[]; tekst: string }[];
  /** What is printed around the questions: notice, opening, closing, notes. */
  rest: string;
}

/** All that is printed in a document, besides who asked and answered. */
export const textsOf = ({ titel, rest, vragen, antwoorden }: SectionTexts): string[] => [
  titel,
  rest,
  ...[...vragen, ...antwoorden].map(({ tekst }) => tekst),
];

/** Takes a document apart. An answer that no question has is kept with the rest. */
export function sectionTextsOf(document: KamervraagDocument): SectionTexts {
  const sleutels = vraagSleutels(document.vragen);
  const vragen = document.vragen.map(({ nummers, tekst, themas }, i) => ({
    sleutel: sleutels[i]!,
    nummers,
    tekst,
    themas,
  }));
  const { vragenVan } = tie(document.vragen, document.antwoorden);
  const antwoorden = document.antwoorden.map(({ tekst }, i) => ({ vragen: vragenVan[i]!, tekst }));
  const { titel, onderwerp, aanhef, mededeling, slot, voetnoten } = document;
  const loose = antwoorden.filter((antwoord) => antwoord.vragen.length === 0).map(({ tekst }) => tekst);
  return {
    titel: onderwerp && !titel.toLowerCase().includes(onderwerp.toLowerCase()) ? `${titel} ${onderwerp}` : titel,
    betrokkenen: betrokkenen(document),
    nummers: numbers(document),
    vragen,
    antwoorden: antwoorden.filter((antwoord) => antwoord.vragen.length > 0),
    rest: [mededeling ?? "", aanhef, ...loose, slot, ...voetnoten.map(({ tekst }) => tekst)].filter(Boolean).join(" "),
  };
}

function betrokkenen(document: KamervraagDocument): string {
  const offices = [...document.bewindspersonen, ...document.gerichtAan];
  return [
    ...document.vraagstellers.flatMap(({ naam, partij }) => [naam, partij ?? ""]),
    ...document.bewindspersonen.map(({ naam }) => naam),
    ...new Set(offices.map(({ portefeuille }) => portefeuille ?? "")),
    ...ministeriesOf(document),
    ...paper(document),
  ]
    .filter(Boolean)
    .join(" ");
}

/** A notice, or an answer that is not the first, is found by what the pages call it; most papers are just an answer. */
function paper({ soort, variant }: KamervraagDocument): string[] {
  const isUsual = variant === null && (soort === "antwoord" || soort === "vragen");
  return isUsual ? [] : [...new Set([SOORT_LABELS[soort], formatSoort({ soort, variant })])];
}

function numbers({ zaaknummer, aanhangselnummer, vergaderjaar, ingezonden, ontvangen }: KamervraagDocument): string[] {
  const words = zaaknummer ? zaakWords(zaaknummer.slice(0, 4), zaaknummer.slice(5)) : [];
  if (aanhangselnummer) words.push(...aanhangselWords(vergaderjaar ?? undefined, String(aanhangselnummer)));
  for (const day of [ingezonden, ontvangen]) {
    if (day) words.push(...dayWords(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))));
  }
  return [...new Set(words)];
}
