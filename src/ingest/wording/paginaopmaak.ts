/** What is printed on pages besides their text (running titles, codes, page numbers), as data. */

/**
 * Where a line so worded is no text: as a paragraph of its own in any paper (`alinea`); at the edge of a page (`rand`);
 * in a text taken out of the official publication, whose lines have no place on a page (`publicatie`). A `teken` is
 * printed by the official publication only.
 */
type Plaats = "alinea" | "rand" | "publicatie" | "teken";

/** @param pattern from the start of the line */
const row = (name: string, plaatsen: Plaats[], pattern: string, ...voorbeelden: [string, ...string[]]) => ({
  name,
  plaatsen,
  pattern,
  voorbeelden,
});

const OVERAL: Plaats[] = ["alinea", "rand", "publicatie"];
const ALLEEN_DAAR: Plaats[] = [...OVERAL, "teken"];
const JAAR = String.raw`\d{4}\s?[–-]\s?\d{2,4}`;
const DEN_HAAG = String.raw`[’‘'\x60]s-Gravenhage\s+\d{4}`;
const VAN_DE_KAMER = `Tweede Kamer,? vergaderjaar ${JAAR}, `;
const VOET = String.raw`${VAN_DE_KAMER}(?:Aanhangsel|Vragen)(?: van de Handelingen)?`;
/** A source may be named as the foot of a page names it, behind its number. */
const VOETREGEL = String.raw`(?:ISSN.*|${DEN_HAAG}\s*)?${VOET}\s*\d*$|(?:ISSN.*|${DEN_HAAG}\s*)?\d{1,4} ${VOET}$`;
const PAGINA = String.raw`(?:pagina|page|pag\.|blad)\s*\|?\s*\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?`;

// prettier-ignore
export const PAGINAOPMAAK = [
  row("titelbalk-met-nummer", ALLEEN_DAAR, String.raw`Tweede Kamer der Staten-Generaal\s*\d+$|\d Tweede Kamer der Staten-Generaal$`, "Tweede Kamer der Staten-Generaal 2", "2 Tweede Kamer der Staten-Generaal"),
  // A line of an address too.
  row("titelbalk", ["rand", "publicatie"], "Tweede Kamer der Staten-Generaal$", "Tweede Kamer der Staten-Generaal"),
  // The head of the first page: title lines where their place is known.
  row("jaar", ["publicatie", "teken"], String.raw`Vergaderjaar ${JAAR}\s+(?:Aanhangsel|Vragen)\b`, "Vergaderjaar 2024–2025 Aanhangsel van de Handelingen"),
  // Where an extractor printed its parts below each other.
  row("jaar-alleen", ["publicatie"], `Vergaderjaar ${JAAR}$`, "Vergaderjaar 2024–2025"),
  row("aanhangsel-alleen", ["publicatie"], "Aanhangsel van de Handelingen$", "Aanhangsel van de Handelingen"),
  row("opschrift", ["publicatie", "teken"], "Vragen gesteld door de leden der Kamer(?:, met de daarop door de(?: regering(?: gegeven antwoorden)?)?)?$", "Vragen gesteld door de leden der Kamer, met de daarop door de"),
  row("opschrift-vervolg", ["publicatie"], "(?:regering )?gegeven antwoorden$", "regering gegeven antwoorden", "gegeven antwoorden"),
  row("code", ALLEEN_DAAR, String.raw`(?:ah|kv|kst|ag|h)-(?:(?:tk|ek)-)?\d{4}[\w-]*$`, "ah-tk-20242025-563", "kv-tk-2024Z18435", "kst-36410-VIII-5"),
  row("zetcode", OVERAL, String.raw`(?:\d{4}tk)?(?:kst|kvr)\s?\d+\w*$`, "KVR41234", "0910tkkvr12"),
  row("issn", OVERAL, String.raw`ISSN\s*\d{4}`, "ISSN 0921 - 7398"),
  row("uitgave", OVERAL, String.raw`(?:Sdu Uitgevers\s*)?${DEN_HAAG}(?: \d{1,3})?$|Sdu Uitgevers$`, "’s-Gravenhage 2024", "’s-Gravenhage 2024 1", "Sdu Uitgevers ’s-Gravenhage 2007", "Sdu Uitgevers"),
  row("voetregel", ALLEEN_DAAR, VOETREGEL, "Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel van de Handelingen 1", "’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2024–2025, Vragen 1", "2 Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel"),
  row("voetregel-kamerstuk", ["rand"], String.raw`${VAN_DE_KAMER}\d`, "Tweede Kamer, vergaderjaar 2024–2025, 36 410 VIII, nr. 5"),
  row("pagina", OVERAL, `${PAGINA}$`, "Pagina 2 van 3", "Page 2 of 3", "Pag. 2/3", "Pagina | 2", "Blad 2"),
  row("tussen-streepjes", OVERAL, String.raw`[-–] \d{1,3} [-–]$`, "- 2 -", "– 2 –"),
  row("p", ["rand"], String.raw`p\.\s*\d{1,4}$`, "p. 2"),
];

