/** Which reader reads which file: told by content, not by name. A format is a reader and a row here. */
import { Lines } from "../tree/source-text.ts";
import type { Source } from "../tree/source.ts";
import { UnreadableSource } from "../tree/source.ts";
import { byteOrderMark, decodeText, type Codering } from "./decode-text.ts";
import { readDocx } from "./docx.ts";
import { isMarkdown, readMarkdown } from "./markdown-text.ts";
import { readOfficialHtml } from "./official-html.ts";
import { readOfficialXml } from "./official-xml.ts";
import { isPdfText, readPdfText } from "./pdf-text.ts";
import { hasPages, readPagedText } from "./paged-text.ts";
import { readPdf } from "./pdf.ts";
import { readTikaText } from "./tika-text.ts";

/** Records beside a document, which are none themselves: what they look like, and what they say of it. */
export { isOfficialMetadata as isRecord, readOfficialMetadata as readRecord } from "./official-xml.ts";

interface Reader {
  recognises: (start: string) => boolean;
  read: (bytes: Uint8Array, codering: Codering | undefined) => Source | Promise<Source>;
}

/** No Kamervraag in text comes near this; what does is something else, and would take minutes. */
const LARGEST_TEXT = 2_000_000;

/** A text of a thousand pages has no more lines. */
const MOST_LINES = 50_000;

/** How many bytes tell a format. A PDF may have some bytes before its mark; markup may open with comments. */
const START_LENGTH = 2048;

/** The first that recognises the start of the file reads it. */
const READERS: readonly Reader[] = [
  // The second is the container of encrypted and older Word files: the reader says what to do about them.
  { recognises: (start) => /^(?:PK[\x03\x05]|\xd0\xcf\x11\xe0)/.test(start), read: readDocx },
  { recognises: (start) => start.includes("%PDF-"), read: readPdf },
  { recognises: (start) => /^\s*</.test(start) && /<(?:!doctype\s+)?html[\s>]/i.test(start), read: readOfficialHtml },
  { recognises: (start) => /^\s*<(?:\?xml|!--|!DOCTYPE|[a-z])/i.test(start), read: readOfficialXml },
  { recognises: () => true, read: (bytes, codering) => readText(decodeText(withinLimit(bytes), codering)) },
];

/** The first characters; bytes count as characters unless a byte order mark says otherwise. */
function startOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, START_LENGTH);
  const encoding = byteOrderMark(bytes);
  if (encoding) return new TextDecoder(encoding).decode(start);
  return Buffer.from(start.buffer, start.byteOffset, start.length)
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "");
}

function withinLimit(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= LARGEST_TEXT) return bytes;
  throw new UnreadableSource(
    "too-large",
    `Het bestand is ${Math.ceil(bytes.length / 1e6)} MB; een tekst van meer dan ${LARGEST_TEXT / 1e6} MB is geen Kamervraag`,
    "Controleer of dit het goede bestand is, of splits het",
  );
}

function readText(text: string): Source {
  const { lines } = new Lines(text);
  if (lines > MOST_LINES) {
    throw new UnreadableSource(
      "too-large",
      `Het bestand heeft ${lines} regels; een tekst van meer dan ${MOST_LINES} regels is geen Kamervraag`,
      "Controleer of dit het goede bestand is, of splits het",
    );
  }
  return isMarkdown(text) ? readMarkdown(text, readPlain) : readPlain(text);
}

function readPlain(text: string): Source {
  if (isPdfText(text)) return readPdfText(text);
  return hasPages(text) ? readPagedText(text, readTikaText) : readTikaText(text);
}

/**
 * @param codering what the archivist says of the encoding of a text file
 * @throws UnreadableSource when no reader can make anything of the file
 */
export async function readSource(bytes: Uint8Array, codering: Codering | undefined): Promise<Source> {
  if (bytes.length === 0) {
    throw new UnreadableSource(
      "empty-file",
      "Het bestand is leeg",
      "Zet het document er opnieuw neer, of haal het lege bestand weg",
    );
  }
  const start = startOf(bytes);
  const source = await READERS.find(({ recognises }) => recognises(start))!.read(bytes, codering);
  if (source.text.trim() === "") {
    throw new UnreadableSource("empty-file", "Het bestand bevat geen tekst", "Zet er een versie met tekst neer");
  }
  return source;
}
