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
    for (const found of findTerms(compiled, texts[place] ?? "")) {
      let ofThema = evidence.get(found.thema);
      if (!ofThema) evidence.set(found.thema, (ofThema = new Evidence()));
      ofThema.add(found, place);
    }
  }
  return choose(compiled, evidence)
    .sort(([a, ofA], [b, ofB]) => ofB.weight - ofA.weight || a - b)
    .flatMap(([thema, ofThema]) => ofThema.reasons(compiled.slugs[thema]!, texts));
}

/** A finer theme needs less, but is given only below its official one, where it has one. */
function choose({ officieel }: CompiledThemas, evidence: ReadonlyMap<number, Evidence>): [number, Evidence][] {
  const strongest = Math.max(0, ...[...evidence.values()].map((ofThema) => ofThema.weight));
  const official = new Set(
    [...evidence]
      .filter(([thema, ofThema]) => officieel[thema] === thema && ofThema.suffices(strongest))
      .map(([thema]) => thema),
  );
  return [...evidence].filter(([thema, ofThema]) =>
    officieel[thema] === thema
      ? official.has(thema)
      : ofThema.sufficesFiner(strongest) && (officieel[thema] === -1 || official.has(officieel[thema]!)),
  );
}
