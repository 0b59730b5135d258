/** The pages of a plan as units of the site: which files each has. */
import {
  documentAdres,
  KWALITEIT_ADRES,
  OPEN_ZAKEN_ADRES,
  themaAdres,
  zaakAdres,
  ZAKEN_ADRES,
} from "../domain/adressen.ts";
import type { DocumentPlan, ListKind, ListPlan, ZaakPlan } from "../archive/plan/pages.ts";
import type { Unit } from "./site-folder.ts";

/** “/themas/onderwijs/” → “themas/onderwijs/index.html”. */
const fileAt = (adres: string): string => `${adres.slice(1)}index.html`;

/** A document with all pages below its address. */
export function documentUnit({ id, afdruk, sleutels, doorverwijzingen }: DocumentPlan): Unit {
  const naam = documentAdres(id).slice(1, -1);
  const below = [...sleutels, ...doorverwijzingen.map(([van]) => van)];
  return { naam, afdruk, bestanden: [`${naam}/index.html`, ...below.map((part) => `${naam}/${part}/index.html`)] };
}

/** The page of a zaak, and those that lead to it. */
export function zaakUnit({ id, afdruk, doorverwijzingen }: ZaakPlan): Unit {
  return {
    naam: zaakAdres(id).slice(1, -1),
    afdruk,
    bestanden: [id, ...doorverwijzingen].map((at) => fileAt(zaakAdres(at))),
  };
}

const LIST_ADRES: Record<ListKind, (slug: string) => string> = {
  themas: themaAdres,
  vraagstellers: (slug) => `/vraagstellers/${slug}/`,
  bewindspersonen: (slug) => `/bewindspersonen/${slug}/`,
  jaren: (slug) => `/jaren/${slug}/`,
  zaken: () => ZAKEN_ADRES,
  "zaken/open": () => OPEN_ZAKEN_ADRES,
  kwaliteit: () => KWALITEIT_ADRES,
};

/** The address of a page of a list. */
export const listAddress = ({ soort, slug, pad }: Pick<ListPlan, "soort" | "slug" | "pad">): string =>
  `${LIST_ADRES[soort](slug)}${pad && `${pad}/`}`;

export function listUnit(plan: ListPlan): Unit {
  const naam = fileAt(listAddress(plan));
  return { naam, afdruk: plan.afdruk, bestanden: [naam] };
}
