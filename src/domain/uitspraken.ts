/** Addresses of judgments, by the numbers that documents print. */

/** A Dutch one stands on rechtspraak.nl, one of the European Union in its own collection, others in that of all of Europe. */
export function ecliUrl(ecli: string): string {
  const land = ecli.slice("ECLI:".length, "ECLI:NL".length);
  if (land === "NL") return `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli}`;
  if (land === "EU") return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:${ecli}`;
  return `https://e-justice.europa.eu/ecli/${ecli}`;
}

/** “C-311/18”: a case of the Court of Justice of the European Union. */
export const hofUrl = (zaak: string): string => `https://curia.europa.eu/juris/liste.jsf?language=nl&num=${zaak}`;

/** “30696/09”: an application to the European Court of Human Rights. */
export const ehrmUrl = (nummer: string): string =>
  `https://hudoc.echr.coe.int/eng#${encodeURIComponent(JSON.stringify({ appno: [nummer] })).replace("%2F", "/")}`;
