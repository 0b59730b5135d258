/** What a run did, as lines for people. */
import type { HarvestOutcome } from "./harvest-folder.ts";
import type { Fate, Tally } from "./tally.ts";

/** In this order; “zelfde” last. */
const LABELS: Readonly<Record<Exclude<Fate, "niet van ons">, string>> = {
  nieuw: "nieuw",
  gewijzigd: "gewijzigd",
  "betere weergave": "in een betere weergave",
  ingetrokken: "ingetrokken door de vraagsteller",
  teruggehaald: "teruggehaald door de uitgever (hier bewaard)",
  verwijderd: "verwijderd bij de bron (hier bewaard)",
  zelfde: "aangeraakt en hetzelfde",
};

/** Of one kind no more are named; all of them are counted. */
const MOST_NAMED = 20;

/** @param droog whether it only says what would be done */
export function formatSummary({ tally, gestopt }: HarvestOutcome, droog: boolean): string[] {
  const { mislukt, meldingen, bestanden, bytes } = tally;
  const received = `${bestanden} ${bestanden === 1 ? "bestand" : "bestanden"}, ${formatBytes(bytes)}`;
  return [
    ...(droog ? ["Proefronde: er is niets opgehaald of geschreven. Dit zou er gebeuren:"] : []),
    `Zaken: ${fatesOf(tally, "zaken")}`,
    `Stukken: ${fatesOf(tally, "stukken")}`,
    droog ? `Op te halen: ${received}` : `Opgehaald: ${received}`,
    ...named(
      "Mislukt",
      Array.from(mislukt.values(), ({ wat, reden }) => `${wat}: ${reden}`),
    ),
    ...named("Let op", [...meldingen]),
    ...(gestopt === null
      ? []
      : [`Voor het einde gestopt: ${gestopt}`, "Wat er is, blijft; een volgende keer gaat verder."]),
  ];
}

/** 0 where all went well, 1 where something failed or the run ended before its end. */
export const exitStatus = ({ tally, gestopt }: HarvestOutcome): 0 | 1 =>
  gestopt === null && tally.mislukt.size === 0 ? 0 : 1;

function fatesOf(tally: Tally, of: "zaken" | "stukken"): string {
  const parts = (Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((fate) => {
    const number = tally.number(of, fate);
    return number === 0 ? [] : `${number.toLocaleString("nl-NL")} ${LABELS[fate]}`;
  });
  return parts.length === 0 ? "geen" : parts.join(", ");
}

function named(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_NAMED;
  return [
    `${heading} (${lines.length}):`,
    ...lines.slice(0, MOST_NAMED).map((line) => `  ${line}`),
    ...(more > 0 ? [`  en nog ${more}`] : []),
  ];
}

/** “340 kB”, “1,2 GB”. */
function formatBytes(bytes: number): string {
  for (const [unit, size] of [
    ["GB", 1e9],
    ["MB", 1e6],
  ] as const) {
    if (bytes >= size) return `${(bytes / size).toFixed(1).replace(".", ",")} ${unit}`;
  }
  return `${Math.round(bytes / 1000)} kB`;
}
