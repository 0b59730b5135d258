/** Which reader reads which file: told by content, not by name. A format is a reader and a row here. */
import type { Formaat } from "../../domain/document.ts";
import type { Source } from "../source.ts";
import { UnreadableSource } from "../source.ts";
import { decodeText, type Codering } from "./decode-text.ts";
import { isPdfText, readPdfText } from "./pdf-text.ts";
import { readTikaText } from "./tika-text.ts";

interface Reader {
  formaat: Formaat;
  recognises: (bytes: Uint8Array) => boolean;
  read: (bytes: Uint8Array, codering: Codering | undefined) => Source | Promise<Source>;
}

const READERS: readonly Reader[] = [
  {
    formaat: "pdf-text",
    recognises: () => true,
    read: (bytes, codering) => {
      const text = decodeText(bytes, codering);
      return isPdfText(text) ? readPdfText(text) : readTikaText(text);
    },
  },
];

/**
 * @param codering what the archivist says of the encoding of a text file
 * @throws UnreadableSource when no reader can make anything of the file
 */
export async function readSource(bytes: Uint8Array, codering: Codering | undefined): Promise<Source> {
  if (bytes.length === 0) throw new UnreadableSource("empty-file", "Het bestand is leeg", "Zet het document er opnieuw neer, of haal het leeg bestand weg");
  const reader = READERS.find(({ recognises }) => recognises(bytes))!;
  const source = await reader.read(bytes, codering);
  if (source.text.trim() === "") throw new UnreadableSource("empty-file", "Het bestand bevat geen tekst", "Zet een versie met tekst neer");
  return source;
}
