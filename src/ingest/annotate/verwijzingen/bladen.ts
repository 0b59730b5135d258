/** Official journals: “Stb. 2015, 54”, “Staatsblad 2024, nr. 121”, “Stcrt. 2020, 26228”, “Trb. 1951, 154”. */
import type { Citation } from "./citation.ts";

const BLADEN = [
  [String.raw`Stb\.?|Staatsblad`, "stb", 1995],
  [String.raw`Stcrt\.?|Staatscourant`, "stcrt", 1995],
  [String.raw`Trb\.?|Tractatenblad`, "trb", 1995],
] as const;
const FORMS = BLADEN.map(([naam, soort, since]) => {
  const form = String.raw`(?<![\p{L}])(?:${naam})\s*(?:van\s+)?(?<jaar>(?:19|20)\d{2})\s*,?\s*(?:nr\.?\s*|nummer\s+|[-–]\s?)?(?<nummer>\d{1,6})(?!\d|[.,]\d|\s*(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))`;
  return { form: new RegExp(form, "giu"), soort, since };
});

/** Older ones stand in no official place that an address can be made for. */
export function findBladen(text: string): Citation[] {
  if (!/st(?:b|crt|aats)|tr(?:b|actaten)/i.test(text)) return [];
  return FORMS.flatMap(({ form, soort, since }) =>
    [...text.matchAll(form)].flatMap((match): Citation[] => {
      const { jaar, nummer } = match.groups as { jaar: string; nummer: string };
      if (Number(jaar) < since) return [];
      const naam = `${soort}-${jaar}-${Number(nummer)}`;
      const url = `https://zoek.officielebekendmakingen.nl/${naam}.html`;
      return [{ soort: "blad", start: match.index, end: match.index + match[0].length, naam, url }];
    }),
  );
}
