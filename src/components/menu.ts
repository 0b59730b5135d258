/** The parts of the site, as every page names them. */
import { ANTWOORDTIJDEN_ADRES, BEGRIPPEN_ADRES, DATA_ADRES, HULP_ADRES, ZOEK_ADRES } from "../domain/adressen.ts";
import { LIST_KEYS, LIST_KINDS, linkToKind } from "../archive/lists/kinds.ts";

const listsAt = (place: "top" | "bottom") => LIST_KEYS.filter((key) => LIST_KINDS[key].menu === place).map(linkToKind);

export const MENU = [["/kamervragen/", "Kamervragen"] as const, ...listsAt("top"), ["/over/", "Over"] as const];

/** At the bottom of a page: the whole menu, and what few people look for. */
export const FOOTER_MENU = [
  [ZOEK_ADRES, "Zoeken"] as const,
  ...MENU,
  ...listsAt("bottom"),
  [ANTWOORDTIJDEN_ADRES, "Antwoordtijden"] as const,
  [HULP_ADRES, "Hulp"] as const,
  [BEGRIPPEN_ADRES, "Begrippen"] as const,
  [DATA_ADRES, "Gegevens downloaden"] as const,
  ["/toegankelijkheid/", "Toegankelijkheid"] as const,
  ["/privacy/", "Privacy"] as const,
];
