/** What was understood of a source → the data contract. */
import { HERSTELLINGEN_GENOEMD, type KamervraagDocument, type Melding } from "../../domain/document.ts";
import { documentTeksten } from "../document-teksten.ts";
import { wordingOf } from "../tree/blocks.ts";
import { identify } from "../identify.ts";
import type { Entry } from "../pair.ts";
import type { Source } from "../tree/source.ts";
import type { Supplement } from "../supplement.ts";
import type { ThemaFinder } from "../thema-finder.ts";
import { titelOf } from "../titel.ts";
import type { Understood } from "../understood.ts";
import { plainText } from "./plain-text.ts";

export interface SourceFile {
  /** Path below the folder of sources, with “/”. */
  bestand: string;
  sha256: string;
}

export function toDocument(
  understood: Understood,
  file: SourceFile,
  supplement: Supplement,
  findThemas: ThemaFinder,
  meldingen: Melding[],
): KamervraagDocument {
  const metadata = { ...understood.metadata, ...supplement.waarden };
  const antwoorden = understood.antwoorden.map((antwoord) => ({
    nummers: antwoord.nummers,
    kop: kopText(antwoord),
    tekst: plainText(antwoord.body),
    regels: antwoord.regels,
  }));
  const gelezen = understood.vragen.map(({ nummers, body, regels }) => ({ nummers, tekst: plainText(body), regels }));
  const redenen = findThemas(documentTeksten({ onderwerp: metadata.onderwerp, vragen: gelezen, antwoorden }));
  const vragen = understood.vragen.map((vraag, i) => {
    const themaRedenen = redenen[i] ?? [];
    return {
      nummers: vraag.nummers,
      kop: kopText(vraag),
      tekst: gelezen[i]!.tekst,
      themas: [...new Set(themaRedenen.map(({ thema }) => thema))],
      themaRedenen,
      regels: vraag.regels,
    };
  });
  const mededeling = plainText(understood.mededeling);
  return {
    id: identify(metadata, file.bestand),
    soort: metadata.soort,
    variant: metadata.variant,
    titel: titelOf(metadata, gelezen[0]?.tekst),
    onderwerp: metadata.onderwerp,
    zaaknummer: metadata.zaaknummer,
    aanhangselnummer: metadata.aanhangselnummer,
    vergaderjaar: metadata.vergaderjaar,
    vraagstellers: metadata.vraagstellers,
    gerichtAan: metadata.gerichtAan,
    bewindspersonen: metadata.bewindspersonen,
    medeNamens: metadata.medeNamens,
    ingezonden: metadata.ingezonden,
    ontvangen: metadata.ontvangen,
    aanhef: plainText(understood.aanhef),
    mededeling: mededeling === "" ? null : mededeling,
    vragen,
    antwoorden,
    slot: plainText(understood.slot),
    voetnoten: understood.noten.map((noot) => ({ nummer: noot.label ?? noot.identifier, tekst: plainText([noot]) })),
    verwijzingen: understood.verwijzingen,
    kamerstukken: understood.kamerstukken,
    zieOok: metadata.zieOok,
    koppelingen: understood.koppelingen,
    herkomst: supplement.herkomst,
    correcties: understood.correcties,
    herstellingen: herstellingenOf(understood.source),
    bron: { bestand: file.bestand, sha256: file.sha256, formaat: understood.source.formaat },
    meldingen,
  };
}

function herstellingenOf({ herstellingen = [] }: Source): KamervraagDocument["herstellingen"] {
  const inOrder = herstellingen.toSorted((a, b) => a.regel - b.regel);
  return { aantal: inOrder.length, woorden: inOrder.slice(0, HERSTELLINGEN_GENOEMD) };
}

const kopText = ({ kop }: Entry): string | null => (kop ? wordingOf(kop) : null);
