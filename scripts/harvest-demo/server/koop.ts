/** The official publications service: search by SRU, and files under two hosts. */
import { metadataXml, metadataOf, paperHtml, paperXml } from "../content/markup.ts";
import { paperOdt, paperPdf } from "../content/print.ts";
import type { PublicationRow, World } from "../world/rows.ts";
import { file, html, redirect, xml, type Answer } from "./answer.ts";

const PAST_THIS_504 = 10_000;
const MOST_RECORDS = 1_000;
const NAMES = { ah: "Kamervragen (Aanhangsel)", kv: "Kamervragen zonder antwoord" };
const TYPES = {
  vraag: "Schriftelijke vragen",
  "mondelinge vraag": "Mondelinge vragen",
  antwoord: "Antwoord",
  mededeling: "Mededeling",
};

/** One condition of a query: an index, how it is compared, with what. */
const CONDITION = /^([\w.-]+)\s*(==|=|>=|<=|>|<)\s*(?:"([^"]*)"|(\S+))$/;
const INDEXES: Record<string, (row: PublicationRow) => string[]> = {
  "c.product-area": () => ["officielepublicaties"],
  "w.publicatienaam": (row) => [row.soort.endsWith("vraag") ? NAMES.kv : NAMES.ah],
  "dt.modified": ({ modified }) => [modified],
  "dt.identifier": ({ identifier }) => [identifier],
  "w.vraagnummer": ({ stuk }) => stuk.zaken.map(({ nummer }) => nummer),
  "w.vergaderjaar": ({ stuk }) => [stuk.vergaderjaar],
  "w.aanhangselnummer": ({ soort, stuk }) => (soort.endsWith("vraag") ? [] : [String(stuk.nummerInAanhangsel)]),
};

/** @param headers with names in lower case */
export function answerSru(world: World, url: URL, headers: Record<string, string | undefined>): Answer {
  if (!/\bapplication\/xml\b/.test(headers["accept"] ?? "")) {
    return { status: 200, headers: { "content-type": "application/json" }, body: "{}" };
  }
  const start = Number(url.searchParams.get("startRecord") ?? 1);
  const most = Math.min(Number(url.searchParams.get("maximumRecords") ?? 10), MOST_RECORDS);
  if (start >= PAST_THIS_504) return html("<h1>504 Gateway Time-out</h1>", 504);
  const [conditions = "", sort] = (url.searchParams.get("query") ?? "").split(/ sortBy /);
  let rows = world.publications as readonly PublicationRow[];
  for (const condition of conditions.split(" AND ")) {
    const [, index = "", relation, quoted, bare] = CONDITION.exec(condition.trim()) ?? [];
    const values = INDEXES[index];
    if (!values)
      return diagnostic(
        index === "" ? `line 1:0 mismatched input '${condition.trim()}'` : `unknown prefix ${index.split(".")[0]}`,
      );
    const wanted = quoted ?? bare ?? "";
    rows = rows.filter((row) => values(row).some((value) => relates(value, relation!, wanted)));
  }
  if (sort !== undefined && sort !== "dt.identifier/sort.ascending") return diagnostic(`unknown sort ${sort}`);
  const ordered = sort === undefined ? rows : rows.toSorted((a, b) => (a.identifier < b.identifier ? -1 : 1));
  const page = ordered.slice(start - 1, start - 1 + most);
  // An estimate that is off, where there is more than one page.
  const isEstimate = ordered.length > most;
  const count = isEstimate ? ordered.length + 3 : ordered.length;
  return xml(
    `<?xml version="1.0" encoding="UTF-8"?><sru:searchRetrieveResponse ${NAMESPACES}><sru:version>2.0</sru:version><sru:numberOfRecords>${count}</sru:numberOfRecords><sru:records>` +
      page.map((row, i) => record(row, start + i)).join("") +
      `</sru:records>${isEstimate ? `<sru:resultCountPrecision>info:srw/vocabulary/resultCountPrecision/1/estimate</sru:resultCountPrecision>` : ""}</sru:searchRetrieveResponse>`,
  );
}

const NAMESPACES =
  'xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:cd="http://standaarden.overheid.nl/cup/data" xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:gzd="http://standaarden.overheid.nl/sru" xmlns:c="http://standaarden.overheid.nl/collectie/"';

function relates(value: string, relation: string, wanted: string): boolean {
  if (relation === "==" || relation === "=") return value === wanted;
  if (relation === ">=") return value >= wanted;
  if (relation === "<=") return value <= wanted;
  return relation === ">" ? value > wanted : value < wanted;
}

const diagnostic = (message: string): Answer =>
  xml(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><searchRetrieveResponse xmlns="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:ns3="http://docs.oasis-open.org/ns/search-ws/diagnostic"><version>2.0</version><diagnostics><ns3:diagnostic><ns3:uri>info:srw/diagnostic/1/10</ns3:uri><ns3:message>${escape(message)}</ns3:message></ns3:diagnostic></diagnostics></searchRetrieveResponse>`,
  );

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Names of the record's own elements, by those of `metadata.xml`. */
const MANTEL: Record<string, string> = {
  "OVERHEIDop.vergaderjaar": "vergaderjaar",
  "OVERHEIDop.indiener": "indiener",
  "OVERHEIDop.ontvanger": "ontvanger",
  "OVERHEIDop.vraagnummer": "vraagnummer",
  "OVERHEIDop.aanhangselNummer": "aanhangselnummer",
  "OVERHEIDop.datumIndiening": "datumIndiening",
  "OVERHEIDop.datumOntvangst": "datumOntvangst",
  "OVERHEIDop.publicationName": "publicatienaam",
};

