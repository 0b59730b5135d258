/** Renders questions and answers from the trees of their document. */
import { antwoordAnker, vraagAdres, vraagAnker } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { formatNummers, vraagSleutels } from "../../domain/nummers.ts";
import { nummersOf, regelsOf, shownWith, tie, type Tie } from "../../domain/tie.ts";
import type { DocumentTrees } from "../../domain/trees.ts";
import type { VraagDeel } from "../model.ts";
import type { LinkTargets } from "./links.ts";
import { type PagePart, PageRenderer, type PageText, type TextPiece } from "./page.ts";

/** The text of a document, and what rendering it asks of the document. */
export interface DocumentText {
  document: Pick<KamervraagDocument, "id" | "vragen" | "antwoorden" | "ingezonden" | "ontvangen">;
  trees: DocumentTrees;
  tied: Tie;
  /** The last part of the address of each question. */
  sleutels: string[];
  /** The same of each answer: its first number, with a count behind it where that is printed more often. */
  antwoordSleutels: string[];
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
  const targets: LinkTargets = {
    vraag: (sleutel) => (known.has(sleutel) ? vraagAdres(document.id, sleutel) : null),
    ownPage,
    dag: document.ingezonden ?? document.ontvangen,
  };
  return {
    document,
    trees,
    tied: tie(document.vragen, document.antwoorden),
    sleutels,
    antwoordSleutels: vraagSleutels(document.antwoorden),
    targets,
  };
}

type RenderedVraag = Pick<VraagDeel, "vraagHtml" | "vraagAlineas" | "notenHtml" | "antwoord">;

/** A question by its place and the answers that stand with it, each text with its notes. */
export function renderVraag(place: number, text: DocumentText): RenderedVraag {
  const { document, trees, tied, sleutels, targets } = text;
  const renderer = new PageRenderer(targets);
  const vraag = renderer.text([vraagPiece(place, text)], trees.noten, { prefix: "", name: "de vraag" });
  const own = tied.antwoordenVan[place]!;
  if (own.length === 0) return { ...vraagOf(vraag, renderer), antwoord: null };
  const shown = shownWith(place, tied);
  const pieces = answerPieces(shown.hier, text);
  const antwoord = renderer.text(pieces, trees.noten, { prefix: "", name: "het antwoord" });
  return {
    ...vraagOf(vraag, renderer),
    antwoord: {
      html: antwoord.html,
      notenHtml: renderer.notes(antwoord),
      delen: pieces.map(({ anker }, i) => ({ anker: anker!, alineas: antwoord.alineas[i]! })),
      nummers: nummersOf(shown, document.vragen[place]!, document.antwoorden),
      regels: regelsOf(own.map((other) => document.antwoorden[other]!)),
      bij: shown.bij.map((other) => sleutels[other]!),
    },
  };
}

const vraagOf = (text: PageText, renderer: PageRenderer) => ({
  vraagHtml: text.html,
  vraagAlineas: text.alineas[0]!,
  notenHtml: renderer.notes(text),
});

function vraagPiece(place: number, { document, trees, sleutels }: DocumentText): TextPiece {
  const anker = vraagAnker(sleutels[place]!);
  return { anker, tabellen: { document: document.id, anker }, blocks: trees.vragen[place]! };
}

/** The text of answers by their places, each but the first under its heading. */
export function answerPieces(places: readonly number[], text: DocumentText): TextPiece[] {
  return places.map((place, i): TextPiece => {
    const { kop, nummers } = text.document.antwoorden[place]!;
    const anker = antwoordAnker(text.antwoordSleutels[place]!);
    return {
      anker,
      tabellen: { document: text.document.id, anker },
      ...(i > 0 && { kop: kop ?? `Antwoord op vraag ${formatNummers(nummers)}` }),
      blocks: text.trees.antwoorden[place]!,
    };
  });
}

/** Pieces of a document, with the notes that they mention, as a part of a page that holds several documents. */
export function renderPart(
  pieces: readonly TextPiece[],
  { trees, targets }: DocumentText,
  part: PagePart,
): { html: string; notenHtml: string } {
  const renderer = new PageRenderer(targets);
  const bare = pieces.map(({ kop, tabellen, blocks }): TextPiece => ({
    ...(kop && { kop }),
    ...(tabellen && { tabellen }),
    blocks,
  }));
  const text = renderer.text(bare, trees.noten, part);
  return { html: text.html, notenHtml: renderer.notes(text) };
}
