/**
 * Which ministry an office belongs to. Documents print portfolios, which change with every cabinet; people look for
 * the ministry. A portfolio that is not in the catalogue gives no ministry: nothing is guessed.
 */
import { adresDeel } from "./adresdeel.ts";
import { lijstAdres } from "./adressen.ts";
import type { KamervraagDocument } from "./document.ts";

/** Name of the ministry → what its portfolios have been called. The first row that matches counts. */
const MINISTRIES: readonly (readonly [string, RegExp])[] = [
  ["Algemene Zaken", /algemene zaken/i],
  ["Asiel en Migratie", /\basiel\b|\bmigratie\b/i],
  [
    "Buitenlandse Zaken",
    /buitenlandse (?:zaken|handel)|ontwikkelings(?:hulp|samenwerking)|europese zaken|handel en ontwikkeling/i,
  ],
  [
    "Binnenlandse Zaken en Koninkrijksrelaties",
    /binnenlandse zaken|koninkrijksrelaties|digitalisering|herstel groningen/i,
  ],
  ["Volkshuisvesting en Ruimtelijke Ordening", /volkshuisvesting|ruimtelijke ordening|\bwonen\b/i],
  [
    "Volksgezondheid, Welzijn en Sport",
    /volksgezondheid|welzijn|medische zorg|langdurige (?:zorg|en maatschappelijke)|jeugd.*(?:zorg|sport|preventie)/i,
  ],
  ["Onderwijs, Cultuur en Wetenschap", /onderwijs|cultuur|wetenschap|\bmedia\b/i],
  ["Sociale Zaken en Werkgelegenheid", /sociale zaken|werkgelegenheid|participatie|pensioenen|armoede/i],
  ["Justitie en Veiligheid", /justitie|veiligheid|rechtsbescherming/i],
  ["Financiën", /financi[eë]n|fiscaliteit|belastingdienst|toeslagen|douane/i],
  ["Defensie", /defensie/i],
  ["Infrastructuur en Waterstaat", /infrastructuur|waterstaat|openbaar vervoer|milieu\b/i],
  ["Klimaat en Groene Groei", /klimaat|groene groei|energie|mijnbouw/i],
  ["Economische Zaken", /economische zaken|\beconomie\b/i],
  ["Landbouw, Visserij, Voedselzekerheid en Natuur", /landbouw|visserij|voedsel|\bnatuur\b/i],
];

/** The ministries of who answers and of who is asked, each once, in the order of the document. */
export function ministeriesOf(document: Pick<KamervraagDocument, "bewindspersonen" | "gerichtAan">): string[] {
  const names = [...document.bewindspersonen, ...document.gerichtAan].flatMap(({ rol, portefeuille }) => {
    if (rol === "minister-president") return ["Algemene Zaken"];
    const found = portefeuille && MINISTRIES.find(([, pattern]) => pattern.test(portefeuille));
    return found ? [found[0]] : [];
  });
  return [...new Set(names)];
}

export const ministerieSlug = (naam: string): string => adresDeel(naam);
export const ministerieAdres = (naam: string): string => lijstAdres("ministeries", ministerieSlug(naam));
