/** What is printed on pages besides their text (running titles, codes, page numbers), as data. */

/**
 * Where a line so worded is no text: as a paragraph of its own in any paper; at the edge of a page; among the lines of
 * a text that was taken out of the official publication, which have no place on a page.
 */
type Plaats = "alinea" | "rand" | "publicatie";

interface Opmaakregel {
  name: string;
  /** From the start of the line. */
  pattern: string;
  plaatsen: readonly Plaats[];
  /** Only the official publication prints it. */
  teken: boolean;
  voorbeelden: readonly [string, ...string[]];
}

const JAAR = String.raw`\d{4}\s?[–-]\s?\d{2,4}`;
const DEN_HAAG = String.raw`[’‘'\x60]s-Gravenhage\s+\d{4}`;
const OVERAL = ["alinea", "rand", "publicatie"] as const;

export const PAGINAOPMAAK: readonly Opmaakregel[] = [
  {
    name: "titelbalk-met-nummer",
    pattern: String.raw`Tweede Kamer der Staten-Generaal\s*\d+$`,
    plaatsen: OVERAL,
    teken: true,
    voorbeelden: ["Tweede Kamer der Staten-Generaal 2"],
  },
  {
    // A line of an address too.
    name: "titelbalk",
    pattern: "Tweede Kamer der Staten-Generaal$",
    plaatsen: ["rand", "publicatie"],
    teken: false,
    voorbeelden: ["Tweede Kamer der Staten-Generaal"],
  },
  {
    // The head of the first page: title lines where the place on the page is known.
    name: "jaar",
    pattern: String.raw`Vergaderjaar ${JAAR}\s+(?:Aanhangsel|Vragen)\b`,
    plaatsen: ["publicatie"],
    teken: true,
    voorbeelden: ["Vergaderjaar 2024–2025 Aanhangsel van de Handelingen"],
  },
  {
    name: "opschrift",
    pattern: String.raw`Vragen gesteld door de leden der Kamer(?:, met de daarop door de(?: regering gegeven antwoorden)?)?$`,
    plaatsen: ["publicatie"],
    teken: true,
    voorbeelden: ["Vragen gesteld door de leden der Kamer, met de daarop door de"],
  },
  {
    name: "opschrift-vervolg",
    pattern: "regering gegeven antwoorden$",
    plaatsen: ["publicatie"],
    teken: false,
    voorbeelden: ["regering gegeven antwoorden"],
  },
  {
    name: "code",
    pattern: String.raw`(?:ah|kv|kst|ag|h)-(?:(?:tk|ek)-)?\d{4}[\w-]*$`,
    plaatsen: OVERAL,
    teken: true,
    voorbeelden: ["ah-tk-20242025-563", "kv-tk-2024Z18435", "kst-36410-VIII-5"],
  },
  {
    name: "zetcode",
    pattern: String.raw`(?:\d{4}tk)?(?:kst|kvr)\s?\d+\w*$`,
    plaatsen: OVERAL,
    teken: false,
    voorbeelden: ["KVR41234", "0910tkkvr12"],
  },
  {
    name: "issn",
    pattern: String.raw`ISSN\s*\d{4}`,
    plaatsen: OVERAL,
    teken: false,
    voorbeelden: ["ISSN 0921 - 7398"],
  },
  {
    name: "uitgave",
    pattern: String.raw`(?:Sdu Uitgevers\s*)?${DEN_HAAG}$`,
    plaatsen: OVERAL,
    teken: false,
    voorbeelden: ["’s-Gravenhage 2024", "Sdu Uitgevers ’s-Gravenhage 2007"],
  },
  {
    // A source may be named as the foot of a page names it, with more behind it.
    name: "voetregel",
    pattern: String.raw`(?:ISSN.*|${DEN_HAAG}\s*)?Tweede Kamer,? vergaderjaar ${JAAR}, (?:Aanhangsel|Vragen)(?: van de Handelingen)?\s*\d*$`,
    plaatsen: OVERAL,
    teken: true,
    voorbeelden: [
      "Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel van de Handelingen 1",
      "ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1",
    ],
  },
  {
    name: "voetregel-kamerstuk",
    pattern: String.raw`Tweede Kamer,? vergaderjaar ${JAAR}, (?:Aanhangsel|Vragen|\d)`,
    plaatsen: ["rand"],
    teken: false,
    voorbeelden: ["Tweede Kamer, vergaderjaar 2024–2025, 36 410 VIII, nr. 5"],
  },
  {
    name: "pagina",
    pattern: String.raw`(?:pagina|page|pag\.|blad)\s*\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?$`,
    plaatsen: OVERAL,
    teken: false,
    voorbeelden: ["Pagina 2 van 3", "Page 2 of 3", "Pag. 2/3", "Blad 2"],
  },
  {
    name: "p",
    pattern: String.raw`p\.\s*\d{1,4}$`,
    plaatsen: ["rand"],
    teken: false,
    voorbeelden: ["p. 2"],
  },
];

const patternOf = (rows: readonly Opmaakregel[]): RegExp =>
  new RegExp(`^(?:${rows.map(({ pattern }) => pattern).join("|")})`, "i");
const AT = Object.fromEntries(
  (["alinea", "rand", "publicatie"] as const).map((plaats) => [
    plaats,
    patternOf(PAGINAOPMAAK.filter(({ plaatsen }) => plaatsen.includes(plaats))),
  ]),
) as Record<Plaats, RegExp>;
const TEKEN = patternOf(PAGINAOPMAAK.filter(({ teken }) => teken));
const VOETREGEL = patternOf(PAGINAOPMAAK.filter(({ name }) => name === "voetregel"));

/** Whether a line in that place is no text. */
export const isPaginaopmaak = (line: string, plaats: Plaats): boolean => AT[plaats].test(line);

/** Whether only the official publication prints this line. */
export const isTekenVanPublicatie = (line: string): boolean => TEKEN.test(line);

/** The last line of a page of the official publication. */
export const isVoetregel = (line: string): boolean => VOETREGEL.test(line);

/** “2”, “– 2 –”, “2/5”: the number of a page, which only its place can tell from other numbers. */
export const isPaginanummer = (line: string): boolean => PAGINANUMMER.test(line);
const PAGINANUMMER = /^(?:[-–]\s*)?\d{1,4}(?:\s*[-–])?(?:\s*(?:\/|van)\s*\d{1,4})?$/;
