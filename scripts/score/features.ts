/**
 * What a reader sees of a document besides its words: short lines that can be counted and compared. Two readings of one
 * document agree in as much as they share these.
 */

/** The kinds of lines, in the order in which they are reported. */
export const KINDS = [
  "delen",
  "spaties",
  "koppeltekens",
  "alinea's",
  "lijstnummers",
  "tabelrijen",
  "koppelingen",
  "noten",
  "merken",
] as const;
export type Kind = (typeof KINDS)[number];

/** One thing to see, and where: “spaties”, “vraag 2: …ugdzorg onder dr…”. */
export interface Feature {
  kind: Kind;
  what: string;
}

/** What is looked at of a document of the archive; what is right is written down in this form too (`truth.ts`). */
export interface Reading {
  vragen: readonly Part[];
  antwoorden: readonly Part[];
  voetnoten: readonly { nummer: string; tekst: string }[];
  koppelingen: readonly { in: string; adres: string }[];
}

interface Part {
  nummers: readonly string[];
  /** As in the data contract: paragraphs apart, an item or a row of a table a line, cells behind tabs, marks of notes. */
  tekst: string;
}

export function featuresOf({ vragen, antwoorden, voetnoten, koppelingen }: Reading): Feature[] {
  const marks = voetnoten.map(({ nummer }) => (/^\w+$/.test(nummer) ? `[${nummer}]` : nummer));
  const parts = [
    ...vragen.map(({ nummers, tekst }) => [`vraag ${nummers.join("+")}`, tekst] as const),
    ...antwoorden.map(({ nummers, tekst }) => [`antwoord ${nummers.join("+")}`, tekst] as const),
  ];
  return [
    ...parts.flatMap(([part, tekst]) => featuresOfPart(part, tekst, marks)),
    ...voetnoten.map(({ nummer, tekst }) => ({ kind: "noten" as const, what: `${nummer}: ${tekst}` })),
    ...koppelingen.map((koppeling) => ({ kind: "koppelingen" as const, what: `${koppeling.in}: ${koppeling.adres}` })),
  ];
}

function featuresOfPart(part: string, tekst: string, marks: readonly string[]): Feature[] {
  const { text, places } = takeMarks(tekst.trim(), marks);
  const feature = (kind: Kind, what: string): Feature => ({ kind, what: `${part}: ${what}` });
  const lines = text.split(/\n+/).map((line) => line.trim());
  return [
    feature("delen", `${starts(text)}${ends(text)} (${wordsOnly(text).length} tekens)`),
    ...places.map(({ mark, before }) => feature("merken", `${ends(before)}${mark}`)),
    ...gaps(text).map(({ kind, what }) => feature(kind, what)),
    ...lines.flatMap((line) => {
      if (line.includes("\t")) return [feature("tabelrijen", line.split("\t").join(" | "))];
      const item = ITEM.exec(line);
      const paragraph = feature("alinea's", `${starts(item ? item[2]! : line)}${ends(line)}`);
      return item ? [feature("lijstnummers", `${item[1]} ${starts(item[2]!)}`), paragraph] : [paragraph];
    }),
  ];
}

/** What stands before an item of a list: “a.”, “iv)”, “12.”, “–”. */
const ITEM = /^(\(?(?:\d{1,3}|[a-z]|[ivx]{2,5})[.)]|[–•-]) (.+)$/su;

/**
 * The text without the marks of notes, and what stands before each. What is the first thing on a line, or belongs to a
 * number or to “(”, is no mark.
 */
function takeMarks(tekst: string, marks: readonly string[]) {
  const places: { mark: string; before: string }[] = [];
  const sign = new RegExp(
    [...new Set(marks)].map((mark) => mark.replaceAll(/[^\w\s]/g, "\\$&")).join("|") || "$^",
    "g",
  );
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of tekst.matchAll(sign)) {
    if (/[\n\d(]/.test(tekst[index - 1] ?? "\n")) continue;
    places.push({ mark, before: tekst.slice(Math.max(0, index - WINDOW), index).replaceAll(sign, "") });
    pieces.push(tekst.slice(from, index).trimEnd());
    from = index + mark.length;
  }
  return { text: [...pieces, tekst.slice(from)].join(""), places };
}

/** The spaces and hyphens between letters or digits, each with the letters around it. */
function gaps(text: string): Feature[] {
  return [...text.matchAll(/(?<=(\p{L}?))([^\p{L}\p{N}\n\t]+)/gu)].flatMap(({ 0: gap, 1: letter, index }) => {
    const [before, behind] = [
      ends(text.slice(Math.max(0, index - WINDOW), index)),
      starts(text.slice(index + gap.length)),
    ];
    const found: Feature[] = [];
    if (letter && gap.startsWith("-")) found.push({ kind: "koppeltekens", what: `${before}-${behind}` });
    if (/\s/.test(gap)) found.push({ kind: "spaties", what: `${before}${gap.replaceAll(/\s+/g, " ")}${behind}` });
    return found;
  });
}

/** So many letters say where a thing is, and do not change with what is wrong further on. */
const LETTERS = 12;
/** Enough text for so many letters. */
const WINDOW = 3 * LETTERS;

/** The letters and digits alone: whatever stands between them has a line of its own. */
const wordsOnly = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");
const starts = (text: string): string => `${wordsOnly(text.slice(0, WINDOW)).slice(0, LETTERS)}…`;
const ends = (text: string): string => `…${wordsOnly(text.slice(-WINDOW)).slice(-LETTERS)}`;
