/** A document as the stages understand it, before it is written: trees, with their places in the source. */
import type { FootnoteDefinition } from "mdast";
import type { Correctie, Koppeling, Verwijzing } from "../domain/document.ts";
import type { PrintedMetadata } from "./annotate/metadata/metadata.ts";
import type { CorrectieRegel } from "./correct.ts";
import type { Entry } from "./pair.ts";
import type { Block, LeftOut, Source } from "./tree/source.ts";

export interface Understood {
  source: Source;
  /** Title lines, letterhead and cover letter. */
  aanhef: Block[];
  vragen: Entry[];
  antwoorden: Entry[];
  noten: FootnoteDefinition[];
  mededeling: Block[];
  slot: Block[];
  leftOut: LeftOut[];
  metadata: PrintedMetadata;
  verwijzingen: Verwijzing[];
  koppelingen: Koppeling[];
  correcties: Correctie[];
  /** Corrections in the `.yaml` that found nothing to correct. */
  correctiesZonderDoel: CorrectieRegel[];
  kamerstukken: string[];
}
