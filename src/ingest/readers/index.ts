/** Which reader reads which file: told by content, not by name. A format is a reader and a row here. */
import { Lines } from "../tree/source-text.ts";
import type { Source } from "../tree/source.ts";
import { UnreadableSource } from "../tree/source.ts";
import { wholeLetters } from "../words/characters.ts";
import { byteOrderMark, decodeText, type Codering } from "./decode-text.ts";
import { readDocx } from "./docx.ts";
import { isMarkdown, readMarkdown } from "./markdown-text.ts";
import {
  holdsStream,
  isCompoundFile,
  isOpenDocument,
  isOpenDocumentText,
  isRtf,
  NeedsLibreOffice,
  type OfficeFormat,
} from "./office/formats.ts";
import { readOfficialHtml } from "./official-html.ts";
import { readOfficialXml } from "./official-xml.ts";
import { isPdfText, readPdfText } from "./pdf-text.ts";
import { hasPages, readPagedText } from "./paged-text.ts";
import { readPdf } from "./pdf.ts";
import { readTikaText } from "./tika-text.ts";

/** Records beside a document, which are none themselves: what they look like, and what they say of it. */
export { isOfficialMetadata as isRecord, readOfficialMetadata as readRecord } from "./official-xml.ts";

/** What is known of a file besides its bytes. */
export interface ReadOptions {
  /** What the archivist says of the encoding of a text file. */
  codering?: Codering | undefined;
  /** What LibreOffice made of it, for the forms that need it. */
  omgezet?: Uint8Array | undefined;
}

interface Reader {
  recognises: (start: string) => boolean;
  read: (bytes: Uint8Array, options: ReadOptions) => Source | Promise<Source>;
}

/** No Kamervraag in text comes near this; what does is something else, and would take minutes. */
const LARGEST_TEXT = 2_000_000;

/** A text of a thousand pages has no more lines. */
const MOST_LINES = 50_000;

/** How many bytes tell a format. A PDF may have some bytes before its mark; markup may open with comments. */
const START_LENGTH = 2048;

/** The first that recognises the start of the file reads it. */
const READERS: readonly Reader[] = [
  { recognises: isRtf, read: readConverted("rtf") },
  { recognises: isOpenDocumentText, read: readConverted("odt") },
  { recognises: isOpenDocument, read: () => refuse(otherOffice()) },
  { recognises: isCompoundFile, read: readCompoundFile },
  { recognises: (start) => /^PK[\x03\x05]/.test(start), read: readDocx },
  { recognises: (start) => start.includes("%PDF-"), read: readPdf },
  { recognises: (start) => /^\s*</.test(start) && /<(?:!doctype\s+)?html[\s>]/i.test(start), read: readOfficialHtml },
  { recognises: (start) => /^\s*<(?:\?xml|!--|!DOCTYPE|[a-z])/i.test(start), read: readOfficialXml },
  { recognises: () => true, read: (bytes, { codering }) => readText(decodeText(withinLimit(bytes), codering)) },
];

/** What LibreOffice made of a file, as Word; it stays the form that it is. */
function readConverted(formaat: OfficeFormat): Reader["read"] {
  return (_bytes, { omgezet }) => {
    if (!omgezet) throw new NeedsLibreOffice(formaat);
    return { ...readDocx(omgezet), formaat };
  };
}

/** An old Word file, or a Word file that is encrypted. */
function readCompoundFile(bytes: Uint8Array, options: ReadOptions): Source | Promise<Source> {
  if (holdsStream(bytes, "WordDocument")) return readConverted("doc")(bytes, options);
  if (holdsStream(bytes, "EncryptedPackage")) return readDocx(bytes);
  return refuse(otherOffice());
}

const refuse = (error: UnreadableSource): never => {
  throw error;
};

const otherOffice = (): UnreadableSource =>
  new UnreadableSource(
    "docx-no-document",
    "Dit is een Office-bestand, maar geen tekst: een rekenblad, een presentatie of iets anders",
    "Zet hier het document zelf neer, als tekst (UTF-8), PDF, Word, XML of HTML",
  );

/** Markup may stand behind a mark of byte order that was encoded once more (“ï»¿”), or behind several. */
const MARKS = /^(?:\xef\xbb\xbf|\xc3\xaf\xc2\xbb\xc2\xbf)+\s*(?=<)/;

/** The same file without marks that stand before markup. */
function withoutMarks(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xef && bytes[0] !== 0xc3) return bytes;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, START_LENGTH)).toString("latin1");
  return bytes.subarray(MARKS.exec(start)?.[0].length ?? 0);
}

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
  const { text: whole, herstellingen } = wholeLetters(text.normalize("NFC"));
  const source = isMarkdown(whole) ? readMarkdown(whole, readPlain) : readPlain(whole);
  return { ...source, herstellingen: [...herstellingen, ...(source.herstellingen ?? [])] };
}

function readPlain(text: string): Source {
  if (isPdfText(text)) return readPdfText(text);
  return hasPages(text) ? readPagedText(text, readTikaText) : readTikaText(text);
}

/**
 * @throws NeedsLibreOffice for a form that is read as `options.omgezet` only, where that is not given
 * @throws UnreadableSource when no reader can make anything of the file
 */
export async function readSource(file: Uint8Array, options: ReadOptions = {}): Promise<Source> {
  if (file.length === 0) {
    throw new UnreadableSource(
      "empty-file",
      "Het bestand is leeg",
      "Zet het document er opnieuw neer, of haal het lege bestand weg",
    );
  }
  const bytes = withoutMarks(file);
  const start = startOf(bytes);
  const source = await READERS.find(({ recognises }) => recognises(start))!.read(bytes, options);
  if (source.text.trim() === "") {
    throw new UnreadableSource("empty-file", "Het bestand bevat geen tekst", "Zet er een versie met tekst neer");
  }
  return source;
}
