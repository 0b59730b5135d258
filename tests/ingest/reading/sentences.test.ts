/** What ends a sentence, a word or a page, and what does not. */
import { describe, expect, it } from "vitest";
import { docx, p } from "../fixtures/docx/make-docx.ts";
import { brief, ingestText } from "../support.ts";
import { htmlOf, read, readCase, xmlOf } from "./read.ts";

const LETTER = "Antwoorden op vragen van het lid Wiedijk (SP) over de veerstoep (2026Z04821) (ingezonden 3 maart 2026)";

describe("paragraphs that begin with a small letter", () => {
  it.each([
    ["XML", xmlOf("<al>Kent u dit?</al>", "<al>groep een</al><al>groep twee</al>")],
    ["HTML", htmlOf("<p>Kent u dit?</p>", "<p>groep een</p><p>groep twee</p>")],
    [
      "Word",
      docx([LETTER, "Vraag 1", "Kent u dit?", "Antwoord 1", "groep een", "groep twee"].map((t) => p(t)).join("")),
    ],
  ])("stay paragraphs in %s, where the writer made them", async (_format, source) => {
    const { document } = await read(source);
    expect(document.antwoorden[0]!.tekst).toBe("groep een\n\ngroep twee");
  });

  it.each([
    [
      "a sentence that an empty line cut",
      "Daarom zijn sinds het\n\ndebat verbeterpunten gerealiseerd.",
      "sinds het debat",
    ],
    [
      "one that goes on behind a comma",
      "Daarom zijn,\n\nsinds het debat, punten gerealiseerd.",
      "zijn, sinds het debat",
    ],
  ])("are one in a text without: %s", async (_what, answer, whole) => {
    const { antwoorden } = await ingestText(`${LETTER}\n\nVraag 1\n\nKent u dit?\n\nAntwoord 1\n\n${answer}\n`);
    expect(antwoorden[0]!.tekst).toContain(whole);
  });
});

describe("a soft hyphen at a line end of a PDF", () => {
  it.each([
    ["p02-afbreken.pdf", ["Belastingdienst"]],
    ["q03-zachtstreepje.pdf", ["kindermishandeling", "jeugdhulpverlening"]],
  ])("leaves one word: %s", async (name, words) => {
    const { document, markdown } = await readCase("zacht-streepje-in-pdf", name);
    const shown = [brief(document).vragen, brief(document).antwoorden, markdown("1")].flat().join("\n");
    for (const word of words) expect(shown).toContain(word);
    expect(shown).not.toMatch(/\u00AD|\p{Ll}[-‐] ?\n|kinder[- ]mis|hulp[- ]ver|Belasting[- ]/u);
  });
});

describe("the foot of a page in mid-line, in a text with numbers of pages", () => {
  const FOOT = "Tweede Kamer, vergaderjaar 2025–2026, Aanhangsel 1";
  it.each([
    ["behind a sign", `Ja, dat klopt.\n–${FOOT}Verder niets.`, ["Ja, dat klopt.", "Verder niets."]],
    ["between two words", `Ja, dat klopt.${FOOT}Verder niets.`, ["Ja, dat klopt.", "Verder niets."]],
    ["at the start", `Ja, dat klopt.\n${FOOT}Verder niets.`, ["Ja, dat klopt.", "Verder niets."]],
  ])("stands in no answer, and what is around it once: %s", async (_where, answer, kept) => {
    const text = `${LETTER}\n\nVraag 1\nKent u dit?\n\nAntwoord 1\n${answer}\n\nPagina 1 van 2\n`;
    const { antwoorden, meldingen } = await ingestText(text);
    const { tekst } = antwoorden[0]!;
    expect(tekst).not.toContain("vergaderjaar");
    for (const sentence of kept) expect(tekst.split(sentence)).toHaveLength(2);
    expect(meldingen.filter(({ regel }) => regel.startsWith("text-"))).toEqual([]);
  });
});
