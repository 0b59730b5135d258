/** A made-up paper as official XML and HTML, and what the service says of it in `metadata.xml`. */
import type { StukRow } from "../world/rows.ts";
import { paperText, type PaperText } from "./paper-text.ts";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export function paperXml(stuk: StukRow): string {
  const { xml } = stuk.versie;
  if (xml === "hollow")
    return `<?xml version="1.0" encoding="UTF-8"?>\n<officiele-publicatie><metadata/></officiele-publicatie>`;
  const text = paperText(stuk);
  const body = entries(text, (kind, n, words) => {
    const word = kind === "vraag" ? "Vraag" : "Antwoord";
    return `<${kind}><nr status="officieel">${word} ${n}</nr><al>${escape(words)}</al></${kind}>`;
  });
  const mededeling = text.mededeling === null ? "" : `<mededeling><al>${escape(text.mededeling)}</al></mededeling>`;
  if (xml === "old-root") {
    return `<?xml version="1.0" encoding="UTF-8"?>\n<vraagdoc>${OLD_HEAD}${text.kop.map((line) => `<al>${escape(line)}</al>`).join("")}${body}${mededeling}</vraagdoc>`;
  }
  const metadata =
    xml === "pointer"
      ? `<meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.officielebekendmakingen.nl/${stuk.versie.externeIdentifier}/metadata.xml"/>`
      : metadataOf(stuk)
          .map(([name, scheme, content]) => `<meta name="${name}" scheme="${scheme}" content="${escape(content)}"/>`)
          .join("");
  return `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <metadata>${metadata}</metadata>
  <kamervragen>
    <kamervraagkop>
      <tekstregel inhoud="vergaderjaar">Vergaderjaar ${stuk.vergaderjaar}</tekstregel>
      <tekstregel inhoud="kameraanduiding">Tweede Kamer der Staten-Generaal</tekstregel>
    </kamervraagkop>
    ${text.nummer === null ? "" : `<kamervraagnummer>${text.nummer}</kamervraagnummer>`}
    ${text.kop.map((line, i) => `<kamervraagomschrijving type="${i === 0 ? "vraag" : "antwoord"}">${escape(line)}</kamervraagomschrijving>`).join("")}
    ${body}${mededeling}
  </kamervragen>
</officiele-publicatie>`;
}

/** What stood above every paper of those years. */
const OLD_HEAD =
  "<kop>Tweede Kamer der Staten-Generaal</kop><kop>Aanhangsel van de Handelingen</kop><kop>Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden</kop><kop>Schriftelijke vragen</kop>";

export function paperHtml(stuk: StukRow): string {
  const text = paperText(stuk);
  const body = entries(text, (kind, n, words) => {
    const word = kind === "vraag" ? "Vraag" : "Antwoord";
    return `<div class="${kind}"><p class="kop">${word} ${n}</p><p>${escape(words)}</p></div>`;
  });
  const unready = `<p>Deze publicatie is niet beschikbaar in HTML-formaat.</p>`;
  const content =
    stuk.versie.xml === "hollow" ? unready : `${text.kop.map((line) => `<p>${escape(line)}</p>`).join("")}${body}`;
  const mededeling = text.mededeling === null ? "" : `<div class="antwoord"><p>${escape(text.mededeling)}</p></div>`;
  return `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${escape(text.kop[0]!)}</title></head><body>${content}${mededeling}</body></html>`;
}

export function metadataXml(stuk: StukRow, identifier: string, status: string): string {
  const rows = metadataOf(stuk).map(
    ([name, scheme, content]) => `  <metadata name="${name}" scheme="${scheme}" content="${escape(content)}"/>`,
  );
  return [
    "<metadata_gegevens>",
    `  <metadata name="OVERHEIDop.documentStatus" scheme="" content="${status}"/>`,
    ...rows,
    `  <metadata name="DC.identifier" scheme="OVERHEIDop.ParlID" content="${identifier}"/>`,
    "</metadata_gegevens>",
  ].join("\n");
}

/** Name, scheme and content; names repeat. */
export function metadataOf(stuk: StukRow): [string, string, string][] {
  const isVraag = stuk.kind === "vraag";
  const of = (relatie: readonly string[]): string[] => [
    ...new Set(
      stuk.zaken.flatMap(({ actoren }) =>
        actoren.flatMap((actor) => (relatie.includes(actor.relatie ?? "") && actor.naam ? [actor.naam] : [])),
      ),
    ),
  ];
  const type = stuk.kind.endsWith("antwoord") || stuk.kind === "rectificatie" ? "Antwoord" : "Mededeling";
  const answers = stuk.zaken.flatMap(({ stukken }) =>
    stukken.flatMap(({ kind, verwijderd, versie }) =>
      kind !== "vraag" && !verwijderd && versie.externeIdentifier ? [versie.externeIdentifier] : [],
    ),
  );
  const rows: [string, string, string | null][] = [
    ["DC.title", "", stuk.onderwerp.replace(/\s+/g, " ").trim()],
    ["OVERHEIDop.vergaderjaar", "", stuk.vergaderjaar],
    ...of(["Indiener", "Medeindiener"]).map((naam): [string, string, string] => ["OVERHEIDop.indiener", "", naam]),
    ...(isVraag ? [] : of(["Gericht aan"])).map((naam): [string, string, string] => ["OVERHEIDop.ontvanger", "", naam]),
    ["OVERHEIDop.publicationName", "", isVraag ? "Kamervragen zonder antwoord" : "Kamervragen (Aanhangsel)"],
    ...stuk.zaken.map(({ nummer }): [string, string, string] => ["OVERHEIDop.vraagnummer", "", nummer]),
    [
      "OVERHEIDop.aanhangselNummer",
      "",
      isVraag || stuk.nummerInAanhangsel === null ? null : String(stuk.nummerInAanhangsel),
    ],
    ["OVERHEIDop.datumIndiening", "DCTERMS.W3CDTF", isVraag ? stuk.datum : null],
    ["OVERHEIDop.datumOntvangst", "DCTERMS.W3CDTF", isVraag ? null : stuk.datum],
    ["DCTERMS.issued", "DCTERMS.W3CDTF", stuk.datum],
    ["DCTERMS.available", "DCTERMS.W3CDTF", stuk.datum],
    ["DC.type", "OVERHEID.Informatietype", "officiële publicatie"],
    isVraag
      ? ["DC.type", "OVERHEIDop.KamervraagTypen", "Schriftelijke vragen"]
      : ["DC.type", "OVERHEIDop.AanhangselTypen", type],
    ["OVERHEID.category", "OVERHEID.TaxonomieBeleidsagenda", stuk.versie.published ? stuk.officieel : null],
    ...(isVraag ? answers : []).map((id): [string, string, string] => ["OVERHEIDop.aanhangsel", "", id]),
  ];
  return rows.filter((row): row is [string, string, string] => row[2] !== null);
}

/** Questions with their answers between them. */
function entries(text: PaperText, entry: (kind: "vraag" | "antwoord", n: number, words: string) => string): string {
  return text.vragen
    .map(
      (vraag, i) =>
        entry("vraag", i + 1, vraag) + (text.antwoorden[i] ? entry("antwoord", i + 1, text.antwoorden[i]) : ""),
    )
    .join("");
}
