/** The wording of headings, as data. A new variant is a row here, with an example that is tried in every format. */
import { NUMMERS_PATTERN } from "../../domain/nummers.ts";
import { GECORRIGEERD_WOORDEN, NADER_WOORDEN } from "./titelregels.ts";

export type KopSoort = "vraag" | "antwoord" | "mededeling";

/** How the number of a heading is written: with the word “Vraag”, or the number alone. */
export type KopVorm = "woord" | "nummer";

export interface KopRegel {
  name: string;
  soort: KopSoort;
  vorm: KopVorm;
  /** The letters with which it may begin, as sources of expressions: for the cheap look before it is tried. */
  begin: readonly string[];
  pattern: RegExp;
  /** What the text behind the heading must look like, the case of its letters included. */
  vervolg?: RegExp;
  /**
   * What it reads, as it may be printed: “#” stands for a number, “%” for one in Roman figures, each higher than the one before, and “|” for the place
   * where the heading ends and its text begins; without “|” the heading fills its line.
   */
  examples: readonly string[];
}

/** Words with which headings begin: sources of expressions that open with letters. */
const VRAAG_WOORDEN = ["vra(?:ag|gen)", "kamervra(?:ag|gen)", "deelvra(?:ag|gen)", String.raw`vr\.`];
/** Further and corrected answers say so in their headings too: “Nader antwoord 3”. */
const SOORT_ANTWOORD = ["gezamenlijke?", "gecombineerde?", ...NADER_WOORDEN, ...GECORRIGEERD_WOORDEN];
const ANTWOORD_WOORDEN = [
  String.raw`antwoord(?:en)?(?:\(en\))?`,
  "beantwoord(?:en|ing)",
  "concept-?antwoord(?:en)?",
  String.raw`antw\b\.?`,
  "reactie",
  "kabinetsreactie",
];

const oneOf = (words: readonly string[]): string => `(?:${words.join("|")})`;

/** “vraag”, “vragen”, “kamervraag”. */
export const VRAAG = oneOf(VRAAG_WOORDEN);
/** “antwoord”, “nader antwoord”, “beantwoording”, “reactie”. */
export const ANTWOORD = String.raw`(?:${oneOf(SOORT_ANTWOORD)}\s+)?${oneOf(ANTWOORD_WOORDEN)}`;
/** Who answers: “van de minister”, “kabinet”. */
const VAN_WIE = String.raw`(?:van\s+)?(?:(?:de|het)\s+)?(?:minister|staatssecretaris|kabinet|regering)`;

/** “van Financiën”, behind the office of who answers. */
const PORTEFEUILLE = String.raw`(?:\s+(?:van|voor)\s+[\p{L}, -]{3,80}?)`;

