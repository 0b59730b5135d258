import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { circles, importsBelow } from "./imports.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");
const SOURCE = importsBelow(ROOT, "src");

/**
 * What the files of a room may import besides their own room, as DESIGN and README say it. The most exact room counts:
 * a file of `src/ingest/readers` goes by that line, not by that of `src/ingest`.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "src/domain": [],
  "src/files": [],
  "src/wordlist": [],
  "src/ingest/wording": ["src/domain"],
  "src/ingest/tree": ["src/domain"],
  "src/ingest/words": ["src/domain", "src/wordlist", "src/ingest/tree"],
  "src/ingest/readers": ["src/domain", "src/ingest/tree", "src/ingest/wording", "src/ingest/words"],
  "src/ingest/clean": ["src/domain", "src/ingest/tree", "src/ingest/wording", "src/ingest/words"],
  "src/ingest/segment": ["src/domain", "src/ingest/tree", "src/ingest/wording"],
  // The stages behind these take what the stages before them gave: an entry, a document as it was understood.
  "src/ingest/annotate": ["src/domain", "src/ingest/tree", "src/ingest/wording", "src/ingest"],
  "src/ingest/check": ["src/domain", "src/ingest/tree", "src/ingest/wording", "src/ingest"],
  "src/ingest/write": ["src/domain", "src/files", "src/ingest/tree", "src/ingest/wording", "src/ingest"],
  "src/ingest": ["src/domain", "src/files", "src/ingest/*"],
  "src/search/language": [],
  "src/search/format": ["src/domain", "src/search/language"],
  "src/search/pagefind": ["src/domain", "src/search/language", "src/search/format"],
  "src/search/indexing": [
    "src/domain",
    "src/files",
    "src/wordlist",
    "src/search/language",
    "src/search/format",
    "src/search/pagefind",
  ],
  "src/search/searching": ["src/domain", "src/search/language", "src/search/format", "src/search/pagefind"],
  "src/search/browser": ["src/domain", "src/search/language", "src/search/format", "src/search/searching"],
  "src/related": ["src/domain", "src/files", "src/search/language"],
  "src/archive": ["src/domain", "src/files"],
  "src/offline": ["src/search/browser"],
  "src/harvest/koop": ["src/domain", "src/ingest/readers", "src/harvest"],
  "src/harvest/sources": ["src/domain", "src/ingest/readers", "src/ingest/tree", "src/harvest", "src/harvest/koop"],
  "src/harvest": ["src/domain", "src/files", "src/harvest/*"],
};

const rooms = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length);
const roomOf = (file: string): string | undefined => rooms.find((room) => file.startsWith(`${room}/`));

/** A room named “src/ingest/*” stands for all rooms below it. */
const isAllowed = (from: string, to: string | undefined): boolean =>
  to === from ||
  (to !== undefined &&
    MAY_IMPORT[from]!.some((room) => room === to || (room.endsWith("/*") && to.startsWith(room.slice(0, -1)))));

describe("imports", () => {
  it("run one way: from a room to those below it", () => {
    const wrong = [...SOURCE].flatMap(([file, targets]) => {
      const from = roomOf(file);
      if (from === undefined) return [];
      return targets.filter((target) => !isAllowed(from, roomOf(target))).map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it("form no circle, not even of types", () => {
    expect(circles(SOURCE)).toEqual([]);
  });
});

describe("circles", () => {
  it("are found wherever they begin, and each once", () => {
    const imports = new Map([
      ["a", ["b", "d"]],
      ["b", ["c"]],
      ["c", ["a"]],
      ["d", ["d"]],
      ["e", ["a"]],
    ]);
    expect(circles(imports)).toEqual([["a", "b", "c"], ["d"]]);
  });
});
