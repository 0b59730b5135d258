/**
 * The stage that finds related questions. What it found is kept beside a print of what it was found in: while that is the
 * same nothing is done, and where some documents differ only what they touch.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentDay } from "../archive/documents/document-rows.ts";
import type { DocumentSummary } from "../archive/model.ts";
import { groupZaken, isGuest } from "../domain/zaak.ts";
import { fileText } from "../files/file-text.ts";
import type { KnownPrints } from "../files/known-prints.ts";
import { printOfJson } from "../files/print.ts";
import { isWhole, seal } from "../files/sealed-folder.ts";
import { FoundLines } from "../related/found-lines.ts";
import type { FindInput } from "../related/find-in-folder.ts";
import type { RelatedDocument } from "../related/table.ts";
import { runChild } from "./child.ts";
import type { WorkFolder } from "./work-folder.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Says of what the folder is. */
const OF = "van.json";

interface Of {
  /** See `fingerprint.ts`. */
  programma: string;
  documenten: string;
}

/** Finds what each question is related to, in documents with their features in the working folder. */
export async function findRelated(
  documents: readonly DocumentSummary[],
  work: WorkFolder,
  afdruk: string,
  prints: KnownPrints,
): Promise<FoundLines> {
  const asked = relatedDocuments(documents);
  const of: Of = { programma: afdruk, documenten: printOfJson(asked) };
  const known = isWhole(work.verwant, prints) ? (JSON.parse(fileText(join(work.verwant, OF))) as Of) : null;
  if (known?.programma !== afdruk || known.documenten !== of.documenten) {
    const before = known?.programma === afdruk ? work.verwant : null;
    const out = join(work.taken, "verwant");
    mkdirSync(out, { recursive: true });
    const task = join(work.taken, "verwant.json");
    writeFileSync(
      task,
      JSON.stringify({ documents: asked, kenmerken: work.kenmerken, before, out } satisfies FindInput),
    );
    await runChild(new URL("./find-related.ts", import.meta.url), task);
    writeFileSync(join(out, OF), JSON.stringify(of));
    seal(out);
    if (existsSync(work.verwant)) rmSync(work.verwant, { recursive: true });
    renameSync(out, work.verwant);
  }
  return FoundLines.open(work.verwant);
}

function relatedDocuments(documents: readonly DocumentSummary[]): RelatedDocument[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const zaakOf = new Map(
    groupZaken(documents).flatMap((zaak) =>
      zaak.documenten.flatMap((id) => (isGuest(zaak, byId.get(id)!) ? [] : [[id, zaak.id] as const])),
    ),
  );
  return documents
    .map((document): RelatedDocument => {
      const day = documentDay(document);
      const dag = day === null ? null : Date.parse(day) / DAY;
      return { id: document.id, zaak: zaakOf.get(document.id)!, dag, afdruk: document.afdruk };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
