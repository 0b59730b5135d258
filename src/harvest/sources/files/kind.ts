/** What a file is by its content, and whether it is whole. */
import type { Vorm } from "../../model.ts";

/** “page” is HTML; whether it is the paper or says that there is none, its text tells. */
export type Kind = Exclude<Vorm, "html"> | "page" | "cut" | "unknown";

const ZIP = "PK\u0003\u0004";
const ZIP_END = "PK\u0005\u0006";
const OLD_OFFICE = "ÐÏ\u0011à";
const OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.text";

/** @param start, end the first and last two thousand bytes */
export function kindOf(start: Buffer, end: Buffer): Kind {
  const [head, tail] = [start.toString("latin1"), end.toString("latin1")];
  if (head.includes("%PDF-")) return tail.includes("%%EOF") ? "pdf" : "cut";
  if (head.startsWith(ZIP)) {
    if (!tail.includes(ZIP_END)) return "cut";
    return head.includes(OPEN_DOCUMENT) ? "odt" : "word";
  }
  if (head.startsWith(OLD_OFFICE)) return "word";
  const text = head.replace(/^ï»¿/, "").trimStart();
  if (/<(?:!doctype\s+)?html[\s>]/i.test(text)) return "page";
  return /^<(?:\?xml|!--|[a-z])/i.test(text) ? "xml" : "unknown";
}
