/** Reads the documents that ingest wrote. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { KamervraagDocument } from "../../domain/document.ts";
import { InvalidFile, readJson } from "./read-json.ts";

/**
 * All documents in a folder of `<id>.json` files, checked, in the order of their ids.
 * Throws {@link InvalidFile} for a file that is not in the shape of the contract or not named after its id.
 */
export async function loadDocuments(folder: string): Promise<KamervraagDocument[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const documents: KamervraagDocument[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const document = await readJson(KamervraagDocument, path);
    if (`${document.id}.json` !== name) throw new InvalidFile(path, `heet niet naar zijn id “${document.id}”`);
    documents.push(document);
  }
  return documents;
}
