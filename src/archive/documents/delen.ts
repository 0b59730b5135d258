/** The questions of a document, rendered from its trees. */
import type { VraagTekst } from "../../domain/document.ts";
import { redenenVoor } from "../../domain/thema-reden.ts";
import type { TakenThema, ThemaWithReasons, VraagDeel } from "../model.ts";
import { cutText, plainText } from "../render/opening.ts";
import { type DocumentText, renderVraag } from "../render/vraag.ts";

const OPENING_LENGTH = 180;

/** Renders each question with its answer; `themaLabels` are those of all themes that a question can have. */
export function renderDelen(text: DocumentText, themaLabels: ReadonlyMap<string, string>): VraagDeel[] {
  return text.document.vragen.map((vraag, place) => ({
    sleutel: text.sleutels[place]!,
    nummers: vraag.nummers,
    opening: cutText(plainText(text.trees.vragen[place]!), OPENING_LENGTH),
    ...renderVraag(place, text),
    themas: themasOf(vraag, themaLabels),
    themasWeg: themasWegOf(vraag, themaLabels),
    regels: vraag.regels,
  }));
}

const themasOf = (vraag: VraagTekst, labels: ReadonlyMap<string, string>): ThemaWithReasons[] =>
  vraag.themas.map((slug) => ({
    slug,
    label: labels.get(slug)!,
    redenen: redenenVoor(vraag, slug),
    herkomst: vraag.themaCorrecties?.find(({ thema }) => thema === slug)?.herkomst ?? null,
  }));

const themasWegOf = ({ themaCorrecties = [] }: VraagTekst, labels: ReadonlyMap<string, string>): TakenThema[] =>
  themaCorrecties
    .filter(({ wat }) => wat === "weg")
    .map(({ thema, herkomst }) => ({ slug: thema, label: labels.get(thema)!, herkomst }));
