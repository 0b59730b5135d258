/** What the questions are about, as printed between “over” and the brackets that follow. */

const TITLE = /\b(?:vragen\s+van|kamervragen\s+van|vragen\s+gesteld\s+(?:door|over|aan)|vragen\s+door)\b/i;
const END =
  /\s*\((?:ingezonden|ontvangen|\d{4}\s?Z)|\s+\((?:kenmerk|nr\.)|\s*,?\s+(?:die\s+)?(?:werd(?:en)?|zijn)?\s*ingezonden\b|\n\s*(?=(?:nader |aanvullend )?(?:antwoord|mededeling|vraag|zie ook|AH|\(ingezonden|\d{4}\s?Z)\b)|\n\s*\(|\s+(?:kunnen|kan)\s+(?:tot\s+mijn\s+spijt\s+)?niet\s+binnen\b|\.\s+(?=(?:De|Deze|Hierbij|Ik|In|Op|Tot|Het)\s)|\n\s*\n|$/i;

/** @returns `null` where the document names no subject */
export function parseOnderwerp(titel: string): string | null {
  const title = TITLE.exec(titel);
  if (!title) return null;
  const rest = titel.slice(title.index);
  const over = findOver(rest);
  if (over === -1) return null;
  const text = rest.slice(over);
  const end = END.exec(text)?.index ?? text.length;
  const subject = text
    .slice(0, end)
    .replace(/\s+/g, " ")
    .replace(/[\s.]+$/, "")
    .trim();
  return subject === "" ? null : subject;
}

/** The first “over” outside brackets: a party's name or an office can hold brackets. */
function findOver(text: string): number {
  const pattern = /\s(?:over|inzake|betreffende|naar aanleiding van|met betrekking tot)\s+/gi;
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(0, match.index);
    if (before.split("(").length === before.split(")").length) return match.index + match[0].length;
  }
  return -1;
}
