/** What every part of a run works with. */
import type { IsoDate } from "../domain/document.ts";
import type { CaseFolders } from "./case-folders.ts";
import type { PublicatieGegevens } from "./model.ts";
import type { Sources } from "./source.ts";
import type { HarvestState } from "./state.ts";
import type { Tally } from "./tally.ts";

export interface Harvest {
  sources: Sources;
  state: HarvestState;
  folders: CaseFolders;
  tally: Tally;
  /** What a `metadata.xml` says. @throws where it is none */
  readMetadata: (bytes: Uint8Array) => PublicatieGegevens;
  /** The day of the run, in Amsterdam. */
  dag: IsoDate;
  /** Whether it only says what it would do. */
  droog: boolean;
}
