/** Holds a plan against the list of all addresses that were ever published, and keeps that list. */
import type { PagePlan } from "../archive/plan/pages.ts";
import {
  addressListText,
  type KeptAddress,
  leadLostAddresses,
  mergeAddresses,
  parseAddressList,
  type Redirect,
} from "../archive/permanence/addresses.ts";
import { documentAdres, lijstAdres, zaakAdres } from "../domain/adressen.ts";
import { LIST_KEYS, LIST_KINDS } from "../archive/lists/kinds.ts";
import { fileText } from "../files/file-text.ts";
import { writeWhole } from "../files/write-whole.ts";
import { listAddress } from "./site-units.ts";
import { SaidError } from "../files/said-error.ts";

/** A site would no longer have addresses that were published. The message is Dutch. */
export class AddressesLost extends SaidError {
  override name = "AddressesLost";
}

const NAMED = 10;

export class KeptAddresses {
  readonly #file: string | null;
  readonly #kept: KeptAddress[];

  /** @param file of the list; `null` for a site of which none is kept */
  constructor(file: string | null) {
    this.#file = file;
    this.#kept = file === null ? [] : parseAddressList(fileText(file));
  }

  /** The names under which sources were published, by their own: they keep them. */
  bronNamen(): Map<string, string> {
    return new Map(this.#kept.flatMap(({ bestand, bron }) => (bestand && bron ? [[bestand, bron] as const] : [])));
  }

  /** What is to be said of pages that are gone. */
  vervallen(plan: PagePlan): KeptAddress[] {
    const now = new Set(addressesOf(plan).map(({ adres }) => adres));
    return this.#kept.filter(({ adres, vervallen }) => vervallen !== undefined && !now.has(adres));
  }

  /** Pages that lead from addresses of before. @throws {AddressesLost} where one would lead nowhere */
  redirects(plan: PagePlan): Redirect[] {
    const { redirects, nowhere } = leadLostAddresses(this.#kept, addressesOf(plan));
    if (nowhere.length === 0) return redirects;
    const named = nowhere.slice(0, NAMED).map(({ adres, bestand }) => `  ${adres}${bestand ? ` (${bestand})` : ""}`);
    const more = nowhere.length > NAMED ? [`  en nog ${nowhere.length - NAMED}`] : [];
    throw new AddressesLost(
      [
        "Deze adressen zijn gepubliceerd, en zouden nu nergens meer heen leiden:",
        ...[...named, ...more],
        `Zet de bron terug, of schrijf achter het adres in ${this.#file} waarom het er niet meer is: "vervallen": "…"`,
      ].join("\n"),
    );
  }

  /** Adds the addresses of a site that is to be published. */
  save(plan: PagePlan): void {
    if (this.#file === null) return;
    writeWhole(this.#file, addressListText(mergeAddresses(this.#kept, addressesOf(plan))));
  }
}

const OVERVIEWS = LIST_KEYS.filter((soort) => LIST_KINDS[soort].hasOverview).map((soort) => lijstAdres(soort));

/** All pages of a plan, and those there is one of that lists lead to. */
function addressesOf(plan: PagePlan): KeptAddress[] {
  const sources = new Map(plan.beknopt.documenten.map(({ id, bron }) => [id, bron]));
  return [
    ...plan.documenten.map(({ id, sleutels, doorverwijzingen, bronNaam }) => {
      const { bestand, sha256 } = sources.get(id)!;
      const onder = [...sleutels, ...doorverwijzingen.map(([van]) => van)];
      return { adres: documentAdres(id), onder, bestand, sha256: sha256.slice(0, 16), bron: bronNaam };
    }),
    ...plan.zaken.flatMap(({ id, doorverwijzingen }) =>
      [id, ...doorverwijzingen].map((one) => ({ adres: zaakAdres(one) })),
    ),
    ...[...OVERVIEWS, ...plan.lijsten.map(listAddress)].map((adres) => ({ adres })),
  ];
}
