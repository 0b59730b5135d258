/** What the publications service says of a publication in `metadata.xml`, in either of its forms. */
import { IsoDate, Vergaderjaar, Zaaknummer } from "../../domain/document.ts";
import { decodeMarkup } from "../../ingest/readers/markup/decode.ts";
import { childElements, descendants, parseXml, plainText } from "../../ingest/readers/markup/xml-tree.ts";
import type { Gegeven, PublicatieGegevens, PublicatieSoort } from "../model.ts";

/** One statement: names repeat. */
export interface Entry {
  /** As printed, “OVERHEIDop.datumOntvangst”. */
  naam: string;
  scheme: string;
  waarde: string;
}

/**
 * Reads `metadata.xml`, or `metadata_owms.xml`, which says the same in elements.
 *
 * @throws UnreadableSource when it is not well-formed XML
 */
export function readMetadata(bytes: Uint8Array): PublicatieGegevens {
  const root = parseXml(decodeMarkup(bytes, "xml"));
  const entries = descendants(root)
    .filter((element) => childElements(element).length === 0)
    .map((element): Entry => {
      const { name, scheme, content } = element.attributes;
      if (name !== undefined) return { naam: name, scheme: scheme ?? "", waarde: content ?? "" };
      return { naam: element.name, scheme: scheme ?? "", waarde: plainText(element) };
    });
  return gegevensOf(entries, (naam) => `metadata.xml ${naam}`);
}

const SOORTEN: Record<string, PublicatieSoort> = {
  antwoord: "antwoord",
  mededeling: "mededeling",
  "schriftelijke vragen": "vraag",
};
const CATEGORY_SCHEME = /TaxonomieBeleidsagenda$/;
/** A bare number, which goes away when the publication is formatted. */
const UNFORMATTED_IDENTIFIER = /^ah-\d+$/;

/** @param veldOf the name under which a value's origin is kept, from the name in the record */
export function gegevensOf(entries: readonly Entry[], veldOf: (naam: string) => string): PublicatieGegevens {
  const of = (...names: string[]): Entry[] =>
    entries.filter((entry) => names.includes(local(entry.naam)) && tidy(entry.waarde) !== "");
  const list = (
    found: readonly Entry[],
    keep: (value: string) => string | null = (value) => value,
  ): Gegeven<readonly string[]> | null => {
    const waarde = [...new Set(found.flatMap((entry) => keep(tidy(entry.waarde)) ?? []))];
    return waarde.length === 0 ? null : { waarde, bron: "officielebekendmakingen", veld: veldOf(found[0]!.naam) };
  };
  const first = <T>(found: readonly Entry[], read: (value: string) => T | null): Gegeven<T> | null => {
    for (const entry of found) {
      const waarde = read(tidy(entry.waarde));
      if (waarde !== null) return { waarde, bron: "officielebekendmakingen", veld: veldOf(entry.naam) };
    }
    return null;
  };
  const day = (value: string): IsoDate | null => IsoDate.safeParse(value.slice(0, 10)).data ?? null;
  const vergaderjaar = first(of("vergaderjaar"), (value) => Vergaderjaar.safeParse(value).data ?? null);
  const nummer = first(of("aanhangselnummer"), (value) =>
    /^\d{1,5}$/.test(value) && Number(value) > 0 ? Number(value) : null,
  );
  const identifier = first(of("identifier"), (value) => value)?.waarde ?? null;
  return {
    identifier,
    soort:
      of("type")
        .map(({ waarde }) => SOORTEN[tidy(waarde).toLowerCase()] ?? null)
        .find((soort) => soort !== null) ?? null,
    onopgemaakt:
      of("documentstatus").some(({ waarde }) => tidy(waarde) === "Onopgemaakt") ||
      UNFORMATTED_IDENTIFIER.test(identifier ?? ""),
    titel: first(of("title"), (value) => value),
    zaaknummers: list(of("vraagnummer"), (value) => Zaaknummer.safeParse(value).data ?? null),
    vergaderjaar,
    aanhangsel: nummer &&
      vergaderjaar && { ...nummer, waarde: { vergaderjaar: vergaderjaar.waarde, nummer: nummer.waarde } },
    vraagstellers: list(of("indiener")),
    ontvangers: list(of("ontvanger")),
    ingezonden: first(of("datumindiening"), day),
    ontvangen: first(of("datumontvangst"), day),
    uitgegeven: first(of("issued"), day),
    // A scheme may be empty; a subject may be of other lists.
    categorieen: list(of("category", "subject").filter(isCategory)),
    antwoorden: list(of("aanhangsel")),
  };
}

const isCategory = ({ naam, scheme }: Entry): boolean =>
  scheme === "" ? local(naam) === "category" : CATEGORY_SCHEME.test(scheme);

const local = (name: string): string => name.replace(/^.*[.:]/, "").toLowerCase();
const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
