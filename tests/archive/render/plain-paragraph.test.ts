import fc from "fast-check";
import type { Html, Paragraph, Root, RootContent } from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkRehype, { type defaultHandlers } from "remark-rehype";
import { unified } from "unified";
import { expect, it } from "vitest";
import { h } from "../../../src/archive/render/h.ts";
import { PageRenderer } from "../../../src/archive/render/page.ts";

type State = Parameters<(typeof defaultHandlers)["paragraph"]>[0];

/** The whole way to HTML, for every block. */
const whole = unified()
  .use(remarkRehype, {
    handlers: {
      paragraph: (state: State, node: Paragraph) => h("p", { className: ["nl-paragraph"] }, ...state.all(node)),
      html: (_: State, { value }: Html) => ({ type: "text", value }),
    },
  })
  .use(rehypeStringify)
  .freeze();

const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.stringMatching(/^[a-z <>&"'\n\t\u00a0;#x]+$/).filter((value) => value.trim() !== ""),
);
const block = fc.oneof(
  text.map((value): RootContent => ({ type: "paragraph", children: [{ type: "text", value }] })),
  text.map((value): RootContent => ({ type: "heading", depth: 3, children: [{ type: "text", value }] })),
  text.map((value): RootContent => ({ type: "html", value })),
  text.map((value): RootContent => ({ type: "definition", identifier: value, url: "/" })),
);

it("a page is the same as when every block goes the whole way", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (children) => {
      const renderer = new PageRenderer({ vraag: () => null, ownPage: () => null, dag: null });
      const tree: Root = { type: "root", children };
      expect(renderer.text([{ blocks: children }], []).html).toBe(whole.stringify(whole.runSync(tree)));
    }),
    { numRuns: 1000 },
  );
});
