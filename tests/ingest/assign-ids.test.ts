import fc from "fast-check";
import { expect, test } from "vitest";
import { assignIds, type Claim } from "../../src/ingest/assign-ids.ts";

const claim = (bestand: string, soort: Claim["soort"], eigenId = "2026Z00001"): Claim => ({ bestand, eigenId, soort });
const idsOf = (...claims: Claim[]) => Object.fromEntries(assignIds(claims));

test("the answer of a zaak has the zaaknummer to itself, whichever file comes first", () => {
  const vragen = claim("vragen.txt", "vragen");
  const antwoord = claim("antwoord.txt", "antwoord");
  const expected = { "antwoord.txt": "2026Z00001", "vragen.txt": "2026Z00001-vragen" };
  expect(idsOf(vragen, antwoord)).toEqual(expected);
  expect(idsOf(antwoord, vragen)).toEqual(expected);
});

test("of two papers of one kind the first in the order of the sources has it", () => {
  expect(idsOf(claim("a.txt", "antwoord"), claim("b.txt", "antwoord"), claim("c.txt", "antwoord"))).toEqual({
    "a.txt": "2026Z00001",
    "b.txt": "2026Z00001-antwoord",
    "c.txt": "2026Z00001-antwoord-2",
  });
});

test("documents that share nothing keep the ids of their own", () => {
  expect(idsOf(claim("a.txt", "vragen", "a"), claim("b.txt", "vragen", "b"))).toEqual({ "a.txt": "a", "b.txt": "b" });
});

test("ids that differ only in capitals are one; a zaaknummer goes before a file that is named after one", () => {
  const named = claim("2026Z00001.txt", "antwoord", "2026z00001");
  const numbered = claim("b.txt", "vragen");
  const expected = { "2026Z00001.txt": "2026z00001-antwoord", "b.txt": "2026Z00001" };
  expect(idsOf(named, numbered)).toEqual(expected);
  expect(idsOf(numbered, named)).toEqual(expected);
});

test("whatever is claimed, no two files have one id, in whatever case it is written", () => {
  const soort = fc.constantFrom<Claim["soort"]>("antwoord", "vragen", "mededeling");
  const id = fc.constantFrom("2026Z00001", "2026z00001", "2026z00001-vragen", "a", "a-antwoord", "a-antwoord-2");
  const claims = fc.array(fc.record({ eigenId: id, soort }), { maxLength: 20 });
  fc.assert(
    fc.property(claims, (made) => {
      const ids = assignIds(made.map((one, index) => ({ ...one, bestand: `${index}.txt` })));
      expect(new Set([...ids.values()].map((given) => given.toLowerCase())).size).toBe(made.length);
    }),
  );
});
