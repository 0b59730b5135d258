/**
 * Draws the pictures of some documents, in a process of its own.
 *
 *   node beelden.ts TASK.json
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Beeld, drawBeeld } from "../archive/beelden/beeld.ts";
import { beeldDocument, beeldVraag } from "../archive/beelden/words.ts";
import type { BeeldVan } from "../archive/beelden/which.ts";
import { documentBeeldAdres, vraagBeeldAdres } from "../domain/adressen.ts";
import type { KamervraagDocument } from "../domain/document.ts";
import { vraagSleutels } from "../domain/nummers.ts";
import { type Failure, messageOf, writeFailures } from "./failures.ts";

export interface BeeldTask {
  documents: { id: string; path: string; beeld: NonNullable<BeeldVan> }[];
  outDir: string;
}

const argument = process.argv[2]!;
const { documents, outDir } = JSON.parse(readFileSync(argument, "utf8")) as BeeldTask;
const failures: Failure[] = [];

async function draw(adres: string, beeld: Beeld): Promise<void> {
  const path = join(outDir, adres);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await drawBeeld(beeld));
}

for (const { id, path, beeld } of documents) {
  try {
    const document = JSON.parse(readFileSync(path, "utf8")) as KamervraagDocument;
    await draw(documentBeeldAdres(id), beeldDocument(document));
    if (beeld === "document") continue;
    for (const [i, sleutel] of vraagSleutels(document.vragen).entries())
      await draw(vraagBeeldAdres(id, sleutel), beeldVraag(document, document.vragen[i]!));
  } catch (error) {
    failures.push({ documenten: [id], tekst: messageOf(error) });
  }
}
writeFailures(argument, failures);
