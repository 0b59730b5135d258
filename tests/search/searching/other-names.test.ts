/** A word that the archive knows well stands above what says it by another name. */
import { expect, test } from "vitest";
import { searchAll } from "../../../src/search/searching/search.ts";
import { makeDocument } from "../support/documents.ts";
import { useArchive } from "../support/small-archive.ts";

const QUESTIONS: Record<string, [vraag: string, antwoord: string]> = {
  ander: ["Hoe lang is de wachttijd bij het gemaal?", "De wachttijd bij het gemaal is lang."],
  eigen: ["Klopt het bericht over het gemaal?", "De wachtlijst bij het gemaal is lang."],
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`sluis-${i}`, ["Hoe lang is de wachtlijst bij de sluis?", "Te lang."]]),
  ),
};

const { index } = useArchive(
  Object.entries(QUESTIONS).map(([id, qa]) => makeDocument({ id, titel: `Over ${id}`, qa: [qa] })),
);

async function found(query: string): Promise<string[]> {
  const { hits } = await searchAll(index(), query, new Set());
  return hits.map(({ document }) => index().catalogue.row(document).id);
}

test("the word itself in an answer stands above another name in question and answer, and that is found too", async () => {
  expect(await found("wachtlijst gemaal")).toEqual(["eigen", "ander"]);
});
