/** What is needed to read the body of a Word file: its styles, numbers and notes. */
import type { Remark } from "../../tree/source.ts";
import { readNumberings, type Counters } from "./numbering.ts";
import type { WordPackage } from "./package.ts";
import { readNotes } from "./referred-notes.ts";
import type { RunContext } from "./runs.ts";
import { readStyles } from "./styles.ts";

export interface FlowContext extends RunContext {
  counters: Counters;
  /** Whether this file stands in another. */
  isInserted?: boolean;
}

/** @param remarks where is put what is said of the file */
export function contextOf(word: WordPackage, remarks: Remark[]): FlowContext {
  return {
    part: word,
    styles: readStyles(word.related("styles")?.root),
    counters: readNumberings(word.related("numbering")?.root),
    notes: readNotes({ footnote: word.related("footnotes")?.root, endnote: word.related("endnotes")?.root }, [
      word.root,
      word.related("settings")?.root,
    ]),
    fields: [],
    remarks,
  };
}
