/** The id of a document, which is its address: zaaknummer, else Aanhangsel number, else the name of its file. */
import type { KamervraagDocument } from "../domain/document.ts";
import { slugify } from "../domain/slug.ts";

/** Of the name of a file, so that what is written under it fits in a name too. */
const LONGEST_NAME = 120;

export function identify(
  {
    zaaknummer,
    aanhangselnummer,
    vergaderjaar,
  }: Pick<KamervraagDocument, "zaaknummer" | "aanhangselnummer" | "vergaderjaar">,
  bestand: string,
): string {
  if (zaaknummer) return zaaknummer;
  if (aanhangselnummer && vergaderjaar) return `ah-tk-${vergaderjaar.replace("-", "")}-${aanhangselnummer}`;
  const name = bestand
    .split("/")
    .at(-1)!
    .replace(/\.[^.]+$/, "");
  return slugify(name).slice(0, LONGEST_NAME).replace(/-+$/, "") || "document";
}
