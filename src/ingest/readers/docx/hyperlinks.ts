/** Where the links of a Word document lead: those it has as elements, and those it makes as fields. */
import { addressOf } from "../../tree/links.ts";
import type { Remark } from "../../tree/source.ts";
import type { MarkupElement } from "../markup/xml-tree.ts";
import type { WordPart } from "./package.ts";

/** `HYPERLINK "https://…" \l "place" \o "tip"` (ECMA-376 part 1, 17.16.5.25). */
const HYPERLINK = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i;
const PLACE = /\s\\l\s+(?:"([^"]*)"|(\S+))/i;

const withPlace = (target: string, place: string | undefined): string =>
  place && !target.includes("#") ? `${target}#${place}` : target;

/** What the code of a field leads to; undefined for other fields, and for places in the document. */
export function targetOfField(code: string): string | undefined {
  const [, quoted, bare] = HYPERLINK.exec(code) ?? [];
  const target = (quoted ?? bare)?.trim();
  if (!target) return undefined;
  const [, place, barePlace] = PLACE.exec(code) ?? [];
  return withPlace(target, place ?? barePlace);
}

/** What an element `hyperlink` leads to; undefined for places in the document. */
export function targetOfHyperlink({ attributes }: MarkupElement, part: WordPart): string | undefined {
  const target = part.target(attributes["id"] ?? "")?.trim();
  return target ? withPlace(target, attributes["anchor"]) : undefined;
}

/** The address for a target, where it leads to one; else a remark is added. */
export function readAddress(target: string | undefined, remarks: Remark[]): { address?: string } {
  if (target === undefined || target.startsWith("#")) return {};
  const address = addressOf(target);
  if (address !== null) return { address };
  const tekst = "Een koppeling leidt buiten het document nergens heen; haar tekst staat er, haar adres niet";
  remarks.push({ regel: "left-out-address", tekst, weggelaten: target });
  return {};
}
