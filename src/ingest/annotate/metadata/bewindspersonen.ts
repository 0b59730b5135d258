/** Who answers, who is asked, and in whose name besides. */
import type { Bewindspersoon, Geadresseerde } from "../../../domain/document.ts";
import { AMBTSWOORDEN, parseAmbtsregel, ROL, rolOf, voluit, WAARNEMEND } from "../../wording/ambten.ts";
import { AMBTGENOOT, readAmbtenrij } from "../../wording/ambtenrij.ts";
import { isBriefregel } from "../../wording/brief.ts";
import { OVER } from "../../wording/over.ts";
import { AANSPREEKVORM, LID, NAAM, withSpaces } from "../../wording/persoon.ts";
import { isTitelregel, titelregelsIn, VRAGEN } from "../../wording/titelregels.ts";

/** “minister van Justitie” names an office, “minister van Weel” a person; “minister VWS” is an office too. */
const GEEN_AMBT = String.raw`(?!(?:(?:[Vv]an|[Vv]oor)\s+(?:de\s+)?)?(?:${AMBTSWOORDEN}|\p{Lu}[\p{L}&]*\p{Lu}(?!\p{L})))`;
/** A name with the portfolio in brackets. Without brackets it is followed by who shares the portfolio. */
const NAAM_EN_PORTEFEUILLE = String.raw`${AANSPREEKVORM}*${GEEN_AMBT}(?<naam>${NAAM})${WAARNEMEND}(?:,?\s*\((?<portefeuille>(?:[^()]|\([^()]*\))*)\))?`;
const ROL_MET_NAAM = String.raw`(?<rol>${ROL})(?:s|sen)?${WAARNEMEND}\s+${NAAM_EN_PORTEFEUILLE}`;
const OPENING = new RegExp(String.raw`(?<!\p{L})${ROL_MET_NAAM}`, "gu");
/** “… De Vries (Financiën) en Van Rij (…)”, “… Hermans (…) en van Staatssecretaris Rummenie (…)”: who follows. */
const VOLGENDE = new RegExp(
  String.raw`\s*(?:[,;](?:\s*en\b)?|&|\ben\b|\balsmede\b|\bevenals\b)\s+(?:(?:antwoord\s+)?van\s+)?(?:de\s+)?(?:(?<rol>${ROL})(?:s|sen)?${WAARNEMEND}\s+)?${NAAM_EN_PORTEFEUILLE}`,
  "uy",
);
/** What stands behind the last name where no portfolio is printed: “Antwoord van minister Hermans op vragen van …”. */
const NA_NAMEN = /^\s*(?:op\s|$)/;

/** Brackets may hold the whole office: “Minister Heijnen (staatssecretaris van Infrastructuur en Waterstaat)”. */
function person(rol: string, naam: string, portefeuille: string): Bewindspersoon {
  const printed = voluit(portefeuille).replace(/^(?:beiden?|allen|allebei)\s+/i, "");
  const ambt = parseAmbtsregel(printed);
  const own = (ambt?.portefeuille ?? printed).replace(/^(?:van|voor)\s+/i, "");
  return { naam: withSpaces(naam), rol: ambt?.rol ?? rolOf(rol), portefeuille: own || null };
}

/** People in a row: a name without a role has the role before it, one without a portfolio shares the next. */
function readRow(text: string, opening: RegExpExecArray): { people: Bewindspersoon[]; end: number } {
  const row = [opening];
  VOLGENDE.lastIndex = opening.index + opening[0].length;
  for (let match = VOLGENDE.exec(text); match; match = VOLGENDE.exec(text)) row.push(match);
  const end = row.at(-1)!.index + row.at(-1)![0].length;

  let portefeuille = NA_NAMEN.test(text.slice(end)) ? "" : undefined;
  const portefeuilles = row.map(() => portefeuille);
  for (let i = row.length - 1; i >= 0; i--) {
    portefeuille = row[i]!.groups!["portefeuille"] ?? portefeuille;
    portefeuilles[i] = portefeuille;
  }
  let rol = "";
  const people = row.flatMap(({ groups }, i): Bewindspersoon[] => {
    rol = groups!["rol"] ?? rol;
    return portefeuilles[i] === undefined ? [] : [person(rol, groups!["naam"]!, portefeuilles[i])];
  });
  return { people, end };
}

/**
 * “Antwoord van minister Sterk (Langdurige Zorg, Jeugd en Sport), mede namens …”: name, role, portfolio.
 *
 * @param titel the title lines of the document, put right
 */
