import { stripTypeScriptTypes } from "node:module";
import { describe, expect, it } from "vitest";
import { Holder } from "../../scripts/evidence/hold.ts";
import { markRules, type Rule } from "../../scripts/evidence/mark-rules.ts";
import { Runaway, Switchboard } from "../../scripts/evidence/switchboard.ts";

/** A program of one module, which is loaded as often as is asked. */
function programOf(module: string) {
  const { text, rules } = markRules("regels.ts", module, 0);
  const board = new Switchboard(rules.length);
  const make = new Function("$rules", `${stripTypeScriptTypes(text)}; return read;`) as (
    board: Switchboard,
  ) => (document: string) => unknown;
  const load = () => {
    const read = make(board);
    return Promise.resolve((document: string) => {
      try {
        return Promise.resolve([String(read(document))]);
      } catch (error) {
        return Promise.resolve([error instanceof Runaway ? "runaway" : "fout"]);
      }
    });
  };
  return { rules, board, load };
}

/** What changes without each rule: “kind name” → documents. */
async function changesOf(module: string, documents: string[]): Promise<Record<string, string[]>> {
  const program = programOf(module);
  const holder = await Holder.hold(program, documents);
  const found: Record<string, string[]> = {};
  for (const rule of program.rules) {
    const changed = (await allOf(holder.changes(rule))).map(({ document }) => document);
    found[`${rule.kind} ${rule.name}`] = changed.toSorted();
  }
  return found;
}

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const rulesOf = (module: string) => markRules("regels.ts", module, 0).rules;
const words = ({ kind, line, name }: Rule) => `${line} ${kind} ${name}`;

describe("markRules", () => {
  it("finds rows, patterns, predicates and conditions, each with its place and its name", () => {
    const module = `const KOPPEN = [/^Vraag/, new RegExp("^Antwoord")];
const NAMEN = new Set(["al", "nr"]);
const TEKENS: Record<string, string> = { a: "b" };
const SOORTEN = { vraag: 1, antwoord: 2 };
const isKop = (line: string): boolean => KOPPEN.some((kop) => kop.test(line));
function read(line: string) {
  if (isKop(line) && line.length < 9) return "kop";
  return line.replace(/ +/g, " ");
}`;
    expect(rulesOf(module).map(words)).toEqual([
      "1 row KOPPEN /^Vraag/",
      "1 pattern KOPPEN /^Vraag/",
      '1 row KOPPEN new RegExp("^Antwoord")',
      '1 pattern KOPPEN new RegExp("^Antwoord")',
      '2 row NAMEN "al"',
      '2 row NAMEN "nr"',
      '3 row TEKENS a: "b"',
      "5 predicate isKop",
      "7 condition read isKop(line) && line.length < 9",
      "7 condition read isKop(line)",
      "7 condition read line.length < 9",
      "8 pattern read / +/g",
    ]);
  });

  it("takes the results of one function for one rule", () => {
    const module = `class Telling {
  get isBegun(): boolean {
    if (this.first === 0) return false;
    if (this.first > 9) return true;
    return this.last > this.first;
  }
}`;
    const predicates = rulesOf(module).filter(({ kind }) => kind === "predicate");
    expect(predicates.map(words)).toEqual(["2 predicate Telling.isBegun"]);
  });

  it("leaves what a module does as it is while no rule is out", async () => {
    const module = `const WOORDEN: readonly string[] = ["een", "twee"];
const read = (text: string) => text.split(/, */g).map((word) => WOORDEN.indexOf(word) + [...word.matchAll(/e/g)].length).join("|");`;
    const read = await programOf(module).load();
    expect(await read("een,  twee, drie")).toEqual(["2|3|0"]);
  });
});

describe("Holder", () => {
  it("tells for each rule which documents change without it", async () => {
    const module = `const KOPPEN: readonly RegExp[] = [/^Vraag/, /^Antwoord/, /^Vragen/];
const isKop = (line: string): boolean => KOPPEN.some((kop) => kop.test(line));
const read = (line: string) => (isKop(line) ? "kop" : "tekst");`;
    expect(await changesOf(module, ["Vraag 1", "Antwoord 1", "Ja."])).toEqual({
      "row KOPPEN /^Vraag/": ["Vraag 1"],
      "pattern KOPPEN /^Vraag/": ["Vraag 1"],
      "row KOPPEN /^Antwoord/": ["Antwoord 1"],
      "pattern KOPPEN /^Antwoord/": ["Antwoord 1"],
      "row KOPPEN /^Vragen/": [],
      "pattern KOPPEN /^Vragen/": [],
      "predicate isKop": ["Antwoord 1", "Vraag 1"],
    });
  });

  it("makes what was made while loading again", async () => {
    const module = `const WOORDEN = ["ja", "nee"];
const PATTERN = new RegExp(WOORDEN.join("|"));
const TAAL = /ja/.test("ja") ? "nl" : "?";
const read = (line: string) => PATTERN.test(line) + TAAL;`;
    expect(await changesOf(module, ["ja", "nee"])).toMatchObject({
      'row WOORDEN "ja"': ["ja"],
      'row WOORDEN "nee"': ["nee"],
      "pattern TAAL /ja/": ["ja", "nee"],
    });
  });

  it("takes a condition out of an “and”, an “or” and an “if”", async () => {
    const module = `function read(line: string) {
  if (line === "weg") return "";
  return line.length > 3 && (line[0] === "a" || line[1] === "b") ? "past" : "niet";
}`;
    expect(await changesOf(module, ["weg", "aap", "aaap", "xbxx"])).toEqual({
      'condition read line === "weg"': ["weg"],
      "condition read line.length > 3": ["aap"],
      'condition read (line[0] === "a" || line[1] === "b")': [],
      'condition read line[0] === "a"': ["aaap"],
      'condition read line[1] === "b"': ["xbxx"],
    });
  });

  it("counts a document that has no end without a rule as changed", async () => {
    const module = `function read(text: string) {
  let rest = text;
  let words = 0;
  while (rest !== "") { rest = rest.replace(/^./, ""); words++; }
  return words;
}`;
    expect(await changesOf(module, ["abc"])).toEqual({ "pattern read /^./": ["abc"] });
  });

  it("tells in how many documents a rule decides, where that can be noted", async () => {
    const module = `const isKort = (line: string): boolean => line.length < 4;
const WOORDEN = ["ja"];
const read = (line: string) => (isKort(line) ? line : line.replace(/ee/, "e")) + WOORDEN.length;`;
    const program = programOf(module);
    const holder = await Holder.hold(program, ["ja", "nee", "geen"]);
    const decides = program.rules.map((rule) => [rule.name, holder.decides(rule)]);
    expect(decides).toEqual([
      ["isKort", 2],
      ['WOORDEN "ja"', null],
      ["read /ee/", 1],
    ]);
  });

  it("says what a document loses and gains", async () => {
    const program = programOf(`const read = (line: string) => (/^Vraag/.test(line) ? "kop" : "tekst");`);
    const holder = await Holder.hold(program, ["Vraag 1"]);
    expect(await allOf(holder.changes(program.rules[0]!))).toEqual([
      { document: "Vraag 1", lost: ["kop"], gained: ["tekst"] },
    ]);
  });
});
