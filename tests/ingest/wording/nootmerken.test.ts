/** Every mark of a note, in the text and before its entry in the list at the end. */
import { describe, expect, it } from "vitest";
import { NOOTMERKEN } from "../../../src/ingest/wording/nootmerken.ts";
import { brief, ingestText } from "../support.ts";

const mark = (druk: string, number: number): string => druk.replace("#", String(number)).replace("ⁿ", "⁰¹²"[number]!);

describe.each(NOOTMERKEN)("the mark $druk", ({ druk, isKaal }) => {
  const vragen = `Vraag 1\nKent u het bericht?${mark(druk, 1)}\nVraag 2\nEn dit?${mark(druk, 2)}\nAntwoord 1 en 2\nJa.`;
  const noten = [1, 2].map((number) => ({ nummer: mark(druk, number), tekst: `NOS, ${number} juni 2025` }));

  // A number alone on a line is a heading.
  it.each(isKaal ? [" "] : [" ", "\n"])(
    "is read before its entry, behind it %j, and found in the text",
    async (between) => {
      const list = noten.map(({ nummer, tekst }) => nummer + between + tekst).join("\n");
      const document = await ingestText(`${vragen}\n\n${list}`);
      expect(document.voetnoten).toEqual(noten);
      expect(withoutMarks(brief(document))).toEqual({
        vragen: ["1: Kent u het bericht?", "2: En dit?"],
        antwoorden: ["1+2: Ja."],
      });
      expect(document.meldingen).toEqual([]);
    },
  );
});

/** In plain text a mark stands as printed, or in square brackets where it was a number alone. */
function withoutMarks(parts: ReturnType<typeof brief>) {
  const bare = (texts: readonly string[]) => texts.map((text) => text.replace(/\?\S+$/, "?"));
  return { vragen: bare(parts.vragen), antwoorden: parts.antwoorden };
}
