/**
 * Word documents (.docx): ministry letters with questions and answers.
 *
 * The file is read as ECMA-376 describes it rather than through a converter: converters to HTML drop
 * what matters here (the numbers that Word generates, page headers, text boxes, page breaks).
 */
import type { FootnoteDefinition } from "mdast";
import { SourceText } from "../tree/source-text.ts";
import { UnreadableSource, type Block, type Remark, type Source, type Zone } from "../tree/source.ts";
import { markTypedContents } from "./docx/contents.ts";
import { contextOf } from "./docx/context.ts";
import { emitFlow } from "./docx/emit.ts";
import type { Flow } from "./docx/flow.ts";
import { readPageParts } from "./docx/headers.ts";
import { markCoverLetter } from "./docx/letter.ts";
import { openWordPackage } from "./docx/package.ts";
import { unfoldQuestionTables } from "./docx/question-table.ts";
import { readFlow } from "./docx/read-flow.ts";
import { appendAll } from "./markup/append.ts";
import { firstChild } from "./markup/xml-tree.ts";

/**
 * Reads a Word document as it is printed with all tracked changes accepted: deleted and hidden text is
 * not there, fields show their last result, generated numbers are text or the marker of a list item.
 *
 * The blocks are, in this order: the letterhead in the first page's header (zone `margin`), the body,
 * the footnotes and endnotes that it refers to, and what is repeated on every page (zone `furniture`).
 * A cover letter before the answers has zone `letter`; its column with addresses zone `margin`.
 *
 * @throws UnreadableSource when the file is no Word document, damaged, encrypted, or without text
 */
export function readDocx(bytes: Uint8Array): Source {
  const word = openWordPackage(bytes);
  const remarks: Remark[] = [];
  const context = contextOf(word, remarks);
  const pageParts = readPageParts(word);
  const inZone = (zone: Zone): Flow[] =>
    pageParts
      .filter((page) => page.zone === zone)
      .flatMap(({ part }) => readFlow(part.root, { ...context, part, fields: [] }))
      .map((flow) => (flow.kind === "page" ? flow : { ...flow, zone }));

  const head = inZone("margin");
  const body = firstChild(word.root, "body");
  const flows = markTypedContents(body ? readFlow(body, context) : []);
  const letter = unfoldQuestionTables(markCoverLetter(flows, head.length > 0));
  const furniture = inZone("furniture");

  const source = new SourceText();
  const blocks: Block[] = [...emitFlow(head, source), ...emitFlow(letter, source)];
  for (const note of context.notes.all()) {
    blocks.push({
      type: "footnoteDefinition",
      identifier: note.identifier,
      label: note.label,
      children: emitFlow(
        readFlow(note.body, { ...context, part: word.related(`${note.kind}s`) ?? word, fields: [] }),
        source,
      ) as FootnoteDefinition["children"],
    });
  }
  appendAll(blocks, emitFlow(furniture, source));
  if (!/[\p{L}\p{N}]/u.test(source.value)) {
    throw new UnreadableSource(
      "no-text",
      "In het Word-document staat geen tekst (misschien alleen een afbeelding)",
      "Zet hier een versie met tekst neer, of haal de tekst met tekstherkenning uit de afbeelding",
    );
  }
  return { formaat: "docx", text: source.value, blocks, leftOut: [], properties: {}, remarks: counted(remarks) };
}

/** What is said more than once is said once, with how often. */
function counted(remarks: readonly Remark[]): Remark[] {
  const groups = Map.groupBy(remarks, (remark) => JSON.stringify(remark));
  return [...groups.values()].map(([first, ...more]) =>
    more.length === 0 ? first! : { ...first!, tekst: `${first!.tekst} (${more.length + 1} keer)` },
  );
}
