/** The parts of the site, as the menu names them. */
export const MENU = [
  ["/kamervragen/", "Kamervragen"],
  ["/themas/", "Thema’s"],
  ["/vraagstellers/", "Vraagstellers"],
  ["/bewindspersonen/", "Bewindspersonen"],
  ["/over/", "Over"],
] as const;
