import { describe, expect, it } from "vitest";
import { parseKop } from "../../../src/ingest/wording/koppen.ts";

const short = (text: string) => {
  const kop = parseKop(text);
  return kop && `${kop.soort} ${kop.nummers.join("+")}`.trim();
};

describe("wording that is a heading", () => {
  it.each([
    ["Vraag 3", "vraag 3"],
    ["VRAAG 3", "vraag 3"],
    ["Vraag 3:", "vraag 3"],
    ["Vraag 3a", "vraag 3a"],
    ["Vraag 3, 4 en 5", "vraag 3+4+5"],
    ["Vragen 4 t/m 6", "vraag 4+5+6"],
    ["Vraag 7, 8, 9 10 en 11", "vraag 7+8+9+10+11"],
    ["Vraag nr. 2", "vraag 2"],
    ["Vraag:", "vraag"],
    ["Antwoord", "antwoord"],
    ["Antwoord:", "antwoord"],
    ["Antwoord 3", "antwoord 3"],
    ["Antwoord vraag 1:", "antwoord 1"],
    ["Antwoord op vraag 2 en 3", "antwoord 2+3"],
    ["Antwoord op de vragen 2 en 3", "antwoord 2+3"],
    ["Antwoorden op vraag 3, 4, 5, 9 en 10", "antwoord 3+4+5+9+10"],
    ["Antwoord vragen 1,2,3,4 en 5", "antwoord 1+2+3+4+5"],
    ["Antwoorden 5 en 6", "antwoord 5+6"],
    ["Beantwoording vraag 2", "antwoord 2"],
    ["Gezamenlijk antwoord op vragen 3 en 4", "antwoord 3+4"],
    ["Antwoord op vraag 4 (en 5)", "antwoord 4+5"],
    ["Antwoord 3) en 4)", "antwoord 3+4"],
    ["Antwoord (3)", "antwoord 3"],
    ["Antwoord op 4, 5:", "antwoord 4+5"],
    ["Antwoord (op vraag 3)", "antwoord 3"],
    ["Antwoord op vraag 4 en op vraag 5", "antwoord 4+5"],
    ["Antwoord op vraag 3 alsmede vraag 4", "antwoord 3+4"],
    ["Antwoord op vraag 1 en 2 (gezamenlijk)", "antwoord 1+2"],
    ["Antwoord 2a en b", "antwoord 2a+2b"],
    ["Antwoord 2a t/m 2c", "antwoord 2a+2b+2c"],
    ["Antwoord 3 –", "antwoord 3"],
    ["Nader antwoord 3", "antwoord 3"],
    ["Gecorrigeerd antwoord op vraag 3", "antwoord 3"],
    ["Vraag (3)", "vraag 3"],
    ["Vraag 1 (ChristenUnie)", "vraag 1"],
    ["Vraag 1 (Kostić):", "vraag 1"],
    ["Vraag: 1", "vraag 1"],
    ["Kamervraag 3", "vraag 3"],
    ["Vraag 2 en 3 (gezamenlijk beantwoord)", "vraag 2+3"],
    ["Gecombineerd antwoord op vragen 2 en 3", "antwoord 2+3"],
    ["Antwoord op vragen 2 t/m 4 (gecombineerd)", "antwoord 2+3+4"],
    ["Antwoord op vraag 8 (gezamenlijk met vraag 9 beantwoord)", "antwoord 8"],
    ["Antwoord op vragen 2 tm 4", "antwoord 2+3+4"],
    ["Antwoord op vraag 2 respectievelijk 3", "antwoord 2+3"],
    ["Antwoord - vraag 3", "antwoord 3"],
    ["Antwoord(en) op vraag 3", "antwoord 3"],
    ["Antw. 3", "antwoord 3"],
    ["Antwoord van de minister op vraag 3", "antwoord 3"],
    ["Antwoord van de minister (op vraag 3)", "antwoord 3"],
    ["Antwoord van het kabinet", "antwoord"],
    ["Reactie op vraag 3", "antwoord 3"],
    ["4, 5", "vraag 4+5"],
    ["6 en 7", "vraag 6+7"],
    ["5. en 6.", "vraag 5+6"],
    ["Mededeling", "mededeling"],
    ["3", "vraag 3"],
    ["3.", "vraag 3"],
    ["3)", "vraag 3"],
  ])("%s", (text, expected) => {
    expect(short(text)).toBe(expected);
  });
});

describe("a heading with text on its own line", () => {
  it.each([
    ["Vraag 3: Bent u bekend met dit bericht?", "Bent u bekend met dit bericht?"],
    ["3. Bent u bekend met dit bericht?", "Bent u bekend met dit bericht?"],
    ["3) «Bent u bekend?»", "«Bent u bekend?»"],
    ["Antwoord: ja, dat klopt.", "ja, dat klopt."],
    ["Antwoord op vraag 3: Ja.", "Ja."],
    ["Antwoord vraag 1. Nee.", "Nee."],
    ["1 Kent u het bericht?", "Kent u het bericht?"],
    ["1.Kent u het bericht?", "Kent u het bericht?"],
    ["(1) Kent u het bericht?", "Kent u het bericht?"],
    ["Vraag 1, Kent u het bericht?", "Kent u het bericht?"],
    ["Vraag 1; Kent u het bericht?", "Kent u het bericht?"],
    ["Antwoord 1, Ja.", "Ja."],
    ["Antwoord - Ja.", "Ja."],
    ["Antwoord. Ja, dat klopt.", "Ja, dat klopt."],
    ["Vraag 1 Kent u het bericht?", "Kent u het bericht?"],
    ["Antwoord op vraag 1 Ja.", "Ja."],
    ["Antwoord 2 – Nee, dat niet.", "Nee, dat niet."],
    ["Antwoord op vraag 2 – Ja", "Ja"],
    ["Antwoord 2 – Klopt.", "Klopt."],
    ["Vraag 3 – Bromet", ""],
    ["Vraag 3 – Van der Lee (GroenLinks-PvdA):", ""],
    ["Antwoord op vraag 3 – Kostić", ""],
  ])("%s", (text, rest) => {
    expect(text.slice(parseKop(text)!.einde)).toBe(rest);
  });
});

describe("wording that is no heading", () => {
  it.each([
    "Vraag 3 is al beantwoord in de brief van 3 mei.",
    "Antwoord van de minister van Financiën",
    "Antwoord van minister Sterk (Langdurige Zorg, Jeugd en Sport)",
    "Antwoorden op Kamervragen van het lid Westerveld (Pro)",
    "Vragen van het lid Podt (D66)",
    "Vraagt u zich dat ook af?",
    "1,5°C opwarming",
    "Vraag 3, waarin naar de kosten wordt gevraagd, is al beantwoord.",
    "Antwoord 3, waarnaar u verwijst, gaat daar over.",
    `Vragen ${Array.from({ length: 30 }, (_, i) => i + 1).join(" en vragen ")} gaan over iets.`,
    `Antwoord op vraag ${Array.from({ length: 30 }, (_, i) => i + 1).join(" en vraag ")} staat elders.`,
    "Reactie op vragen van het lid Podt (D66)",
    "2.1.Inleiding",
    "(2023) Nederland in cijfers",
    "2022",
    "3.635 in 2022",
    "12 januari 2024 was de dag waarop",
    "",
  ])("%s", (text) => {
    expect(parseKop(text)).toBeNull();
  });
});
