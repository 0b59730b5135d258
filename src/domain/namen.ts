/** The parts of a name as documents print it: most print a surname, some a given name or initials before it. */
import { slugify } from "./slug.ts";

export interface NaamDelen {
  /** “Inge”, “I.”, “A.B.”; “” where none is printed. */
  voornaam: string;
  /** “van der”, “’t”, “d’”; “” for none. */
  tussenvoegsel: string;
  /** “Plas”, “Martens-America”. */
  achternaam: string;
}

const TUSSENVOEGSELS =
  "van|von|vom|zu|zum|de|den|der|des|du|het|in|op|uit|aan|bij|onder|over|te|ten|ter|tot|voor|la|le|da|di|dos|['’‘][st]|d['’‘]";
const TUSSENVOEGSEL = new RegExp(`^(?:${TUSSENVOEGSELS})$`, "i");
/** “d’Ancona” and “’tLam” have no space behind it. */
const GLUED = /^(d['’‘]|['’‘][ts])(?=\p{Lu})/iu;
/** “Faber – Van de Klashorst” is one surname. */
const SPACED_DASH = /\s+[-–]\s+/g;
/** “A.B.”, “Th.J.” */
const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\.-?)+$/u;
/** They begin a surname of several words. */
const BEGINS_SURNAME = /^(?:el|al|ait|aït|ben|bin|bint|ibn|ou|oulad|abu|san|santa|st\.?|mac|mc)$/i;

/** Takes a name apart. Of two words without a tussenvoegsel the first is a given name, unless such words begin surnames. */
export function naamDelen(naam: string): NaamDelen {
  const words = naam.trim().replace(SPACED_DASH, "-").replace(GLUED, "$1 ").split(/\s+/);
  const isLast = (at: number) => at >= words.length - 1;
  let at = 0;
  while (!isLast(at) && INITIALS.test(words[at]!)) at++;
  if (at === 0 && isGivenName(words)) at = 1;
  const voornaam = words.slice(0, at);
  const start = at;
  while (!isLast(at) && TUSSENVOEGSEL.test(words[at]!)) at++;
  return {
    voornaam: voornaam.join(" "),
    tussenvoegsel: words.slice(start, at).join(" "),
    achternaam: words.slice(at).join(" "),
  };
}

/** “Faber-van de Klashorst” has none. */
const isGivenName = ([first, second]: readonly string[]): boolean =>
  second !== undefined && !TUSSENVOEGSEL.test(first!.replace(/^.*-/, "")) && !BEGINS_SURNAME.test(first!);

const COLLATOR = new Intl.Collator("nl");

/** As a Dutch list of names is ordered: by surname, then by what stands before it. */
export function compareNamen(a: string, b: string): number {
  const [delenA, delenB] = [naamDelen(a), naamDelen(b)];
  return (
    COLLATOR.compare(delenA.achternaam, delenB.achternaam) ||
    COLLATOR.compare(delenA.tussenvoegsel, delenB.tussenvoegsel) ||
    COLLATOR.compare(delenA.voornaam, delenB.voornaam)
  );
}

/** Whether two given names can be of one person: “Inge” and “I.”, “Inge” and none. */
export function canBeOneGivenName(a: string, b: string): boolean {
  const [one, other] = [slugify(a), slugify(b)];
  if (one === other || one === "" || other === "") return true;
  const isShort = INITIALS.test(a.split(" ")[0]!) || INITIALS.test(b.split(" ")[0]!);
  return isShort && one[0] === other[0];
}
