/** Headings that divide the questions by theme or by who asks: they belong to no answer. */
import { isParagraph, openingOf, wordingOf } from "../tree/blocks.ts";
import type { Block } from "../tree/source.ts";
import { isVragenTitle } from "../wording/titelregels.ts";
import type { Segment } from "./segments.ts";

const LONGEST_THEMAKOP = 100;
const BIJSCHRIFT = /^(?:figuur|tabel|grafiek|kaart|bron)\b/i;

/** Takes the headings off the end of an answer, above the next question: “B. Toezicht”, in bold or as a heading. */
export function takeThemakop(answer: Segment | undefined): Block[] {
  if (answer?.soort !== "antwoord") return [];
  let start = answer.body.length;
  while (start > 1 && isThemakop(answer.body[start - 1]!)) start--;
  if (start === answer.body.length) return [];
  // “De gemeenten zijn:”, and each in bold below it.
  if (wordingOf(answer.body[start - 1]!).endsWith(":")) return [];
  return answer.body.some((block) => isParagraph(block) && !block.data?.strong) ? answer.body.splice(start) : [];
}

function isThemakop(block: Block): boolean {
  if (isParagraph(block) && isVragenTitle(openingOf(block).trimStart())) return true;
  const isSetApart = block.type === "heading" || (isParagraph(block) && block.data?.strong === true);
  if (!isSetApart) return false;
  const wording = wordingOf(block);
  return wording.length <= LONGEST_THEMAKOP && !BIJSCHRIFT.test(wording) && !/[.?!:;,]$/.test(wording);
}
