import { expect, test } from "vitest";
import { identify } from "../../src/ingest/identify.ts";

const UNKNOWN = { zaaknummer: null, aanhangselnummer: null, vergaderjaar: null };

test("a document is named by its zaaknummer, else its Aanhangsel number, else its file", () => {
  const numbered = { zaaknummer: "2026Z00001", aanhangselnummer: 7, vergaderjaar: "2025-2026" };
  expect(identify(numbered, "a.txt")).toBe("2026Z00001");
  expect(identify({ ...numbered, zaaknummer: null }, "a.txt")).toBe("ah-tk-20252026-7");
  expect(identify(UNKNOWN, "map/Brief aan de Kamer.txt")).toBe("brief-aan-de-kamer");
});

test.each([
  ["Жуков.txt", /^[0-9a-f]{10}$/],
  ["nul.txt", /^nul-[0-9a-f]{10}$/],
  ["???.txt", /^[0-9a-f]{10}$/],
  [`${"lang ".repeat(50)}.txt`, /^(?:lang-){23}lang$/],
])("a file whose name is no address has one all the same: %s", (bestand, id) => {
  expect(identify(UNKNOWN, bestand)).toMatch(id);
});
