/**
 * The records that officielebekendmakingen.nl keeps beside a publication (`metadata.xml`,
 * `metadata_owms.xml`): they fill in what the document itself does not print.
 */
import { IsoDate, Vergaderjaar, Zaaknummer, type AanvulbaarVeld, type KamervraagDocument } from "../domain/document.ts";
import type { OfficialValues } from "./readers/official-xml/metadata.ts";
import type { Supplement } from "./supplement.ts";

type Metadata = Pick<KamervraagDocument, AanvulbaarVeld>;

export interface OfficialRecord {
  /** Name of the file, for the origin that is shown. */
  bestand: string;
  values: OfficialValues;
}

/**
 * What a record adds to the metadata a document prints.
 *
 * A record belongs to a document when it names its Aanhangsel number, or its zaaknummer, or when the
 * document prints neither; one that names another document adds nothing.
 */
export function supplementFromRecords(
  records: readonly OfficialRecord[],
  printed: Metadata,
): Pick<Supplement, "waarden" | "herkomst"> {
  const supplement: Pick<Supplement, "waarden" | "herkomst"> = { waarden: {}, herkomst: {} };
  for (const record of records) {
    const values = valuesOf(record.values);
    if (!belongsTo(values, printed)) continue;
    for (const [veld, waarde] of Object.entries(values) as [AanvulbaarVeld, never][]) {
      if (printed[veld] !== null || supplement.waarden[veld] !== undefined) continue;
      supplement.waarden[veld] = waarde;
      supplement.herkomst[veld] = `officieel metadatabestand ${record.bestand}`;
    }
  }
  return supplement;
}

function valuesOf(record: OfficialValues): Supplement["waarden"] {
  const zaaknummer = Zaaknummer.safeParse(record.vraagnummer).data;
  const aanhangselnummer = Number(record.aanhangselnummer) || undefined;
  const vergaderjaar = Vergaderjaar.safeParse(record.vergaderjaar).data;
  const ingezonden = IsoDate.safeParse(record.datumindiening).data;
  const ontvangen = IsoDate.safeParse(record.datumontvangst).data;
  return {
    ...(zaaknummer && { zaaknummer }),
    ...(aanhangselnummer && { aanhangselnummer }),
    ...(vergaderjaar && { vergaderjaar }),
    ...(ingezonden && { ingezonden }),
    ...(ontvangen && { ontvangen }),
  };
}

function belongsTo(values: Supplement["waarden"], printed: Metadata): boolean {
  if (printed.aanhangselnummer !== null) return values.aanhangselnummer === printed.aanhangselnummer;
  if (printed.zaaknummer !== null) return values.zaaknummer === printed.zaaknummer;
  return true;
}
