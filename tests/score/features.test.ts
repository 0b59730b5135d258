import { describe, expect, it } from "vitest";
import { featuresOf, type Kind, type Reading } from "../../scripts/score/features.ts";

const reading = (tekst: string, rest: Partial<Reading> = {}): Reading => ({
  vragen: [],
  antwoorden: [{ nummers: ["1"], tekst }],
  voetnoten: [],
  koppelingen: [],
  ...rest,
});
const see = (kind: Kind, tekst: string, rest?: Partial<Reading>) =>
  featuresOf(reading(tekst, rest)).flatMap((feature) =>
    feature.kind === kind ? [feature.what.replace("antwoord 1: ", "")] : [],
  );
const noot = (nummer: string) => ({ voetnoten: [{ nummer, tekst: "Bode." }] });

describe("featuresOf", () => {
  it("sees each space with the letters around it, and what stands beside the space", () => {
    expect(see("spaties", "De brug, zei men.")).toEqual(["…De brugzeimen…", "…Debrug, zeimen…", "…Debrugzei men…"]);
  });

  it("sees no space where a line ends: that is a paragraph, an item or a row", () => {
    expect(see("spaties", "Ja.\n\nNee.")).toEqual([]);
  });

  it("sees hyphens within words, also where a space follows, and no dashes", () => {
    expect(see("koppeltekens", "Een ggz-instelling, aange- scherpt – in 2024-2025 - klaar")).toEqual([
      "…Eenggz-instellingaa…",
      "…tellingaange-scherptin202…",
    ]);
  });

  it("sees paragraphs by how they begin and end", () => {
    expect(see("alinea's", "De brug bij Oudewiel is dicht.\n\nDe sluis ook.")).toEqual([
      "DebrugbijOud……ewielisdicht",
      "Desluisook……Desluisook",
    ]);
  });

  it("sees the number or letter before an item, however it is printed", () => {
    expect(see("lijstnummers", "Twee:\n\na. een\nb) twee\n12. drie\niv) vier\n– vijf\n(c) zes")).toEqual([
      "a. een…",
      "b) twee…",
      "12. drie…",
      "iv) vier…",
      "– vijf…",
      "(c) zes…",
    ]);
    expect(see("lijstnummers", "2024 was een goed jaar. Zie a. en b.")).toEqual([]);
  });

  it("sees rows of a table with their cells", () => {
    expect(see("tabelrijen", "Dit:\n\nJaar\tAantal\n2024\t3")).toEqual(["Jaar | Aantal", "2024 | 3"]);
    expect(see("alinea's", "Jaar\tAantal\n2024\t3")).toEqual([]);
  });

  it("sees the marks of notes behind the letters before them, and no letters of the mark", () => {
    expect(see("merken", "De brug[1] is dicht.", noot("1"))).toEqual(["…Debrug[1]"]);
    expect(see("spaties", "De brug[1] is.", noot("1"))).toEqual(["…De brugis…", "…Debrug is…"]);
    expect(see("merken", "De brug? 1) Zo ja?", noot("1)"))).toEqual(["…Debrug1)"]);
  });

  it("takes what looks like a mark for text where there is no such note, or where it stands for something else", () => {
    expect(see("merken", "De brug[2] is dicht.", noot("1"))).toEqual([]);
    expect(see("merken", "1) een\n1) twee (1) 11)", noot("1)"))).toEqual([]);
  });

  it("sees notes whole, and links with their place", () => {
    expect(see("noten", "", noot("1"))).toEqual(["1: Bode."]);
    expect(see("koppelingen", "", { koppelingen: [{ in: "noot 1", adres: "https://a.example/" }] })).toEqual([
      "noot 1: https://a.example/",
    ]);
  });

  it("goes through a text once", () => {
    const tekst = "- [1] a-b 1) ".repeat(20_000);
    expect(see("merken", tekst, noot("1)"))).toHaveLength(20_000);
  });
});
