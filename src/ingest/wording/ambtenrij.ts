/**
 * Offices in a row: “de Minister en de Staatssecretaris van Infrastructuur en Waterstaat”, “de ministers van Financiën
 * en voor Klimaat en Energie, en staatssecretaris Van Rij (Financiën)”. An office names its portfolio, or shares that
 * of the next.
 */
import type { Bewindspersoon } from "../../domain/document.ts";
import { rowOfMinisteries } from "../../domain/ministeries.ts";
import { AMBTSDEEL, AMBTSWOORDEN, KLEIN_AMBTSDEEL, ROL, rolOf, voluit, WAARNEMEND } from "./ambten.ts";
import { NAAM } from "./persoon.ts";

export interface AmbtInRij {
  /** `null` for “zijn ambtgenoot van Financiën”: what he is, is not said. */
  rol: Bewindspersoon["rol"] | null;
  /** As printed: “Infrastructuur en Waterstaat”. */
  portefeuille: string | null;
  /** The office in the singular, as a sentence names it: “de staatssecretaris van Infrastructuur en Waterstaat”. */
  tekst: string;
  /** The place behind it. */
  end: number;
}

/** What follows the offices with a capital of its own. */
const GEEN_WOORD = String.raw`(?!(?:${ROL}|Antwoord|Vra(?:ag|gen)|Zie|Den\s+Haag|Hoogachtend|Datum|Betreft|Onderwerp|Ontvangen|Ingezonden|Over|Geachte|Hierbij|Bijlage|Inzake)(?:s|sen|en)?(?!\p{L}))`;
const WOORD = String.raw`(?:${GEEN_WOORD}\p{Lu}[\p{L}&’']*(?:-\p{L}+)*-?|${KLEIN_AMBTSDEEL}(?!\p{L}))`;
/** Only the first word of two without a comma or “en” may end a line. */
const BIJVOEGLIJK = String.raw`(?<=(?:[Aa]lgemene|[Bb]estuurlijke|[Bb]innenlandse|[Bb]uitenlandse|[Dd]igitale|[Ee]conomische|[Ee]uropese|[Gg]roene|[Gg]rote|[Ll]angdurige|[Mm]aatschappelijke|[Mm]edische|[Nn]ederlandse|[Oo]penbaar|[Pp]rimair|[Rr]uimtelijke|[Ss]ociale|[Vv]oortgezet|[Hh]oger))`;
/** A name with its party, or with its portfolio, is no further word of an office. */
const GEEN_NAAM = String.raw`(?!(?:[Vv]an\s|[Dd]e\s)*(?!${AMBTSDEEL})\p{Lu}[\p{L}’'-]+\s*\((?!(?:ontvangen|ingezonden|\d)))`;
const TUSSEN = String.raw`(?:,\s*(?:en\s+)?${GEEN_NAAM}|\s+(?:en|&)\s+${GEEN_NAAM}|\s*/\s*|\s+[-–]\s+|[^\S\n]+${GEEN_NAAM}|${BIJVOEGLIJK}\s+)`;
/** “Financiën (Fiscaliteit en Belastingdienst)”, not “Financiën (Heinen)”. */
const NADER = String.raw`(?:\s*\((?=${AMBTSWOORDEN})[^()]*\))?`;
const PORTEFEUILLE = String.raw`(?<portefeuille>${WOORD}(?:${TUSSEN}${WOORD})*${NADER})`;

