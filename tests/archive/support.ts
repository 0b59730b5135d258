/** Small documents in the shape of the data contract, and their trees. */
import type { FootnoteDefinition, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { ListedArchive } from "../../src/archive/lists/list.ts";
import { meestgenoemd } from "../../src/archive/lists/tellen.ts";
import type { KamervraagDocument, Vraagsteller } from "../../src/domain/document.ts";
import { BedoeldePersonen } from "../../src/domain/naamgenoten.ts";
import { type NamenLijst, NO_NAMEN, Partijen } from "../../src/domain/namen-lijst.ts";
import type { Thema } from "../../src/domain/thema.ts";
import type { DocumentTrees } from "../../src/domain/trees.ts";

/** A theme as it is read from its file. */
export const WATER: Thema = {
  ...{ slug: "water", label: "Water", definitie: "Over water.", officieel: null },
  ...{ termen: ["sluis"], steuntermen: [], nietBij: [], breder: [], verwant: [] },
};

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
    koppelingen: [],
    herkomst: {},
    correcties: [],
    herstellingen: { aantal: 0, woorden: [] },
    bron: { bestand: "sluis.txt", sha256: "0".repeat(64), formaat: "tika-text" },
    meldingen: [],
    ...known,
  };
}

/** The party “Nieuw” was “Oud” before. */
export const RENAMED: NamenLijst = {
  partijen: [
    {
      ...{ naam: "Nieuw", voluit: "Nieuwe Partij", ook: [], uit: [] },
      ...{ eerder: [{ naam: "Oud", ook: [], tot: "2025-06" }], herkomst: "een krant" },
    },
  ],
  vraagstellers: [],
  bewindspersonen: [
    {
      naam: "Van Dijk",
      personen: [
        { naam: "Anna van Dijk", van: "2017-10-26" },
        { naam: "Bert van Dijk", van: "2024-07-02" },
      ],
      herkomst: "een krant",
    },
  ],
};

/** What lists are made of, where each name is another person. */
export function anArchive(known: Partial<ListedArchive>): ListedArchive {
  const archive = {
    ...{ documents: [], zaken: [], themas: [], unpublished: [], gemeten: [], bijgewerktTot: null },
    ...{
      naamNu: (naam: Vraagsteller) => naam,
      misschien: new Map(),
      partijen: new Partijen(NO_NAMEN),
      bedoeld: new BedoeldePersonen(NO_NAMEN),
    },
    ...known,
  };
  return { ...archive, meeste: meestgenoemd(archive) };
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

/** Markdown as trees: its blocks, and its notes. */
export function parsed(markdown: string): { blocks: RootContent[]; noten: FootnoteDefinition[] } {
  const { children } = parser.parse(markdown);
  return {
    blocks: children.filter(({ type }) => type !== "footnoteDefinition"),
    noten: children.filter((block) => block.type === "footnoteDefinition"),
  };
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The trees of a document: its texts, read as markdown. Notes stand behind them. */
export function treesOf(document: KamervraagDocument): DocumentTrees {
  const { vragen, antwoorden, mededeling, slot } = document;
  const texts = {
    vragen: vragen.map(({ tekst }) => parsed(tekst)),
    antwoorden: antwoorden.map(({ tekst }) => parsed(tekst)),
  };
  return {
    vragen: texts.vragen.map(({ blocks }) => blocks),
    antwoorden: texts.antwoorden.map(({ blocks }) => blocks),
    noten: [...texts.vragen, ...texts.antwoorden].flatMap(({ noten }) => noten),
    mededeling: parsed(mededeling ?? "").blocks,
    slot: parsed(slot).blocks,
  };
}
