import { decode } from "fast-png";
import { expect, test } from "vitest";
import { drawBeeld } from "../../../src/archive/beelden/beeld.ts";
import { beeldOf } from "../../../src/archive/beelden/which.ts";
import { beeldDocument, beeldVraag } from "../../../src/archive/beelden/words.ts";
import type { DocumentSummary } from "../../../src/archive/model.ts";
import { aDocument, aVraag } from "../support.ts";

const DOCUMENT = aDocument({ vraagstellers: ["Bos", "Smit", "Vis"].map((naam) => ({ naam, partij: "VVD" })) });

test("a picture says which question it is, what is asked, of whom and when", () => {
  expect(beeldVraag(DOCUMENT, aVraag("1"))).toEqual({
    boven: "Vraag 1 · 2026Z00001",
    tekst: "Hoe lang wacht een schip bij sluis 1?",
    onder: "Bos (VVD), Smit (VVD) en een ander · 3 februari 2026",
  });
  expect(beeldDocument(DOCUMENT)).toMatchObject({ tekst: "Wachttijden bij de sluis" });
});

test("it is drawn as a PNG of 800 by 420, the same each time, whatever letters there are", async () => {
  const beeld = { boven: "Vraag 1", tekst: `<b>Hoe</b> lang & “breed”? Жуков 王 ${"a".repeat(300)}`, onder: "" };
  const [first, second] = [await drawBeeld(beeld), await drawBeeld(beeld)];
  const { width, height, data } = decode(first);
  expect([width, height]).toEqual([800, 420]);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect(new Set(data).size).toBeGreaterThan(10);
  const isPaper = (x: number, y: number) => data[(y * width + x) * 4]! > 240;
  // Nothing runs over the edge, and below the text stands the name of the site.
  for (let y = 20; y < height; y++) expect(isPaper(width - 10, y)).toBe(true);
  const below = Array.from({ length: 200 }, (_, x) => isPaper(x, 373));
  expect(below).toContain(false);
  const other = await drawBeeld({ ...beeld, tekst: "Iets anders" });
  expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
});

test("in a small archive each question has one; in a large one the documents since a day", () => {
  const summary = (ontvangen: string | null) =>
    ({ zaaknummer: null, ingezonden: null, ontvangen }) as unknown as DocumentSummary;
  expect(beeldOf(summary("2010-01-01"), 500)).toBe("vragen");
  expect(beeldOf(summary("2026-03-01"), 501)).toBe("document");
  expect(beeldOf(summary("2025-12-31"), 501)).toBe(null);
  expect(beeldOf(summary(null), 501)).toBe(null);
});
