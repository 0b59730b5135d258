/** Renders questions and answers from the trees of their document. */
import type { RootContent } from "mdast";
import type { KamervraagDocument } from "../../domain/document.ts";
import { formatNummers, vraagSleutels } from "../../domain/nummers.ts";
import { nummersOf, regelsOf, shownWith, tie, type Tie } from "../../domain/tie.ts";
import { type DocumentTrees, notesIn } from "../../domain/trees.ts";
import type { VraagDeel } from "../model.ts";
import type { LinkTargets } from "./links.ts";
import { type PagePart, PageRenderer } from "./page.ts";

/** The text of a document, and what rendering it asks of the document. */
export interface DocumentText {
  document: Pick<KamervraagDocument, "id" | "vragen" | "antwoorden">;
  trees: DocumentTrees;
  tied: Tie;
  /** The last part of the address of each question. */
  sleutels: string[];
  targets: LinkTargets;
}

/** `ownPage` gives the address of our own page for the paper behind an official address. */
export function openText(
  document: DocumentText["document"],
  trees: DocumentTrees,
  ownPage: LinkTargets["ownPage"],
): DocumentText {
  const sleutels = vraagSleutels(document.vragen);
  const known = new Set(sleutels);
  const targets: LinkTargets = { document: document.id, hasVraag: (sleutel) => known.has(sleutel), ownPage };
  return { document, trees, tied: tie(document.vragen, document.antwoorden), sleutels, targets };
}

/** A question by its place, the answers that stand with it and all notes of both. */
export function renderVraag(
  place: number,
  text: DocumentText,
): Pick<VraagDeel, "vraagHtml" | "antwoord" | "notenHtml"> {
  const { document, trees, tied, sleutels, targets } = text;
  const renderer = new PageRenderer(targets);
  const vraag = trees.vragen[place]!;
  const vraagHtml = renderer.blocks(vraag, trees.noten);
  const own = tied.antwoordenVan[place]!;
  if (own.length === 0) return { vraagHtml, antwoord: null, notenHtml: renderer.notes(notesIn(vraag, trees.noten)) };
  const shown = shownWith(place, tied);
  const blocks = answerBlocks(shown.hier, text);
  const antwoord = {
    html: renderer.blocks(blocks, trees.noten),
    nummers: nummersOf(shown, document.vragen[place]!, document.antwoorden),
    regels: regelsOf(own.map((antwoord) => document.antwoorden[antwoord]!)),
    bij: shown.bij.map((other) => sleutels[other]!),
  };
  return { vraagHtml, antwoord, notenHtml: renderer.notes(notesIn([...vraag, ...blocks], trees.noten)) };
}

/** The text of answers by their places, each but the first under its heading. */
export function answerBlocks(places: readonly number[], { document, trees }: DocumentText): RootContent[] {
  return places.flatMap((place, i): RootContent[] => {
    const { kop, nummers } = document.antwoorden[place]!;
    const value = kop ?? `Antwoord op vraag ${formatNummers(nummers)}`;
    const blocks = trees.antwoorden[place]!;
    return i === 0 ? blocks : [{ type: "heading", depth: 3, children: [{ type: "text", value }] }, ...blocks];
  });
}

/** Blocks of a document, with the notes that they mention, as a part of a page that holds several. */
export function renderPart(
  blocks: readonly RootContent[],
  { trees, targets }: DocumentText,
  part: PagePart,
): { html: string; notenHtml: string } {
  const renderer = new PageRenderer(targets, part);
  return { html: renderer.blocks(blocks, trees.noten), notenHtml: renderer.notes([]) };
}
