import { describe, expect, it } from "vitest";
import { resemblesKop } from "../../../src/ingest/wording/lijkt-op-kop.ts";
import { ingestText } from "../support.ts";

describe("a line that looks like a heading", () => {
  it.each([
    ...["Vraag deel 2", "2e vraag", "Tweede vraag", "V1", "A2:", "Ad 3", "Antwoord/reactie vraag 1"],
    ...["(Antwoord)", "[Antwoord]", "Antwoord van de minister van Financiën"],
  ])("%s", (line) => {
    expect(resemblesKop(line)).toBe(true);
  });

  it.each(["Vraag 3", "Antwoord", "Reactie van de sector", "Zie het antwoord op vraag 3.", "Bijlage 2"])(
    "%s is none",
    (line) => {
      expect(resemblesKop(line)).toBe(false);
    },
  );

  it("is said where it stands in an answer", async () => {
    const document = await ingestText(
      "2026Z10868\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\nTweede vraag\nWaarom?\nAntwoord 2\nDaarom.\n",
    );
    expect(document.meldingen).toContainEqual(
      expect.objectContaining({
        regel: "unread-heading",
        plaats: "6:1",
        tekst: expect.stringContaining("Tweede vraag"),
      }),
    );
  });
});