/** A space in a pattern stands for any white space. */
const withAnySpace = (pattern: string): RegExp => new RegExp(pattern.replaceAll(" ", String.raw`\s+`), "i");

const patternAt = (plaats: Plaats): RegExp => {
  const rows = PAGINAOPMAAK.filter(({ plaatsen }) => plaatsen.includes(plaats));
  return withAnySpace(`^(?:${rows.map(({ pattern }) => pattern).join("|")})`);
};
const AT: Readonly<Record<Plaats, RegExp>> = {
  alinea: patternAt("alinea"),
  rand: patternAt("rand"),
  publicatie: patternAt("publicatie"),
  teken: patternAt("teken"),
};

/** Whether a line in that place is no text; for `teken`, whether only the official publication prints it. */
export const isPaginaopmaak = (line: string, plaats: Plaats): boolean => AT[plaats].test(line);

const ENDS_PAGE = withAnySpace(`^(?:${VOETREGEL})`);
/** The last line of a page of the official publication. */
export const isVoetregel = (line: string): boolean => ENDS_PAGE.test(line);

const TELT_PAGINA = withAnySpace(`^${PAGINA}$`);
/** A line that counts the pages: above the text of one, or below that of another. */
export const teltPagina = (line: string): boolean => TELT_PAGINA.test(line);

const CODE_PUBLICATIE = String.raw`(?:ah-tk-\d{8}-\d+|kv-tk-\d{4}Z\d{5})`;
/** What an extractor printed on one line with what follows it, from the start of the line. */
const VASTGEPLAKT = withAnySpace(
  `^(?:${[
    String.raw`Tweede Kamer der Staten-Generaal\s*\d+(?=\s*Vergaderjaar)`,
    `Vergaderjaar ${JAAR} (?:Aanhangsel van de Handelingen|Vragen)(?=\\s*Vragen gesteld)`,
    String.raw`[^\n]{0,99}regering gegeven antwoorden(?=\s*\d)`,
    `${CODE_PUBLICATIE}(?=ISSN| ISSN|${DEN_HAAG}|Tweede Kamer)`,
  ].join("|")})`,
);
const VOET_ACHTER_NUMMER = new RegExp(
  withAnySpace(`^(?:${DEN_HAAG}\\s*)?\\d{1,4} ${VOET}`).source + String.raw`(?=\p{L})`,
  "iu",
);
const PAGINA_VASTGEPLAKT = /^[Pp]agina\s*\d{1,3}\s+van\s+\d{1,3}(?=\p{L})/u;
const VOET_IN_REGEL = withAnySpace(`(?:${DEN_HAAG}\\s*)?${VOET}\\s*(?=\\d)`);

/**
 * Where page furniture ends or begins in a line that an extractor did not break there: behind the foot of a page
 * (“… Aanhangsel 1Vraag 3”), before one in mid-line, behind the head. An offset; `null` where the line is one.
 *
 * @param page the number that this page should have: a text that names a paper as a foot does has another there
 */
export function naad(line: string, page: number): number | null {
  const head = [VASTGEPLAKT, PAGINA_VASTGEPLAKT, VOET_ACHTER_NUMMER]
    .map((naad) => naad.exec(line)?.[0].length)
    .find((length) => length !== undefined);
  if (head !== undefined) return head;
  const voet = VOET_IN_REGEL.exec(line);
  if (!voet) return null;
  const behind = voet.index + voet[0].length;
  const number = /^\d+/.exec(line.slice(behind))![0];
  const isGlued = /^\p{L}/u.test(line.slice(behind + number.length));
  const opens = voet.index === 0 || isPaginaopmaak(line.slice(0, voet.index), "publicatie");
  const isOfPage = opens
    ? number.startsWith(String(page))
    : number === String(page) && /\S$/.test(line.slice(0, voet.index));
  if (!isOfPage && !isGlued) return null;
  if (!opens) return voet.index;
  const end = behind + (isOfPage ? String(page) : number).length;
  return end < line.length ? end : null;
}

const PAGINANUMMER = /^(?:[-–]\s*)?\d{1,4}(?:\s*[-–])?(?:\s*(?:\/|van)\s*\d{1,4})?$/;
/** “2”, “– 2 –”, “2/5”: the number of a page, which only its place can tell from other numbers. */
export const isPaginanummer = (line: string): boolean => PAGINANUMMER.test(line);

const PAGINA_VAN = /^(\d{1,3})\s*(?:\/|van)\s*(\d{1,3})$/;
/** “2/5”, “2 van 5” → which page of how many it may be; `null` for any other line. */
export function paginaVan(line: string): { nummer: number; van: number } | null {
  const match = PAGINA_VAN.exec(line);
  return match && { nummer: Number(match[1]), van: Number(match[2]) };
}
