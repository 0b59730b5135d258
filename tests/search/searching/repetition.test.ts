/** What stands in a question more than once. */
import { expect, test } from "vitest";
import { searchAll } from "../../../src/search/searching/search.ts";
import { makeDocument } from "../support/documents.ts";
import { useArchive } from "../support/small-archive.ts";

const QUESTIONS: Record<string, string> = {
  akin: "Hoe groot is de ramp, na een crisis en nog een crisis?",
  twice: "Hoe groot is de ramp, en waar was die ramp?",
  ...Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`crisis-${i}`, "Hoe groot is de crisis?"])),
};

const { index } = useArchive(
  Object.entries(QUESTIONS).map(([id, vraag]) => makeDocument({ id, titel: `Over ${id}`, qa: [[vraag, "Groot."]] })),
);

test("the word again says more than something akin again", async () => {
  const { hits } = await searchAll(index(), "ramp", new Set());
  const [best] = hits.map(({ document }) => index().catalogue.row(document).id);
  expect(best).toBe("twice");
});
