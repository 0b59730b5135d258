/** The id of a document, which is its address: zaaknummer, else Aanhangsel number, else the name of its file. */
import { adresDeel, isAdresDeel, LONGEST_DEEL } from "../domain/adresdeel.ts";
import type { KamervraagDocument } from "../domain/document.ts";
import { slugify } from "../domain/slug.ts";

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
  // Equal ones are told apart where all are known, so that a long name needs no print of its own.
  const slug = slugify(name).slice(0, LONGEST_DEEL).replace(/-+$/, "");
  return isAdresDeel(slug) ? slug : adresDeel(name);
}
