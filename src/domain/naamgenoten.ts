/**
 * Bewindspersonen of one surname. Documents print no more than that; the reviewed list (`content/namen.yaml`) says from
 * which day on it is of whom.
 */
import { adresDeel } from "./adresdeel.ts";
import type { Bewindspersoon } from "./document.ts";
import { foldName, type Naamgenoten, type NamenLijst } from "./namen-lijst.ts";
import { bewindspersoonSlug } from "./personen.ts";

/** Whom a document means. */
export interface BedoeldePersoon {
  /** With a given name where the surname is not of one person. */
  naam: string;
  slug: string;
  /** The days between which the surname is of this person; `null` where it is of nobody else, or open at that side. */
  van: string | null;
  tot: string | null;
}

/** Those whom documents mean by the surname that they print. */
export class BedoeldePersonen {
  readonly #known: ReadonlyMap<string, Naamgenoten>;

  constructor({ bewindspersonen }: Pick<NamenLijst, "bewindspersonen">) {
    this.#known = new Map(bewindspersonen.map((one) => [foldName(one.naam), one]));
  }

  /**
   * The first of a surname keeps the address that it had before there was another. Where no day
   * tells who is meant, that stays apart.
   *
   * @param dag of the document, or the month or year of which no more is known
   */
  of(printed: Bewindspersoon, dag: string | null): BedoeldePersoon {
    const slug = bewindspersoonSlug(printed);
    const personen = this.#known.get(foldName(printed.naam))?.personen;
    if (!personen) return { naam: printed.naam, slug, van: null, tot: null };
    if (dag === null || personen.some(({ van }, i) => i > 0 && van !== dag && van.startsWith(dag))) {
      const naam = `${printed.naam} (zonder datum)`;
      return { naam, slug: adresDeel(naam), van: null, tot: null };
    }
    const at = Math.max(
      0,
      personen.findLastIndex(({ van }) => van <= dag),
    );
    const { naam, van } = personen[at]!;
    return {
      naam,
      slug: at === 0 ? slug : adresDeel(naam),
      van: at === 0 ? null : van,
      tot: personen[at + 1] ? dayBefore(personen[at + 1]!.van) : null,
    };
  }
}

const dayBefore = (dag: string): string => new Date(Date.parse(dag) - 864e5).toISOString().slice(0, 10);
