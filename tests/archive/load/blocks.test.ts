import fc from "fast-check";
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, it } from "vitest";
import { parseBlocks } from "../../../src/archive/load/blocks.ts";

const whole = unified().use(remarkParse).use(remarkGfm).freeze();

/** Blocks as they are, without their places in the text. */
const shape = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, field: unknown) => (key === "position" ? undefined : field)));

const PIECES = [
  ..."aZé09 ,;:?!'’“”\"«€–—/().-[]{}<>*_~`#|&\\^+=@\t",
  ...[
    "ja",
    "x",
    "\u{e000}",
    "\\[",
    "1. ",
    "12) ",
    "http://a.nl",
    "www.a.nl",
    "a@b.nl",
    "](",
    "[^1]",
    "[b](3.md)",
    "&amp;",
    "  ",
  ],
];
const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((pieces) => pieces.join(""));
const text = fc.stringMatching(/^[a-zA-Z“(][a-z0-9 ,:.\]()-]{0,12}$/);
const block = fc.oneof(
  text,
  text.map((words) => `## ${words}`),
  fc
    .tuple(text, text, fc.constantFrom("3.md", "https://a.nl/b-c?id=1", "a b", "/x_y", "www.a.nl"), text)
    .map(([before, words, url, after]) => `${before}[${words}](${url})${after}`),
  line,
  fc.constantFrom(
    "x",
    "```",
    "~~~ js",
    "<!--",
    "-->",
    "<script>",
    "<div>",
    "- a",
    "  b",
    "    c",
    "1. d",
    "> e",
    "***",
  ),
  fc.constantFrom(
    "[^1]: noot",
    "[a]: /url",
    "| a |\n| - |\n| b |",
    "---",
    "===",
    "a\n===",
    "a\\\nb",
    "## x #",
    "# kop",
  ),
);
const markdown = fc
  .array(fc.tuple(block, fc.constantFrom("\n\n", "\n\n", "\n\n", "\n", "\n\n\n", "\r\n\r\n")), { maxLength: 7 })
  .map((blocks) => blocks.flat().join(""));

it("gives the blocks that the parser gives, whatever the text", () => {
  fc.assert(
    fc.property(markdown, (text) => {
      expect(shape(parseBlocks(text))).toEqual(shape((whole.parse(text) as Root).children));
    }),
    { numRuns: 1500 },
  );
});
