/** An answer of the search service → publications. Errors come with status 200, and are never taken for “nothing found”. */
import {
  descendants,
  firstChild,
  isElement,
  parseXml,
  plainText,
  type MarkupElement,
} from "../../../ingest/readers/markup/xml-tree.ts";
import { IsoDate } from "../../../domain/document.ts";
import { gegevensOf, type Entry } from "../../koop/metadata.ts";
import { VORMEN, type Bestand, type Publicatie } from "../../model.ts";
import { SourceFailure } from "../../source.ts";
import { WRITTEN } from "../settings.ts";

export interface SruAnswer {
  /** An estimate where `isExact` is not so. */
  count: number;
  isExact: boolean;
  /** Those among the records that are not ours too. */
  records: number;
  /** Identifier of the last record, to go on after. */
  last: string | null;
  publications: Publicatie[];
}

/** In addresses and in names of files of ours: nothing else than these ever is. */
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+){1,8}$/;
const ORAL = "Mondelinge vragen";

/**
 * @param zoek address of the host of files
 * @throws SourceFailure for an error of the service
 * @throws UnreadableSource for what is no XML
 */
export function readSruAnswer(text: string, zoek: string, log: (message: string) => void): SruAnswer {
  const root = parseXml(text);
  const all = descendants(root);
  const diagnostic = all.find(({ name }) => name === "diagnostic");
  if (diagnostic)
    throw new SourceFailure(
      `De zoekdienst meldt een fout: ${plainText(firstChild(diagnostic, "message") ?? diagnostic)}`,
      false,
    );
  const count = all.find(({ name }) => name === "numberOfRecords");
  if (root.name !== "searchRetrieveResponse" || !count || !/^\d+$/.test(plainText(count))) {
    throw new SourceFailure("De zoekdienst gaf geen zoekresultaat.", true);
  }
  const records = all.filter(({ name }) => name === "record");
  const identifiers = records.map(identifierOf);
  return {
    count: Number(plainText(count)),
    isExact: !all.some((element) => element.name === "resultCountPrecision" && /estimate/.test(plainText(element))),
    records: records.length,
    last: identifiers.at(-1) ?? null,
    publications: records.flatMap((record, i) => toPublicatie(record, identifiers[i] ?? null, zoek, log) ?? []),
  };
}

function identifierOf(record: MarkupElement): string | null {
  const identifier = descendants(record).find(({ name }) => name === "identifier");
  return identifier ? plainText(identifier) : null;
}

function toPublicatie(
  record: MarkupElement,
  identifier: string | null,
  zoek: string,
  log: (message: string) => void,
): Publicatie | null {
  if (identifier === null || !IDENTIFIER.test(identifier)) {
    log(`Een publicatie met de naam “${identifier ?? ""}” is overgeslagen: zo heet er geen.`);
    return null;
  }
  const elements = descendants(record);
  const types = elements.filter(({ name }) => name === "type").map(plainText);
  // Questions asked aloud stand among the others.
  if (types.includes(ORAL) && !types.includes(WRITTEN)) return null;
  const entries = elements.filter(({ children }) => !children.some(isElement)).map(toEntry);
  const textOf = (name: string): string | null => entries.find(({ naam }) => naam === name)?.waarde ?? null;
  const versie =
    textOf("datumTijdstipWijzigingExpression") ?? textOf("datumTijdstipWijzigingWork") ?? textOf("modified") ?? "";
  const offered = elements
    .filter(({ name }) => name === "itemUrl")
    .map(({ attributes }) => attributes["manifestation"]);
  const file = (vorm: Bestand["vorm"], name: string): Bestand => ({
    sleutel: `${identifier}/${name}`,
    bron: "officielebekendmakingen",
    url: `${zoek}/${vorm === "metadata" ? `${identifier}/${name}` : name}`,
    vorm,
    bytes: null,
    streng: true,
    versie,
  });
  const has = (vorm: string): boolean => offered.length === 0 || offered.includes(vorm);
  return {
    ...gegevensOf(entries, (naam) => `SRU ${naam}`),
    identifier,
    bestanden: VORMEN.filter(has).flatMap((vorm) => (vorm === "word" ? [] : file(vorm, `${identifier}.${vorm}`))),
    metadata: has("metadata") ? file("metadata", "metadata.xml") : null,
    gewijzigd: IsoDate.safeParse(textOf("modified")?.slice(0, 10)).data ?? null,
  };
}

const toEntry = (element: MarkupElement): Entry => ({
  naam: element.name,
  scheme: element.attributes["scheme"] ?? "",
  waarde: plainText(element),
});
