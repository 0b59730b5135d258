/** Reads sources as ingest does; themes are left out. */
import type { KamervraagDocument } from "../../src/domain/document.ts";
import type { FoundSource } from "../../src/ingest/find-sources.ts";
import { ingestDocument } from "../../src/ingest/ingest-document.ts";
import { asMelding, openSource, recordOpener } from "../../src/ingest/read-source.ts";

export interface Refused {
  geweigerd: string;
}

/** What gives the document of a source, or says why there is none. */
export function documentReader(): (source: FoundSource) => Promise<KamervraagDocument | Refused> {
  const openRecord = recordOpener();
  return async (source) => {
    try {
      const opened = openSource(source, openRecord);
      return (await ingestDocument({ ...opened, bestand: source.bestand }, () => [])).document;
    } catch (error) {
      return { geweigerd: asMelding(error).tekst };
    }
  };
}
