/** Official publications of Kamervragen in XML, as officielebekendmakingen.nl offers them. */
import { UnreadableSource, type Source } from "../tree/source.ts";
import { decodeMarkup } from "./markup/decode.ts";
import { walkMarkup } from "./markup/walk.ts";
import { descendants, parseXml, plainText, type MarkupElement } from "./markup/xml-tree.ts";
import { isOfficialMetadata, metaProperties } from "./official-xml/metadata.ts";
import { officialXmlVocabulary } from "./official-xml/vocabulary.ts";

export { isOfficialMetadata, readOfficialMetadata } from "./official-xml/metadata.ts";

/**
 * Reads an official publication, of either generation.
 *
 * Each `al` is a paragraph. The heading of a question or answer is a paragraph of its own, printed as
 * its `nr` says. Where that is a number alone, or missing, the word “Vraag” or “Antwoord” that the
 * element says stands before it, as a text node without a position: it is not in the source's text.
 *
 * `properties` holds what `<meta>` elements say (the names of {@link readOfficialMetadata}) and what
 * elements of the text are marked as: `onderwerp`, `ingezonden` and `ontvangen` (ISO where marked so),
 * `aanhangselnummer`, `vraagnummer`, `vergaderjaar` (“2020-2021”), `kamer`.
 *
 * @throws UnreadableSource when it is not well-formed, or is something else than a publication
 */
export function readOfficialXml(bytes: Uint8Array): Source {
  if (isOfficialMetadata(bytes)) throw metadataOnly();
  const root = parseXml(decodeMarkup(bytes, "xml"));
  const elements = descendants(root);
  if (!elements.some(({ name }) => name === "al" || name === "vraag")) throw noPublication(root.name);
  const walked = walkMarkup([root], officialXmlVocabulary(root));
  if (!/[\p{L}\p{N}]/u.test(walked.text)) throw noPublication(root.name);
  return { formaat: "xml", ...walked, properties: { ...markedProperties(elements), ...metaProperties(root) } };
}

function markedProperties(elements: readonly MarkupElement[]): Record<string, string> {
  const properties: Record<string, string> = {};
  const add = (name: string, value: string | undefined) => {
    if (value && !Object.hasOwn(properties, name)) properties[name] = value;
  };
  for (const element of elements) {
    switch (element.name) {
      case "kamervraagnummer":
      case "vraagnummer": {
        const number = plainText(element);
        add(/^\d{1,5}$/.test(number) ? "aanhangselnummer" : "vraagnummer", number);
        break;
      }
      case "tekstregel": {
        const { inhoud } = element.attributes;
        if (inhoud === "vergaderjaar") add("vergaderjaar", vergaderjaar(element));
        if (inhoud === "kameraanduiding") add("kamer", plainText(element));
        break;
      }
      case "vergjaar":
        add("vergaderjaar", vergaderjaar(element));
        break;
      case "kamervraagonderwerp":
      case "ondw":
        add("onderwerp", plainText(element));
        break;
      case "kamervraagomschrijving": {
        const { type } = element.attributes;
        const date = descendants(element).find(({ name }) => name === "datum");
        const day = date && (date.attributes["isodatum"] ?? plainText(date));
        if (type === "vraag") add("ingezonden", day);
        if (type === "antwoord") add("ontvangen", day);
        break;
      }
    }
  }
  return properties;
}

function vergaderjaar(element: MarkupElement): string | undefined {
  const match = /(\d{4})\s*[-–/]\s*(\d{4})/.exec(plainText(element));
  return match ? `${match[1]}-${match[2]}` : undefined;
}

function metadataOnly(): UnreadableSource {
  return new UnreadableSource(
    "metadata-only",
    "Dit is een metadatabestand, geen document",
    "Zet het naast het document waar het bij hoort, in dezelfde map",
  );
}

function noPublication(name: string): UnreadableSource {
  return new UnreadableSource(
    "unknown-xml",
    `Deze XML (<${name.slice(0, 40)}>) is geen officiële publicatie met tekst`,
    "Zet hier de XML van officielebekendmakingen.nl neer, of een andere versie van het document",
  );
}
