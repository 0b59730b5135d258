/**
 * Prepares everything that the pages show, once, before Astro runs: rows of JSON in a folder, one file per
 * document, zaak, theme, person and year, and an index of what there is. Rendering a page is then only placing text.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { KamervraagDocument } from "../../domain/document.ts";
import { vraagSleutels } from "../../domain/nummers.ts";
import type { Thema } from "../../domain/thema.ts";
import { kwaliteitTotals } from "../kwaliteit/kwaliteit.ts";
import type { ArchiveIndex, DocumentPage, DocumentRow, UnpublishedFile, YearRow } from "../model.ts";
import { officialKeys, OwnPages } from "../render/official.ts";
import { collectZaken, referToZaak } from "../zaken/zaken.ts";
import { makeDocumentPage } from "./document-page.ts";
import { compareNewestFirst, documentRow } from "./document-rows.ts";
import { Groups, personRows, UNKNOWN_YEAR } from "./groups.ts";
import { themaPages, themaRows } from "./thema-pages.ts";
import { loadDocumentFiles } from "../render/vraag.ts";
import { writeJson, writeRow } from "./write-row.ts";
import { writeKwaliteit } from "./write-kwaliteit.ts";
import { isOpen, writeZaken } from "./write-zaken.ts";

/** As many as the page of all documents shows; older ones stand on the pages of their years. */
const NEWEST_SHOWN = 100;

export interface PrepareInput {
  documents: readonly KamervraagDocument[];
  themas: readonly Thema[];
  /** Sources of which nothing is published. */
  unpublished: readonly UnpublishedFile[];
  /** Folder with the questions' markdown: `<id>/<sleutel>.md`. */
  vragen: string;
  /** Folder to write; what was in it is removed. */
  outDir: string;
}

/** Writes the rows. Throws where a file is not in the shape of the data contract; the message names the file. */
export async function prepareArchive({ documents, themas, unpublished, vragen, outDir }: PrepareInput): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  const ordered = [...documents].sort(compareNewestFirst);
  const zaken = collectZaken(ordered);
  const zaakOf = new Map(zaken.flatMap((zaak) => zaak.papers.map(({ id }) => [id, zaak])));
  const ownPages = ownPagesOf(ordered);
  const themaLabels = labelsOf(themas);
  const groups = new Groups();
  const rows: DocumentRow[] = [];
  const paths: ArchiveIndex["documenten"] = [];
  for (const document of ordered) {
    const files = await loadDocumentFiles(document, vragen, ownPages);
    const refer = referToZaak(zaakOf.get(document.id)!, document);
    const page = makeDocumentPage(document, files, { ...refer, themaLabels });
    await writeRow(outDir, "documenten", page.id, page);
    groups.add(page);
    rows.push(documentRow(page));
    paths.push({ id: page.id, ...pathsOf(page) });
  }
  const pages = themaPages(themas, groups.themas);
  for (const page of pages) await writeRow(outDir, "themas", page.thema.slug, page);
  for (const [slug, list] of groups.jaren) await writeRow(outDir, "jaren", slug, list);
  for (const [slug, page] of groups.vraagstellers) await writeRow(outDir, "vraagstellers", slug, page);
  for (const [slug, page] of groups.bewindspersonen) await writeRow(outDir, "bewindspersonen", slug, page);
  const zaakPaths = await writeZaken(zaken, { vragen, ownPages, outDir });
  await writeKwaliteit(ordered, unpublished, outDir);
  const index: ArchiveIndex = {
    documenten: paths,
    zaken: zaakPaths,
    aantalZaken: zaken.length,
    aantalOpen: zaken.filter(isOpen).length,
    nieuwste: rows.slice(0, NEWEST_SHOWN),
    jaren: yearRows(groups.jaren),
    themas: themaRows(pages),
    vraagstellers: personRows(groups.vraagstellers),
    bewindspersonen: personRows(groups.bewindspersonen),
    kwaliteit: kwaliteitTotals(documents, unpublished),
    aantalVragen: rows.reduce((sum, row) => sum + row.aantalVragen, 0),
    aantalBeantwoord: rows.reduce((sum, row) => sum + row.aantalBeantwoord, 0),
    bijgewerktTot: newestDay(rows),
  };
  await writeJson(join(outDir, "index.json"), index);
}

function ownPagesOf(documents: readonly KamervraagDocument[]): OwnPages {
  const ownPages = new OwnPages();
  // Of several documents of one zaak, an answer is what people look for.
  for (const answers of [true, false]) {
    for (const document of documents) {
      if ((document.soort === "antwoord") === answers) ownPages.add(officialKeys(document), document.id);
    }
  }
  return ownPages;
}

const labelsOf = (themas: readonly Thema[]): Map<string, string> => new Map(themas.map((t) => [t.slug, t.label]));

/** The addresses below a document: its questions, and the further numbers of joint questions that lead to them. */
function pathsOf({ vragen }: DocumentPage): Omit<ArchiveIndex["documenten"][number], "id"> {
  const sleutels = vraagSleutels(vragen);
  const taken = new Set(sleutels);
  const doorverwijzingen: [string, string][] = [];
  for (const { nummers, sleutel } of vragen) {
    for (const nummer of nummers) {
      if (taken.has(nummer)) continue;
      taken.add(nummer);
      doorverwijzingen.push([nummer, sleutel]);
    }
  }
  return { sleutels, doorverwijzingen };
}

function yearRows(jaren: ReadonlyMap<string, DocumentRow[]>): YearRow[] {
  return [...jaren].map(([slug, documenten]) => ({
    slug,
    jaar: slug === UNKNOWN_YEAR ? null : slug,
    aantalDocumenten: documenten.length,
  }));
}

function newestDay(rows: readonly DocumentRow[]): string | null {
  const days = rows.flatMap(({ ingezonden, ontvangen }) => [ingezonden, ontvangen]).filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}
