import fc from "fast-check";
import { expect, test } from "vitest";
import { publishedNames, sourceAdres } from "../../src/archive/sources.ts";

const namesOf = (...bestanden: string[]): string[] => {
  const names = publishedNames(bestanden);
  return bestanden.map((bestand) => names.get(bestand)!);
};

test.each([
  ["sluis.txt", "sluis.txt", "/bronnen/sluis.txt"],
  ["map/brief 1 #2.pdf", "map/brief 1 #2.pdf", "/bronnen/map/brief%201%20%232.pdf"],
  ["stuk.html", "stuk.html.txt", "/bronnen/stuk.html.txt"],
  ["stuk.svg", "stuk.svg.txt", "/bronnen/stuk.svg.txt"],
])("source %s is published as %s, and never as a page that could run scripts", (bestand, naam, adres) => {
  expect(namesOf(bestand)).toEqual([naam]);
  expect(sourceAdres(naam)).toBe(adres);
});

const PRINT = "[0-9a-f]{10}";

test.each([
  ["names that differ only in case", ["Geval-A.txt", "geval-a.txt"], `geval-a-${PRINT}.txt`],
  ["one that was given an ending, and one that had it", ["stuk.html", "stuk.html.txt"], `stuk-html-${PRINT}.txt`],
  ["accents that are coded in two ways", ["e\u0301.pdf", "\u00e9.PDF"], `e-${PRINT}.pdf`],
])("%s stay apart", (_, [first, second], renamed) => {
  const expected = first!.endsWith(".html") ? `${first}.txt` : first;
  expect(namesOf(second!, first!)).toEqual([expect.stringMatching(`^${renamed}$`), expected]);
});

test.each([
  ["a file named as a folder", ["map", "map.txt/een.txt"], `map-${PRINT}.txt`],
  ["a name of a device", ["brief/con.txt"], `con-${PRINT}.txt`],
  ["a name that leaves no room for what a copying tool adds", ["y".repeat(197)], `y{109}-${PRINT}.txt`],
  ["a name with signs that some system has in none", ['een "a"?.pdf'], `een-a-${PRINT}.pdf`],
  ["a name with a line end", ["regel\neinde.txt"], `regel-einde-${PRINT}.txt`],
  ["a folder that ends in a full stop", ["map./een.docx"], `een-${PRINT}.docx`],
  ["a path that leaves no room for a folder around it", [`${"map/".repeat(300)}een.pdf`], `een-${PRINT}.pdf`],
])("%s gets a name of its own", (_, bestanden, renamed) => {
  expect(namesOf(...bestanden)[0]).toMatch(new RegExp(`^${renamed}$`));
});

test("any sources have names that no system takes for one another, in whatever order they come", () => {
  const part = fc.constantFrom("a", "A", "a.txt", "é", "e\u0301", "nul.txt", "x.html", "x.html.txt", "z".repeat(255));
  const path = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("/"));
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 30 }), (bestanden) => {
      const names = publishedNames(bestanden);
      const folded = [...names.values()].map((naam) => naam.normalize("NFC").toLowerCase());
      expect(new Set(folded).size).toBe(bestanden.length);
      for (const naam of folded) expect(folded.some((other) => other.startsWith(`${naam}/`))).toBe(false);
      expect(publishedNames(bestanden.toReversed())).toEqual(names);
    }),
  );
});
