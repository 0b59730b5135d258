/** What XML and web pages hold: a paper, a record, nothing, or word that there is none. */
import { decodeMarkup } from "../../../ingest/readers/markup/decode.ts";
import { descendants, parseXml, plainText } from "../../../ingest/readers/markup/xml-tree.ts";
import { UnreadableSource } from "../../../ingest/tree/source.ts";
import { HOLLOW_BELOW, NOTICES, ROOTS } from "../settings.ts";

export type Held =
  { is: "paper" } | { is: "metadata" } | { is: "hollow" | "missing" | "taken-back" | "wrong"; reason: string };

/** Elements that hold text in publications of all years. */
const TEXT = /^(?:al|vraag|antwoord|mededeling)/;

/** By its root: a wrong address may lead to any other XML. */
export function heldByXml(bytes: Uint8Array): Held {
  let root;
  try {
    root = parseXml(decodeMarkup(bytes, "xml"));
  } catch (error) {
    if (error instanceof UnreadableSource) return { is: "wrong", reason: error.message };
    throw error;
  }
  if (ROOTS.metadata.includes(root.name)) return { is: "metadata" };
  if (!ROOTS.publication.includes(root.name))
    return { is: "wrong", reason: `XML van een andere soort: <${root.name}>` };
  const hasText = descendants(root).some((element) => TEXT.test(element.name) && /\p{L}/u.test(plainText(element)));
  if (bytes.length < HOLLOW_BELOW || !hasText) return { is: "hollow", reason: "XML zonder vraag of antwoord" };
  return { is: "paper" };
}

export function heldByPage(text: string): Held {
  const words = text
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
  if (NOTICES.takenBack.test(words)) return { is: "taken-back", reason: NOTICES.takenBack.exec(words)![0] };
  if (NOTICES.notFound.test(words)) return { is: "missing", reason: NOTICES.notFound.exec(words)![0] };
  if (NOTICES.hollow.test(words)) return { is: "hollow", reason: NOTICES.hollow.exec(words)![0] };
  if (
    !/<[^>]*\bclass="[^"]*\b(?:vraag|antwoord)|\b(?:vraag|antwoord) \d/i.test(text) &&
    !/\bmededeling van\b/i.test(words)
  ) {
    return { is: "hollow", reason: "een webpagina zonder vraag of antwoord" };
  }
  return { is: "paper" };
}
