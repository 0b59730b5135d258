/** Addresses that people write down as settings: of the site, and of who can be reached. */

/** An address that can be used, or what is wrong with it, in Dutch, with the remedy. */
export type Checked = { waarde: string } | { reden: string; remedie: string };

const EXAMPLE = "https://voorbeeld.nl/ of https://voorbeeld.nl/archief/";
/** What a path may hold, so that it is the same in an address, in a folder and on every host. */
const PLAIN_PATH = /^(?:\/[\w.~-]+)*$/;

/** “https://voorbeeld.nl/archief/” → “https://voorbeeld.nl/archief” */
export function checkSiteAddress(written: string): Checked {
  const url = webAddress(written);
  if (url === null)
    return { reden: `“${written}” is geen webadres`, remedie: `Schrijf het hele adres, zoals ${EXAMPLE}` };
  if (url.search || url.hash || url.username)
    return {
      reden: `“${written}” heeft meer dan een host en een map`,
      remedie: `Laat weg wat daarachter of daarvoor staat: ${url.origin}${url.pathname}`,
    };
  const path = url.pathname.replace(/\/+$/, "");
  if (!PLAIN_PATH.test(path))
    return {
      reden: `de map in “${written}” kan geen map van een site zijn`,
      remedie: "Gebruik alleen letters zonder accenten, cijfers, punten, - en _",
    };
  return { waarde: url.origin + path };
}

const EMAIL = /^[^\s@,;<>?&]+@[^\s@,;<>?&]+\.[^\s@,;<>?&]+$/;

/** “archief@voorbeeld.nl” → “mailto:archief@voorbeeld.nl”; an https address stays as it is. */
export function checkContact(written: string): Checked {
  const address = written.replace(/^mailto:/i, "");
  if (EMAIL.test(address)) return { waarde: `mailto:${address}` };
  const url = webAddress(written);
  if (url?.protocol === "https:") return { waarde: url.href };
  return {
    reden: `“${written}” is geen e-mailadres en geen adres dat met https:// begint`,
    remedie: "Schrijf bijvoorbeeld archief@voorbeeld.nl of https://voorbeeld.nl/contact",
  };
}

function webAddress(written: string): URL | null {
  const url = URL.canParse(written) ? new URL(written) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
