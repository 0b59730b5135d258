/** What a site is made of, as units: which files each has. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeedPlan } from "../archive/feeds.ts";
import type { DocumentSummary, PublishedDocument } from "../archive/model.ts";
import {
  documentAdres,
  documentBeeldAdres,
  documentDataAdres,
  documentMarkdownAdres,
  feedAdres,
  jsonFeedAdres,
  lijstAdres,
  tabellenPad,
  vraagBeeldAdres,
  zaakAdres,
} from "../domain/adressen.ts";
import type { DocumentPlan, ListPlan, PagePlan, ZaakPlan } from "../archive/plan/pages.ts";
import type { BronBestand } from "../domain/document.ts";
import { printOf } from "../files/print.ts";
import type { SiteUnit } from "./manifest.ts";

/** “/themas/onderwijs/” → “themas/onderwijs/index.html”. */
const fileAt = (adres: string): string => `${adres.slice(1)}index.html`;

/** A document with all pages below its address. */
export function documentUnit({ id, afdruk, sleutels, doorverwijzingen }: DocumentPlan): SiteUnit {
  const naam = documentAdres(id).slice(1, -1);
  const below = [...sleutels, ...doorverwijzingen.map(([van]) => van)];
  return { naam, afdruk, bestanden: [`${naam}/index.html`, ...below.map((part) => `${naam}/${part}/index.html`)] };
}

/** The pictures of a document and, in a small archive, of its questions; `null` for one without. */
export function beeldUnit({ id, afdruk, sleutels, beeld }: DocumentPlan): SiteUnit | null {
  if (beeld === null) return null;
  const own = documentBeeldAdres(id).slice(1);
  const below = beeld === "vragen" ? sleutels.map((sleutel) => vraagBeeldAdres(id, sleutel).slice(1)) : [];
  return { naam: own, afdruk, bestanden: [own, ...below] };
}

/** The page of a zaak, and those that lead to it. */
export function zaakUnit({ id, afdruk, doorverwijzingen }: ZaakPlan): SiteUnit {
  return {
    naam: zaakAdres(id).slice(1, -1),
    afdruk,
    bestanden: [id, ...doorverwijzingen].map((at) => fileAt(zaakAdres(at))),
  };
}

/** The address of a page of a list. */
export const listAddress = ({ soort, slug, pad }: Pick<ListPlan, "soort" | "slug" | "pad">): string =>
  `${lijstAdres(soort, slug)}${pad && `${pad}/`}`;

export function listUnit(plan: ListPlan): SiteUnit {
  const naam = fileAt(listAddress(plan));
  return { naam, afdruk: plan.afdruk, bestanden: [naam] };
}

/** The pages of which there are many. */
export const pageUnits = ({
  documenten,
  zaken,
  lijsten,
}: Pick<PagePlan, "documenten" | "zaken" | "lijsten">): SiteUnit[] => [
  ...documenten.map(documentUnit),
  ...zaken.map(zaakUnit),
  ...lijsten.map(listUnit),
];

/** A feed in both its forms. */
export function feedUnit({ pagina, afdruk }: FeedPlan): SiteUnit {
  const [naam, json] = [feedAdres(pagina).slice(1), jsonFeedAdres(pagina).slice(1)];
  return { naam, afdruk, bestanden: [naam, json] };
}

/** A file as it was received, under the name with which it is published. */
export interface PublishedSource extends Pick<BronBestand, "bestand" | "sha256"> {
  naam: string;
}

/** The tables of a document, as data and as pictures. */
export function tabelUnit({ id, afdruk, tabellen }: DocumentSummary): SiteUnit {
  const naam = tabellenPad(id);
  return { naam, afdruk, bestanden: tabellen.map((bestand) => `${naam}/${bestand}`) };
}

/** The sources of a document: mostly one. */
export const sourcesOf = ({ bron, bronNaam, ookNamen }: PublishedDocument): PublishedSource[] => [
  { ...bron, naam: bronNaam },
  ...(bron.ook ?? []).map((other, i) => ({ ...other, naam: ookNamen[i]! })),
];

export function sourceUnit({ sha256, naam: name }: PublishedSource): SiteUnit {
  const naam = `bronnen/${name}`;
  return { naam, afdruk: sha256.slice(0, 16), bestanden: [naam] };
}

/** A document as JSON and as markdown. */
export function dataUnit({ id, afdruk }: DocumentSummary): SiteUnit {
  const [naam, markdown] = [documentDataAdres(id).slice(1), documentMarkdownAdres(id).slice(1)];
  return { naam, afdruk, bestanden: [naam, markdown] };
}

/** Each file below a folder as a unit of its own, with the print of its contents. */
export const fileUnits = (folder: string, files: readonly string[]): SiteUnit[] =>
  files.map((naam) => ({ naam, afdruk: printOf(readFileSync(join(folder, naam))), bestanden: [naam] }));
