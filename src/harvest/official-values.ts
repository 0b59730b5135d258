/** What the sources say of a case and a paper → the values of its record, each with its origin. */
import { Vergaderjaar } from "../domain/document.ts";
import type { StukWaarden, ZaakWaarden } from "../domain/zaakrecord.ts";
import type { Gegeven, PublicatieGegevens, Stuk, Zaak } from "./model.ts";

export function zaakWaarden(zaak: Zaak): ZaakWaarden {
  const vergaderjaar = zaak.vergaderjaar;
  return {
    ...(zaak.onderwerp && { onderwerp: zaak.onderwerp }),
    ...filled("vraagstellers", zaak.vraagstellers, ({ naam, fractie }) => ({ naam, partij: fractie })),
    // An office is what stands on the paper; the name of who holds it comes second.
    ...filled("gerichtAan", zaak.gerichtAan, ({ functie, naam }) => functie ?? naam),
    ...(zaak.ingezonden && { gesteld: zaak.ingezonden }),
    ...(zaak.termijn && { termijn: zaak.termijn }),
    ...(isVergaderjaar(vergaderjaar) && { vergaderjaar }),
    ...(zaak.afgedaan && { afgedaan: zaak.afgedaan }),
  };
}

/**
 * What is known of a paper: by the Kamer, and for what that does not say by the publications service.
 *
 * @param publicatie what its `metadata.xml` or the service's search says
 */
export function stukWaarden(stuk: Stuk | null, publicatie: PublicatieGegevens | null): StukWaarden {
  const soort: Gegeven<string> | null = stuk?.soort
    ? { waarde: stuk.soort, bron: "tweedekamer", veld: "Document.Soort" }
    : null;
  const onderwerp = stuk?.onderwerp ?? publicatie?.titel;
  const datum = stuk?.datum ?? publicatie?.uitgegeven;
  const vergaderjaar = [stuk?.vergaderjaar, publicatie?.vergaderjaar].find(isVergaderjaar);
  const aanhangsel = stuk?.aanhangsel ?? publicatie?.aanhangsel;
  const identifier = stuk?.versie?.externeIdentifier ?? identifierOf(publicatie);
  return {
    ...(soort && { soort }),
    ...(onderwerp && { onderwerp }),
    ...(datum && { datum }),
    ...(vergaderjaar && { vergaderjaar }),
    ...(aanhangsel && { aanhangsel }),
    ...(identifier && { identifier }),
    ...filled("indieners", publicatie?.vraagstellers, (naam) => naam),
    ...filled("ontvangers", publicatie?.ontvangers, (naam) => naam),
    ...(publicatie?.ingezonden && { ingediend: publicatie.ingezonden }),
    ...(publicatie?.ontvangen && { ontvangen: publicatie.ontvangen }),
    ...filled("categorieen", publicatie?.categorieen, (categorie) => categorie),
  };
}

const identifierOf = (publicatie: PublicatieGegevens | null): Gegeven<string> | null =>
  publicatie?.identifier
    ? { waarde: publicatie.identifier, bron: "officielebekendmakingen", veld: "DC.identifier" }
    : null;

const isVergaderjaar = (gegeven: Gegeven<string> | null | undefined): gegeven is Gegeven<string> =>
  Vergaderjaar.safeParse(gegeven?.waarde).success;

/** A list with its origin; none where it is empty. */
function filled<N extends string, I, O>(
  name: N,
  gegeven: Gegeven<readonly I[]> | null | undefined,
  map: (item: I) => O,
): Partial<Record<N, Gegeven<O[]>>> {
  if (!gegeven || gegeven.waarde.length === 0) return {};
  return { [name]: { ...gegeven, waarde: gegeven.waarde.map(map) } } as Record<N, Gegeven<O[]>>;
}
