/** Reads the sources that something is known of, as ingest does; themes are left out. */
import type { KamervraagDocument } from "../../src/domain/document.ts";
import type { FoundSource } from "../../src/ingest/find-sources.ts";
import { ingestDocument } from "../../src/ingest/ingest-document.ts";
import { asMelding, openSource, recordOpener } from "../../src/ingest/read-source.ts";

/** The document of a source; why there is none, where it is refused. */
export async function readDocument(source: FoundSource): Promise<KamervraagDocument | { geweigerd: string }> {
  try {
    const opened = openSource(source, recordOpener());
    return (await ingestDocument({ ...opened, bestand: source.bestand }, () => [])).document;
  } catch (error) {
    return { geweigerd: asMelding(error).tekst };
  }
}
