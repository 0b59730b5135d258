import { describe, expect, it } from "vitest";
import type { StukWaarden } from "../../src/domain/zaakrecord.ts";
import { likelyIdentifiers, tie, type Tieable } from "../../src/harvest/tie.ts";
import { gegeven, publicatie } from "./sources-in-memory.ts";

const stuk = (naam: string, values: Partial<Tieable> = {}, waarden: StukWaarden = {}) => {
  return { naam, aard: "antwoord" as const, zaken: ["2026Z00001"], waarden, ...values };
};
const number = (nummer: number) => gegeven({ vergaderjaar: "2025-2026", nummer }, "Aanhangsel");
const ofCase = gegeven(["2026Z00001"], "vraagnummer");
const identified = (identifier: string): StukWaarden => {
  return { identifier: { waarde: identifier, bron: "tweedekamer", veld: "ExterneIdentifier" } };
};

const naamOf = (found: ReturnType<typeof tie<ReturnType<typeof stuk>>>) => found && [found.stuk.naam, found.sleutel];

describe("a publication", () => {
  it("is the paper with its identifier, whatever else they say", () => {
    const stukken = [stuk("a"), stuk("b", { zaken: [] }, identified("ah-tk-20252026-7"))];
    const found = tie(publicatie({ identifier: "ah-tk-20252026-7", zaaknummers: ofCase }), stukken);
    expect(naamOf(found)).toEqual(["b", "ExterneIdentifier"]);
  });

  it("is the one paper of its kind in its case", () => {
    const stukken = [stuk("vragen", { aard: "vragen" }), stuk("uitstel", { aard: "uitstel" }), stuk("antwoord")];
    expect(naamOf(tie(publicatie({ zaaknummers: ofCase }), stukken))).toEqual(["antwoord", "zaaknummer en soort"]);
    const mededeling = publicatie({ zaaknummers: ofCase, soort: "mededeling" });
    expect(naamOf(tie(mededeling, stukken))).toEqual(["uitstel", "zaaknummer en soort"]);
  });

  it("is told by its number where the case has several papers of that kind, and else tied to none", () => {
    const stukken = [stuk("eerste", {}, { aanhangsel: number(7) }), stuk("tweede", {}, { aanhangsel: number(8) })];
    const found = tie(publicatie({ zaaknummers: ofCase, aanhangsel: number(8) }), stukken);
    expect(naamOf(found)).toEqual(["tweede", "zaaknummer en soort"]);
    expect(tie(publicatie({ zaaknummers: ofCase }), stukken)).toBeNull();
  });

  it("is the paper with its number in the Aanhangsel where it names no case", () => {
    const stukken = [stuk("a", {}, { aanhangsel: number(7) }), stuk("b")];
    expect(naamOf(tie(publicatie({ aanhangsel: number(7) }), stukken))).toEqual(["a", "Aanhangselnummer"]);
  });

  it("is not a paper that has another number or identifier", () => {
    const other = [stuk("a", {}, { aanhangsel: number(7) })];
    expect(tie(publicatie({ zaaknummers: ofCase, aanhangsel: number(8) }), other)).toBeNull();
    const published = [stuk("a", {}, identified("ah-tk-20252026-7"))];
    expect(tie(publicatie({ zaaknummers: ofCase, identifier: "ah-tk-20252026-8" }), published)).toBeNull();
  });

  it("takes the place of its unformatted twin", () => {
    const stukken = [stuk("a", {}, identified("ah-1151601"))];
    const found = tie(publicatie({ zaaknummers: ofCase, identifier: "ah-tk-20252026-8" }), stukken);
    expect(naamOf(found)).toEqual(["a", "zaaknummer en soort"]);
  });

  it("of questions carries the number of the case in its identifier", () => {
    const vragen = [stuk("a", { aard: "vragen" })];
    const found = tie(publicatie({ identifier: "kv-tk-2026Z00001", soort: null }), vragen);
    expect(naamOf(found)).toEqual(["a", "identifier van de zaak"]);
  });

  it("is tied by no title and no day", () => {
    const titel = gegeven("Antwoord op vragen", "DC.title");
    const uitgegeven = gegeven("2026-09-01", "DCTERMS.issued");
    expect(tie(publicatie({ titel, uitgegeven }), [stuk("a", {}, { onderwerp: titel, datum: uitgegeven })])).toBeNull();
  });
});

it("knows under which identifiers a paper may have been published", () => {
  expect(likelyIdentifiers(stuk("a", {}, { aanhangsel: number(1244) }))).toEqual(["ah-tk-20252026-1244"]);
  expect(likelyIdentifiers(stuk("a", { aard: "vragen" }))).toEqual(["kv-tk-2026Z00001"]);
  expect(likelyIdentifiers(stuk("a", {}, identified("ah-tk-20252026-7")))).toEqual(["ah-tk-20252026-7"]);
});
