/** What is suspicious in a document: a function for each kind of it. A check changes nothing. */
import type { Nodes, Table } from "mdast";
import type { Melding } from "../../domain/document.ts";
import { compareNummers, formatNummers, rowsOf } from "../../domain/nummers.ts";
import { tie } from "../../domain/tie.ts";
import { lineOf, textOf, wordingOf } from "../tree/blocks.ts";
import { Lines } from "../tree/source-text.ts";
import { meldingOf } from "../melding.ts";
import type { Entry } from "../pair.ts";
import type { Block } from "../tree/source.ts";
import type { Understood } from "../understood.ts";
import { isGenummerdeKop, parseKop } from "../wording/koppen.ts";
import { resemblesKop } from "../wording/lijkt-op-kop.ts";
import { checkCoverage } from "./coverage.ts";

type Check = (document: Understood) => Melding[];

/** So many rows of numbers are named in a message; of the others it says how many there are. */
const MOST_ROWS = 10;

/** The numbers as rows, a long one by its ends, and no more than people read: “2, 4 t/m 30, 35 en 60 andere”. */
function opsomming(nummers: readonly string[]): string {
  const named = rowsOf(nummers).slice(0, MOST_ROWS).flat();
  return formatNummers(named, nummers.length - named.length);
}

const plaatsVan = ({ regels }: Entry): string => `${regels.van}:1`;
const koptekst = (part: Entry): string => (part.kop ? `"${textOf(part.kop).trim()}"` : "een antwoord zonder kop");

/** An answer to a question that the document does not hold. */
const unmatchedAntwoord: Check = ({ vragen, antwoorden }) => {
  const known = new Set(vragen.flatMap(({ nummers }) => nummers));
  const last = vragen.at(-1);
  return antwoorden.flatMap((antwoord) => {
    const missing = antwoord.nummers.filter((nummer) => !known.has(nummer));
    if (missing.length === 0) return [];
    const lastKnown = last ? `; de laatste vraag is ${last.nummers.at(-1)} (regel ${last.regels.van})` : "";
    return meldingOf("unmatched-antwoord", `${koptekst(antwoord)} zonder vraag ${opsomming(missing)}${lastKnown}`, {
      plaats: plaatsVan(antwoord),
      remedie: "Controleer of de vraag in het document staat",
    });
  });
};

/** The numbers in a heading, as it is printed or as the archivist says it is to be read. */
const nummersOf = ({ kop }: Entry): readonly string[] =>
  (kop && parseKop(kop.data?.lees ?? wordingOf(kop))?.nummers) || [];

/** An answer that was read as that of the question above it, though it prints the number of another. */
const misprintedNummer: Check = ({ antwoorden }) =>
  antwoorden.flatMap((antwoord) => {
    const [printed, ...more] = nummersOf(antwoord);
    if (printed === undefined || more.length > 0) return [];
    if (antwoord.nummers.some((nummer) => Number.parseInt(nummer, 10) === Number.parseInt(printed, 10))) return [];
    return meldingOf(
      "misprinted-nummer",
      `${koptekst(antwoord)} staat onder vraag ${opsomming(antwoord.nummers)} en is als antwoord daarop gelezen`,
      { plaats: plaatsVan(antwoord), remedie: "Controleer welke vraag het antwoord beantwoordt" },
    );
  });

/** Whether an answer prints these numbers itself, and is no answer without number. */
const isGenummerd = (entry: Entry): boolean => nummersOf(entry).length > 0;

/** “Antwoord 3” right below question 2, or above question 3: it is read as what it prints. */
const misplacedAntwoord: Check = ({ vragen, antwoorden }) => {
  const known = new Set(vragen.flatMap(({ nummers }) => nummers));
  const asked = new Set<string>();
  /** The questions since the last answer. */
  let above: string[] = [];
  return inPrintedOrder(vragen, antwoorden).flatMap(({ soort, entry }) => {
    if (soort === "vraag") {
      for (const nummer of entry.nummers) asked.add(nummer);
      above.push(...entry.nummers);
      return [];
    }
    const fits =
      above.length === 0
        ? entry.nummers.every((nummer) => asked.has(nummer))
        : entry.nummers.some((nummer) => above.includes(nummer));
    const from = above;
    above = [];
    if (fits || !isGenummerd(entry) || !entry.nummers.every((nummer) => known.has(nummer))) return [];
    const place = from.length === 0 ? "staat voor zijn vraag" : `staat onder vraag ${opsomming(from)}`;
    return meldingOf(
      "misplaced-antwoord",
      `${koptekst(entry)} ${place} en is als antwoord op vraag ${opsomming(entry.nummers)} gelezen`,
      { plaats: plaatsVan(entry), remedie: "Controleer welke vraag het antwoord beantwoordt" },
    );
  });
};

