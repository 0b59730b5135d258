/** Finds what questions, answers and notes refer to, and links it. */
import type { FootnoteDefinition } from "mdast";
import type { Verwijzing } from "../../domain/document.ts";
import { compareNummers, vraagSleutels } from "../../domain/nummers.ts";
import type { Paired, Entry } from "../pair.ts";
import { leaves, textOf } from "../tree/blocks.ts";
import type { Block } from "../tree/source.ts";
import { linkify, type LinkTo } from "./linkify.ts";
import { findAanhangsels, findZaken } from "./verwijzingen/aanhangsel.ts";
import { findBladen } from "./verwijzingen/bladen.ts";
import { apartFrom, type Citation } from "./verwijzingen/citation.ts";
import { findDossiers, findHandelingen } from "./verwijzingen/dossiers.ts";
import { findKamerstukken } from "./verwijzingen/kamerstukken.ts";
import { findEclis, findEhrmZaken, findEuRegels, findHofzaken, findNamedEuRegels } from "./verwijzingen/rechtspraak.ts";
import { findUrls } from "./verwijzingen/urls.ts";
import { findVraagVerwijzingen } from "./verwijzingen/vragen.ts";
import { explainedOtherwise, findBwbNummers, findWetten } from "./verwijzingen/wetten.ts";

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

  const whole = [parts.aanhef, ...everyBlock(parts).map(textOf)].join("\n");
  const otherwise = explainedOtherwise(whole);
  /** `seen`: the laws that the part named before, which are linked once. */
  const papers = (text: string, seen: Set<string>): LinkTo[] => {
    const citations = findCitations(text, seen, otherwise);
    for (const { soort, naam } of citations) if (soort === "kamerstuk") kamerstukken.add(naam);
    return citations;
  };
  /** The questions that a text refers to, in the name of the parts that hold it. */
  const refer = (text: string, holders: readonly Holder[]): LinkTo[] => {
    const own = holders.length === 1 ? holders[0]!.own : [];
    return findVraagVerwijzingen(text, own, known).flatMap(({ nummers, links }) => {
      for (const { van, own } of holders) {
        const naar = nummers.filter((nummer) => !own.includes(nummer));
        if (naar.length > 0) verwijzingen.push({ van, naar });
      }
      return links.map(({ start, end, nummer }) => ({ start, end, url: `${fileOf.get(nummer)}.md` }));
    });
  };
  const linkPart =
    (soort: "vraag" | "antwoord") =>
    (part: Entry): Entry => {
      const seen = new Set<string>();
      return {
        ...part,
        body: part.body.map((block) =>
          linkify(block, (text) => {
            const links = papers(text, seen);
            return [...links, ...refer(text, [{ van: `${soort} ${part.nummers[0]}`, own: part.nummers }])];
          }),
        ),
      };
    };
  const ofNoot = partsWithNoten(parts);
  /** What a note refers to is referred to by the part that carries its mark. A note that cites a paper speaks of that. */
  const linkNoot = (noot: FootnoteDefinition): FootnoteDefinition =>
    linkify(noot, (text) => {
      const links = papers(text, new Set());
      return links.length > 0 ? links : refer(text, ofNoot.get(noot.identifier) ?? []);
    }) as FootnoteDefinition;
  const linkBlock = <B extends Block>(block: B): B => linkify(block, (text) => papers(text, new Set())) as B;

  return {
    vragen: parts.vragen.map(linkPart("vraag")),
    antwoorden: parts.antwoorden.map(linkPart("antwoord")),
    noten: parts.noten.map(linkNoot),
    slot: parts.slot.map(linkBlock),
    mededeling: parts.mededeling.map(linkBlock),
    verwijzingen: mergeVerwijzingen(verwijzingen),
    kamerstukken: [...kamerstukken],
  };
}

interface Holder {
  /** “antwoord 2” */
  van: string;
  own: readonly string[];
}

const everyBlock = ({ vragen, antwoorden, noten, slot, mededeling }: ToAnnotate): Block[] => [
  ...[...vragen, ...antwoorden].flatMap(({ body }) => body),
  ...noten,
  ...slot,
  ...mededeling,
];

/** The questions and answers that carry the mark of each note. */
function partsWithNoten({ vragen, antwoorden }: Paired): Map<string, Holder[]> {
  const found = new Map<string, Holder[]>();
  const add = (soort: "vraag" | "antwoord", part: Entry) => {
    for (const leaf of part.body.flatMap(leaves)) {
      if (leaf.type !== "footnoteReference") continue;
      const holders = found.get(leaf.identifier) ?? [];
      const van = `${soort} ${part.nummers[0]}`;
      if (!holders.some((holder) => holder.van === van)) holders.push({ van, own: part.nummers });
      found.set(leaf.identifier, holders);
    }
  };
  for (const vraag of vragen) add("vraag", vraag);
  for (const antwoord of antwoorden) add("antwoord", antwoord);
  return found;
}

/** Papers and addresses; what stands inside an address is no citation of its own. */
function findCitations(text: string, seen: Set<string>, otherwise: ReadonlySet<string>): Citation[] {
  const urls = findUrls(text);
  const aanhangsels = apartFrom(findAanhangsels(text), urls);
  const zaken = apartFrom(findZaken(text), urls);
  const kamerstukken = apartFrom(apartFrom(findKamerstukken(text), urls), aanhangsels);
  const papers = [...urls, ...aanhangsels, ...zaken, ...kamerstukken];
  const others = [
    findHandelingen(text),
    findDossiers(text),
    findEclis(text),
    findBladen(text),
    findBwbNummers(text),
    findEuRegels(text),
    findEhrmZaken(text),
    findHofzaken(text),
  ];
  for (const found of [...others, findWetten(text, seen, otherwise), findNamedEuRegels(text, seen)])
    papers.push(...apartFrom(found, papers));
  return papers;
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
