/** One source file → its document and the trees of its text, or the message why it is left out. */
import { createHash } from "node:crypto";
import { KamervraagDocument, type Melding } from "../domain/document.ts";
import type { DocumentTrees } from "../domain/trees.ts";
import { vandaagInNederland } from "../domain/vandaag.ts";
import { check } from "./check/check.ts";
import { checkDays } from "./check/days.ts";
import { refuseOtherPapers } from "./evidence.ts";
import { correctThemas, type ThemaNamen } from "./correct-themas.ts";
import { fromOfficial, type OfficialPaper } from "./official-paper.ts";
import { supplementFromRecords, type OfficialRecord } from "./official-record.ts";
import { readSource } from "./readers/index.ts";
import { UnreadableSource } from "./tree/source.ts";
import { NO_SUPPLEMENT, parseSupplement } from "./supplement.ts";
import { understand } from "./understand.ts";
import type { ThemaFinder } from "./thema-finder.ts";
import { toDocument } from "./write/to-document.ts";
import { toTrees } from "./write/to-trees.ts";

export interface IngestedDocument {
  document: KamervraagDocument;
  trees: DocumentTrees;
  /** The id that follows from the document alone, whatever id it was given. */
  eigenId: string;
}

export interface SourceInput {
  bestand: string;
  bytes: Uint8Array;
  /** What LibreOffice made of the bytes, where it was asked. */
  omgezet?: Uint8Array;
  /** The text of the `.yaml` beside it. */
  supplement: string | null;
  /** Its name, for messages. */
  supplementNaam?: string;
  /** Official records in the same folder. */
  records?: readonly OfficialRecord[];
  /** What the record of a harvest says of it. */
  stuk?: OfficialPaper | null;
  /** What is wrong with the files beside it. */
  meldingen?: readonly Melding[];
  /** The day on which it is read; today, where it is not said. */
  vandaag?: string;
  /** Another id than the one that follows from the document itself: two documents of one zaak can't share it. */
  id?: string;
}

/**
 * `namen` are the themes that the `.yaml` can give or take away.
 *
 * @throws UnreadableSource when the file can't be understood
 */
export async function ingestDocument(
  input: SourceInput,
  findThemas: ThemaFinder,
  namen: ThemaNamen = new Map(),
): Promise<IngestedDocument> {
  const supplementNaam = input.supplementNaam ?? "de .yaml";
  const own = input.supplement === null ? NO_SUPPLEMENT : parseSupplement(input.supplement, supplementNaam);
  const understood = understand(
    await readSource(input.bytes, { codering: own.codering, omgezet: input.omgezet }),
    own.correcties,
  );
  const fromRecords = supplementFromRecords(input.records ?? [], understood.metadata);
  const official = input.stuk ? fromOfficial(input.stuk, understood.metadata) : null;
  const supplement = {
    ...own,
    waarden: { ...fromRecords.waarden, ...official?.waarden, ...own.waarden },
    herkomst: { ...fromRecords.herkomst, ...official?.herkomst, ...own.herkomst },
  };
  const soort = supplement.waarden.soort ?? understood.metadata.soort;
  // Of oral questions the Kamer publishes the title only.
  if (understood.vragen.length === 0 && soort !== "mededeling" && soort !== "mondeling") {
    throw new UnreadableSource(
      "no-vraag",
      "Geen vraag gevonden: geen kop als “Vraag 1” of “1.” en geen alinea die iets vraagt",
      "Controleer of dit Kamervragen zijn, en of de tekst heel is",
    );
  }
  if (own.waarden.soort === undefined) refuseOtherPapers(understood);
  const sha256 = createHash("sha256").update(input.bytes).digest("hex");
  const days = checkDays({
    printed: understood.metadata,
    known: supplement.waarden,
    own: own.waarden,
    vandaag: input.vandaag ?? vandaagInNederland(),
  });
  const meldingen = [...check(understood), ...days, ...own.meldingen, ...(input.meldingen ?? [])];
  const made = toDocument(understood, { bestand: input.bestand, sha256 }, supplement, findThemas, meldingen);
  const corrected = correctThemas(made.vragen, own.themas, { namen, bestand: supplementNaam });
  const document = KamervraagDocument.parse({
    ...made,
    ...(official && { officieel: official.officieel }),
    vragen: corrected.vragen,
    meldingen: [...made.meldingen, ...corrected.meldingen],
    id: input.id ?? made.id,
  });
  return { document, trees: toTrees(understood), eigenId: made.id };
}
