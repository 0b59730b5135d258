/** Who answers, who is asked, and in whose name besides. */
import type { Bewindspersoon, Geadresseerde } from "../../../domain/document.ts";

type Rol = Bewindspersoon["rol"];

const ROL = String.raw`[Mm]inister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris`;
/** “minister van Justitie” is an office, “minister van Weel” a person: these words begin the name of an office. */
const AMBT = String.raw`(?!(?:[Vv]an|[Vv]oor)\s+(?:de\s+)?(?:Algemene|Asiel|Binnenlandse|Buitenlandse|Cultuur|Defensie|Economische|Financiën|Infrastructuur|Jeugd|Justitie|Klimaat|Koninkrijksrelaties|Landbouw|Langdurige|Medische|Milieu|Natuur|Onderwijs|Primair|Rechtsbescherming|Ruimtelijke|Sociale|Verkeer|Veiligheid|Volksgezondheid|Volkshuisvesting|Wonen|Zorg)\b)`;
const EERSTE = String.raw`${AMBT}(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Hh]et|[Ii]n|[Tt]en|[Tt]er|'t|’t)\s+(?:(?:de|der|den|het|'t|’t)\s+)?)?\p{Lu}[\p{L}'’.-]+`;
const VERDER = String.raw`(?:\s*[–-]\s*(?:(?:[Vv]an|de|der|den)\s+)*\p{Lu}?[\p{L}'’-]+|\s+(?:(?:[Vv]an|[Dd]e|der|den)\s+)*\p{Lu}[\p{L}'’.-]+)*`;
const WITH_NAME = new RegExp(
  String.raw`(?<!\p{L})(${ROL})s?\s+(${EERSTE}${VERDER})\s*\(((?:[^()]|\([^()]*\))*)\)`,
  "gu",
);

/** “Ministers” → “minister”. */
function rolOf(word: string): Rol {
  const lower = word.toLowerCase();
  if (lower.startsWith("minister-president")) return "minister-president";
  return lower.startsWith("staatssecretaris") ? "staatssecretaris" : "minister";
}

/**
 * “Antwoord van minister Sterk (Langdurige Zorg, Jeugd en Sport), mede namens …”: name, role, portfolio.
 *
 * @param titel the title lines of the document
 */
export function parseBewindspersonen(titel: string): Bewindspersoon[] {
  const start = /\b(?:antwoord(?:en)?|mededeling|beantwoording)\s+(?:van|door|namens)\b/i.exec(titel);
  if (!start) return [];
  const sentence = titel.slice(start.index).replace(/\n/g, " ");
  const own = sentence.split(/,?\s*(?:mede\s+namens|\(ontvangen)/i)[0]!;
  return [...own.matchAll(WITH_NAME)].map(([, rol, naam, portefeuille]) => ({
    naam: naam!.replace(/\s+/g, " ").trim(),
    rol: rolOf(rol!),
    portefeuille: portefeuille!.replace(/\s+/g, " ").trim() || null,
  }));
}

/**
 * A letter names the office in its title (“Antwoorden van de Minister van Justitie en Veiligheid op vragen …”)
 * and the person under the signature (“D. Yeşilgöz-Zegerius”).
 */
export function parseOndertekening(titel: string, brief: string): Bewindspersoon[] {
  const whole = `${brief}\n${titel}`;
  const signature = new RegExp(
    String.raw`\b[Dd]e\s+(${ROL})\s+(?:van|voor)\s+([^\n,]+(?:,[^\n,]+)*?),?\s*\n+\s*((?:(?:drs|mr|dr|ir|ing|prof)\.\s*)*(?:\p{Lu}\.\s*)+(?:(?:van|de|der|den|ten|ter)\s+)*\p{Lu}[\p{L}'’ -]+)`,
    "gu",
  );
  return [...whole.matchAll(signature)].map(([, rol, portefeuille, naam]) => ({
    naam: naam!.replace(/^(?:(?:drs|mr|dr|ir|ing|prof)\.\s*|\p{Lu}\.\s*)+/giu, "").trim(),
    rol: rolOf(rol!),
    portefeuille: portefeuille!.trim(),
  }));
}

/** “… aan de Ministers van Buitenlandse Zaken en van Justitie en Veiligheid over …” → the offices asked. */
export function parseGerichtAan(titel: string): Geadresseerde[] {
  const match = new RegExp(String.raw`\baan\s+(?:de\s+)?((?:${ROL})s?\b[\s\S]*?)\s+over\b`, "i").exec(titel);
  if (!match) return [];
  const row = match[1]!.replace(/\s+/g, " ");
  const offices: Geadresseerde[] = [];
  const pattern = new RegExp(
    String.raw`(?:(?:en|,)\s+)?(?:de\s+)?(${ROL})(s?)\s*(?:(?:van|voor)\s+)?(.*?)(?=,?\s+(?:en\s+)?(?:de\s+|aan\s+de\s+)?(?:${ROL})s?\b|$)`,
    "gi",
  );
  for (const [, rol, plural, names] of row.matchAll(pattern)) {
    const portfolios = plural ? names!.split(/,?\s+en\s+(?:van|voor)\s+|,\s+(?:van|voor)\s+/) : [names!];
    for (const portefeuille of portfolios) {
      offices.push({ rol: rolOf(rol!), portefeuille: portefeuille.replace(/[,\s]+$/, "").trim() || null });
    }
  }
  return offices;
}

/** “mede namens de staatssecretaris van Onderwijs, Cultuur en Wetenschap (ontvangen …” */
export function parseMedeNamens(titel: string): string[] {
  const match = /mede\s+namens\s+([\s\S]*?)\s*(?:\(ontvangen|\(ingezonden|\(\d{1,2}\s|\.\s|\n|\.?$)/i.exec(titel);
  if (!match) return [];
  return match[1]!
    .replace(/\s+/g, " ")
    .split(/,?\s+en\s+(?=(?:van\s+)?de\s+(?:minister|staatssecretaris))|,\s+(?=de\s+(?:minister|staatssecretaris))/i)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
