/** The documents as received, published with the site so that everyone can compare. */
/** What a browser shows or saves as it is. Anything else could run scripts in the name of the site: it is shown as text. */
const HARMLESS = /\.(?:txt|pdf|docx)$/i;

/** “map/antwoord.xml” → “map/antwoord.xml.txt”: the name under which a source is published. */
export const publishedName = (bestand: string): string => (HARMLESS.test(bestand) ? bestand : `${bestand}.txt`);

/** The address of a document's source. */
export const sourceAddress = (bestand: string): string =>
  `/bronnen/${publishedName(bestand).split("/").map(encodeURIComponent).join("/")}`;
