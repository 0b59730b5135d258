import { describe, expect, it } from "vitest";
import { joinOf, PrintedWords } from "../../../src/ingest/words/line-ends.ts";

const NONE = new PrintedWords([]);
const joined = (before: string, after: string, vocabulary = NONE) => {
  const join = joinOf(before, after, vocabulary);
  return join === "drop" ? before.slice(0, -1) + after : before + (join === "space" ? " " : "") + after;
};

describe("line ends", () => {
  it.each([
    ["de personeels-", "tekorten", "de personeelstekorten"],
    ["de niet-", "beschikbaarheid", "de niet-beschikbaarheid"],
    ["oud-", "minister", "oud-minister"],
    ["ex-", "partner", "ex-partner"],
    ["ex-", "tra hulp", "extra hulp"],
    ["GroenLinks-", "PvdA", "GroenLinks-PvdA"],
    ["EU-", "landen", "EU-landen"],
    ["on Climate Change-", "rapporten", "on Climate Change-rapporten"],
    ["het lid Jan Wester-", "veld", "het lid Jan Westerveld"],
    ["R&D-", "afdeling", "R&D-afdeling"],
    ["thema-", "uitzending", "thema-uitzending"],
    ["acute- en spoedzorg en poli-", "klinische zorg", "acute- en spoedzorg en poliklinische zorg"],
    ["de acute-", "en spoedzorg", "de acute- en spoedzorg"],
    ["milieu-", "en/of natuurschade", "milieu- en/of natuurschade"],
    ["COVID-", "19", "COVID-19"],
    ["in 2023–", "2024", "in 2023–2024"],
    ["de minister –", "die gaat", "de minister – die gaat"],
    ["en/", "of", "en/of"],
    ["lost\u00AD", "maken", "lostmaken"],
    ["een", "zin", "een zin"],
    ["een CO", "2-heffing", "een CO2-heffing"],
    ["minder NH", "3 bij", "minder NH3 bij"],
    ["het SO", "2 procent", "het SO 2 procent"],
    ["de CO", "2024", "de CO 2024"],
  ])("%s | %s → %s", (before, after, expected) => {
    expect(joined(before, after)).toBe(expected);
  });

  it.each([
    ["https://nos.nl/artikel/", "2566-kinderen", "https://nos.nl/artikel/2566-kinderen"],
    ["(https://nos.nl/kinderen-", "wachten-te-lang)", "(https://nos.nl/kinderen-wachten-te-lang)"],
    ["zie https://", "dvhn.nl/groningen.html.", "zie https://dvhn.nl/groningen.html."],
    ["zie www.nos.nl", "voor het bericht", "zie www.nos.nl voor het bericht"],
    [
      "zie https://nos.nl/kinderen-wach",
      "ten-te-lang/bericht.html",
      "zie https://nos.nl/kinderen-wachten-te-lang/bericht.html",
    ],
    ["zie https://www.nos.", "nl/artikel/kinderen", "zie https://www.nos.nl/artikel/kinderen"],
    ["(https://nos.nl/artikel).", "2024 was", "(https://nos.nl/artikel). 2024 was"],
  ])("addresses: %s | %s → %s", (before, after, expected) => {
    expect(joined(before, after)).toBe(expected);
  });

  it("writes a compound as the document does where no line ends in it", () => {
    const before = "de quantum-";
    expect(joined(before, "veilige codes", new PrintedWords(["een quantumveilige code is"]))).toBe(
      "de quantumveilige codes",
    );
    expect(joined(before, "veilige codes", new PrintedWords(["een quantum-veilige code is"]))).toBe(
      "de quantum-veilige codes",
    );
  });
});
