/**
 * The rule that gave themes before weights were learned, to compare with: a term weighs 3 in the onderwerp, 2 in the
 * question, 0.5 for each of the first two times in the answer, a steunterm 40 % of that. What most questions name holds for
 * the others too.
 */
import type { ReadDocument, ReadVraag } from "../../src/ingest/annotate/themas/candidates.ts";
import type { CompiledThemas } from "../../src/ingest/annotate/themas/compile.ts";
import { strengthOf } from "../../src/ingest/annotate/themas/evidence.ts";

const ENOUGH = { strongest: 2, official: 2.5, finer: 1 };
const SHARE = { official: 0.35, finer: 0.1 };
const ENOUGH_STEUNTERMEN = 3;

/** The themes of a question, the strongest first. */
export function handSetThemas({ officieel }: CompiledThemas, document: ReadDocument, vraag: ReadVraag): number[] {
  const weights = new Map<number, number>();
  for (const { thema, vraag: own, antwoord } of vraag.candidates.values()) {
    const { onderwerp, named } = document.themas.get(thema)!;
    const isOfMost = document.vragen.length > 1 && named > document.vragen.length / 2;
    const mentions = [onderwerp, own, antwoord];
    const terms = mentions.reduce((sum, { termen }) => sum + termen, 0);
    const steun = mentions.reduce((sum, { steuntermen }) => sum + steuntermen, 0);
    if (terms === 0 && terms + steun < ENOUGH_STEUNTERMEN && !isOfMost) continue;
    const weight = strengthOf(onderwerp, "onderwerp") + strengthOf(own, "vraag") + strengthOf(antwoord, "antwoord");
    weights.set(thema, Math.max(weight, isOfMost ? ENOUGH.official : 0));
  }
  const strongest = Math.max(0, ...weights.values());
  const given = [...weights].filter(([thema, weight]) => {
    const layer = officieel[thema] === thema ? "official" : "finer";
    const enough = layer === "official" && weight === strongest ? ENOUGH.strongest : ENOUGH[layer];
    return weight >= Math.max(enough, strongest * SHARE[layer]);
  });
  return given.sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b).map(([thema]) => thema);
}
