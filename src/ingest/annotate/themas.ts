/** Which themes a question has, and why. */
import type { ThemaReden } from "../../domain/document.ts";
import type { CompiledThemas } from "./themas/compile.ts";
import { findTerms } from "./themas/find.ts";
import { Evidence } from "./themas/evidence.ts";

export { compileThemas, type CompiledThemas } from "./themas/compile.ts";

/** What is read of one question. */
export interface VraagTeksten {
  onderwerp: string | null;
  vraag: string;
  /** The answers to it, “” where there is none. */
  antwoord: string;
}

/**
 * Gives a question its themes: those that it is about, the strongest first, each with at most three reasons.
 * A theme that is only spoken of in passing is not given; `themas/evidence.ts` says how that is told.
 */
export function annotateThemas(compiled: CompiledThemas, texts: VraagTeksten): ThemaReden[] {
  const evidence = new Map<number, Evidence>();
  for (const place of ["onderwerp", "vraag", "antwoord"] as const) {
    findTerms(compiled, texts[place] ?? "", (thema, meaning, start, end) => {
      let ofThema = evidence.get(thema);
      if (!ofThema) evidence.set(thema, (ofThema = new Evidence()));
      ofThema.add(meaning, place, start, end);
    });
  }
  return choose(compiled, evidence)
    .sort(([a, ofA], [b, ofB]) => ofB.weight - ofA.weight || a - b)
    .flatMap(([thema, ofThema]) => ofThema.reasons(compiled.slugs[thema]!, texts));
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
