import { expect, test } from "vitest";
import { zaakSteps } from "../../../src/archive/zaken/zaak-rows.ts";
import { isOneAnswer, openZaak, referToZaak } from "../../../src/archive/zaken/zaken.ts";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { groupZaken } from "../../../src/domain/zaak.ts";
import { aDocument } from "../support.ts";

const VRAGEN = aDocument({ id: "vragen", soort: "vragen", antwoorden: [] });
const UITSTEL = aDocument({
  id: "uitstel",
  soort: "mededeling",
  variant: "uitstel",
  ontvangen: "2026-02-20",
  mededeling: "Dit lukt niet\nbinnen de termijn.",
  vragen: [],
  antwoorden: [],
});
const ANTWOORD = aDocument({ id: "antwoord", ontvangen: "2026-03-01" });
const NADER = aDocument({ id: "nader", variant: "nader", ontvangen: "2026-05-03" });
const KOPIE = aDocument({ id: "kopie", ontvangen: "2026-03-01" });
const INGETROKKEN = { ...UITSTEL, id: "ingetrokken", variant: "ingetrokken" as const };

const collectZaken = (documents: readonly KamervraagDocument[]) =>
  groupZaken(documents).map((zaak) =>
    openZaak(
      zaak,
      documents.filter(({ id }) => zaak.documenten.includes(id)),
    ),
  );

/** The papers that each of the documents names as later. */
function laterOf(...documents: KamervraagDocument[]): Record<string, string[]> {
  const [zaak] = collectZaken(documents);
  const later = (document: KamervraagDocument) => referToZaak(zaak!, document).zaak.later;
  return Object.fromEntries(documents.map((d) => [d.id, later(d).map(({ document }) => document)]));
}

test("a paper names what came after it and says more", () => {
  expect(laterOf(VRAGEN, UITSTEL, ANTWOORD, NADER)).toEqual({
    vragen: ["antwoord", "nader"],
    uitstel: ["antwoord", "nader"],
    antwoord: ["nader"],
    nader: [],
  });
});

test("a postponement is named as long as there is no answer, a withdrawal too", () => {
  expect(laterOf(VRAGEN, UITSTEL)).toEqual({ vragen: ["uitstel"], uitstel: [] });
  expect(laterOf(VRAGEN, INGETROKKEN)).toEqual({ vragen: ["ingetrokken"], ingetrokken: [] });
});

test("the same answer in another file is no news", () => {
  expect(laterOf(ANTWOORD, KOPIE)).toEqual({ antwoord: [], kopie: [] });
});

test("a question names a further answer only where that answers it", () => {
  const first = { ...ANTWOORD, vragen: [...ANTWOORD.vragen, { ...ANTWOORD.vragen[0]!, nummers: ["2"] }] };
  const [zaak] = collectZaken([first, { ...NADER, antwoorden: [{ ...NADER.antwoorden[0]!, tekst: "Twee uur." }] }]);
  const { perVraag } = referToZaak(zaak!, first);
  expect(perVraag("1")).toMatchObject([{ document: "nader", sleutel: "1", dag: "2026-05-03" }]);
  expect(perVraag("2")).toEqual([]);
});

test.each([
  ["one answer", [ANTWOORD], true],
  ["questions without an answer", [VRAGEN], false],
  ["a postponement alone", [UITSTEL], false],
  ["questions with their answer", [VRAGEN, ANTWOORD], false],
] as const)("%s: is one answer: %#", (_, documents, expected) => {
  expect(isOneAnswer(collectZaken(documents)[0]!.zaak)).toBe(expected);
});

test("the steps of a zaak, with the days since the questions; a notice is told in its first words", () => {
  const [zaak] = collectZaken([NADER, ANTWOORD, UITSTEL, VRAGEN]);
  expect(zaakSteps(zaak!).map(({ paper, dag, dagen, opening }) => [paper?.document, dag, dagen, opening])).toEqual([
    ["vragen", "2026-02-03", null, null],
    ["uitstel", "2026-02-20", 17, "Dit lukt niet binnen de termijn."],
    ["antwoord", "2026-03-01", 26, null],
    ["nader", "2026-05-03", 89, null],
  ]);
});

test("that questions were asked is a step also where only the answer says so", () => {
  const [zaak] = collectZaken([{ ...ANTWOORD, vraagstellers: [{ naam: "Bos", partij: "VVD" }] }]);
  expect(zaakSteps(zaak!)[0]).toEqual({
    ...{ paper: null, dag: "2026-02-03", dagen: null },
    ...{ wie: ["Bos (VVD)"], opening: null },
  });
});
