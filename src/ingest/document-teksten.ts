/** What is read of a document to tell its themes: by the archive, and by what learns how they are given. */
import type { AntwoordTekst, KamervraagDocument, VraagTekst } from "../domain/document.ts";
import { tie } from "../domain/tie.ts";
import type { DocumentTeksten } from "./thema-finder.ts";
import { subjectIn } from "./titel.ts";

type Read = Pick<KamervraagDocument, "onderwerp"> & {
  vragen: readonly Pick<VraagTekst, "nummers" | "tekst" | "regels">[];
  antwoorden: readonly Pick<AntwoordTekst, "nummers" | "tekst" | "regels">[];
};

/** Each question with its answers; where no subject is printed, the title says it. */
export function documentTeksten({ onderwerp, vragen, antwoorden }: Read): DocumentTeksten {
  const { antwoordenVan } = tie(vragen, antwoorden);
  return {
    onderwerp: onderwerp ? { tekst: onderwerp, in: "onderwerp" } : { tekst: subjectIn(vragen[0]?.tekst), in: "titel" },
    vragen: vragen.map(({ nummers, tekst }, i) => ({
      aantal: nummers.length,
      vraag: tekst,
      antwoorden: antwoordenVan[i]!.map((a) => antwoorden[a]!.tekst),
    })),
  };
}
