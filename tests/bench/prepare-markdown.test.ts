import { expect, it } from "vitest";
import { documentFile, vraagFile } from "../../scripts/bench/prepare-markdown.ts";

const FILE = `---
id: 2026Z00001/1
document: 2026Z00001
onderwerp: "een onderwerp: met meer"
themas:
  - thema: jeugdzorg
    redenen:
      - term: jeugdzorg
        in: vraag
  - thema: onderwijs-en-wetenschap
    redenen: []
---

## Vraag 1

Tekst met
themas:
  - thema: geen
---
`;

it("adds the themes as slugs and the place, and leaves the text as it is", () => {
  const made = vraagFile(FILE, 3);
  expect(made).toContain("\nthemaredenen:\n  - thema: jeugdzorg\n");
  expect(made).toContain("\nthemas: [jeugdzorg, onderwijs-en-wetenschap]\nweight: 3\n---\n\n## Vraag 1\n");
  expect(made.slice(made.indexOf("## Vraag"))).toBe(FILE.slice(FILE.indexOf("## Vraag")));
});

it("makes the page of a document from its first question", () => {
  expect(documentFile(FILE)).toBe('---\ndocument: 2026Z00001\nonderwerp: "een onderwerp: met meer"\n---\n');
});
