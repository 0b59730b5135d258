/** Everything a document prints about itself. What is not printed stays null or empty. */
import type { AanvulbaarVeld, KamervraagDocument } from "../../../domain/document.ts";
import { readOndertekening } from "../../wording/ondertekening.ts";
import { rechtgezet } from "../../wording/rechtgezet.ts";
import type { Aanhef } from "./aanhef.ts";
import { parseBewindspersonen, parseGerichtAan, parseMedeNamens } from "./bewindspersonen.ts";
import { parseBriefDatum, parseDatumBij, parseGesteldOp, type Datum } from "./datums.ts";
import { parseAanhangselnummer, parseVergaderjaar, parseZaaknummer } from "./nummers.ts";
import { parseOnderwerp } from "./onderwerp.ts";
import { parseSoort, parseVariant } from "./soort.ts";
import { parseVraagstellers } from "./vraagstellers.ts";
import { parseZieOok } from "./zie-ook.ts";

export interface PrintedMetadata extends Pick<
  KamervraagDocument,
  AanvulbaarVeld | "variant" | "gerichtAan" | "zieOok"
> {
  /** Days that do not exist, as printed. */
  onmogelijkeDatums: { veld: "ingezonden" | "ontvangen"; tekst: string }[];
}

export function parseMetadata(aanhef: Aanhef, has: { antwoorden: boolean; mededeling: boolean }): PrintedMetadata {
  const { titel, brief, slot } = aanhef;
  const soort = parseSoort(aanhef, has);
  const everything = `${titel}\n${brief}`;
  const ontvangen = parseDatumBij("ontvangen", everything);
  const ingezonden =
    parseDatumBij("ingezonden", everything) ??
    parseBriefDatum(everything, ontvangen?.iso) ??
    parseGesteldOp(everything, ontvangen?.iso);
  // Names and offices are looked for in the text as it was meant; what is quoted stays as it is printed.
  const namen = { titel: rechtgezet(titel), brief: rechtgezet(brief.slice(0, LONGEST_LETTER)) };
  const impossible = (veld: "ingezonden" | "ontvangen", datum: Datum | null) =>
    datum && datum.iso === null ? [{ veld, tekst: datum.tekst }] : [];
  return {
    soort,
    variant: parseVariant(aanhef, soort),
    onderwerp: parseOnderwerp(titel) ?? parseOnderwerp(brief),
    zaaknummer: parseZaaknummer(aanhef),
    aanhangselnummer: parseAanhangselnummer(aanhef),
    vergaderjaar: parseVergaderjaar(aanhef),
    vraagstellers: firstFilled(parseVraagstellers(namen.titel), parseVraagstellers(namen.brief)),
    gerichtAan: firstFilled(parseGerichtAan(namen.titel), parseGerichtAan(namen.brief)),
    bewindspersonen: firstFilled(
      parseBewindspersonen(namen.titel),
      readOndertekening(rechtgezet(`${brief}\n${slot}\n${titel}`)),
    ),
    medeNamens: firstFilled(parseMedeNamens(namen.titel), parseMedeNamens(namen.brief)),
    ingezonden: ingezonden?.iso ?? null,
    ontvangen: ontvangen?.iso ?? null,
    zieOok: parseZieOok(titel),
    onmogelijkeDatums: [...impossible("ingezonden", ingezonden), ...impossible("ontvangen", ontvangen)],
  };
}

/** A cover letter is no longer. */
const LONGEST_LETTER = 20_000;

const firstFilled = <T>(a: T[], b: T[]): T[] => (a.length > 0 ? a : b);
