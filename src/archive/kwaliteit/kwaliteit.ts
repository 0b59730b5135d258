/** How well the documents were read: the messages of each, what was left out, and the totals. */
import type { Melding } from "../../domain/document.ts";
import { ERNSTEN } from "../../domain/meldingen.ts";
import type { DocumentSummary, UnpublishedFile } from "../model.ts";
import { type Counted, countDocuments, type Tellingen } from "../tellingen.ts";

/** Equal messages about one document. */
export interface MeldingGroup extends Pick<Melding, "regel" | "ernst" | "tekst" | "remedie"> {
  /** Lines of the source. */
  regels: number[];
}

/** What was left out of one document for one reason. */
export interface LeftOutGroup extends Pick<Melding, "regel"> {
  aantal: number;
  /** The different texts, as many as are shown, with their lines in the source. */
  teksten: { tekst: string; regels: number[] }[];
  /** How many further texts there are. */
  meer: number;
}

/** How often a rule spoke, and in how many documents. */
export interface RuleCount extends Pick<Melding, "regel" | "ernst"> {
  meldingen: number;
  documenten: number;
}

export interface KwaliteitTotals extends Pick<Tellingen, "documenten" | "vragen" | "antwoorden"> {
  zonderWaarschuwing: number;
  nietGepubliceerd: number;
  /** Words that an extractor damaged and the reading mended. */
  hersteld: number;
  regels: RuleCount[];
}

/** As many different texts as are shown of one kind that was left out; the rest stands on the page of the document. */
const TEXTS_SHOWN = 8;

export const isLeftOut = ({ weggelaten }: Melding): boolean => weggelaten !== null;
/** Something that an archivist should look at. */
export const isWarning = ({ ernst }: Pick<Melding, "ernst">): boolean => ernst !== "info";

/** Documents with faults come first (0), then those with warnings (1), then the others (2). */
export const rankByNeed = ({ meldingen }: { meldingen: readonly Pick<Melding, "ernst">[] }): number =>
  meldingen.some(({ ernst }) => ernst === "fout") ? 0 : meldingen.some(isWarning) ? 1 : 2;

/** Equal messages stand together, with all their places. */
export function groupMeldingen(meldingen: readonly Melding[]): MeldingGroup[] {
  const groups = Map.groupBy(meldingen, ({ regel, tekst, remedie }) => JSON.stringify([regel, tekst, remedie]));
  return [...groups.values()].map((group) => {
    const { regel, ernst, tekst, remedie } = group[0]!;
    return { regel, ernst, tekst, remedie, regels: group.flatMap((melding) => lineOf(melding) ?? []) };
  });
}

/** What was left out, counted by reason; the same text is shown once. */
export function groupLeftOut(meldingen: readonly Melding[]): LeftOutGroup[] {
  return [...Map.groupBy(meldingen, ({ regel }) => regel)].map(([regel, group]) => {
    const texts = [...Map.groupBy(group, ({ weggelaten }) => weggelaten ?? "")];
    return {
      regel,
      aantal: group.length,
      teksten: texts.slice(0, TEXTS_SHOWN).map(([tekst, same]) => ({
        tekst,
        regels: same.flatMap((melding) => lineOf(melding) ?? []),
      })),
      meer: Math.max(0, texts.length - TEXTS_SHOWN),
    };
  });
}

/** “41:1” → 41. */
function lineOf({ plaats }: Melding): number | null {
  return plaats === null ? null : Number.parseInt(plaats, 10);
}

export function kwaliteitTotals(
  documents: readonly (Counted & Pick<DocumentSummary, "meldingen" | "herstellingen">)[],
  unpublished: readonly UnpublishedFile[],
): KwaliteitTotals {
  const sum = (count: (document: (typeof documents)[number]) => number) => documents.reduce((n, d) => n + count(d), 0);
  return {
    ...countDocuments(documents),
    zonderWaarschuwing: documents.filter(({ meldingen }) => !meldingen.some(isWarning)).length,
    nietGepubliceerd: unpublished.length,
    hersteld: sum(({ herstellingen }) => herstellingen.aantal),
    regels: countRules([...documents, ...unpublished]),
  };
}

/** Faults first, then warnings, then what is only for information; within these the most frequent first. */
function countRules(sources: readonly { meldingen: readonly Pick<Melding, "regel" | "ernst">[] }[]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { meldingen } of sources) {
    const seen = new Set<RuleCount>();
    for (const { regel, ernst } of meldingen) {
      let count = counts.get(regel);
      if (!count) counts.set(regel, (count = { regel, ernst, meldingen: 0, documenten: 0 }));
      count.meldingen++;
      if (!seen.has(count)) count.documenten++;
      seen.add(count);
    }
  }
  const rank = ({ ernst }: RuleCount): number => ERNSTEN.indexOf(ernst);
  return [...counts.values()].sort(
    (a, b) => rank(a) - rank(b) || b.meldingen - a.meldingen || (a.regel < b.regel ? -1 : 1),
  );
}
