/** What a site is made of, as units: which files each has. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeedPlan } from "../archive/feeds.ts";
import type { DocumentSummary, PublishedDocument } from "../archive/model.ts";
import { documentAdres, feedAdres, jsonFeedAdres, lijstAdres, tabellenPad, zaakAdres } from "../domain/adressen.ts";
import type { DocumentPlan, ListPlan, PagePlan, ZaakPlan } from "../archive/plan/pages.ts";
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

/** A document as it was received. */
export function sourceUnit({ bron, bronNaam }: PublishedDocument): SiteUnit {
  const naam = `bronnen/${bronNaam}`;
  return { naam, afdruk: bron.sha256.slice(0, 16), bestanden: [naam] };
}

/** The tables of a document, as data and as pictures. */
export function tabelUnit({ id, afdruk, tabellen }: DocumentSummary): SiteUnit {
  const naam = tabellenPad(id);
  return { naam, afdruk, bestanden: tabellen.map((bestand) => `${naam}/${bestand}`) };
}

/** A document as JSON. */
export function dataUnit({ id, afdruk }: DocumentSummary): SiteUnit {
  const naam = `data/documenten/${id}.json`;
  return { naam, afdruk, bestanden: [naam] };
}

/** Each file below a folder as a unit of its own, with the print of its contents. */
export const fileUnits = (folder: string, files: readonly string[]): SiteUnit[] =>
  files.map((naam) => ({ naam, afdruk: printOf(readFileSync(join(folder, naam))), bestanden: [naam] }));
