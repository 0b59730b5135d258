/** Holds the reading of a text against that of the PDF that it was taken out of. */
import type { KamervraagDocument } from "../../src/domain/document.ts";

const METADATA = [
  "soort",
  "variant",
  "onderwerp",
  "zaaknummer",
  "aanhangselnummer",
  "vergaderjaar",
  "vraagstellers",
  "gerichtAan",
  "bewindspersonen",
  "medeNamens",
  "ingezonden",
  "ontvangen",
  "slot",
  "verwijzingen",
  "kamerstukken",
  "zieOok",
] as const;

/** White space, hyphens of line ends and bullets are the extractor's own. */
const folded = (text: string): string => text.normalize("NFC").replace(/[\s\u00ad–•·-]/g, "");

/** What is read of a document, each with its name: “vraag 3”, “noot 2”, “ingezonden”. */
function factsOf(document: KamervraagDocument): Map<string, string> {
  const facts = new Map<string, string>();
  const add = (name: string, text: string) => {
    let own = name;
    for (let n = 2; facts.has(own); n++) own = `${name} (${n})`;
    facts.set(own, folded(text));
  };
  for (const field of METADATA) {
    const value = document[field];
    add(field, typeof value === "string" ? value : JSON.stringify(value));
  }
  for (const { nummers, tekst } of document.vragen) add(`vraag ${nummers.join("+")}`, tekst);
  for (const { nummers, tekst } of document.antwoorden) add(`antwoord ${nummers.join("+")}`, tekst);
  for (const { nummer, tekst } of document.voetnoten) add(`noot ${/\d+/.exec(nummer)?.[0] ?? nummer}`, tekst);
  return facts;
}

/** The names of what is read otherwise, or in one of both only. */
export function differences(text: KamervraagDocument, pdf: KamervraagDocument): string[] {
  const [found, expected] = [factsOf(text), factsOf(pdf)];
  const names = new Set([...expected.keys(), ...found.keys()]);
  return [...names].filter((name) => found.get(name) !== expected.get(name));
}
