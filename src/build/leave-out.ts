/** Leaves documents out that were read but can't be published: what is said of them takes their place. */
import { asMelding } from "../ingest/read-source.ts";
import type { Failure } from "./failures.ts";
import type { ReadArchive } from "./read-archive.ts";
import { SaidError } from "../files/said-error.ts";

/** Nothing is left to publish: the program is at fault, not the documents. The message is Dutch. */
export class NothingLeft extends SaidError {
  override name = "NothingLeft";
}

/**
 * The archive without the documents that failed; in `left`, their sources.
 *
 * @throws {NothingLeft} when several failed and they were all there is: a site of nothing must not take the place of one
 */
export function leaveOut(
  archive: ReadArchive,
  failures: readonly Failure[],
): ReadArchive & { left: ReadonlySet<string> } {
  const textOf = new Map(
    failures.flatMap(({ documenten, tekst }) => documenten.map((id) => [id, tekst] as const)).reverse(),
  );
  const gone = archive.documents.filter(({ id }) => textOf.has(id));
  const documents = archive.documents.filter(({ id }) => !textOf.has(id));
  if (documents.length === 0 && gone.length > 1) {
    throw new NothingLeft(`Geen van de ${gone.length} documenten kan worden gepubliceerd: ${failures[0]!.tekst}`);
  }
  const idOf = new Map(gone.map(({ id, bron }) => [bron.bestand, id]));
  const bestanden = archive.report.bestanden.map((file) => {
    const id = idOf.get(file.bestand);
    return id === undefined
      ? file
      : { bestand: file.bestand, gepubliceerd: false, meldingen: [asMelding(new Error(textOf.get(id)))] };
  });
  const sum = (count: (document: (typeof gone)[number]) => number): number =>
    gone.reduce((n, each) => n + count(each), 0);
  return {
    ...archive,
    documents,
    unpublished: bestanden.flatMap(({ bestand, gepubliceerd, meldingen }) =>
      gepubliceerd ? [] : [{ bestand, meldingen }],
    ),
    report: {
      ...archive.report,
      bestanden,
      documenten: archive.report.documenten - gone.length,
      vragen: archive.report.vragen - sum(({ vragen }) => vragen.length),
      antwoorden: archive.report.antwoorden - sum(({ antwoorden }) => antwoorden.length),
    },
    left: new Set(idOf.keys()),
  };
}
