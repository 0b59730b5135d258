/**
 * What a paper goes by, whatever address leads to it: a kamerstuk, an Aanhangsel, a zaak, a law, a judgment, a rule of the
 * European Union. Two questions that name one paper have one key for it.
 */

/** The forms of official addresses, each with how a key is made of what they name. */
const FORMS: readonly [form: RegExp, key: (match: RegExpExecArray) => string][] = [
  [/\b(\d{4}Z\d{5})\b/, ([, zaak]) => zaak!],
  [/officielebekendmakingen\.nl\/([a-z]+(?:-(?:tk|ek))?-[\da-z-]+)(?:\.html)?$/i, ([, identifier]) => identifier!],
  [/officielebekendmakingen\.nl\/dossier\/(\d{5}(?:-[IVX]+[A-D]?)?)$/, ([, dossier]) => `dossier-${dossier!}`],
  [/wetten\.overheid\.nl\/(?:jci[\d.]+:[a-z]:)?(BWB[RVW]\d{7})/i, ([, id]) => id!],
  [/wetten\.overheid\.nl\/zoeken\/zoekresultaat\/titel\/([^/]+)/i, ([, titel]) => `wet-${decodeURIComponent(titel!)}`],
  [/(ECLI[:%].+)$/i, ([, ecli]) => decodeURIComponent(ecli!)],
  [/curia\.europa\.eu\/.*\bnum=([CTF]-\d+\/\d+)/i, ([, zaak]) => `hof-${zaak!}`],
  [/hudoc\.echr\.coe\.int\/.*?(\d{1,5}\/\d{2})/i, ([, zaak]) => `ehrm-${zaak!}`],
  [/eur-lex\.europa\.eu\/eli\/([a-z_]+\/\d+\/\d+)/i, ([, eli]) => `eu-${eli!}`],
];

/** The key of the paper that an address leads to: small letters, digits and hyphens; `null` for any other address. */
export function stukSleutel(url: string): string | null {
  for (const [form, key] of FORMS) {
    const match = form.exec(url);
    if (match) return asKey(key(match));
  }
  return null;
}

const asKey = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z\d._]+/g, "-")
    .replace(/^-|-$/g, "");

/** What a document names as its own numbers. */
interface Genummerd {
  zaaknummer: string | null;
  vergaderjaar: string | null;
  aanhangselnummer: number | null;
}

/** What a document goes by in official addresses: “2026Z10868”, “ah-tk-20252026-12”. */
export function officialKeys({ zaaknummer, vergaderjaar, aanhangselnummer }: Genummerd): string[] {
  const aanhangsel =
    vergaderjaar && aanhangselnummer ? `ah-tk-${vergaderjaar.replace("-", "")}-${aanhangselnummer}` : null;
  return [zaaknummer, aanhangsel].filter((key) => key !== null);
}

/** The keys of a document itself. */
export const ownStukken = (document: Genummerd): string[] => officialKeys(document).map((key) => key.toLowerCase());
