/** The texts of a document → for each question the themes that it may be about, with what speaks for each. */
import type { DocumentTeksten, VraagTeksten } from "../../thema-finder.ts";
import type { CompiledThemas } from "./compile.ts";
import { type FoundTerm, Mentions, MOST_COUNTED } from "./evidence.ts";
import { findTerms } from "./find.ts";

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
  /** The words that name it in the first question that does so; `null` where none does. */
  first: FoundTerm | null;
  /** Whether most questions name it. */
  isOfMost: boolean;
  /**
   * Whether it may hold for questions that do not name it: because most do, or because it stands in the subject line. A
   * theme of the subject line that hardly any question names, while they name others, does not.
   */
  spreads: boolean;
}

/** A document as the themes see it. */
export interface ReadDocument {
  /** What its subject line is. */
  onderwerp: DocumentTeksten["onderwerp"]["in"];
  vragen: readonly ReadVraag[];
  themas: ReadonlyMap<number, InDocument>;
}

export interface ReadVraag {
  /** Letters of the question. */
  length: number;
  /** The themes that are named in it, its answers or the subject line, and those that most questions name. */
  candidates: ReadonlyMap<number, Candidate>;
}

/** Reads a document; a text that several questions share, such as a joint answer, is read once. */
export function readDocument(compiled: CompiledThemas, { onderwerp, vragen }: DocumentTeksten): ReadDocument {
  const answers = new Map<string, readonly FoundTerm[]>();
  const inAnswer = (text: string): readonly FoundTerm[] => {
    let found = answers.get(text);
    if (!found) answers.set(text, (found = termsIn(compiled, text)));
    return found;
  };
  const themas = new Map<number, InDocument>();
  const ofDocument = (thema: number): InDocument => {
    let known = themas.get(thema);
    if (!known)
      themas.set(
        thema,
        (known = { onderwerp: new Mentions(), named: 0, carried: 0, first: null, isOfMost: false, spreads: false }),
      );
    return known;
  };
  for (const found of termsIn(compiled, onderwerp.tekst)) {
    for (const thema of speaksFor(compiled, found.thema)) ofDocument(thema).onderwerp.add(found);
  }
  const read = vragen.map((vraag) => candidatesIn(compiled, vraag, inAnswer));
  for (const candidates of read) {
    for (const { thema, vraag, antwoord } of candidates.values()) {
      const known = ofDocument(thema);
      if (vraag.termen > 0) known.first ??= vraag.terms.find(({ first }) => first.meaning.soort === "term")!.first;
      if (vraag.termen > 0) known.named++;
      if (vraag.termen > 0 || antwoord.termen > 0) known.carried++;
    }
  }
  markSpread(compiled, themas, vragen.length);
  for (const candidates of read) {
    for (const [thema, { spreads }] of themas) {
      if (spreads && !candidates.has(thema)) candidates.set(thema, { thema, vraag: NONE, antwoord: NONE });
    }
  }
  return {
    onderwerp: onderwerp.in,
    vragen: vragen.map(({ vraag }, place) => ({
      length: vraag.length,
      candidates: read[place]!,
    })),
    themas,
  };
}

/** A theme of the subject line is named by no less than this part of the questions that name what most of them name. */
const ENOUGH_NAMED = 1 / 3;
/** Fewer questions that name it show nothing of those that do not. */
const MANY_NAMED = 4;

/** Tells which themes hold for questions that do not name them. */
function markSpread({ officieel }: CompiledThemas, themas: ReadonlyMap<number, InDocument>, vragen: number): void {
  let most = 0;
  for (const [thema, { named }] of themas) if (officieel[thema] !== thema) most = Math.max(most, named);
  for (const known of themas.values()) {
    known.isOfMost = vragen > 1 && known.named > vragen / 2;
    known.spreads =
      known.isOfMost || (known.onderwerp.termen > 0 && (known.named >= most * ENOUGH_NAMED || most < MANY_NAMED));
  }
}

/** Of a theme that a question does not name. */
const NONE = new Mentions();

function candidatesIn(
  compiled: CompiledThemas,
  { vraag, antwoorden }: VraagTeksten,
  inAnswer: (text: string) => readonly FoundTerm[],
): Map<number, Candidate> {
  const candidates = new Map<number, Candidate>();
  const add = (place: "vraag" | "antwoord", found: readonly FoundTerm[]): void => {
    for (const term of found) {
      for (const thema of speaksFor(compiled, term.thema)) {
        let known = candidates.get(thema);
        if (!known) candidates.set(thema, (known = { thema, vraag: new Mentions(), antwoord: new Mentions() }));
        known[place].add(term);
      }
    }
  };
  add("vraag", termsIn(compiled, vraag));
  for (const antwoord of antwoorden) add("antwoord", inAnswer(antwoord));
  return candidates;
}

/** A theme, and those right above it: what is about the one is about the others. */
const speaksFor = ({ broader }: CompiledThemas, thema: number): number[] => [thema, ...broader[thema]!];

/** The terms in a text that can count, in reading order. */
function termsIn(compiled: CompiledThemas, text: string): FoundTerm[] {
  const found: FoundTerm[] = [];
  const times = new Map<number, number>();
  findTerms(compiled, text, (thema, meaning, start, end) => {
    const before = times.get(meaning.term) ?? 0;
    if (before === MOST_COUNTED) return;
    times.set(meaning.term, before + 1);
    found.push({ thema, meaning, text, start, end });
  });
  return found;
}
