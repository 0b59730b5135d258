/** The texts of a document → for each question the themes that it may be about, with what speaks for each. */
import type { DocumentTeksten, VraagTeksten } from "../../thema-finder.ts";
import type { CompiledThemas } from "./compile.ts";
import { type FoundTerm, Mentions, MOST_COUNTED, strengthOf } from "./evidence.ts";
import type { TermFinder } from "./find.ts";

/** What speaks for a theme in one question. */
export interface Candidate {
  thema: number;
  vraag: Mentions;
  antwoord: Mentions;
}

/** What speaks for a theme in a whole document. */
export interface InDocument {
  onderwerp: Mentions;
  /** In how many questions it is named, and in how many of those or of their answers. */
  named: number;
  carried: number;
  /** How many questions those that name it are: several may be printed as one. */
  vragen: number;
  /** The words that name it in the first question that does so; `null` where none does. */
  first: FoundTerm | null;
  /** How much its terms say in the subject line, the questions and the answers together. */
  strength: number;
}

/** A document as the themes see it. */
export interface ReadDocument {
  /** What its subject line is. */
  onderwerp: DocumentTeksten["onderwerp"]["in"];
  vragen: readonly ReadVraag[];
  /** How many questions that are. */
  aantal: number;
  themas: ReadonlyMap<number, InDocument>;
}

export interface ReadVraag {
  /** Letters of the question. */
  length: number;
  /** The themes that are named in it, its answers or the subject line, and those that most questions name. */
  candidates: ReadonlyMap<number, Candidate>;
}

/** Reads a document; a text that several questions share, such as a joint answer, is read once. */
export function readDocument(finder: TermFinder, { onderwerp, vragen }: DocumentTeksten): ReadDocument {
  const { compiled } = finder;
  const answers = new Map<string, readonly FoundTerm[]>();
  const inAnswer = (text: string): readonly FoundTerm[] => {
    let found = answers.get(text);
    if (!found) answers.set(text, (found = termsIn(finder, text)));
    return found;
  };
  const themas = new Map<number, InDocument>();
  const ofDocument = (thema: number): InDocument => {
    let known = themas.get(thema);
    if (!known) {
      known = { onderwerp: new Mentions(), named: 0, carried: 0, vragen: 0, first: null, strength: 0 };
      themas.set(thema, known);
    }
    return known;
  };
  for (const found of termsIn(finder, onderwerp.tekst)) {
    for (const thema of speaksFor(compiled, found.thema)) ofDocument(thema).onderwerp.add(found);
  }
  for (const known of themas.values()) known.strength = strengthOf(known.onderwerp, onderwerp.in);
  const read = vragen.map((vraag) => candidatesIn(finder, vraag, inAnswer));
  for (const [place, candidates] of read.entries()) {
    for (const { thema, vraag, antwoord } of candidates.values()) {
      const known = ofDocument(thema);
      known.strength += strengthOf(vraag, "vraag") + strengthOf(antwoord, "antwoord");
      if (vraag.termen + antwoord.termen > 0) known.carried++;
      if (vraag.termen === 0) continue;
      known.first ??= vraag.terms.find(({ first }) => first.meaning.soort === "term")!.first;
      known.named++;
      known.vragen += vragen[place]!.aantal;
    }
  }
  for (const candidates of read) {
    for (const [thema, inDocument] of themas) {
      if (mayHoldForAll(inDocument, vragen.length) && !candidates.has(thema))
        candidates.set(thema, { thema, vraag: NONE, antwoord: NONE });
    }
  }
  return {
    onderwerp: onderwerp.in,
    aantal: vragen.reduce((sum, { aantal }) => sum + aantal, 0),
    vragen: vragen.map(({ vraag }, place) => ({
      length: vraag.length,
      candidates: read[place]!,
    })),
    themas,
  };
}

/** Of a theme that fewer questions have, no reader says that it is the matter of all. */
const PART_OF_ALL = 1 / 5;

/** Whether it may hold for questions that do not name it: the subject line or some of the others do. */
const mayHoldForAll = ({ named, carried, onderwerp }: InDocument, vragen: number): boolean =>
  onderwerp.termen > 0 || (named > 0 && carried >= PART_OF_ALL * vragen);

/** Whether the subject line or a question names it. */
export const isMatterOf = ({ named, onderwerp }: InDocument): boolean => named > 0 || onderwerp.termen > 0;

/** Of a theme that a question does not name. */
const NONE = new Mentions();

function candidatesIn(
  finder: TermFinder,
  { vraag, antwoorden }: VraagTeksten,
  inAnswer: (text: string) => readonly FoundTerm[],
): Map<number, Candidate> {
  const candidates = new Map<number, Candidate>();
  const add = (place: "vraag" | "antwoord", found: readonly FoundTerm[]): void => {
    for (const term of found) {
      for (const thema of speaksFor(finder.compiled, term.thema)) {
        let known = candidates.get(thema);
        if (!known) candidates.set(thema, (known = { thema, vraag: new Mentions(), antwoord: new Mentions() }));
        known[place].add(term);
      }
    }
  };
  add("vraag", termsIn(finder, vraag));
  for (const antwoord of antwoorden) add("antwoord", inAnswer(antwoord));
  return candidates;
}

/** A theme, and those right above it: what is about the one is about the others. */
const speaksFor = ({ broader }: CompiledThemas, thema: number): number[] => [thema, ...broader[thema]!];

/** The terms in a text that can count, in reading order. */
function termsIn(finder: TermFinder, text: string): FoundTerm[] {
  const found: FoundTerm[] = [];
  const times = new Map<number, number>();
  finder.find(text, (thema, meaning, start, end) => {
    const before = times.get(meaning.term) ?? 0;
    if (before === MOST_COUNTED) return;
    times.set(meaning.term, before + 1);
    found.push({ thema, meaning, text, start, end });
  });
  return found;
}
