/** Divides what means the same over the pieces in which it is read. */
import { SYNONYM_PIECES, synonymPieces, type SynonymList } from "../format/synonym-file.ts";
import { foldedTokens } from "../language/words.ts";

/** The pieces, in order: each group stands in those of the first words of its names. */
export function synonymFiles(list: SynonymList): SynonymList[] {
  const pieces = Array.from({ length: SYNONYM_PIECES }, (): SynonymList => ({
    afkorting: [],
    synoniem: [],
    verwant: [],
  }));
  for (const kind of ["afkorting", "synoniem", "verwant"] as const) {
    for (const group of list[kind]) {
      const own = group.flatMap((label) => synonymPieces(foldedTokens(label)[0] ?? ""));
      for (const piece of new Set(own)) pieces[piece]![kind].push(group);
    }
  }
  return pieces;
}
