/** What is suspicious in a document: one function a rule. A rule changes nothing. */
import type { Nodes, Table } from "mdast";
import type { Ernst } from "../../domain/document.ts";
import { compareNummers, formatNummers } from "../../domain/nummers.ts";
import { lineOf, textOf, wordingOf } from "../blocks.ts";
import type { Entry } from "../pair.ts";
import type { Block } from "../source.ts";
import type { Understood } from "../understood.ts";
import { parseKopregel } from "../wording/koppen.ts";
import { resemblesKop } from "../wording/lijkt-op-kop.ts";
import { checkCoverage } from "./coverage.ts";

export interface Bevinding {
  regel: string;
  ernst: Ernst;
  plaats: string | null;
  tekst: string;
  remedie: string | null;
}

type Regel = (document: Understood) => Bevinding[];

const plaatsVan = (part: Entry): string => `${part.kop ? lineOf(part.kop) : part.body[0] ? lineOf(part.body[0]) : 1}:1`;
const koptekst = (part: Entry): string => (part.kop ? `"${textOf(part.kop).trim()}"` : "een antwoord zonder kop");

/** An answer to a question that the document does not hold. */
const unmatchedAntwoord: Regel = ({ vragen, antwoorden }) => {
  const known = new Set(vragen.flatMap(({ nummers }) => nummers));
  const last = vragen.at(-1);
  return antwoorden.flatMap((antwoord) => {
    const missing = antwoord.nummers.filter((nummer) => !known.has(nummer));
    if (missing.length === 0) return [];
    const lastKnown = last
      ? `; de laatste vraag is ${last.nummers.at(-1)} (regel ${plaatsVan(last).split(":")[0]})`
      : "";
    return {
      regel: "unmatched-antwoord",
      ernst: "waarschuwing",
      plaats: plaatsVan(antwoord),
      tekst: `${koptekst(antwoord)} zonder vraag ${formatNummers(missing)}${lastKnown}`,
      remedie: "Controleer of de vraag in het document staat",
    };
  });
};

/** A question without answer in a document that answers the others. */
const unansweredVraag: Regel = ({ vragen, antwoorden, metadata }) => {
  if (metadata.soort !== "antwoord") return [];
  const answered = new Set(antwoorden.flatMap(({ nummers }) => nummers));
  return vragen
    .filter(({ nummers }) => !nummers.some((nummer) => answered.has(nummer)))
    .map((vraag) => ({
      regel: "unanswered-vraag",
      ernst: "waarschuwing",
      plaats: plaatsVan(vraag),
      tekst: `Vraag ${formatNummers(vraag.nummers)} heeft in dit document geen antwoord`,
      remedie: "Controleer of de kop van het antwoord in het document staat",
    }));
};

/** A number printed twice: both questions are kept, the second at an address of its own. */
const duplicateVraag: Regel = ({ vragen }) => {
  const seen = new Map<string, Entry>();
  return vragen.flatMap((vraag) => {
    const first = vraag.nummers.map((nummer) => seen.get(nummer)).find(Boolean);
    for (const nummer of vraag.nummers) seen.set(nummer, vraag);
    if (!first) return [];
    return {
      regel: "duplicate-vraag",
      ernst: "waarschuwing",
      plaats: plaatsVan(vraag),
      tekst: `Vraag ${formatNummers(vraag.nummers)} is al eerder gedrukt (regel ${plaatsVan(first).split(":")[0]})`,
      remedie: null,
    };
  });
};

/** A number that is left out. A further or corrected answer rightly repeats only some questions. */
const missingNummer: Regel = ({ vragen, metadata }) => {
  if (metadata.variant === "nader" || metadata.variant === "gecorrigeerd") return [];
  const numbers = vragen.flatMap(({ nummers }) => nummers).toSorted(compareNummers);
  const whole = new Set(numbers.map((nummer) => Number.parseInt(nummer, 10)));
  const missing = Array.from({ length: Math.max(0, ...whole) }, (_, i) => i + 1).filter((number) => !whole.has(number));
  if (missing.length === 0) return [];
  return [
    {
      regel: "missing-nummer",
      ernst: "waarschuwing",
      plaats: null,
      tekst:
        missing.length === 1
          ? `Vraag ${missing[0]} komt in de nummering niet voor`
          : `De vragen ${formatNummers(missing.map(String))} komen in de nummering niet voor`,
      remedie: null,
    },
  ];
};

/** A heading with nothing under it. */
const emptyPart: Regel = ({ vragen, antwoorden }) =>
  [...vragen, ...antwoorden]
    .filter(({ body }) => body.length === 0)
    .map((part) => ({
      regel: "empty-part",
      ernst: "waarschuwing",
      plaats: plaatsVan(part),
      tekst: `Onder ${koptekst(part)} staat geen tekst`,
      remedie: null,
    }));