/** “zijn ambtgenoot”, “mijn collega’s” */
export const AMBTGENOOT = String.raw`(?:ambts?geno(?:o?t|ten)|colleg(?:a|ae)|bewinds(?:persoon|personen|man|vrouw|lieden))`;
const LIDWOORD = String.raw`(?<lidwoord>(?:de|zijn|haar|mijn|onze|hun)\s+)?`;
const TOESTAND = String.raw`(?:(?:demissionaire?|toenmalige?|nieuwe)\s+)?`;
const ROLWOORD = String.raw`(?<rol>${ROL}|${AMBTGENOOT})(?<meervoud>['’]?s(?:en)?)?(?![\p{L}-])${WAARNEMEND}(?<zonder>\s+zonder\s+[Pp]ortefeuille)?(?:\s+belast\s+met)?`;
const AMBT = new RegExp(String.raw`\s*${LIDWOORD}${TOESTAND}${ROLWOORD}`, "iuy");
/** “VWS”, “OCenW” */
const AFKORTING = String.raw`\p{Lu}[\p{L}&]*\p{Lu}(?!\p{L})`;
const VAN = new RegExp(
  String.raw`,?\s+(?:(?<voorzetsel>van|voor)\s+(?:de\s+(?=\p{Lu}))?|(?=${AMBTSWOORDEN}|${AFKORTING}))${PORTEFEUILLE}`,
  "uy",
);
const AFKORTINGEN = new RegExp(String.raw`^${AFKORTING}(?:(?:,|,?\s+en)\s+${AFKORTING})+$`, "u");
const PERSOON = new RegExp(
  String.raw`\s+(?!(?:(?:[Vv]an|[Vv]oor)\s+)?${AMBTSWOORDEN})(?<naam>${NAAM})(?:\s*\((?<portefeuille>[^()]*)\))?`,
  "uy",
);
/** A further portfolio of the same office: “… en van Justitie en Veiligheid”. */
const NOG_EEN_VAN = /\s*(?:,(?:\s*en)?|en|alsmede|&|\/)(?=\s+(?:van|voor)\s)/uy;
const NOG_EEN_AMBT = new RegExp(
  String.raw`\s*(?:[,;]\s*(?:(?:en|alsook|alsmede|evenals|respectievelijk|resp\.)\s+)?|(?:en|alsook|alsmede|evenals|als|respectievelijk|resp\.)\s+|[&/]\s*)(?:(?:ook\s+)?(?:aan|(?:mede\s+)?namens|van)\s+)?(?=${LIDWOORD.replace("?<lidwoord>", "?:")}${TOESTAND}(?:${ROL}|${AMBTGENOOT}))`,
  "iuy",
);
/** The office in whose place another is asked is not asked itself. */
const AFWEZIG = /\s*[,(]?\s*bij\s+(?:afwezigheid|ontstentenis)\s+van\s+/iuy;

/** No row is longer. */
const MOST_AMBTEN = 40;

interface Gelezen extends AmbtInRij {
  /** “de staatssecretaris”, without its portfolio. */
  woord: string;
  voorzetsel: string;
  /** Whether the portfolio of the next office is its own too. */
  deelt: boolean;
}

/** Reads patterns one behind the other. */
class Lezer {
  readonly #text: string;
  #at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  /** The groups of a pattern that stands here, which is then passed; else `null`. */
  read(pattern: RegExp): Record<string, string | undefined> | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return null;
    this.#at = pattern.lastIndex;
    return match.groups ?? {};
  }
}

/**
 * The offices that stand in a row from a place in the text on; [] where no office stands there.
 *
 * @param text put right ({@link rechtgezet})
 */
export function readAmbtenrij(text: string, from = 0): AmbtInRij[] {
  const lezer = new Lezer(text, from);
  const row: Gelezen[] = [];
  do {
    const ambten = readAmbt(lezer);
    if (ambten.length === 0) break;
    // “de minister en staatssecretaris”: the article is that of both.
    const isShared = row.at(-1)?.deelt && row.at(-1)!.woord.startsWith("de ") && !/^\S+\s/.test(ambten[0]!.woord);
    row.push(
      ...(isShared
        ? ambten.map((ambt) => ({ ...ambt, tekst: `de ${ambt.tekst}`, woord: `de ${ambt.woord}` }))
        : ambten),
    );
    if (lezer.read(AFWEZIG)) readAmbt(lezer);
  } while (row.length < MOST_AMBTEN && lezer.read(NOG_EEN_AMBT));
  return shared(row).map(({ rol, portefeuille, tekst, end }) => ({ rol, portefeuille, tekst, end }));
}