export function parseBewindspersonen(titel: string): Bewindspersoon[] {
  const start = titelregelsIn(titel).find(({ regel }) => regel.noemt === "bewindspersonen");
  if (!start) return [];
  const sentence = titel.slice(start.at).replace(/\n/g, " ");
  const own = sentence.split(ENDS_NAMEN)[0]!;
  const people: Bewindspersoon[] = [];
  for (let from = 0; ;) {
    OPENING.lastIndex = from;
    const opening = OPENING.exec(own);
    if (!opening) break;
    const row = readRow(own, opening);
    people.push(...row.people);
    from = row.end;
  }
  if (people.length > 0) return people;
  return besideAmbten(own);
}

const IS_ROL = new RegExp(String.raw`(?<!\p{L})(?:${ROL})(?!\p{L})`, "gu");
const NAAM_TUSSEN_HAAKJES = new RegExp(String.raw`\s*\(${AANSPREEKVORM}*(?<naam>${NAAM})\)`, "uy");

const LONGEST_NAAM = 80;
const NAAM_ERVOOR = new RegExp(String.raw`(?:^|\s)${AANSPREEKVORM}*(?<naam>${NAAM}),\s+(?:de\s+)?$`, "u");

/** “Antwoord van de minister van Financiën (Heinen)”, “… van de heer Heinen, minister van Financiën”: the office is named. */
function besideAmbten(text: string): Bewindspersoon[] {
  return [...text.matchAll(IS_ROL)].flatMap(({ index }) => {
    const ambten = readAmbtenrij(text, index);
    const [ambt] = ambten;
    if (ambten.length !== 1 || !ambt?.rol || !ambt.portefeuille) return [];
    NAAM_TUSSEN_HAAKJES.lastIndex = ambt.end;
    const before = text.slice(Math.max(0, index - LONGEST_NAAM), index);
    const naam = (NAAM_TUSSEN_HAAKJES.exec(text) ?? NAAM_ERVOOR.exec(before))?.groups!["naam"];
    return naam === undefined ? [] : [person(ambt.rol, naam, ambt.portefeuille)];
  });
}

const ENDS_NAMEN = /,?\s*(?:(?:mede|ook|tevens)\s+namens|(?<=\)),?\s+namens\s|\(ontvangen)/i;

const AAN = new RegExp(String.raw`(?<!\p{L})aan\s+(?:de\s+)?(?=(?:${ROL}))`, "giu");
/** What tells that somebody asks. */
const VRAAGT = new RegExp(String.raw`(?<!\p{L})(?:${VRAGEN}|${LID})(?!\p{L})`, "iu");
/** A row of askers is no longer. */
const LONGEST_ASKERS = 1500;
/** A title or a letter names those whom questions are put to among the first. */
const MOST_PLACES = 50;

/**
 * “… aan de Ministers van Buitenlandse Zaken en van Justitie en Veiligheid over …” → the offices asked.
 *
 * @param text title lines or a letter, put right
 */
export function parseGerichtAan(text: string): Geadresseerde[] {
  for (const { index } of [...text.matchAll(AAN)].slice(0, MOST_PLACES)) {
    const before = sentenceBefore(text.slice(Math.max(0, index - LONGEST_ASKERS), index));
    const asks = VRAAGT.exec(before);
    // Nothing stands before a title that begins with them. What stands behind “over” is the subject: a letter to a minister, say.
    if (before.trim() !== "" && (!asks || before.slice(asks.index).search(OVER) !== -1)) continue;
    const ambten = readAmbtenrij(text, index + "aan".length);
    const asked = ambten.flatMap(({ rol, portefeuille }) => (rol === null ? [] : [{ rol, portefeuille }]));
    if (asked.length > 0) return asked;
  }
  return [];
}

/** The lines up to a place, from the one on with which its title or sentence begins. */
function sentenceBefore(text: string): string {
  const lines = text.split("\n");
  const first = lines.findLastIndex((line) => isTitelregel(line.trim()) || isBriefregel(line.trim()));
  return lines
    .slice(Math.max(0, first))
    .join(" ")
    .replace(/^.*[.?!]\s+(?=(?:De|Het|In|Op|Hierbij|Bij)\s)/u, "");
}

/** “het lid Sneller, mede namens het lid Podt” asks: a member of the Kamer answers in nobody's name. */
const NAMENS = new RegExp(
  String.raw`(?<!\p{L})(?:mede|ook|tevens)\s+namens(?!\s+${LID})|(?<=\)),?\s+namens(?=\s+(?:de|het|zijn|haar|mijn)\s+(?:${ROL}|${AMBTGENOOT}))`,
  "giu",
);

/**
 * “mede namens de staatssecretaris van Onderwijs, Cultuur en Wetenschap (ontvangen …”
 *
 * @param text title lines or a letter, put right
 */
export function parseMedeNamens(text: string): string[] {
  for (const { index, 0: namens } of text.matchAll(NAMENS)) {
    const ambten = readAmbtenrij(text, index + namens.length);
    if (ambten.length > 0) return ambten.map(({ tekst }) => tekst);
  }
  return [];
}
