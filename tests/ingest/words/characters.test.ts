import { describe, expect, it } from "vitest";
import { wholeLetters } from "../../../src/ingest/words/characters.ts";

describe("letters", () => {
  it.each([
    ["Yaras¸ik-Bovenkerk", "Yaraşik-Bovenkerk"],
    ["het lid Kalinic ´ (CDA)", "het lid Kalinić (CDA)"],
    ["ge¨ınd en be¨eindigd", "geïnd en beëindigd"],
    ["de co¨ordinatie van financie¨le zaken", "de coördinatie van financiële zaken"],
    ["de patie¨nt en het cafe´", "de patiënt en het café"],
    ["Franc¸ois Mu¨ller uit A˚rhus", "François Müller uit Århus"],
    ["ˇSefˇcoviˇc", "Šefčovič"],
    ["eﬃciënte ﬁnanciën en ﬂexibel", "efficiënte financiën en flexibel"],
    ["de ﬁ nanciën", "de financiën"],
  ])("that were taken apart are whole: %s", (text, expected) => {
    expect(wholeLetters(text).text).toBe(expected);
  });

  it.each([
    "foto´s, auto`s en zo´n",
    "zei `ja´ en ´nee´ tegen Timmermans´ brief",
    "20˚C en ˜5 procent",
    "Milosˇevic", // On the s or on the e?
    "een ¨ los teken",
  ])("stay as they are where the sign is none, or it is unsure whose: %s", (text) => {
    expect(wholeLetters(text)).toEqual({ text, herstellingen: [] });
  });

  it("are listed with their line", () => {
    expect(wholeLetters("Een\nge¨ınd en ﬁjn").herstellingen).toEqual([
      { regel: 2, was: "ﬁjn", wordt: "fijn" },
      { regel: 2, was: "ge¨ınd", wordt: "geïnd" },
    ]);
  });
});
