/** Which themes a question has, and why. */
import type { ThemaReden } from "../../domain/document.ts";
import type { ThemaFinder } from "../thema-finder.ts";
import type { CompiledThemas } from "./themas/compile.ts";
import { findTerms } from "./themas/find.ts";
import { Evidence, type FoundTerm, MOST_COUNTED } from "./themas/evidence.ts";

export { compileThemas, type CompiledThemas } from "./themas/compile.ts";

/**
 * Gives the questions of one document their themes: those that a question is about, the strongest first, each with at
 * most three reasons. A theme that is only spoken of in passing is not given; `themas/evidence.ts` says how that is told.
 * A text that several questions share, such as a joint answer, is read once.
 */
export function themaFinder(compiled: CompiledThemas): ThemaFinder {
  const shared = new Map<string, readonly FoundTerm[]>();
  const inShared = (text: string): readonly FoundTerm[] => {
    let found = shared.get(text);
    if (!found) shared.set(text, (found = termsIn(compiled, text)));
    return found;
  };
  return ({ onderwerp, vraag, antwoorden }) => {
    const evidence = new Map<number, Evidence>();
    const add = (found: readonly FoundTerm[], place: ThemaReden["in"]) => {
      for (const term of found) {
        let ofThema = evidence.get(term.thema);
        if (!ofThema) evidence.set(term.thema, (ofThema = new Evidence()));
        ofThema.add(term, place);
      }
    };
    add(inShared(onderwerp ?? ""), "onderwerp");
    add(termsIn(compiled, vraag), "vraag");
    for (const antwoord of antwoorden) add(inShared(antwoord), "antwoord");
    return choose(compiled, evidence)
      .sort(([a, ofA], [b, ofB]) => ofB.weight - ofA.weight || a - b)
      .flatMap(([thema, ofThema]) => ofThema.reasons(compiled.slugs[thema]!));
  };
}

/** The terms in a text that can count, in reading order. */
function termsIn(compiled: CompiledThemas, text: string): FoundTerm[] {
  const found: FoundTerm[] = [];
  const times = new Map<number, number>();
  findTerms(compiled, text, (thema, meaning, start, end) => {
    const key = meaning.term * compiled.slugs.length + thema;
    const before = times.get(key) ?? 0;
    if (before === MOST_COUNTED) return;
    times.set(key, before + 1);
    found.push({ thema, meaning, text, start, end });
  });
  return found;
}

/** A finer theme needs less, but is given only below its official one, where it has one. */
function choose({ officieel }: CompiledThemas, evidence: ReadonlyMap<number, Evidence>): [number, Evidence][] {
  let strongest = 0;
  for (const { weight } of evidence.values()) strongest = Math.max(strongest, weight);
  const isGiven = (thema: number) => evidence.get(thema)?.suffices(strongest) ?? false;
  const chosen: [number, Evidence][] = [];
  for (const [thema, ofThema] of evidence) {
    const above = officieel[thema]!;
    const suffices =
      above === thema ? isGiven(thema) : ofThema.sufficesFiner(strongest) && (above === -1 || isGiven(above));
    if (suffices) chosen.push([thema, ofThema]);
  }
  return chosen;
}