/** A line in a question or answer that looks like a heading, in a wording or in a table that none reads. */
const unreadKop: Regel = ({ vragen, antwoorden }) =>
  [...vragen, ...antwoorden]
    .flatMap(({ body }) => body.flatMap(linesOf))
    .filter(({ wording, inTable }) => resemblesKop(wording) || (inTable && isNumberedKop(wording)))
    .map(({ block, wording }) => ({
      regel: "unread-heading",
      ernst: "waarschuwing",
      plaats: `${lineOf(block)}:1`,
      tekst: `"${wording}" lijkt een kop en is als tekst gelezen`,
      remedie: "Is het een kop, zet dan in de .yaml naast het document hoe hij gelezen moet worden",
    }));

const linesOf = (block: Block): { block: Nodes; wording: string; inTable: boolean }[] =>
  isTable(block)
    ? block.children.flatMap((row) =>
        row.children.map((cell) => ({ block: cell, wording: wordingOf(cell), inTable: true })),
      )
    : block.type === "paragraph" || block.type === "heading"
      ? [{ block, wording: wordingOf(block), inTable: false }]
      : [];

function isNumberedKop(wording: string): boolean {
  const kop = parseKopregel(wording);
  return kop?.vorm === "woord" && kop.nummers.length > 0;
}

/** A row of a table with fewer cells than the others. */
const raggedTable: Regel = ({ vragen, antwoorden }) =>
  [...vragen, ...antwoorden]
    .flatMap(({ body }) => body.filter(isTable))
    .flatMap((table) => {
      const width = table.children.reduce((widest, row) => Math.max(widest, row.children.length), 0);
      return table.children
        .filter((row) => row.children.length < width)
        .map((row) => ({
          regel: "ragged-table",
          ernst: "waarschuwing" as const,
          plaats: `${lineOf(row)}:1`,
          tekst: `Tabelrij met ${row.children.length} ${row.children.length === 1 ? "cel" : "cellen"}, verwacht ${width}; aangevuld met lege cellen`,
          remedie: null,
        }));
    });

const isTable = (block: Block): block is Table => block.type === "table";

/** A day that does not exist is reported, not repaired. */
const impossibleDate: Regel = ({ metadata }) =>
  metadata.onmogelijkeDatums.map(({ veld, tekst }) => ({
    regel: "impossible-date",
    ernst: "waarschuwing",
    plaats: null,
    tekst: `"${veld} ${tekst}": die dag bestaat niet`,
    remedie: `Zet de juiste datum als ${veld} in de .yaml naast het document`,
  }));

/** Received before it was sent. */
const dateOrder: Regel = ({ metadata: { ingezonden, ontvangen } }) =>
  ingezonden && ontvangen && ontvangen < ingezonden
    ? [
        {
          regel: "date-order",
          ernst: "waarschuwing",
          plaats: null,
          tekst: `Ontvangen (${ontvangen}) ligt voor ingezonden (${ingezonden})`,
          remedie: "Leg de juiste datum vast in de .yaml naast het document",
        },
      ]
    : [];

/** A correction in the `.yaml` that no longer fits its source. */
const correctieZonderDoel: Regel = ({ correctiesZonderDoel }) =>
  correctiesZonderDoel.map(({ regel, lees, was }) => ({
    regel: "correction-without-target",
    ernst: "waarschuwing",
    plaats: `${regel}:1`,
    tekst: lees ? `De correctie "${lees}" past niet op regel ${regel}` : `"${was}" staat niet op regel ${regel}`,
    remedie: "Verbeter de correctie in de .yaml naast het document",
  }));

/** Text that no stage put anywhere, or two did: a fault of ours, never of the document. */
const coverage: Regel = (document) =>
  checkCoverage(document).map(({ kind, start, tekst }) => ({
    regel: kind === "lost" ? "text-lost" : "text-twice",
    ernst: "fout",
    plaats: `${start.line}:${start.column}`,
    tekst: `${kind === "lost" ? "Tekst kwam nergens terecht" : "Tekst kwam op twee plaatsen terecht"}: "${tekst.slice(0, 80)}"`,
    remedie: "Dit is een fout in de verwerking; meld hem met het document erbij",
  }));

export const REGELS: readonly Regel[] = [
  unmatchedAntwoord,
  unansweredVraag,
  duplicateVraag,
  missingNummer,
  emptyPart,
  unreadKop,
  raggedTable,
  impossibleDate,
  dateOrder,
  correctieZonderDoel,
  coverage,
];