const NR = String.raw`(?:(?:nrs?|no)\.?\s*|nummers?\s*)?`;
const N = `${NR}(?<nummers>${NUMMERS_PATTERN})`;
/** “4 (en 5)”, “(3)”, “3) en 4)”, “[3]”: a row of numbers with brackets about it. */
const N_MET_HAKEN = String.raw`[([]?${NR}(?<nummers>${NUMMERS_PATTERN}(?:[.)]?\s*(?:en\s+|\(en\s+)\d{1,3}[a-z]?)?)[)\]]?`;
/** “2 a”, “2 (b)”, “2.c”: a letter that stands apart from its number. */
const N_LOSSE_LETTER = String.raw`${NR}(?<nummers>\d{1,3})(?:\s*[.-]\s*|\s+)?\(?(?<letter>[a-h])\)?`;
/** “II”, as some count: a line of its own. */
const N_ROMEINS = String.raw`\(?(?<romeins>X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})\)?`;
/** Numbers alone: “3”, “4, 5”, “6 en 7”, “5. en 6.” */
const N_KAAL = String.raw`(?<nummers>\d{1,3}[a-z]?(?:[.)]?\s*(?:,|en|t/m|–|-)\s*\d{1,3}[a-z]?)*)`;
/** “op vraag”, “van de minister van Financiën op uw vragen”, “– vraag”: between the word of an answer and its numbers. */
const OP_VRAAG = String.raw`(?:${VAN_WIE}${PORTEFEUILLE}?(?:\s+|(?=:)))?(?:[:–-]\s*)?[([]?(?:(?:op|bij|van|aan)\s+)?(?:(?:de|deze|uw)\s+)?(?:schriftelijke\s+)?(?:${VRAAG}\s*)?`;
/** “Antwoord 3 en 4 (gezamenlijk)”, “(gezamenlijk met vraag 5 beantwoord)”. */
const SAMEN = String.raw`(?:\s*gezamenlijk|\s*\((?:gezamenlijk|gecombineerd|samen|vervolg)\b[^()]{0,60}\))`;
/** What may close a heading: “Vraag 3:”, “Antwoord 3 –”. */
const SLUIT = String.raw`${SAMEN}?(?:\s*[:.)–-])*`;
/** Who asks, where several do: “Vraag 3 (ChristenUnie)”. */
const FRACTIE = String.raw`(?:\s*\((?!en\s+\d)\p{L}[^()?]{1,40}\))?`;
/** “Vraag 3 van het lid Kostić (PvdD)”, “van de VVD-fractie”, “– VVD”, “– Van der Lee (PvdA)”; “Vraag 1 van 3”. */
const VAN = String.raw`(?<wie>\s+van\s+[\p{L}\d’'., -]{1,80}|\s+[–-]\s+(?:(?:van|de[nr]?|te[nr])\s+)*\S{2,20})?${FRACTIE}`;
/** Where no sign stands between, what follows a heading must begin like a sentence. */
const NIEUWE_ZIN = /^[«“‘"'(]?\p{Lu}/u;

/** The letters that a word begins with for certain, in the source of its expression. */
const LITERAL = /^(?:\p{L}(?!\?)|\\.[+?]?)+/u;

type Row = (name: string, source: string, examples: readonly string[], vervolg?: RegExp) => KopRegel;

/**
 * A kind of rows.
 *
 * @param words with one of which they all begin
 * @param source of an expression for these words, where it is more than one of them
 */
const rows =
  (soort: KopSoort, vorm: KopVorm, words: readonly string[], source = oneOf(words)): Row =>
  (name, rest, examples, vervolg) => ({
    name,
    soort,
    vorm,
    begin: words.map((word) => LITERAL.exec(word)![0]),
    pattern: new RegExp(`^${source}${rest}`, "iu"),
    ...(vervolg && { vervolg }),
    examples,
  });

const vraag = rows("vraag", "woord", VRAAG_WOORDEN);
const antwoord = rows("antwoord", "woord", [...SOORT_ANTWOORD, ...ANTWOORD_WOORDEN], ANTWOORD);
const antwoordAlleen = rows("antwoord", "woord", ["antwoord"]);
const nummer = rows("vraag", "nummer", [String.raw`\(?\d`], "");

/** The order matters: the first row that fits decides. */
export const KOP_REGELS: readonly KopRegel[] = [
  vraag("vraag", String.raw`\s*(?:[:–-]\s*)?${N_MET_HAKEN}${VAN}${SLUIT}$`, [
    ...["Vraag #", "VRAAG #", "Vraag #:", "Vraag #a", "Vraag nr. #", "Vraag nummer #", "Vraag (#)", "Vraag [#]"],
    ...["Vraag: #", "Vraag – #", "Vraag # –", "Kamervraag #", "Deelvraag #", "Vr. #", "Vraag #a en b"],
    ...[
      "Vraag # (ChristenUnie)",
      "Vraag # (Kostić):",
      "Vraag # van het lid Kostić (PvdD)",
      "Vraag # van de VVD-fractie",
      "Vraag # – Van der Lee (PvdA)",
    ],
    ...[
      "Vraag #, # en #",
      "Vragen # en #",
      "Vragen # t/m #",
      "Vraag # (en #)",
      "Vraag # en # (gezamenlijk beantwoord)",
    ],
  ]),
  vraag("vraag-met-losse-letter", String.raw`\s*(?:[:–-]\s*)?${N_LOSSE_LETTER}${FRACTIE}${SLUIT}$`, [
    ...["Vraag # a", "Vraag # (a)", "Vraag #(b)", "Vraag #.a", "Vraag # b:"],
  ]),
  vraag("vraag-met-tekst", String.raw`\s*${N_MET_HAKEN}${VAN}\s*(?:[:.)]|\s[–-]\s)\s*(?=[\p{Lu}«“‘"'(])`, [
    ...["Vraag #: |Klopt dit?", "Vraag # – |«Klopt dit?»", "Vraag # (VVD): |Klopt dit?", "Vraag (#) |Klopt dit?"],
  ]),
  vraag(
    "vraag-met-zin",
    String.raw`\s*${N_MET_HAKEN}${FRACTIE}\s*[,;–-]?\s*`,
    ["Vraag # |Klopt dit?", "Vraag #, |Klopt dit?", "Vraag #; |Klopt dit?"],
    NIEUWE_ZIN,
  ),
  vraag("vraag-met-romeins-nummer", String.raw`\s+${N_ROMEINS}${SLUIT}$`, [
    "Vraag %",
    "Vraag %:",
    "Vraag (%)",
    "VRAAG %",
  ]),
  rows("vraag", "woord", [String.raw`schriftelijke\s+vra(?:ag|gen)`, String.raw`uw\s+vra(?:ag|gen)`])(
    "schriftelijke-vraag",
    String.raw`\s*${N}${SLUIT}$`,
    ["Schriftelijke vraag #", "Uw vraag #:"],
  ),
  rows("vraag", "woord", ["vraag"])("vraag-zonder-nummer", String.raw`\s*:?$`, ["Vraag", "Vraag:"]),
  rows("vraag", "woord", ["vraag"])("vraag-zonder-nummer-met-tekst", String.raw`\s*:\s*(?=\S)`, ["Vraag: |Klopt dit?"]),
  antwoord("antwoord", String.raw`\s*${OP_VRAAG}${N_MET_HAKEN}${VAN}${SLUIT}$`, [
    ...["Antwoord #", "Antwoord #a", "Antwoord: #", "Antwoord vraag #:", "Antwoord op #:", "Antwoord op vraag #."],
    ...["Antwoord nr. #", "Antwoord op de vragen # en #", "Antwoorden op vraag #, #, # en #", "Antwoord bij vraag #"],
    ...["Antwoord vragen #,#,# en #", "Antwoord (#)", "Antwoord [#]", "Antwoord (op vraag #)", "Antwoord - vraag #"],
    ...["Antwoord # –", "Antwoord op uw vraag #", "Antwoord op Kamervraag #", "Antwoord op schriftelijke vraag #"],
    ...["Antwoord(en) op vraag #", "Antw. #", "Antw #", "Conceptantwoord #", "Concept-antwoord op vraag #"],
    ...["Beantwoording vraag #", "Nader antwoord #", "Gecorrigeerd antwoord op vraag #", "Reactie op vraag #:"],
    ...["Antwoord van de minister op vraag #", "Antwoord van de minister (op vraag #)", "Reactie kabinet op vraag #"],
    ...["Antwoord van de minister van Financiën op vraag #", "Antwoord op vraag # van het lid Kostić (PvdD)"],
    ...["Antwoord # – Kostić", "Antwoord # én #"],
    ...["Gezamenlijk antwoord op vragen # en #", "Antwoord op vraag # en # (gezamenlijk)", "Antwoord #a t/m c"],
    ...["Antwoord op vraag # (en #)", "Antwoord #) en #)", "Antwoord op vraag # en op vraag #", "Antwoord #a en b"],
    ...["Antwoord op vraag # alsmede vraag #", "Antwoord op vragen # tm #", "Antwoord op vraag # respectievelijk #"],
  ]),
  antwoord("antwoord-met-losse-letter", String.raw`\s*${OP_VRAAG}${N_LOSSE_LETTER}${FRACTIE}${SLUIT}$`, [
    ...["Antwoord # a", "Antwoord # (a)", "Antwoord op vraag # b", "Antwoord #.a:"],
  ]),
  antwoord("antwoord-met-romeins-nummer", String.raw`\s+${OP_VRAAG}${N_ROMEINS}${SLUIT}$`, [
    ...["Antwoord %", "Antwoord %:", "Antwoord op vraag %"],
  ]),
  antwoord(
    "antwoord-zonder-nummer",
    String.raw`(?:\s+(?:op|bij)\s+(?:(?:de|deze|uw)\s+)?${VRAAG}|\s+${VAN_WIE}(?:${PORTEFEUILLE}(?=:))?)?${SLUIT}$`,
    [
      ...["Antwoord", "Antwoord:", "Antwoorden", "Antwoord op deze vraag", "Antwoord van het kabinet", "Beantwoording"],
      ...["Antwoord minister", "Reactie van de staatssecretaris", "Kabinetsreactie", "Antwoord –"],
      ...["Antwoord van de minister van Financiën:", "Antwoord van de regering"],
    ],
  ),
  rows("antwoord", "woord", [...["het", "mijn", "ons"].map((word) => String.raw`${word}\s+antwoord\s+op`), "ad"])(
    "mijn-antwoord",
    String.raw`\s+(?:(?:de|uw)\s+)?${VRAAG}\s*${N}${SLUIT}$`,
    ["Mijn antwoord op vraag #", "Het antwoord op de vragen # en #:", "Ad vraag #"],
  ),
  antwoord(
    "antwoord-met-tekst",
    String.raw`\s*${OP_VRAAG}${N}${FRACTIE}\s*(?:[:)]\s*(?=\S)|\.\s+(?=\p{Lu})|\s[–-]\s+(?=\S))`,
    ["Antwoord op vraag #: |ja.", "Antwoord vraag #. |Nee.", "Antwoord # – |Nee, dat niet.", "Antwoord # (VVD): |Ja."],
  ),
  antwoord(
    "antwoord-met-zin",
    String.raw`\s*${OP_VRAAG}${N}\s*[,;]?\s*`,
    ["Antwoord #, |Ja.", "Antwoord op vraag # |Ja."],
    NIEUWE_ZIN,
  ),
  antwoordAlleen("antwoord-zonder-nummer-met-tekst", String.raw`\s*:\s*(?=\S)`, ["Antwoord: |ja, dat klopt."]),
  antwoordAlleen(
    "antwoord-zonder-nummer-met-zin",
    String.raw`\s*[.–-]\s+`,
    ["Antwoord - |Ja.", "Antwoord. |Ja, dat klopt."],
    NIEUWE_ZIN,
  ),
  rows("mededeling", "woord", ["mededeling"])("mededeling", String.raw`\s*[:.]?$`, ["Mededeling", "Mededeling:"]),
  nummer("nummer", String.raw`\(?${N_KAAL}\s*[.:)]?(?:\s*[–-])?$`, [
    ...["#", "#.", "#)", "#:", "(#)", "# –", "#a", "#, #", "# en #", "#. en #."],
  ]),
  nummer("nummer-met-tekst", String.raw`${N_KAAL}(?:\s*[.):]|\s[–-])\s+(?=[\p{Lu}«“‘"'(])`, [
    ...["#. |Klopt dit?", "#) |«Klopt dit?»", "#: |Klopt dit?", "# – |Klopt dit?", "# en #. |Klopt dit?"],
  ]),
  nummer("nummer-met-zin", String.raw`(?<nummers>\d{1,3}[a-z]?)[.)]`, ["#.|Klopt dit?"], /^\p{Lu}\p{Ll}/u),
  nummer("nummer-tussen-haken", String.raw`\((?<nummers>\d{1,3}[a-z]?)\)\s+`, ["(#) |Klopt dit?"], NIEUWE_ZIN),
  nummer("nummer-zonder-punt", String.raw`(?<nummers>\d{1,3}[a-z]?)\s+(?=[\p{Lu}«“‘"'(].*\?)`, ["# |Klopt dit?"]),
];
