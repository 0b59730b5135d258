/** Which themes the questions of a document have, and why. */
import type { ThemaFinder } from "../thema-finder.ts";
import { readDocument } from "./themas/candidates.ts";
import { chooseThemas } from "./themas/choose.ts";
import type { CompiledThemas } from "./themas/compile.ts";
import { TermFinder } from "./themas/find.ts";
import { likelyThemas } from "./themas/likely.ts";
import { redenenFor } from "./themas/redenen.ts";
import { MODEL } from "./themas/model.ts";

export { compileThemas, type CompiledThemas } from "./themas/compile.ts";

/**
 * Gives the questions of a document their themes: those that a question is about, the one it is about most first, each
 * with at most three reasons. What it looks at stands in `themas/features.ts`, what that weighs in `themas/model.ts`.
 */
export function themaFinder(compiled: CompiledThemas): ThemaFinder {
  const finder = new TermFinder(compiled);
  return (teksten) => {
    const document = readDocument(finder, teksten);
    return document.vragen.map((vraag) =>
      chooseThemas(compiled, likelyThemas(compiled, document, vraag, MODEL.weights), MODEL.thresholds).flatMap(
        (thema) => redenenFor(thema, document, vraag).map((reden) => ({ thema: compiled.slugs[thema]!, ...reden })),
      ),
    );
  };
}