function record(row: PublicationRow, position: number): string {
  const { stuk, identifier } = row;
  const rows = metadataOf(stuk);
  const fields = rows.flatMap(([name, , content]) => {
    const element = MANTEL[name];
    return element ? `<overheidwetgeving:${element}>${escape(content)}</overheidwetgeving:${element}>` : [];
  });
  const subjects = rows.flatMap(([name, scheme, content]) =>
    name === "OVERHEID.category" ? `<dcterms:subject scheme="${scheme}">${escape(content)}</dcterms:subject>` : [],
  );
  const at = folderOf(row);
  const items = itemsOf(row).map(
    ([manifestation, name]) =>
      `<gzd:itemUrl manifestation="${manifestation}">https://repository.overheid.nl${at}/${manifestation}/${name}</gzd:itemUrl>`,
  );
  return `<sru:record><sru:recordSchema>http://standaarden.overheid.nl/sru/</sru:recordSchema><sru:recordPacking>xml</sru:recordPacking><sru:recordData><gzd:gzd><gzd:originalData><overheidwetgeving:meta><overheidwetgeving:owmskern><dcterms:identifier>${identifier}</dcterms:identifier><dcterms:title>${escape(stuk.onderwerp.replace(/\s+/g, " ").trim())}</dcterms:title><dcterms:language>nl</dcterms:language><dcterms:type scheme="${row.soort.endsWith("vraag") ? "OVERHEIDop.KamervraagTypen" : "OVERHEIDop.AanhangselTypen"}">${TYPES[row.soort]}</dcterms:type><dcterms:creator scheme="OVERHEID.StatenGeneraal">Tweede Kamer der Staten-Generaal</dcterms:creator><dcterms:modified>${row.modified}</dcterms:modified></overheidwetgeving:owmskern><overheidwetgeving:owmsmantel><dcterms:available>${stuk.datum}</dcterms:available><dcterms:date>${stuk.datum}</dcterms:date><dcterms:issued>${stuk.datum}</dcterms:issued>${subjects.join("")}</overheidwetgeving:owmsmantel><overheidwetgeving:tpmeta><c:product-area>officielepublicaties</c:product-area><overheidwetgeving:documentstatus>${row.status}</overheidwetgeving:documentstatus>${fields.join("")}</overheidwetgeving:tpmeta></overheidwetgeving:meta></gzd:originalData><gzd:enrichedData><gzd:preferredUrl>https://zoek.officielebekendmakingen.nl/${identifier}.html</gzd:preferredUrl>${items.join("")}</gzd:enrichedData></gzd:gzd></sru:recordData><sru:recordPosition>${position}</sru:recordPosition></sru:record>`;
}

const folderOf = ({ identifier, status, stuk }: PublicationRow): string =>
  status === "Onopgemaakt"
    ? `/frbr/officielepublicaties/ah/onopgemaakt/${identifier}/1`
    : `/frbr/officielepublicaties/${identifier.split("-").slice(0, 2).join("-")}/${stuk.vergaderjaar.replace("-", "")}/${identifier}/1`;

function itemsOf({ identifier, status }: PublicationRow): [string, string][] {
  const all: [string, string][] = ["html", "odt", "pdf", "xml"].map((form) => [form, `${identifier}.${form}`]);
  const records: [string, string][] = [
    ["metadata", "metadata.xml"],
    ["metadataowms", "metadata_owms.xml"],
  ];
  return [...(status === "Onopgemaakt" ? all.filter(([form]) => form === "pdf") : all), ...records];
}

/** `/{id}.xml`, `/{id}/metadata.xml`, and the same below `/frbr/`. An address that leads nowhere has status 200. */
export function answerFile(world: World, path: string): Answer {
  const name =
    /([^/]+)\/(?:1\/\w+\/)?metadata\.xml$/.exec(path)?.[1] ?? /([^/]+)\.(?:xml|html|pdf|odt)$/.exec(path)?.[1];
  const row = world.publications.find(({ identifier }) => identifier === name);
  if (!row || row.manner === "page-404") return notFound();
  if (row.manner === "fout404") return redirect("/fout404.html");
  const { stuk, identifier, status } = row;
  if (path.endsWith("/metadata.xml")) return xml(metadataXml(stuk, identifier, status));
  const form = path.slice(path.lastIndexOf(".") + 1);
  if (row.manner === "taken-back") {
    return html("<p>Deze publicatie is op verzoek van de publicerende organisatie verwijderd.</p>");
  }
  if (status === "Onopgemaakt" && form !== "pdf") return notFound();
  if (form === "xml") return xml(paperXml(stuk));
  if (form === "html") return { ...html(""), body: paperHtml(stuk) };
  return form === "pdf"
    ? file(paperPdf(stuk), "application/pdf")
    : file(paperOdt(), "application/vnd.oasis.opendocument.text");
}

export const notFound = (): Answer => html("<title>404</title><h1>404: Pagina niet gevonden</h1>");
