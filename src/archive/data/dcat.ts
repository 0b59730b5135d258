/**
 * The archive as a data set in a catalogue, by DCAT-AP-NL 3.0 (https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/): what
 * data.overheid.nl and others harvest.
 */
import { DATA_ADRES } from "../../domain/adressen.ts";
import { settings } from "../settings/settings.ts";
import { SITE_DESCRIPTION, SITE_NAME } from "../site.ts";
import { CATALOGUE, DATA_FILES, type DataFile } from "./files.ts";
import { DATA_LICENCE } from "./licence.ts";
import { dutch, iri, literal, nameless, type Property, subject } from "./turtle.ts";

const PREFIXES = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

const EU = "http://publications.europa.eu/resource/authority";
/** The kinds of files that have a name in the European list. */
const FORMATS: Readonly<Record<string, string>> = {
  "text/csv": "CSV",
  "application/json": "JSON",
  "text/turtle": "RDF_TURTLE",
};

/** `dag` is the newest day in a document, `null` where there is none. The same archive gives the same text. */
export function dcatCatalogue(dag: string | null): string {
  const agent = subject(iri("/#uitgever"), [
    ["a", ["foaf:Agent"]],
    ["foaf:name", [dutch(SITE_NAME)]],
    ["foaf:homepage", [iri("/")]],
  ]);
  const contact = subject(iri("/over/#fout"), [
    ["a", ["vcard:Organization"]],
    ["vcard:fn", [dutch(SITE_NAME)]],
    contactProperty(),
  ]);
  const distributions = DATA_FILES.filter(({ naam }) => naam !== CATALOGUE).map((file) => distribution(file, dag));
  const dataset = subject(iri(`${DATA_ADRES}#dataset`), [
    ["a", ["dcat:Dataset"]],
    ["dct:identifier", [literal(iri(`${DATA_ADRES}#dataset`).slice(1, -1))]],
    ["dct:title", [dutch("Kamervragen met antwoorden")]],
    ["dct:description", [dutch(SITE_DESCRIPTION)]],
    ["dct:publisher", [agent.name]],
    ["dct:creator", [agent.name]],
    ["dcat:contactPoint", [contact.name]],
    ["dct:accessRights", [`<${EU}/access-right/PUBLIC>`]],
    ["dcat:theme", [`<${EU}/data-theme/GOVE>`]],
    ["dcat:keyword", ["Kamervragen", "Tweede Kamer", "kabinet", "antwoorden"].map(dutch)],
    ["dct:language", [`<${EU}/language/NLD>`]],
    ["dct:accrualPeriodicity", [`<${EU}/frequency/IRREG>`]],
    ["dct:modified", modified(dag)],
    ["dcat:landingPage", [iri(DATA_ADRES)]],
    ["dcat:distribution", distributions.map(({ name }) => name)],
  ]);
  const catalogue = subject(iri(`${DATA_ADRES}#catalogus`), [
    ["a", ["dcat:Catalog"]],
    ["dct:title", [dutch(`Gegevens van ${SITE_NAME}`)]],
    ["dct:description", [dutch(`Wat er van ${SITE_NAME} te downloaden is.`)]],
    ["dct:publisher", [agent.name]],
    ["dcat:contactPoint", [contact.name]],
    ["dct:language", [`<${EU}/language/NLD>`]],
    ["dct:license", [`<${DATA_LICENCE.url}>`]],
    ["dct:modified", modified(dag)],
    ["foaf:homepage", [iri("/")]],
    ["dcat:dataset", [dataset.name]],
  ]);
  return [PREFIXES, ...[catalogue, dataset, ...distributions, agent, contact].map(({ text }) => text)].join("\n");
}

const modified = (dag: string | null): string[] => (dag === null ? [] : [`${literal(dag)}^^xsd:date`]);

function distribution({ naam, omschrijving, mediaType }: DataFile, dag: string | null) {
  const format = FORMATS[mediaType];
  return subject(iri(`${DATA_ADRES}#${naam}`), [
    ["a", ["dcat:Distribution"]],
    ["dct:title", [dutch(naam)]],
    ["dct:description", [dutch(omschrijving)]],
    ["dcat:accessURL", [iri(DATA_ADRES)]],
    ["dcat:downloadURL", [iri(`/data/${naam}`)]],
    ["dcat:mediaType", [`<https://www.iana.org/assignments/media-types/${mediaType}>`]],
    ["dct:format", format === undefined ? [] : [`<${EU}/file-type/${format}>`]],
    ["dct:license", [`<${DATA_LICENCE.url}>`]],
    [
      "dct:rights",
      [
        nameless([
          ["a", ["dct:RightsStatement"]],
          ["dct:description", [dutch(DATA_LICENCE.uitleg)]],
        ]),
      ],
    ],
    ["dct:modified", modified(dag)],
  ]);
}

function contactProperty(): Property {
  const { contact } = settings();
  if (contact === null) return ["vcard:hasURL", [iri("/over/#fout")]];
  return [contact.startsWith("mailto:") ? "vcard:hasEmail" : "vcard:hasURL", [`<${contact}>`]];
}
