/** Who answers, who is asked, and in whose name besides. */
import type { Bewindspersoon, Geadresseerde } from "../../../domain/document.ts";
import { AMBTSWOORDEN, ROL, rolOf, WAARNEMEND } from "../../wording/ambten.ts";
import { LID, NAAM } from "../../wording/persoon.ts";
import { titelregelsIn } from "../../wording/titelregels.ts";

/** “minister van Justitie” names an office, “minister van Weel” a person. */
const GEEN_AMBT = String.raw`(?!(?:(?:[Vv]an|[Vv]oor)\s+(?:de\s+)?)?${AMBTSWOORDEN})`;
/** A name with the portfolio in brackets. Without brackets it is followed by who shares the portfolio. */
const NAAM_EN_PORTEFEUILLE = String.raw`${GEEN_AMBT}(?<naam>${NAAM})${WAARNEMEND}(?:\s*\((?<portefeuille>(?:[^()]|\([^()]*\))*)\))?`;
const ROL_MET_NAAM = String.raw`(?<rol>${ROL})(?:s|sen)?${WAARNEMEND}\s+${NAAM_EN_PORTEFEUILLE}`;
const OPENING = new RegExp(String.raw`(?<!\p{L})${ROL_MET_NAAM}`, "gu");
/** “… De Vries (Financiën) en Van Rij (…)”, “… Hermans (…) en van Staatssecretaris Rummenie (…)”: who follows. */
const VOLGENDE = new RegExp(
  String.raw`\s*(?:,(?:\s*en\b)?|\ben\b|\balsmede\b)\s+(?:(?:antwoord\s+)?van\s+)?(?:de\s+)?(?:(?<rol>${ROL})(?:s|sen)?${WAARNEMEND}\s+)?${NAAM_EN_PORTEFEUILLE}`,
  "uy",
);
/** What stands behind the last name where no portfolio is printed: “Antwoord van minister Hermans op vragen van …”. */
const NA_NAMEN = /^\s*(?:op\s|$)/;

function person(rol: string, naam: string, portefeuille: string): Bewindspersoon {
  const tidy = (text: string) => text.replace(/\s+/g, " ").trim();
  return { naam: tidy(naam), rol: rolOf(rol), portefeuille: tidy(portefeuille) || null };
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
 * @param titel the title lines of the document
 */
export function parseBewindspersonen(titel: string): Bewindspersoon[] {
  const start = titelregelsIn(titel).find(({ regel }) => regel.noemt === "bewindspersonen");
  if (!start) return [];
  const sentence = titel.slice(start.at).replace(/\n/g, " ");
  const own = sentence.split(/,?\s*(?:mede\s+namens|\(ontvangen)/i)[0]!;
  const people: Bewindspersoon[] = [];
  for (let from = 0; ;) {
    OPENING.lastIndex = from;
    const opening = OPENING.exec(own);
    if (!opening) return people;
    const row = readRow(own, opening);
    people.push(...row.people);
    from = row.end;
  }
}

const AMBT_IN_RIJ = new RegExp(
  String.raw`(${ROL})(s|sen)?\b\s*(?:(?:van|voor)\s+)?((?:(?!(?:,|\s*\ben)\s+(?:aan\s+)?(?:de\s+)?(?:${ROL})).)*)`,
  "giu",
);

const GERICHT_AAN = new RegExp(
  String.raw`\baan\s+(?:de\s+)?((?:${ROL})(?:s|sen)?\b[\s\S]*?)\s+(?:over|inzake|betreffende|naar\s+aanleiding\s+van|met\s+betrekking\s+tot)\b`,
  "i",
);

/** “… aan de Ministers van Buitenlandse Zaken en van Justitie en Veiligheid over …” → the offices asked. */
export function parseGerichtAan(titel: string): Geadresseerde[] {
  const match = GERICHT_AAN.exec(titel);
  if (!match) return [];
  return [...match[1]!.replace(/\s+/g, " ").matchAll(AMBT_IN_RIJ)].flatMap(
    ([, rol, plural, names]): Geadresseerde[] => {
      const portfolios = plural ? names!.split(/,?\s+en\s+(?:van|voor)\s+|,\s+(?:van|voor)\s+/) : [names!];
      return portfolios.map((name) => ({ rol: rolOf(rol!), portefeuille: name.replace(/[,\s]+$/, "").trim() || null }));
    },
  );
}

/** What follows the names: a date, the verb's object (“de antwoorden op …”), a new sentence. */
const END_MEDE_NAMENS = String.raw`\(ontvangen|\(ingezonden|\(\d|,?\s+op\s+(?:de\s+)?(?:schriftelijke\s+)?(?:kamer)?vragen\b|,?\s+(?:de|het|mijn|uw)\s+(?:antwoord|beantwoording)|,\s+(?:hierbij|aan|zoals)\b|\.\s|\n|\.?$`;

/** “het lid Sneller, mede namens het lid Podt” asks: a member of the Kamer answers in nobody's name. */
const MEDE_NAMENS = new RegExp(String.raw`(?:mede|ook)\s+namens\s+(?!${LID})([\s\S]*?)\s*(?:${END_MEDE_NAMENS})`, "i");

/** “mede namens de staatssecretaris van Onderwijs, Cultuur en Wetenschap (ontvangen …” */
export function parseMedeNamens(titel: string): string[] {
  const match = MEDE_NAMENS.exec(titel);
  if (!match) return [];
  return match[1]!
    .replace(/\s+/g, " ")
    .split(
      /,?\s+en\s+(?:(?:mede\s+)?namens\s+)?(?=(?:van\s+)?(?:de\s+)?(?:minister|staatssecretaris))|,\s+(?=(?:de\s+)?(?:minister|staatssecretaris))/i,
    )
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
