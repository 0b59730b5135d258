/**
 * Bewindspersonen of one surname. Documents print no more than that; the reviewed list (`content/namen.yaml`) says from
 * which day on it is of whom.
 */
import { dayAfter } from "./datum.ts";
import type { Bewindspersoon } from "./document.ts";
import { foldName, type Naamgenoten, type NamenLijst } from "./namen-lijst.ts";
import { bewindspersoonSlug } from "./personen.ts";

/** Whom a document means. */
export interface BedoeldePersoon {
  /** With a given name where the surname is not of one person. */
  naam: string;
  slug: string;
  /** The slug of the printed name, where that is another one. */
  vroeger: string | null;
  /** The days between which the surname is of this person; `null` where it is of nobody else, or open at that side. */
  van: string | null;
  tot: string | null;
}

interface Surname {
  /** In the order in which they bore it in office, each with the day on which that began; none where it is of one person. */
  personen: readonly (BedoeldePersoon & { sinds: string })[];
  /** The one person, or whoever a document means that does not tell when it is of. */
  iemand: BedoeldePersoon;
}

/** Those whom documents mean by the surname that they print. */
export class BedoeldePersonen {
  readonly #listed: ReadonlyMap<string, Surname>;
  /** By the name as printed, each found once: an archive has some hundreds of names, and names them a hundred thousand times. */
  readonly #printed = new Map<string, Surname>();

  constructor({ bewindspersonen }: Pick<NamenLijst, "bewindspersonen">) {
    this.#listed = new Map(bewindspersonen.map((one) => [foldName(one.naam), surnameOf(one)]));
  }

  /**
   * Whom a document means by a printed name. Where no day tells that, it is nobody else's either.
   *
   * @param dag of the document, or the month or year of which no more is known
   */
  of({ naam }: Pick<Bewindspersoon, "naam">, dag: string | null): BedoeldePersoon {
    const { personen, iemand } = this.#surnameOf(naam);
    if (dag === null || personen.some(({ sinds }, i) => i > 0 && sinds !== dag && sinds.startsWith(dag))) return iemand;
    return personen.findLast(({ sinds }) => sinds <= dag) ?? personen[0] ?? iemand;
  }

  #surnameOf(naam: string): Surname {
    let surname = this.#printed.get(naam);
    if (!surname) {
      const alone = { naam, slug: bewindspersoonSlug({ naam }), vroeger: null, van: null, tot: null };
      surname = this.#listed.get(foldName(naam)) ?? { personen: [], iemand: alone };
      this.#printed.set(naam, surname);
    }
    return surname;
  }

  /** The slugs of who may be the same as one: whoever is meant where nothing tells is one of that surname. */
  misschien(slug: string): string[] {
    const surname = [...this.#listed.values()].find(({ personen, iemand }) =>
      [iemand, ...personen].some((one) => one.slug === slug),
    );
    if (!surname) return [];
    const { personen, iemand } = surname;
    return slug === iemand.slug ? personen.map((one) => one.slug) : [iemand.slug];
  }
}

/** The first keeps the address that the surname had before there was another, and has all days before that. */
function surnameOf({ naam, personen }: Naamgenoten): Surname {
  const printed = bewindspersoonSlug({ naam });
  const undated = `${naam} (zonder datum)`;
  return {
    personen: personen.map((persoon, i) => ({
      naam: persoon.naam,
      ...(i === 0 ? { slug: printed, vroeger: null } : { slug: bewindspersoonSlug(persoon), vroeger: printed }),
      sinds: persoon.van,
      van: i === 0 ? null : persoon.van,
      tot: personen[i + 1] ? dayAfter(personen[i + 1]!.van, -1) : null,
    })),
    iemand: { naam: undated, slug: bewindspersoonSlug({ naam: undated }), vroeger: printed, van: null, tot: null },
  };
}