function inPrintedOrder(vragen: readonly Entry[], antwoorden: readonly Entry[]) {
  const of = (soort: "vraag" | "antwoord", entries: readonly Entry[]) => entries.map((entry) => ({ soort, entry }));
  return [...of("vraag", vragen), ...of("antwoord", antwoorden)].sort(
    (a, b) => a.entry.regels.van - b.entry.regels.van,
  );
}

/** The same numbers at a second answer, where the question is not printed a second time too. */
const duplicateAntwoord: Check = ({ vragen, antwoorden }) => {
  const asked = Map.groupBy(
    vragen.flatMap(({ nummers }) => nummers),
    (nummer) => nummer,
  );
  const seen = new Map<string, Entry>();
  return antwoorden.filter(isGenummerd).flatMap((antwoord) => {
    const [nummer] = antwoord.nummers;
    const key = antwoord.nummers.join();
    const first = seen.get(key);
    seen.set(key, antwoord);
    if (!first || (asked.get(nummer!)?.length ?? 0) > 1) return [];
    return meldingOf("duplicate-antwoord", `${koptekst(antwoord)} is al eerder gedrukt (regel ${first.regels.van})`, {
      plaats: plaatsVan(antwoord),
      remedie: "Controleer welke vraag het antwoord beantwoordt",
    });
  });
};

/** A question without answer in a document that answers the others. */
const unansweredVraag: Check = ({ vragen, antwoorden, metadata }) => {
  if (metadata.soort !== "antwoord") return [];
  const { antwoordenVan } = tie(vragen, antwoorden);
  return vragen
    .filter((_, place) => antwoordenVan[place]!.length === 0)
    .map((vraag) =>
      meldingOf("unanswered-vraag", `Vraag ${opsomming(vraag.nummers)} heeft in dit document geen antwoord`, {
        plaats: plaatsVan(vraag),
        remedie: "Controleer of de kop van het antwoord in het document staat",
      }),
    );
};

/** A number printed twice: both questions are kept, the second at an address of its own. */
const duplicateVraag: Check = ({ vragen }) => {
  const seen = new Map<string, Entry>();
  return vragen.flatMap((vraag) => {
    const first = vraag.nummers.map((nummer) => seen.get(nummer)).find(Boolean);
    for (const nummer of vraag.nummers) seen.set(nummer, vraag);
    if (!first) return [];
    return meldingOf(
      "duplicate-vraag",
      `Vraag ${opsomming(vraag.nummers)} is al eerder gedrukt (regel ${first.regels.van})`,
      { plaats: plaatsVan(vraag) },
    );
  });
};

/** A number that is left out. A further or corrected answer rightly repeats only some questions. */
const missingNummer: Check = ({ vragen, metadata }) => {
  if (metadata.variant === "nader" || metadata.variant === "gecorrigeerd") return [];
  const numbers = vragen.flatMap(({ nummers }) => nummers).toSorted(compareNummers);
  const whole = new Set(numbers.map((nummer) => Number.parseInt(nummer, 10)));
  const missing = Array.from({ length: Math.max(0, ...whole) }, (_, i) => i + 1).filter((number) => !whole.has(number));
  if (missing.length === 0) return [];
  return [
    meldingOf(
      "missing-nummer",
      missing.length === 1
        ? `Vraag ${missing[0]} komt in de nummering niet voor`
        : `De vragen ${opsomming(missing.map(String))} komen in de nummering niet voor`,
    ),
  ];
};

/** A heading with nothing under it. */
const emptyPart: Check = ({ vragen, antwoorden }) =>
  [...vragen, ...antwoorden]
    .filter(({ body }) => body.length === 0)
    .map((part) => meldingOf("empty-part", `Onder ${koptekst(part)} staat geen tekst`, { plaats: plaatsVan(part) }));

