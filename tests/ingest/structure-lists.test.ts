import { describe, expect, it } from "vitest";
import { ingestText, markdownOf } from "./support.ts";

const QUESTION = "Vraag 1\nWat doet u?\nAntwoord 1\n";
const answer = async (text: string) => (await markdownOf(QUESTION + text)).get("1.md")!.split("## Antwoord 1\n\n")[1];

describe("paragraphs that are items", () => {
  it("become a list of bullets", async () => {
    expect(await answer("Drie dingen:\n- kijken;\n• luisteren;\n– doen.")).toBe(
      "Drie dingen:\n\n- kijken;\n- luisteren;\n- doen.\n",
    );
  });

  it("become a numbered list when they count up from 1", async () => {
    expect(await answer("Dit:\n1. Kijken.\n2. Luisteren.")).toBe("Dit:\n\n1. Kijken.\n2. Luisteren.\n");
  });

  it("stay as printed when they don't", async () => {
    expect(await answer("2. Kijken.\n4. Luisteren.")).toBe("2\\. Kijken.\n\n4\\. Luisteren.\n");
  });

  it("stay as printed when they are lettered, since their letter is text", async () => {
    expect(await answer("a) kijken\nb) luisteren")).toBe("a) kijken\n\nb) luisteren\n");
  });
});

it("a dash alone is no list", async () => {
  expect((await ingestText(`${QUESTION}- één ding`)).antwoorden[0]!.tekst).toBe("- één ding");
});
