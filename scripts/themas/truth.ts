/** Careful readers' judgement of single questions, and what ingest made of their documents. */
import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { z } from "zod";
import { KamervraagDocument } from "../../src/domain/document.ts";
import { slugify } from "../../src/domain/slug.ts";

/** Themes of a question that any good librarian gives, that are acceptable, and labels that the vocabulary lacked. */
const Judgement = z.object({
  doc: z.string(),
  nummer: z.coerce.string(),
  moet: z.array(z.string()),
  mag: z.array(z.string()),
  ontbreekt: z.array(z.string()),
});

/** For each theme of the vocabulary that the readers had, those that are broader. */
type Broader = Readonly<Record<string, readonly string[]>>;

/** One judged question of a document that was found. */
export interface Judged {
  document: KamervraagDocument;
  /** Its place in the document; -1 where the document has no such question. */
  vraag: number;
  moet: readonly string[];
  /** What is in `moet` or `mag` or broader, and what the vocabulary lacked. */
  right: ReadonlySet<string>;
  /** Whether a reader judged a theme: one that was added since counts neither for nor against. */
  isJudged: (slug: string) => boolean;
}

/**
 * @param truth file of judgements; beside it, `<name>.breder.json` holds the vocabulary that its readers had
 * @param folder documents as JSON
 */
export async function readJudged(truth: string, folder: string): Promise<Judged[]> {
  const documents = await readDocuments(folder);
  const broader = await readBroader(truth);
  return z
    .array(Judgement)
    .parse(JSON.parse(await readFile(truth, "utf8")))
    .flatMap(({ doc, nummer, moet, mag, ontbreekt }) => {
      const document = documents.get(doc);
      if (!document) return [];
      const right = new Set([...moet, ...mag].flatMap((slug) => [slug, ...(broader[slug] ?? [])]));
      for (const label of ontbreekt) right.add(slugify(label));
      const vraag = document.vragen.findIndex(({ nummers }) => nummers.includes(nummer));
      return [{ document, vraag, moet, right, isJudged: (slug: string) => slug in broader || right.has(slug) }];
    });
}

async function readBroader(truth: string): Promise<Broader> {
  const text = await readFile(truth.replace(/\.json$/, ".breder.json"), "utf8");
  return z.record(z.string(), z.array(z.string())).parse(JSON.parse(text));
}

/** The documents of a folder by the name of their source without its extension. */
export async function readDocuments(folder: string): Promise<Map<string, KamervraagDocument>> {
  const documents = new Map<string, KamervraagDocument>();
  for (const name of await readdir(folder)) {
    const document = KamervraagDocument.parse(JSON.parse(await readFile(join(folder, name), "utf8")));
    documents.set(basename(document.bron.bestand, extname(document.bron.bestand)), document);
  }
  return documents;
}