/** A line in a question or answer that looks like a heading, in a wording or in a table that none reads. */
const unreadKop: Check = ({ vragen, antwoorden }) =>
  [...vragen, ...antwoorden]
    .flatMap(({ body }) => body.flatMap(linesOf))
    .filter(({ wording, inTable }) => resemblesKop(wording) || (inTable && isGenummerdeKop(wording)))
    .map(({ block, wording }) =>
      meldingOf("unread-heading", `"${wording}" lijkt een kop en is als tekst gelezen`, {
        plaats: `${lineOf(block)}:1`,
        remedie: "Is het een kop, zet dan in de .yaml naast het document hoe hij gelezen moet worden",
      }),
    );

const linesOf = (block: Block): { block: Nodes; wording: string; inTable: boolean }[] =>
  isTable(block)
    ? block.children.flatMap((row) =>
        row.children.map((cell) => ({ block: cell, wording: wordingOf(cell), inTable: true })),
      )
    : block.type === "paragraph" || block.type === "heading"
      ? [{ block, wording: wordingOf(block), inTable: false }]
      : [];

/** What UTF-8 looks like that was read as Windows-1252: no Dutch word, and no name, has these beside each other. */
const DOUBLED =
  /Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â(?:€[\u0080-\u00bf\u0153\u0178\u02dc\u2018-\u2022\u2122]|‚¬)|Â[\u00a0-\u00bf]/g;
const TEXTS: readonly string[] = ["tika-text", "pdf-text"];

/** Text that was saved in a wrong encoding. */
const wrongEncoding: Check = ({ source: { text, formaat } }) => {
  const found = [...text.matchAll(DOUBLED)];
  const first = found[0];
  if (!first) return [];
  const { line, column } = new Lines(text).point(first.index);
  const sample =
    /[^\s]*$/.exec(text.slice(Math.max(0, first.index - 20), first.index))![0] +
    /^\S{1,20}/.exec(text.slice(first.index))![0];
  return [
    meldingOf(
      "wrong-encoding",
      `De tekst is UTF-8 die als Windows-1252 is gelezen en zo bewaard: "${sample}"${found.length > 1 ? ` en nog ${found.length - 1} keer` : ""}`,
      {
        plaats: `${line}:${column}`,
        remedie: TEXTS.includes(formaat)
          ? 'Zet "codering: utf-8-dubbel" in de .yaml ernaast (in plaats van een codering die daar al staat)'
          : "Lever het document opnieuw aan, zoals het was voor deze fout",
      },
    ),
  ];
};

/** A row of a table with fewer cells than the others. */
const raggedTable: Check = ({ vragen, antwoorden }) =>
  [...vragen, ...antwoorden]
    .flatMap(({ body }) => body.filter(isTable))
    .flatMap((table) => {
      const width = table.children.reduce((widest, row) => Math.max(widest, row.children.length), 0);
      return table.children
        .filter((row) => row.children.length < width)
        .map((row) =>
          meldingOf(
            "ragged-table",
            `Tabelrij met ${row.children.length} ${row.children.length === 1 ? "cel" : "cellen"}, verwacht ${width}; aangevuld met lege cellen`,
            { plaats: `${lineOf(row)}:1` },
          ),
        );
    });

const isTable = (block: Block): block is Table => block.type === "table";

/** A correction in the `.yaml` that no longer fits its source. */
const correctieZonderDoel: Check = ({ correctiesZonderDoel }) =>
  correctiesZonderDoel.map(({ regel, lees, was }) =>
    meldingOf(
      "correction-without-target",
      lees ? `De correctie "${lees}" past niet op regel ${regel}` : `"${was}" staat niet op regel ${regel}`,
      { plaats: `${regel}:1`, remedie: "Verbeter de correctie in de .yaml naast het document" },
    ),
  );

/** Text that no stage put anywhere, or two did: a fault of ours, never of the document. */
const coverage: Check = (document) =>
  checkCoverage(document).map(({ kind, start, tekst }) =>
    meldingOf(
      kind === "lost" ? "text-lost" : "text-twice",
      `${kind === "lost" ? "Tekst kwam nergens terecht" : "Tekst kwam op twee plaatsen terecht"}: "${tekst.slice(0, 80)}"`,
      {
        plaats: `${start.line}:${start.column}`,
        remedie: "Dit is een fout in de verwerking; meld hem met het document erbij",
      },
    ),
  );

export const CHECKS: readonly Check[] = [
  unmatchedAntwoord,
  misprintedNummer,
  misplacedAntwoord,
  duplicateAntwoord,
  unansweredVraag,
  duplicateVraag,
  missingNummer,
  emptyPart,
  unreadKop,
  wrongEncoding,
  raggedTable,
  correctieZonderDoel,
  coverage,
];
