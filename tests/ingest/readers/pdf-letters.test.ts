import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { leaves, textOf } from "../../../src/ingest/tree/blocks.ts";
import { readPdf } from "../../../src/ingest/readers/pdf.ts";
import { describeWith, material } from "../../support/material.ts";
import { at, lines, makePdf, raised } from "../fixtures/pdf/make-pdf.ts";

const lettersOf = (text: string) => text.replace(/[^\p{L}\d]/gu, "");
const page = (number: number) => [
  ...lines(120, 100, [
    `Op bladzijde ${String(number)} staat dat de minister van plan is om de wachttijden aan te pak-`,
    "ken, samen met gemeenten en aanbie-",
  ]),
  raised(290, 112, "1"),
  raised(120, 780, "1"),
  at(124, 780, "Een noot met https://nos.nl/artikel-", { size: 7 }),
  at(124, 789, "2566.", { size: 7 }),
  at(120, 810, `Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel ${String(number)}`, { size: 9 }),
  at(120, 150, "•"),
  at(134, 150, "Een punt van aandacht."),
];

describe("the letters of a PDF", () => {
  it("stand in the text once, and every node stands for a range of it with the same letters", async () => {
    const pages = [page(1), page(2)];
    const { text, blocks, leftOut } = await readPdf(makePdf(pages));
    const sorted = (value: string) => [...lettersOf(value)].sort().join("");
    expect(sorted(text)).toBe(
      sorted(
        pages
          .flat()
          .map((placed) => placed.text)
          .join(""),
      ),
    );

    const covered = Array.from<boolean>({ length: text.length }).fill(false);
    const cover = (from: number, to: number) => {
      for (let i = from; i < to; i++) {
        expect(covered[i]).toBe(false);
        covered[i] = true;
      }
    };
    for (const leaf of blocks.flatMap((block) => leaves(block))) {
      const own = leaf.type === "text" ? leaf.value : leaf.label!;
      const { start, end } = leaf.position ?? { start: null, end: null };
      expect(lettersOf(start ? text.slice(start.offset, end.offset) : "")).toBe(lettersOf(own));
      if (start) cover(start.offset!, end.offset!);
    }
    for (const { start, end } of leftOut) cover(start.offset!, end.offset!);
    for (const block of blocks) if (block.type === "footnoteDefinition") covered[block.position!.start.offset!] = true;
    expect(lettersOf([...text].filter((_, i) => !covered[i]).join(""))).toBe("");
  });
});

const OFFICIAL = material("corpus", "official", "ah-tk-20202021-3235", "ah-tk-20202021-3235");

describeWith(`${OFFICIAL}.pdf`, "an official paper", () => {
  it("gives the same paragraphs from PDF as from XML", async () => {
    const xml = readFileSync(`${OFFICIAL}.xml`, "utf8");
    const plain = (markup: string) =>
      markup
        .replace(/<[^>]*>/g, "")
        .replace(/&amp;/g, "&")
        .replace(/\s+/g, " ")
        .trim();
    const paragraphs = [...xml.matchAll(/<(al|nr)\b[^>]*>([\s\S]*?)<\/\1>/g)].map((match) => plain(match[2]!));
    const { blocks } = await readPdf(new Uint8Array(readFileSync(`${OFFICIAL}.pdf`)));
    const found = blocks
      .filter((block) => block.type === "paragraph" && !block.data?.zone)
      .map((block) => textOf(block));
    expect(found.slice(found.indexOf("Vraag 1"))).toEqual(paragraphs);
  });
});
