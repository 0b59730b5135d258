/** Puts items that follow each other into lists. */
import type { List, ListItem, Paragraph } from "mdast";
import { listItem } from "../../tree/blocks.ts";
import type { ParagraphDraft } from "./paragraphs.ts";

export interface DraftItem {
  draft: ParagraphDraft;
  node: Paragraph;
}

/** Text that starts this near to the text of an item stands below it. */
const NEAR = 3;

/** Collects paragraphs; `add` says whether the paragraph is part of the list. */
export class ListBuilder {
  readonly list: List;
  readonly #first: ParagraphDraft;
  #last: ParagraphDraft;
  #nested: ListBuilder | null = null;

  constructor({ draft, node }: DraftItem) {
    this.#first = draft;
    this.#last = draft;
    const number = Number.parseInt(markerText(draft).replace(/^\D+/, ""), 10);
    const ordered = /[\p{L}\d]/u.test(markerText(draft)) && markerText(draft) !== "o";
    this.list = {
      type: "list",
      ordered,
      ...(Number.isNaN(number) ? {} : { start: number }),
      spread: false,
      children: [listItem(markerText(draft), [node])],
    };
  }

  add(item: DraftItem): boolean {
    const { draft, node } = item;
    if (this.#nested?.add(item)) return true;
    const isDeeper = draft.left > this.#last.left + NEAR;
    if (draft.marker && isDeeper && draft.marker[0]!.x > this.#last.marker![0]!.x + NEAR) {
      this.#nested = new ListBuilder(item);
      this.#lastItem.children.push(this.#nested.list);
      return true;
    }
    if (draft.marker && Math.abs(draft.left - this.#first.left) <= NEAR && isSameKind(draft, this.#first)) {
      this.#nested = null;
      this.#last = draft;
      this.list.children.push(listItem(markerText(draft), [node]));
      return true;
    }
    const marker = this.#last.marker![0]!;
    const isBelow =
      !draft.marker && !draft.strong && Math.abs(draft.left - this.#last.left) <= NEAR && draft.left > marker.x + NEAR;
    if (isBelow) this.#lastItem.children.push(node);
    return isBelow;
  }

  get #lastItem(): ListItem {
    return this.list.children.at(-1)!;
  }
}

export const markerText = (draft: ParagraphDraft): string => (draft.marker ?? []).map((piece) => piece.text).join("");

const isSameKind = (a: ParagraphDraft, b: ParagraphDraft) => kindOf(a) === kindOf(b);
const kindOf = (draft: ParagraphDraft) =>
  markerText(draft)
    .replace(/\d+/g, "1")
    .replace(/\p{L}+/gu, "a");
