/** How names are told: who of several names is one person, which parties are one, whom a surname means. */
import type { Vraagsteller } from "../../domain/document.ts";
import type { BedoeldePersonen } from "../../domain/naamgenoten.ts";
import type { Partijen } from "../../domain/namen-lijst.ts";

export interface ToldNames {
  /** A vraagsteller by the name of now. */
  naamNu: (vraagsteller: Vraagsteller) => Vraagsteller;
  partijen: Partijen;
  bedoeld: BedoeldePersonen;
}
