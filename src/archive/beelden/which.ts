/** Which pages have a picture of their own. */
import { documentDay } from "../documents/document-rows.ts";
import type { DocumentSummary } from "../model.ts";

/** Of each question, of the document for all of them, or of neither: then the icon of the site stands for it. */
export type BeeldVan = "vragen" | "document" | null;

/** With so many questions, a picture of each takes half a minute of a core, once. */
const MOST_QUESTIONS = 500;
/**
 * In a larger archive documents that came since have one, some 2,700 a year: a fixed day, so that a page that has a
 * picture keeps it, and one that has none need not be made again.
 */
const SINCE = "2026-01-01";

export function beeldOf(document: DocumentSummary, totalVragen: number): BeeldVan {
  if (totalVragen <= MOST_QUESTIONS) return "vragen";
  return (documentDay(document) ?? "") >= SINCE ? "document" : null;
}
