/** The forms of text processors that LibreOffice turns into Word's, told by their content. */
import { UnreadableSource } from "../../tree/source.ts";

export const OFFICE_FORMATS = ["rtf", "odt", "doc"] as const;
export type OfficeFormat = (typeof OFFICE_FORMATS)[number];

/** What people call them. */
export const OFFICE_NAMES: Readonly<Record<OfficeFormat, string>> = {
  rtf: "een RTF-bestand",
  odt: "een OpenDocument-bestand (.odt)",
  doc: "een oud Word-bestand (.doc)",
};

/** The one package that reads them: LibreOffice's text processor, without windows. */
const PACKAGE = "libreoffice-writer-nogui";

/** What a person can do where this system does not read them. */
export const SAVE_AS_DOCX = "open het in Word of LibreOffice en bewaar het als .docx";

/** A file that is to be converted before it can be read; where nothing converts it, this is why it is left out. */
export class NeedsLibreOffice extends UnreadableSource {
  readonly formaat: OfficeFormat;

  constructor(formaat: OfficeFormat) {
    super(
      "libreoffice-missing",
      `Dit is ${OFFICE_NAMES[formaat]}; zulke bestanden worden met LibreOffice gelezen, en dat is hier niet geïnstalleerd`,
      `Installeer het pakket ${PACKAGE} (Debian en Ubuntu: apt-get install ${PACKAGE}), of ${SAVE_AS_DOCX}`,
    );
    this.name = "NeedsLibreOffice";
    this.formaat = formaat;
  }
}

/** Rich Text Format, behind white space and marks of byte order. */
export const isRtf = (start: string): boolean => /^[\s\xef\xbb\xbf]{0,16}\{\\rtf/.test(start);

/**
 * A zip of OpenDocument begins with its kind, not packed: “mimetype”, and from byte 38 what it is. Text, templates and
 * master documents of text, and what OpenOffice 1 made.
 */
export const isOpenDocument = (start: string): boolean => KIND.test(start);
export const isOpenDocumentText = (start: string): boolean => TEXT.test(KIND.exec(start)?.[1] ?? "");

const KIND = /^PK\x03\x04[^]{26}mimetype(application\/vnd\.(?:oasis\.opendocument|sun\.xml)\.[a-z-]{1,40})/;
const TEXT = /\.(?:opendocument\.text|sun\.xml\.writer)/;

/** The container of Office before 2007, and of encrypted files since. */
export const isCompoundFile = (start: string): boolean => start.startsWith("\xd0\xcf\x11\xe0");

/** An entry of a compound file's directory is of this length and begins at a multiple of it; a stream is of type 2. */
const ENTRY = 128;
const [NAME_LENGTH_AT, TYPE_AT, STREAM] = [64, 66, 2];
/** Names that look like an entry and are none: so often is looked on. */
const MOST_LOOKS = 1000;

/** Whether a compound file holds a stream of this name. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const written = Buffer.from(`${name}\0`, "utf16le");
  let at = file.indexOf(written);
  for (let looks = 0; at !== -1 && looks < MOST_LOOKS; looks++) {
    const isEntry = at % ENTRY === 0 && at + ENTRY <= file.length;
    if (isEntry && file.readUInt16LE(at + NAME_LENGTH_AT) === written.length && file[at + TYPE_AT] === STREAM)
      return true;
    at = file.indexOf(written, at + 2);
  }
  return false;
}
