/** Small documents and questions' files in the shape of the data contract. */
import { stringify } from "yaml";
import type { KamervraagDocument } from "../../src/domain/document.ts";
import type { VraagFrontmatter } from "../../src/domain/vraag.ts";

export function aDocument(known: Partial<KamervraagDocument> = {}): KamervraagDocument {
  return {
    id: "2026Z00001",
    soort: "antwoord",
    variant: null,
    titel: "Wachttijden bij de sluis",
    onderwerp: "wachttijden bij de sluis",
    zaaknummer: "2026Z00001",
    aanhangselnummer: null,
    vergaderjaar: null,
    vraagstellers: [],
    gerichtAan: [],
    bewindspersonen: [],
    medeNamens: [],
    ingezonden: "2026-02-03",
    ontvangen: null,
    aanhef: "",
    mededeling: null,
    vragen: [aVraag("1")],
    antwoorden: [anAntwoord(["1"])],
    slot: "",
    voetnoten: [],
    verwijzingen: [],
    kamerstukken: [],
    zieOok: [],
    herkomst: {},
    correcties: [],
    bron: { bestand: "sluis.txt", sha256: "0".repeat(64), formaat: "tika-text" },
    meldingen: [],
    ...known,
  };
}

export const aVraag = (...nummers: string[]): KamervraagDocument["vragen"][number] => ({
  nummers,
  kop: `Vraag ${nummers.join(" en ")}`,
  tekst: `Hoe lang wacht een schip bij sluis ${nummers[0]!}?`,
  themas: [],
  themaRedenen: [],
  regels: { van: 3, tot: 4 },
});

export const anAntwoord = (nummers: string[]): KamervraagDocument["antwoorden"][number] => ({
  nummers,
  kop: null,
  tekst: "Een uur.",
  regels: { van: 6, tot: 6 },
});

/** A question's file; `body` is its markdown below the frontmatter. */
export function aVraagFile(body: string, known: Partial<VraagFrontmatter> = {}): string {
  const nummer = known.nummer ?? "1";
  const frontmatter: VraagFrontmatter = {
    id: `2026Z00001/${nummer}`,
    document: "2026Z00001",
    nummer,
    nummers: [nummer],
    soort: "antwoord",
    onderwerp: null,
    zaaknummer: "2026Z00001",
    aanhangselnummer: null,
    vergaderjaar: null,
    vraagstellers: [],
    bewindspersonen: [],
    medeNamens: [],
    ingezonden: "2026-02-03",
    ontvangen: null,
    themas: [],
    antwoord: { nummers: [nummer], in: nummer },
    bron: { bestand: "sluis.txt", vraag: { van: 3, tot: 4 }, antwoord: { van: 6, tot: 6 } },
    ...known,
  };
  return `---\n${stringify(frontmatter)}---\n\n${body}`;
}
