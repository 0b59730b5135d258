/** The numbers a document carries: zaaknummer, Aanhangsel number, parliamentary year. */
import type { Aanhef } from "./aanhef.ts";

/** “2026Z10868”, also “2024Z 17972”: with a space between. */
const ZAAKNUMMER = /\b((?:19|20)\d{2})\s?Z\s?(\d{5})\b/;

/**
 * The first zaaknummer in the title lines, page furniture or letterhead. A ministry's own reference has
 * another form and is none.
 */
export function parseZaaknummer({ titel, brief, furniture, properties }: Aanhef): string | null {
  for (const text of [properties["vraagnummer"] ?? "", titel, ...furniture, brief]) {
    const match = ZAAKNUMMER.exec(text);
    if (match) return `${match[1]}Z${match[2]}`;
  }
  return null;
}

/**
 * “ah-tk-20242025-563” in the page furniture, the number below the heading “… met de daarop door de regering gegeven
 * antwoorden”, “AH 610” in the title, or what the format says.
 */
export function parseAanhangselnummer({ titel, furniture, properties }: Aanhef): number | null {
  if (properties["aanhangselnummer"]) return Number(properties["aanhangselnummer"]) || null;
  const printed = [...furniture, titel].join("\n");
  const code = /\bah-tk-\d{8}-(\d+)\b/.exec(printed) ?? BELOW_HEADING.exec(printed);
  if (code) return Number(code[1]);
  const inTitel = /(?:^|\n)\s*AH\s*(\d{1,5})\b/.exec(titel);
  return inTitel ? Number(inTitel[1]) : null;
}

const BELOW_HEADING = /gegeven antwoorden\n+(\d{1,5})(?:\n|$)/i;

/** The year of this document, not of one it refers to: “Vergaderjaar 2024–2025” in furniture or at the head. */
export function parseVergaderjaar({ titel, furniture, properties }: Aanhef): string | null {
  if (properties["vergaderjaar"]) return normalise(properties["vergaderjaar"]);
  const lines = [
    ...furniture,
    ...titel.split("\n").filter((line) => /^\s*(?:tweede kamer|vergaderjaar)\b/i.test(line)),
  ];
  for (const line of lines) {
    const match = /vergaderjaar\s+(\d{4}\s*[–/-]\s*(?:\d{4}|['’]?\d{2}))(?!\d)/i.exec(line);
    if (match) return normalise(match[1]!);
  }
  return null;
}

/** “20242025”, “2024–2025”, “2024/2025”, “2024-’25” → “2024-2025”. */
function normalise(year: string): string | null {
  const match = /^(\d{4})\D*(\d{4}|\d{2})$/.exec(year.trim());
  if (!match) return null;
  const [, from, to] = match as unknown as [string, string, string];
  return `${from}-${to.length === 2 ? from.slice(0, 2) : ""}${to}`;
}
