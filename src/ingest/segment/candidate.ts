import type { Block } from "../source.ts";
import type { Kop } from "../wording/koppen.ts";

/** A block with the heading it may be. */
export interface Candidate {
  block: Block;
  kop: Kop | null;
}
