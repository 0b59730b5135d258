/** The offices of a cabinet, and the words that begin the name of one. */
import type { Bewindspersoon } from "../../domain/document.ts";

export type Rol = Bewindspersoon["rol"];

export const ROL = String.raw`[Mm]inister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris`;
/** “minister van Justitie” is an office, “minister van Weel” a person: these words begin the name of an office. */
export const AMBTSWOORDEN = String.raw`(?:Algemene|Asiel|Belastingdienst|Binnenlandse|Buitenlandse|Cultuur|Defensie|Digitalisering|Economische|Financiën|Fiscaliteit|Groene Groei|Handel|Herstel|Infrastructuur|Jeugd|Justitie|Klimaat|Koninkrijksrelaties|Landbouw|Langdurige|Medische|Milieu|Natuur|Onderwijs|Ontwikkelingss?\p{Ll}+|Participatie|Primair|Rechtsbescherming|Ruimtelijke|Sociale|Toeslagen|Verkeer|Veiligheid|Volksgezondheid|Volkshuisvesting|Wonen|Zorg)\b`;

/** “Ministers” → “minister”. */
export function rolOf(word: string): Rol {
  const lower = word.toLowerCase();
  if (lower.startsWith("minister-president")) return "minister-president";
  return lower.startsWith("staatssecretaris") ? "staatssecretaris" : "minister";
}
