/**
 * Blocks as a reader found them → blocks as a person reads them: without what repeats on every page,
 * notes taken out of the running text, sentences whole again.
 */
import type { FootnoteDefinition, Paragraph } from "mdast";
import type { Formaat } from "../../domain/document.ts";
import { isParagraph, leaves, openingOf, trimParagraph, wordingOf } from "../tree/blocks.ts";
import type { Block, LeftOut, Source, Zone } from "../tree/source.ts";
import { lengthOfBrief } from "./begeleidende-brief.ts";
import { joinSentences } from "./join-sentences.ts";
import { loopregels } from "./loopregels.ts";

export interface Cleaned {
  /** The running text. */
  blocks: Block[];
  /** Letterhead and cover letter: read for what they say about the document. */
  voorwerk: Block[];
  /** What repeats on every page, as text: it names the document it belongs to. */
  furniture: string[];
  noten: FootnoteDefinition[];
  leftOut: LeftOut[];
}

/** In these a paragraph is the writer's own, whatever letter it begins with, unless the foot of a page cut it in two. */
const MARKS_PARAGRAPHS: ReadonlySet<Formaat> = new Set(["docx", "odt", "rtf", "doc", "xml", "html"]);

/** Lines drawn with characters. */
const RULE = /^[_\-–—=*\s.]{4,}$/;
const OPENS_RULE = /^[_\-–—=*\s.]+$/;

export function clean(source: Source): Cleaned {
  const onEachPage = loopregels(source.blocks);
  const placed = Map.groupBy(source.blocks, (block) => (onEachPage.has(block) ? "furniture" : placeOf(block)));
  const inPlace = (place: Place): Block[] => placed.get(place) ?? [];
  const furniture = inPlace("furniture");
  const body = inPlace("body");
  const noten = body.filter((block) => block.type === "footnoteDefinition");
  const marksParagraphs = MARKS_PARAGRAPHS.has(source.formaat);
  const isFurniture = new Set(furniture);
  const behindFurniture = new Set(source.blocks.filter((_, i) => i > 0 && isFurniture.has(source.blocks[i - 1]!)));
  const cut = new Set<Block>();
  const running = body.flatMap((block) => {
    const tidied = tidy(block);
    if (behindFurniture.has(block)) for (const one of tidied) cut.add(one);
    return tidied;
  });
  const brief = lengthOfBrief(running);
  return {
    blocks: joinSentences(running.slice(brief), (block) => !marksParagraphs || cut.has(block)),
    voorwerk: [...inPlace("voorwerk"), ...running.slice(0, brief)],
    furniture: furniture.map(wordingOf),
    noten,
    leftOut: [...source.leftOut, ...furniture.flatMap((block) => leaveOut(block, source.text))],
  };
}

type Place = "furniture" | "voorwerk" | "body";

function placeOf(block: Block): Place {
  const zone = zoneOf(block);
  return zone === "margin" || zone === "letter" ? "voorwerk" : (zone ?? "body");
}

/** A mark of a note is text, also on a drawn line. */
const isRule = (block: Paragraph): boolean =>
  OPENS_RULE.test(openingOf(block)) &&
  RULE.test(wordingOf(block)) &&
  leaves(block).every(({ type }) => type === "text");

/** A paragraph without white space at its ends; what holds nothing, is a drawn line, or is a note is not running text. */
function tidy(block: Block): Block[] {
  if (block.type === "footnoteDefinition") return [];
  if (!isParagraph(block)) return [block];
  const trimmed = trimParagraph(block);
  return trimmed && !isRule(trimmed) ? [trimmed] : [];
}

function zoneOf(block: Block): Zone | undefined {
  return block.type === "footnoteDefinition" || block.type === "heading" ? undefined : block.data?.zone;
}

/** The ranges of a block of furniture; what a reader left out in the midst of it, a bookmark, is named already. */
function leaveOut(block: Block, text: string): LeftOut[] {
  const ranges: LeftOut[] = [];
  for (const { position } of leaves(block)) {
    const last = ranges.at(-1);
    if (!position) continue;
    if (last && text.slice(last.end.offset, position.start.offset).trim() === "") last.end = position.end;
    else ranges.push({ reason: "page-furniture", start: position.start, end: position.end });
  }
  return ranges;
}
