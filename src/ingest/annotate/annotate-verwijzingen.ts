/** Finds what questions, answers and notes refer to, and links it. */
import type { FootnoteDefinition } from "mdast";
import type { Verwijzing } from "../../domain/document.ts";
import { compareNummers, vraagSleutels } from "../../domain/nummers.ts";
import type { Paired, Entry } from "../pair.ts";
import type { Block } from "../tree/source.ts";
import { linkify, type LinkTo } from "./linkify.ts";
import { findAanhangsels, findZaken } from "./verwijzingen/aanhangsel.ts";
import type { Citation } from "./verwijzingen/citation.ts";
import { findKamerstukken } from "./verwijzingen/kamerstukken.ts";
import { findUrls } from "./verwijzingen/urls.ts";
import { findVraagVerwijzingen } from "./verwijzingen/vragen.ts";

export interface Annotated extends Paired {
  noten: FootnoteDefinition[];
  slot: Block[];
  mededeling: Block[];
  verwijzingen: Verwijzing[];
  /** “31015, nr. 290”, in order of appearance, each once. */
  kamerstukken: string[];
}

export interface ToAnnotate extends Paired {
  noten: readonly FootnoteDefinition[];
  slot: readonly Block[];
  mededeling: readonly Block[];
  /** Title lines: a kamerstuk can be named there too. */
  aanhef: string;
}

/**
 * @returns the same parts with links in them: to questions of the document as `3.md` (the file beside it),
 *   to other papers at their official address
 */
export function annotateVerwijzingen(parts: ToAnnotate): Annotated {
  const known = new Set(parts.vragen.flatMap(({ nummers }) => nummers));
  const sleutels = vraagSleutels(parts.vragen);
  const fileOf = new Map(
    parts.vragen.flatMap(({ nummers }, i) => nummers.map((nummer) => [nummer, sleutels[i]!] as const)).reverse(),
  );
  const verwijzingen: Verwijzing[] = [];
  const kamerstukken = new Set<string>(findKamerstukken(parts.aanhef).map(({ naam }) => naam));

  const papers = (text: string): LinkTo[] => {
    const citations = findCitations(text);
    for (const { soort, naam } of citations) if (soort === "kamerstuk") kamerstukken.add(naam);
    return citations;
  };
  const linkPart =
    (soort: "vraag" | "antwoord") =>
    (part: Entry): Entry => ({
      ...part,
      body: part.body.map((block) =>
        linkify(block, (text) => {
          const links = papers(text);
          for (const { start, end, nummers } of findVraagVerwijzingen(text, part.nummers, known)) {
            verwijzingen.push({ van: `${soort} ${part.nummers[0]}`, naar: nummers });
            links.push({ start, end, url: `${fileOf.get(nummers[0]!)}.md` });
          }
          return links;
        }),
      ),
    });
  const linkBlock = <B extends Block>(block: B): B => linkify(block, papers) as B;

  return {
    vragen: parts.vragen.map(linkPart("vraag")),
    antwoorden: parts.antwoorden.map(linkPart("antwoord")),
    noten: parts.noten.map(linkBlock),
    slot: parts.slot.map(linkBlock),
    mededeling: parts.mededeling.map(linkBlock),
    verwijzingen: mergeVerwijzingen(verwijzingen),
    kamerstukken: [...kamerstukken],
  };
}

/** Papers and addresses; what stands inside an address is no citation of its own. */
function findCitations(text: string): Citation[] {
  const urls = findUrls(text);
  const aanhangsels = apartFrom(findAanhangsels(text), urls);
  const zaken = apartFrom(findZaken(text), urls);
  const kamerstukken = apartFrom(apartFrom(findKamerstukken(text), urls), aanhangsels);
  return [...urls, ...aanhangsels, ...zaken, ...kamerstukken];
}

/** The citations that overlap none of the others. */
function apartFrom(citations: readonly Citation[], others: readonly Citation[]): Citation[] {
  const ordered = others.toSorted((a, b) => a.start - b.start);
  let i = 0;
  return citations
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (i < ordered.length && ordered[i]!.end <= start) i++;
      return i === ordered.length || ordered[i]!.start >= end;
    });
}

function mergeVerwijzingen(verwijzingen: readonly Verwijzing[]): Verwijzing[] {
  const merged = new Map<string, Set<string>>();
  for (const { van, naar } of verwijzingen) {
    const numbers = merged.get(van) ?? new Set();
    for (const nummer of naar) numbers.add(nummer);
    merged.set(van, numbers);
  }
  return [...merged].map(([van, naar]) => ({ van, naar: [...naar].toSorted(compareNummers) }));
}
