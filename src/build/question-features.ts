/** Reads by what the questions of a document are told from others, with the words of the archive's own language. */
import type { KamervraagDocument } from "../domain/document.ts";
import { ownStukken } from "../domain/stukken.ts";
import { type Kenmerken, kenmerkenOf } from "../related/kenmerken.ts";
import { TermReader } from "../related/terms.ts";
import { CompoundSplitter } from "../search/indexing/compound-splitter.ts";
import { loadDictionary } from "../search/indexing/dictionary.ts";
import { loadCompounds } from "../search/indexing/language-lists.ts";

/**
 * A reader of features. Compounds are cut by the dictionary alone, so that what a document is told by does not depend on
 * others; the dictionary is read with the first document.
 */
export function questionFeatures(): QuestionFeatures {
  let reader: TermReader | undefined;
  return (document, stukken) => {
    reader ??= openReader();
    const own = ownStukken(document);
    const named = stukken.map((keys) => [...new Set([...own, ...keys])]);
    return kenmerkenOf(document, named, reader);
  };
}

/** `stukken` are the keys of the papers that each question names. */
export type QuestionFeatures = (document: KamervraagDocument, stukken: readonly (readonly string[])[]) => Kenmerken[];

function openReader(): TermReader {
  const splitter = new CompoundSplitter({
    dictionary: loadDictionary(),
    counts: new Map(),
    exceptions: loadCompounds(),
  });
  return new TermReader((word) => splitter.wordsIn(word));
}
