/**
 * A text as a part of an address: lower-case ASCII letters, digits and single hyphens.
 * “Yeşilgöz-Zegerius” gives “yesilgoz-zegerius”; a text without any letter or digit gives “”.
 */
export function slugify(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .replace(/ı/g, "i")
    .replace(/ß/g, "ss")
    .replace(/[Øø]/g, "o")
    .replace(/[Łł]/g, "l")
    .replace(/['’‘]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