/** One office, or in the plural one for each portfolio. */
function readAmbt(lezer: Lezer): Gelezen[] {
  const groups = lezer.read(AMBT);
  if (!groups) return [];
  const { rol: printed, meervoud = "" } = groups as { rol: string; meervoud?: string };
  const rol = IS_ROL.test(printed) ? rolOf(printed) : null;
  const lidwoord = groups["lidwoord"]?.trim() ?? (meervoud === "" ? "" : "de");
  const ambt = (portefeuille: string | null, voorzetsel = "", aantal = 1): Gelezen => {
    const woord = `${lidwoord} ${aantal === 0 ? printed + meervoud : enkelvoud(printed)}`.trim();
    const tekst = [woord, voorzetsel, portefeuille].filter(Boolean).join(" ");
    return { rol, portefeuille, woord, voorzetsel, tekst, deelt: false, end: lezer.at };
  };
  if (groups["zonder"]) return [{ ...ambt(null), tekst: `${ambt(null).woord} zonder portefeuille` }];
  const portefeuilles: [string, string | undefined][] = [];
  for (let van = lezer.read(VAN); van; van = lezer.read(NOG_EEN_VAN) && lezer.read(VAN)) {
    const names = apart(van["portefeuille"]!, meervoud !== "");
    portefeuilles.push(...names.map((name): [string, string | undefined] => [name, van!["voorzetsel"]]));
  }
  // “de ministers van Natuur en Handel”: where one ends and the next begins can't be told, so that they stay together.
  const aantal = meervoud !== "" && portefeuilles.length === 1 ? 0 : 1;
  if (portefeuilles.length > 0) return portefeuilles.map(([name, voorzetsel]) => ambt(name, voorzetsel, aantal));
  const persoon = lezer.read(PERSOON);
  if (!persoon) return [{ ...ambt(null), deelt: rol !== "minister-president" }];
  const portefeuille = persoon["portefeuille"] ?? null;
  const tekst = `${ambt(null).woord} ${persoon["naam"]}${portefeuille === null ? "" : ` (${portefeuille})`}`;
  return [{ ...ambt(portefeuille), tekst }];
}

/** “JenV, IenW en BZK” are three, and so are “Financiën, Economische Zaken en Defensie”. */
function apart(printed: string, isPlural: boolean): string[] {
  if (isPlural && AFKORTINGEN.test(printed)) return printed.split(/,?\s+en\s+|,\s*/);
  const whole = voluit(printed);
  return (isPlural && rowOfMinisteries(whole)) || [whole];
}

const enkelvoud = (woord: string): string => woord.replace(/genoten$/i, "genoot").replace(/personen$/i, "persoon");

const IS_ROL = new RegExp(`^(?:${ROL})$`, "i");

/** An office that names no portfolio has that of the next; the prime minister is minister of one himself. */
function shared(row: readonly Gelezen[]): Gelezen[] {
  return row.flatMap((ambt, i): Gelezen[] => {
    const previous = row[i - 1];
    if (previous?.rol === "minister-president" && ambt.rol === "minister" && ambt.portefeuille === ALGEMENE_ZAKEN)
      return [];
    const next = row.slice(i + 1).find(({ deelt }) => !deelt);
    if (
      ambt.rol === "minister-president" &&
      row[i + 1]?.rol === "minister" &&
      row[i + 1]!.portefeuille === ALGEMENE_ZAKEN
    )
      return [{ ...ambt, portefeuille: ALGEMENE_ZAKEN }];
    if (!ambt.deelt || !next?.portefeuille || next.rol === "minister-president") return [ambt];
    const tekst = [ambt.woord, next.voorzetsel, next.portefeuille].filter(Boolean).join(" ");
    return [{ ...ambt, portefeuille: next.portefeuille, tekst }];
  });
}

const ALGEMENE_ZAKEN = "Algemene Zaken";
