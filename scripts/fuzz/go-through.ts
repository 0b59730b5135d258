/**
 * Takes one document the whole way of a build, in memory: read, its markdown, its trees and pages, the page of its zaak,
 * its rows of data and its record of the index.
 */
import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { vraagRows, VraagRij } from "../../src/archive/data/vraag-rows.ts";
import { type KeptParts, readDocument } from "../../src/archive/documents/read-document.ts";
import { groupLeftOut, groupMeldingen } from "../../src/archive/kwaliteit/kwaliteit.ts";
import type { DocumentSummary } from "../../src/archive/model.ts";
import { documentPageOf, wholeText, zaakPageOf, zaakWithPapers } from "../../src/archive/page-maker.ts";
import { planArchive } from "../../src/archive/plan/plan-archive.ts";
import type { KamervraagDocument } from "../../src/domain/document.ts";
import { tie } from "../../src/domain/tie.ts";
import { notesIn } from "../../src/domain/trees.ts";
import { compileThemas, themaFinder } from "../../src/ingest/annotate/themas.ts";
import { leaves } from "../../src/ingest/tree/blocks.ts";
import { ingestDocument } from "../../src/ingest/ingest-document.ts";
import { loadThemas } from "../../src/ingest/load-themas.ts";
import { documentText } from "../../src/ingest/read-batch.ts";
import { UnreadableSource } from "../../src/ingest/tree/source.ts";
import { toMarkdown } from "../../src/ingest/write/to-markdown.ts";
import { readCatalogue, writeCatalogue } from "../../src/search/format/catalogue-file.ts";
import { indexPart } from "../../src/search/indexing/index-part.ts";

const themas = await loadThemas(resolve(import.meta.dirname, "../../content/themas"));
const compiled = compileThemas(themas);
const labels = new Map(themas.map(({ slug, label }) => [slug, label]));
/** Without a dictionary no compound is cut: cutting takes half of all time, and words are all that it can meet. */
const indexing = {
  dictionary: { words: new Set<string>(), keys: new Set<string>() },
  exceptions: new Map<string, string[]>(),
};

interface Made {
  document: KamervraagDocument;
  kept: KeptParts;
  summary: DocumentSummary;
}

/** What became of it, in a few words; “FAILED …” where something was lost. @throws whatever the way throws */
export async function goThrough(bytes: Uint8Array): Promise<string> {
  const input = { bestand: "invoer.txt", bytes, supplement: null };
  try {
    const { document, trees } = await ingestDocument(input, themaFinder(compiled));
    const fault = document.meldingen.find(({ regel }) => regel.startsWith("text-"));
    if (fault) return `FAILED ${fault.regel}: ${fault.tekst}`;
    toMarkdown(document, trees);
    const read = readDocument(document, documentText(document), trees, labels);
    const made: Made = { document, kept: JSON.parse(JSON.stringify(read.kept)) as KeptParts, summary: read.summary };
    return showing(made) ?? (await exporting(document)) ?? `read as ${document.bron.formaat}`;
  } catch (error) {
    if (error instanceof UnreadableSource) return error.regel;
    throw error;
  }
}

/** Makes the pages. Says what is not on them. */
function showing(made: Made): string | null {
  const asked: Made = {
    ...made,
    document: { ...made.document, id: `${made.document.id}-vragen`, soort: "vragen", antwoorden: [] },
    summary: { ...made.summary, id: `${made.document.id}-vragen`, soort: "vragen", antwoorden: [], zaaknummer: null },
  };
  // Papers of one zaak by the same number: its page shows their questions and answers together.
  for (const { summary } of [made, asked]) summary.zaaknummer ??= "2026Z00001";
  const byId = new Map([made, asked].map((paper) => [paper.document.id, paper]));
  const kept = { document: (id: string) => byId.get(id)!.document, parts: (id: string) => byId.get(id)!.kept };
  const given = new Set(made.document.vragen.flatMap((vraag) => vraag.themas));
  const plan = planArchive({
    documents: [made.summary, asked.summary],
    themas: themas.filter(({ slug }) => given.has(slug)).map((thema) => ({ ...thema, breder: [], verwant: [] })),
    unpublished: [],
  });
  for (const list of plan.lijsten) list.row();
  for (const zaak of plan.zaken) zaakPageOf(zaak, kept);
  const own = plan.documenten.find(({ id }) => id === made.document.id)!;
  documentPageOf({ ...own, rondom: plan.rondomVan(own.id) }, zaakWithPapers(own.zaak, kept), kept);
  const { losseAntwoorden } = wholeText(own, kept);
  groupMeldingen(made.document.meldingen);
  groupLeftOut(made.document.meldingen);
  return lostOnPages(made, losseAntwoorden.length);
}

/** Every question stands on its page, every answer with its first question or apart. */
function lostOnPages({ document, kept: { delen, trees } }: Made, loose: number): string | null {
  const { vragenVan } = tie(document.vragen, document.antwoorden);
  if (vragenVan.filter((vragen) => vragen.length === 0).length !== loose) return "FAILED answer without a place";
  for (const [place, { vraagHtml, notenHtml }] of delen.entries()) {
    if (lettersIn(vraagHtml) !== lettersOf(trees.vragen[place]!)) return `FAILED question lost: ${vraagHtml}`;
    const notes = lettersIn(notenHtml);
    for (const noot of notesIn(trees.vragen[place]!, trees.noten))
      if (!notes.includes(lettersOf([noot]))) return `FAILED note lost: ${noot.identifier}`;
  }
  for (const [place, [vraag]] of vragenVan.entries()) {
    if (vraag === undefined) continue;
    const html = delen[vraag]!.antwoord?.html ?? "";
    if (!lettersIn(html).includes(lettersOf(trees.antwoorden[place]!))) return `FAILED answer lost: ${html}`;
  }
  return null;
}

/** Makes the rows and the record of the index, and reads its catalogue again. */
async function exporting(document: KamervraagDocument): Promise<string | null> {
  for (const row of vraagRows(document)) VraagRij.parse(row);
  const { catalogue } = await indexPart([document], indexing, () => Promise.resolve());
  return isDeepStrictEqual(readCatalogue(writeCatalogue(catalogue)), catalogue)
    ? null
    : "FAILED catalogue read otherwise";
}

const onlyLetters = (text: string): string => text.replace(/[^\p{Letter}]+/gu, "");

const lettersOf = (blocks: Parameters<typeof leaves>[0][]): string =>
  onlyLetters(
    blocks
      .flatMap(leaves)
      .map((leaf) => (leaf.type === "text" ? leaf.value : ""))
      .join(" "),
  );

/** The letters that a reader sees, without the marks of notes and the ways back from them. */
const lettersIn = (html: string): string =>
  onlyLetters(
    html
      .replace(/<sup>[^]*?<\/sup>/g, "")
      .replace(/<[^>]*>/g, "")
      .replace(/&#x([\dA-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
  );
