/** Reaching the people behind the archive: a message that says already which page, and which lines of the source. */
import type { Regels } from "../domain/document.ts";
import { formatRegels } from "./labels.ts";
import { settings } from "./settings/settings.ts";
import { linkTo, SITE_NAME } from "./site.ts";

/** What a report is about. */
export interface Reported {
  /** Address of the page; `null` where that is not known, as on the page of an unknown address. */
  adres: string | null;
  /** Of a question: its source, and where in that it stands. */
  bron?: { bestand: string; vraag: Regels; antwoord: Regels | null };
}

const TO_FILL_IN = "Wat klopt er niet, en hoe hoort het wel?";

/**
 * The link that opens a message to the contact of the archive; `null` where there is none. To an address of the web the
 * page goes along as `pagina`, for a form that wants to fill it in.
 */
export function reportLink({ adres, bron }: Reported): string | null {
  const { contact } = settings();
  if (contact === null) return null;
  const page = adres === null ? "" : linkTo(adres);
  if (!contact.startsWith("mailto:")) {
    const url = new URL(contact);
    if (page) url.searchParams.set("pagina", page);
    return url.href;
  }
  const lines = [
    `Pagina: ${page}`,
    ...(bron ? [`Bron: ${bron.bestand}, ${placesOf(bron)}`] : []),
    "",
    TO_FILL_IN,
    "",
    "",
  ];
  const fields = { subject: `Fout in ${SITE_NAME}${adres === null ? "" : `: ${adres}`}`, body: lines.join("\r\n") };
  // Not URLSearchParams: a mail program shows its “+” as it is (RFC 6068).
  const query = Object.entries(fields).map(([name, text]) => `${name}=${encodeURIComponent(text)}`);
  return `${contact}?${query.join("&")}`;
}

const placesOf = ({ vraag, antwoord }: NonNullable<Reported["bron"]>): string =>
  [`vraag in ${formatRegels(vraag)}`, ...(antwoord ? [`antwoord in ${formatRegels(antwoord)}`] : [])].join(", ");
