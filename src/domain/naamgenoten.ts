/**
 * Bewindspersonen of one surname. Documents print no more than that; the reviewed list (`content/namen.yaml`) says from
 * which day on it is of whom.
 */
import { adresDeel } from "./adresdeel.ts";
import type { Bewindspersoon } from "./document.ts";
import { foldName, type Naamgenoten, type NamenLijst } from "./namen-lijst.ts";

/** Whom a document means. */
export interface BedoeldePersoon {
  /** With a given name where the surname is not of one person. */
  naam: string;
  slug: string;
  /** The days between which the surname is of this person; `null` where it is of nobody else, or open at that side. */
  van: string | null;
  tot: string | null;
}

interface Surname {
  /** In the order in which they bore it in office, each with the day on which that began. */
  personen: readonly (BedoeldePersoon & { sinds: string })[];
  /** Whoever a document means that does not tell when it is of. */
  iemand: BedoeldePersoon;
}

/** Those whom documents mean by the surname that they print. */
export class BedoeldePersonen {
  readonly #known: ReadonlyMap<string, Surname>;

  constructor({ bewindspersonen }: Pick<NamenLijst, "bewindspersonen">) {
    this.#known = new Map(bewindspersonen.map((one) => [foldName(one.naam), surnameOf(one)]));
  }

  /**
   * Whom a document means by a printed name. Where no day tells that, it is nobody else's either.
   *
   * @param dag of the document, or the month or year of which no more is known
   */
  of({ naam }: Pick<Bewindspersoon, "naam">, dag: string | null): BedoeldePersoon {
    const surname = this.#known.get(foldName(naam));
    if (!surname) return { naam, slug: adresDeel(naam), van: null, tot: null };
    const { personen, iemand } = surname;
    if (dag === null || personen.some(({ sinds }, i) => i > 0 && sinds !== dag && sinds.startsWith(dag))) return iemand;
    return personen.findLast(({ sinds }) => sinds <= dag) ?? personen[0]!;
  }

  /** The slugs of who may be the same as one: whoever is meant where nothing tells is one of that surname. */
  misschien(slug: string): string[] {
    const surname = [...this.#known.values()].find(({ personen, iemand }) =>
      [iemand, ...personen].some((one) => one.slug === slug),
    );
    if (!surname) return [];
    const { personen, iemand } = surname;
    return slug === iemand.slug ? personen.map((one) => one.slug) : [iemand.slug];
  }
}

/** The first keeps the address that the surname had before there was another, and has all days before that. */
function surnameOf({ naam, personen }: Naamgenoten): Surname {
  const undated = `${naam} (zonder datum)`;
  return {
    personen: personen.map((persoon, i) => ({
      naam: persoon.naam,
      slug: adresDeel(i === 0 ? naam : persoon.naam),
      sinds: persoon.van,
      van: i === 0 ? null : persoon.van,
      tot: personen[i + 1] ? dayBefore(personen[i + 1]!.van) : null,
    })),
    iemand: { naam: undated, slug: adresDeel(undated), van: null, tot: null },
  };
}

const dayBefore = (dag: string): string => new Date(Date.parse(dag) - 864e5).toISOString().slice(0, 10);
