/** What becomes of one document, as text that can be compared line by line. */
import type * as ThemasModule from "../../src/ingest/annotate/themas.ts";
import type { FoundSource } from "../../src/ingest/find-sources.ts";
import type { IngestedDocument } from "../../src/ingest/ingest-document.ts";
import type * as IngestModule from "../../src/ingest/ingest-document.ts";
import type * as ReadModule from "../../src/ingest/read-source.ts";
import type * as ReadersModule from "../../src/ingest/readers/index.ts";
import type { Thema } from "../../src/domain/thema.ts";

/** A line for each value: its place without positions in lists, and the value. In the order of the document. */
export type Outcome = readonly string[];

/** The modules of a program that was loaded. */
export interface Loaded {
  ingest: typeof IngestModule;
  read: typeof ReadModule;
  readers: typeof ReadersModule;
  themas: typeof ThemasModule;
}

/** What is looked at of a source that was read; `null` where it was refused. */
export type Look = (source: FoundSource, ingested: IngestedDocument | null) => Outcome;

/**
 * What reads one source with a program that was loaded. Where all is looked at, a source that is refused gives its
 * message, and what its reader made of it: that is how tests of a reader tell what they find.
 */
export function outcomeOf(
  {
    ingest: { ingestDocument },
    read: { openSource, recordOpener, asMelding },
    readers,
    themas: { compileThemas, themaFinder },
  }: Loaded,
  themas: readonly Thema[],
  look: Look | null,
): (source: FoundSource) => Promise<Outcome> {
  const compiled = compileThemas(themas);
  const openRecord = recordOpener();
  return async (source) => {
    try {
      const opened = openSource(source, openRecord);
      try {
        const ingested = await ingestDocument({ ...opened, bestand: source.bestand }, themaFinder(compiled));
        return look ? look(source, ingested) : linesOf(ingested);
      } catch (error) {
        if (look) return look(source, null);
        const gelezen = await readers.readSource(opened.bytes, undefined).catch(() => null);
        return linesOf({ geweigerd: asMelding(error), gelezen });
      }
    } catch (error) {
      if (look) return look(source, null);
      return linesOf({ geweigerd: asMelding(error) });
    }
  };
}

/** Every value in a tree of objects and lists, behind its path. */
export function linesOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${path}: ${JSON.stringify(value)}`];
  if (Array.isArray(value)) return value.flatMap((item) => linesOf(item, path));
  return Object.entries(value).flatMap(([key, item]) => linesOf(item, path ? `${path}.${key}` : key));
}

export const isSame = (a: Outcome, b: Outcome): boolean => a.length === b.length && a.every((line, i) => line === b[i]);

/** The lines that one outcome has and the other has not, or fewer times. */
export function difference(before: Outcome, after: Outcome): { lost: string[]; gained: string[] } {
  return { lost: without(before, after), gained: without(after, before) };
}

function without(lines: Outcome, others: Outcome): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}
