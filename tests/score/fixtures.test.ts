import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { missLines } from "../../scripts/score/report.ts";
import { documentReader } from "../../scripts/score/read.ts";
import { scoreOf } from "../../scripts/score/score.ts";
import { loadTruth } from "../../scripts/score/truth.ts";
import { stemOf } from "../../src/files/stem.ts";
import { findSources } from "../../src/ingest/find-sources.ts";

const FOLDER = join(import.meta.dirname, "../ingest/fixtures/score");
const readDocument = documentReader();
const truth = await loadTruth(join(FOLDER, "truth"));
const { sources } = await findSources(join(FOLDER, "sources"));

describe("what is right besides the words", () => {
  it("is known of every source, and of no other", () => {
    expect(sources.map(({ bestand }) => stemOf(bestand)).toSorted()).toEqual([...truth.keys()].toSorted());
  });

  it.each(sources)("is read of $bestand", async (source) => {
    const read = await readDocument(source);
    const have = "geweigerd" in read ? null : read;
    expect(missLines({ [source.bestand]: scoreOf(truth.get(stemOf(source.bestand))!, have) })).toEqual([]);
  });
});
