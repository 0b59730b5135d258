/** Official publications of Kamervragen in XML, as officielebekendmakingen.nl offers them. */
import { UnreadableSource, type Source } from "../tree/source.ts";
import { decodeMarkup } from "./markup/decode.ts";
import { walkMarkup } from "./markup/walk.ts";
import { descendants, parseXml, plainText, type MarkupElement } from "./markup/xml-tree.ts";
import { isOfficialMetadata, metaProperties, type OfficialValues } from "./official-xml/metadata.ts";
import { officialXmlVocabulary } from "./official-xml/vocabulary.ts";

export { isOfficialMetadata, readOfficialMetadata } from "./official-xml/metadata.ts";

/**
 * Reads an official publication, of either generation.
 *
 * Each `al` is a paragraph. The heading of a question or answer is a paragraph of its own, printed as
 * its `nr` says. Where that is a number alone, or missing, the word “Vraag” or “Antwoord” that the
 * element says stands before it, as a text node without a position: it is not in the source's text.
 *
 * `properties` holds what `<meta>` elements say (see {@link readOfficialMetadata}) and what elements of the
 * text are marked as: `aanhangselnummer`, `vraagnummer`, `vergaderjaar`.
 *
 * @throws UnreadableSource when it is not well-formed, or is something else than a publication of Kamervragen
 */
export function readOfficialXml(bytes: Uint8Array): Source {
  if (isOfficialMetadata(bytes)) {
    throw new UnreadableSource(
      "metadata-only",
      "Dit is een metadatabestand, geen document",
      "Zet het naast het document waar het bij hoort, in dezelfde map",
    );
  }
  const root = parseXml(decodeMarkup(bytes, "xml"));
  const elements = descendants(root);
  if (!elements.some(({ name }) => name === "al" || name === "vraag")) throw noPublication(root.name);
  const ander = otherKind(elements);
  if (ander) throw isOther(ander);
  const walked = walkMarkup([root], officialXmlVocabulary(root));
  if (!/[\p{L}\p{N}]/u.test(walked.text)) throw noPublication(root.name);
  return { formaat: "xml", ...walked, properties: { ...markedProperties(elements), ...metaProperties(root) } };
}

function markedProperties(elements: readonly MarkupElement[]): OfficialValues {
  const properties: OfficialValues = {};
  for (const element of elements) {
    const { name, attributes } = element;
    if (name === "kamervraagnummer" || name === "vraagnummer") {
      const number = plainText(element);
      properties[/^\d{1,5}$/.test(number) ? "aanhangselnummer" : "vraagnummer"] ??= number;
    } else if (name === "vergjaar" || (name === "tekstregel" && attributes["inhoud"] === "vergaderjaar")) {
      const year = /(\d{4})\s*[-–/]\s*(\d{4})/.exec(plainText(element));
      if (year) properties.vergaderjaar ??= `${year[1]}-${year[2]}`;
    }
  }
  return properties;
}

/** Elements that hold the text of another kind of publication. */
const OTHER_KINDS = new Map([
  ["handelingen", "Handelingen, het verslag van een vergadering"],
  ["agenda", "een agenda"],
  ["wetgeving", "een wet of regeling"],
  ["regeling", "een wet of regeling"],
  ["staatscourant", "een bericht uit de Staatscourant"],
]);
const KAMERVRAGEN = /^(?:kamervra(?:ag|gen)|vraag|antwoord)/;

/** What a publication is by its elements, where none of them holds a question. */
function otherKind(elements: readonly MarkupElement[]): string | undefined {
  if (elements.some(({ name }) => KAMERVRAGEN.test(name))) return undefined;
  return elements.map(({ name }) => OTHER_KINDS.get(name)).find((kind) => kind !== undefined);
}

const isOther = (kind: string): UnreadableSource =>
  new UnreadableSource(
    "unknown-xml",
    `Dit is ${kind}, en geen Kamervragen`,
    "Haal het bestand weg, of zet hier de XML van de Kamervragen neer",
  );

function noPublication(name: string): UnreadableSource {
  return new UnreadableSource(
    "unknown-xml",
    `Deze XML (<${name.slice(0, 40)}>) is geen officiële publicatie met tekst`,
    "Zet hier de XML van officielebekendmakingen.nl neer, of een andere versie van het document",
  );
}
