import { expect, test } from "vitest";
import { findMarks, readMarkHash } from "../../../src/search/browser/mark.ts";

const marked = (text: string, ...words: string[]) =>
  findMarks(text, words).map(([start, end]) => text.slice(start, end));

test.each([
  ["De wachtlijsten bij Veilig Thuis.", ["wachtlijsten", "veilig"], ["wachtlijsten", "Veilig"]],
  ["Kindermishandeling is strafbaar", ["mishandeling"], ["mishandeling"]],
  ["In Libië en Tunesië", ["libie"], ["Libië"]],
  ["Er kwamen 68.150 meldingen", ["68150"], ["68.150"]],
  ["de wet van weten", ["wet"], ["wet"]],
  ["Hij is niet thuis", ["uit"], []],
])("in “%s” %j marks %j", (text, words, expected) => {
  expect(marked(text, ...words)).toEqual(expected);
});

test("the words come from the address; what is no such address has none", () => {
  expect(readMarkHash("#markeer=wachtlijsten,libi%C3%AB")).toEqual(["wachtlijsten", "libie"]);
  expect(readMarkHash("#noot-1")).toEqual([]);
  expect(readMarkHash("#markeer=%E0%A4%A")).toEqual([]);
  expect(readMarkHash("#markeer=<script>")).toEqual(["script"]);
});
