import { describe, expect, it } from "vitest";
import { groupZaken, isGuest, type ZaakDocument } from "../../src/domain/zaak.ts";

const paper = (id: string, rest: Partial<ZaakDocument>): ZaakDocument => ({
  id,
  soort: "antwoord",
  variant: null,
  zaaknummer: null,
  aanhangselnummer: null,
  vergaderjaar: null,
  zieOok: [],
  ingezonden: null,
  ontvangen: null,
  vragen: [{ nummers: ["1"] }, { nummers: ["2"] }],
  antwoorden: [],
  ...rest,
});
const ANSWERED = [{ nummers: ["1", "2"] }];

describe("papers of one zaak", () => {
  it("are tied by zaaknummer, in the order in which they came", () => {
    const zaken = groupZaken([
      paper("z-nader", {
        zaaknummer: "2024Z00001",
        variant: "nader",
        ontvangen: "2024-06-01",
        antwoorden: [{ nummers: ["2"] }],
      }),
      paper("z", { zaaknummer: "2024Z00001", ontvangen: "2024-05-01", antwoorden: ANSWERED }),
      paper("z-mededeling", {
        zaaknummer: "2024Z00001",
        soort: "mededeling",
        variant: "uitstel",
        ontvangen: "2024-04-01",
      }),
      paper("z-vragen", { zaaknummer: "2024Z00001", soort: "vragen", ingezonden: "2024-03-01" }),
      paper("ander", { zaaknummer: "2024Z00002", soort: "vragen" }),
    ]);
    expect(zaken).toEqual([
      {
        id: "2024Z00001",
        zaaknummer: "2024Z00001",
        stand: "beantwoord",
        ingezonden: "2024-03-01",
        beantwoord: "2024-05-01",
        documenten: ["z-vragen", "z-mededeling", "z", "z-nader"],
        antwoorden: [
          { nummer: "1", documenten: ["z"] },
          { nummer: "2", documenten: ["z-nader", "z"] },
        ],
      },
      expect.objectContaining({ id: "2024Z00002", stand: "open", documenten: ["ander"] }),
    ]);
  });

  it("are not tied to those of another zaaknummer that have or name the same Aanhangsel number", () => {
    const own = { vergaderjaar: "2021-2022", aanhangselnummer: 4073 };
    const zaken = groupZaken([
      paper("noemt", { zieOok: ["2021-2022 nr. 4073"] }),
      paper("b", { zaaknummer: "2022Z00002", zieOok: ["2021-2022 nr. 4073"] }),
      paper("a", { zaaknummer: "2022Z00001", ...own }),
      paper("c", { zaaknummer: "2022Z00003", ...own }),
    ]);
    expect(zaken.map(({ documenten }) => documenten.toSorted())).toEqual([["a", "noemt"], ["b"], ["c"]]);
  });

  it("are a joint answer too, in each of its cases: all of them are answered", () => {
    const zaken = groupZaken([
      paper("v1", { zaaknummer: "2026Z00001", soort: "vragen" }),
      paper("v2", { zaaknummer: "2026Z00002", soort: "vragen" }),
      paper("samen", {
        ...{ zaaknummer: "2026Z00001", zaken: ["2026Z00001", "2026Z00002"], ontvangen: "2026-05-01" },
        antwoorden: ANSWERED,
      }),
    ]);
    expect(zaken.map(({ id, stand, documenten }) => [id, stand, documenten])).toEqual([
      ["2026Z00001", "beantwoord", ["v1", "samen"]],
      ["2026Z00002", "beantwoord", ["v2", "samen"]],
    ]);
    expect(zaken.map((zaak) => isGuest(zaak, { zaaknummer: "2026Z00001" }))).toEqual([false, true]);
  });

  it("are tied by “Zie ook Aanhangsel” where there is no zaaknummer, also in a circle", () => {
    const zaken = groupZaken([
      paper("a", {
        vergaderjaar: "2024-2025",
        aanhangselnummer: 461,
        soort: "mededeling",
        variant: "uitstel",
        zieOok: ["2024-2025 nr. 610"],
      }),
      paper("b", {
        vergaderjaar: "2024-2025",
        aanhangselnummer: 610,
        zieOok: ["2024-2025 nr. 461", "2020-2021 nr. 1"],
        antwoorden: ANSWERED,
      }),
    ]);
    expect(zaken.map(({ id, documenten }) => [id, documenten])).toEqual([["a", ["a", "b"]]]);
  });
});

it.each([
  ["open", [paper("a", { soort: "vragen" })]],
  [
    "uitgesteld",
    [
      paper("a", { soort: "vragen", zaaknummer: "2024Z00001" }),
      paper("b", { soort: "mededeling", variant: "uitstel", zaaknummer: "2024Z00001" }),
    ],
  ],
  ["ingetrokken", [paper("a", { soort: "mededeling", variant: "ingetrokken" })]],
  ["beantwoord", [paper("a", { soort: "mededeling", variant: "brief" })]],
] as const)("a zaak is %s", (stand, documents) => {
  expect(groupZaken(documents)[0]!.stand).toBe(stand);
});
