/**
 * What each question of a document is told by when related ones are looked for: its terms and those of its answer and of
 * the subject, weighed as BM25F does, and the papers that it names.
 *
 * A weight follows from the document alone. How rare a term is in the archive is reckoned later, so that nothing of this
 * changes when other documents come.
 */
import type { KamervraagDocument } from "../domain/document.ts";
import { tie } from "../domain/tie.ts";
import { foldWord } from "../search/language/words.ts";
import { hash32, hash53 } from "./hash.ts";
import type { QuestionRow } from "./table.ts";
import type { Term, TermReader } from "./terms.ts";

export interface Kenmerken extends QuestionRow {
  /** Of each term how it is written here; a paper stands behind {@link STUK}. */
  woorden: string[];
}

/** The weight of a paper; that of a word is less. */
export const OF_PAPER = 127;
/** What stands before the key of a paper among words. */
export const STUK = "§";

/** BM25F: how much a word counts where it stands, and how many terms a text there usually has. */
const FIELDS = {
  vraag: { weight: 1, usual: 22 },
  antwoord: { weight: 0.5, usual: 75 },
  onderwerp: { weight: 0.7, usual: 8 },
} as const;
type Field = keyof typeof FIELDS;
/** How much the length of a text counts. */
const B = 0.5;
/** A part of a compound says less than a word. */
const WEIGHT_OF_PART = 0.25;
/** Of a longer text those that weigh most. */
const MOST_TERMS = 96;
/** An answer says at its beginning what it is about, and may go on for pages. */
const OF_ANSWER = 1500;
/** A question of fewer terms is like many others by chance: “Kunt u deze vragen afzonderlijk beantwoorden?”. */
const FEWEST_TERMS = 4;

/** @param stukken the keys of the papers that each question and its answers name */
export function kenmerkenOf(
  document: Pick<KamervraagDocument, "titel" | "onderwerp" | "vragen" | "antwoorden">,
  stukken: readonly (readonly string[])[],
  reader: TermReader,
): Kenmerken[] {
  const { vragen, antwoorden } = document;
  const { antwoordenVan } = tie(vragen, antwoorden);
  const onderwerp = reader.read(document.onderwerp ?? document.titel);
  const answers = antwoorden.map(({ tekst }) => reader.read(tekst.slice(0, OF_ANSWER)));
  return vragen.map(({ tekst, themas }, place) => {
    const vraag = reader.read(tekst);
    const own = new Set(vraag.filter(({ isDeel }) => !isDeel).map(({ stam }) => stam));
    const answer = antwoordenVan[place]!.flatMap((i) => answers[i]!);
    const saysEnough = own.size >= FEWEST_TERMS;
    const counted = saysEnough ? countTerms({ vraag, antwoord: answer, onderwerp }) : new Map<number, Counted>();
    if (saysEnough)
      for (const key of stukken[place] ?? [])
        counted.set(hash32(STUK + key), { woord: STUK + key, isVast: true, count: Infinity, inVraag: true });
    return {
      ...weighed(counted),
      letterlijk: saysEnough ? hash53(foldWord(tekst)) : 0,
      themas: Uint32Array.from(themas, (slug) => hash32(slug)).sort(),
    };
  });
}

interface Counted extends Pick<Term, "woord" | "isVast"> {
  count: number;
  inVraag: boolean;
}

function countTerms(fields: Record<Field, readonly Term[]>): Map<number, Counted> {
  const counted = new Map<number, Counted>();
  for (const field of ["vraag", "antwoord", "onderwerp"] as const) {
    const terms = fields[field];
    const { weight, usual } = FIELDS[field];
    const norm = weight / (1 - B + (B * terms.length) / usual);
    for (const term of terms) {
      const { stam, woord, isVast, isDeel } = term;
      const count = isDeel ? norm * WEIGHT_OF_PART : norm;
      const known = counted.get(stam);
      if (known) {
        known.count += count;
        known.inVraag ||= field === "vraag";
        if (isBetterWritten(term, known)) Object.assign(known, { woord, isVast });
      } else counted.set(stam, { woord, isVast, count, inVraag: field === "vraag" });
    }
  }
  return counted;
}

/** A name is what never stands without its capital; where that is told by no sentence, the first is kept. */
const isBetterWritten = (term: Term, known: Counted): boolean =>
  term.isVast && (!known.isVast || (HAS_CAPITAL.test(known.woord) && !HAS_CAPITAL.test(term.woord)));
const HAS_CAPITAL = /^\p{Lu}\p{Ll}/u;

/** BM25's saturation, as a whole number: the second time that a word stands somewhere says less than the first. */
const weigh = (count: number): number =>
  count === Infinity ? OF_PAPER : Math.max(1, Math.floor((OF_PAPER * count) / (1 + count)));

function weighed(counted: ReadonlyMap<number, Counted>): Pick<Kenmerken, "termen" | "gewichten" | "woorden"> {
  const rows = [...counted].map(([stam, { woord, count, inVraag }]) => ({
    stam,
    gewicht: (weigh(count) << 1) | Number(inVraag),
    woord,
  }));
  if (rows.length > MOST_TERMS) rows.sort((a, b) => (b.gewicht >> 1) - (a.gewicht >> 1) || a.stam - b.stam);
  const kept = rows.slice(0, MOST_TERMS);
  kept.sort((a, b) => a.stam - b.stam);
  return {
    termen: Uint32Array.from(kept, ({ stam }) => stam),
    gewichten: Uint8Array.from(kept, ({ gewicht }) => gewicht),
    woorden: kept.map(({ woord }) => woord),
  };
}
