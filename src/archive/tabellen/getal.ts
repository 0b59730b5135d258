/** Numbers as the cells of tables print them. */

export interface Getal {
  waarde: number;
  /** What stands with it: “%”, “€”, “mln”; `null` for nothing. */
  eenheid: string | null;
}

/** Digits with what may stand before and behind them; marks of notes at the end say nothing of the number. */
const PRINTED = /^(€|EUR)?\s*([-–−+])?\s*(€)?\s*(\d[\d., ]*?)\s*(%|[a-zé][a-zé.]{0,12}(?: euro)?)?\s*[*¹²³†]*$/iu;

/**
 * How Dutch writes numbers, each with how it is read. “1,234” is not there: it may be one and a bit, or more than a
 * thousand as English writes it, and nothing is guessed.
 */
const FORMS: readonly (readonly [RegExp, (digits: string) => string])[] = [
  [/^\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/, (digits) => digits.replace(/[. ]/g, "").replace(",", ".")],
  [/^\d{1,3}(?:,\d{3}){2,}$/, (digits) => digits.replaceAll(",", "")],
  [/^\d+(?:,(?:\d{1,2}|\d{4,}))?$/, (digits) => digits.replace(",", ".")],
  [/^0,\d+$/, (digits) => digits.replace(",", ".")],
  [/^\d+\.(?:\d{1,2}|\d{4,})$/, (digits) => digits],
];

/** “€ 1.234,50” → 1234.5 with “€”; `null` for what is no number, or might be two. */
export function parseGetal(printed: string): Getal | null {
  const text = printed.replace(/[\u00a0\u2000-\u200a\u202f]/g, " ").trim();
  const [, before, sign, after, digits, unit] = PRINTED.exec(text) ?? [];
  const form = digits === undefined ? undefined : FORMS.find(([pattern]) => pattern.test(digits));
  if (!form) return null;
  const waarde = Number(form[1](digits!)) * (sign !== undefined && sign !== "+" ? -1 : 1);
  const money = before ?? after;
  const eenheid = [money && "€", unit && unitName(unit)].filter(Boolean).join(" ");
  return { waarde, eenheid: eenheid || null };
}

const unitName = (unit: string): string => (/^(?:procent|pct\.?)$/i.test(unit) ? "%" : unit.toLowerCase());

/** What stands in a cell of which the number is not known or not given. */
const MISSING =
  /^(?:[-–—.*x/]+|n\.?\s?b\.?|n\.?\s?v\.?\s?t\.?|n\.?\s?t\.?\s?b\.?|onbekend|niet bekend|nog niet bekend|geen (?:data|gegevens|cijfers)|[<>≤≥]\s*\d+)?$/i;

/** Whether a cell stands in a column of numbers without giving one; that few are meant (“<5”) is no number. */
export const isMissing = (printed: string): boolean => MISSING.test(printed.trim());
