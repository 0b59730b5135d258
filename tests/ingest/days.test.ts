import { describe, expect, it } from "vitest";
import { ingestDocument } from "../../src/ingest/ingest-document.ts";

const PRINTED = "Vragen van het lid Jansen (D66)\n(ingezonden 26 mei 2026)\nAntwoord\n(ontvangen 3 juli 2026)\n";

/** What is said of the days of a document: the rule, what is wrong and the remedy. */
async function saidOf(yaml: string | null, printed = PRINTED): Promise<string[]> {
  const bytes = new TextEncoder().encode(`${printed}Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n`);
  const input = { bestand: "a.txt", bytes, supplement: yaml, vandaag: "2026-08-01" };
  const { meldingen } = (await ingestDocument(input, () => [])).document;
  return meldingen.map(({ regel, tekst, remedie }) => `${regel}: ${tekst} | ${remedie}`);
}

const yaml = (veld: string, dag: string): string => `${veld}: { waarde: ${dag}, herkomst: Kamer }`;

describe("the days that count are looked at", () => {
  it("says nothing of days that can be", async () => {
    expect(await saidOf(null)).toEqual([]);
    expect(await saidOf(yaml("ontvangen", "2026-08-01"))).toEqual([]);
  });

  it("says a printed day that does not exist until the .yaml says the right one", async () => {
    const printed = PRINTED.replace("26 mei", "31 april");
    expect(await saidOf(null, printed)).toEqual([
      'impossible-date: "ingezonden 31 april 2026": die dag bestaat niet | Zet de juiste datum als ingezonden in de .yaml naast het document',
    ]);
    expect(await saidOf(yaml("ingezonden", "2026-04-30"), printed)).toEqual([]);
  });

  it("says a wrong order until the .yaml puts it right, and one that the .yaml makes", async () => {
    const printed = PRINTED.replace("3 juli 2026", "3 mei 2026");
    expect(await saidOf(null, printed)).toEqual([
      "date-order: Ontvangen (2026-05-03) ligt voor ingezonden (2026-05-26) | Leg de juiste datum vast in de .yaml naast het document",
    ]);
    expect(await saidOf(yaml("ontvangen", "2026-07-03"), printed)).toEqual([]);
    expect(await saidOf(yaml("ontvangen", "2026-05-03"))).toEqual([
      "date-order: Ontvangen (2026-05-03) ligt voor ingezonden (2026-05-26) | Verbeter ontvangen in de .yaml naast het document",
    ]);
  });

  it("says a day to come that the .yaml says; what is printed stands there as it is", async () => {
    expect(await saidOf(yaml("ontvangen", "2062-07-03"))).toEqual([
      "date-out-of-range: De datum van ontvangen (2062-07-03) ligt na de dag waarop het document is gelezen | Verbeter ontvangen in de .yaml naast het document",
    ]);
    expect(await saidOf(null, PRINTED.replace("3 juli 2026", "2 augustus 2026"))).toEqual([]);
  });

  it("says a day of before there was a Kamer", async () => {
    expect(await saidOf(yaml("ingezonden", "1813-12-31"))).toEqual([
      "date-out-of-range: De datum van ingezonden (1813-12-31) ligt voor 1814, toen er nog geen Kamer was | Verbeter ingezonden in de .yaml naast het document",
    ]);
  });
});
