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
