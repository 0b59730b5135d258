/** Which version of the Kamer's interface answers, and whether it still has the names that are used. */
import { descendants, parseXml, type MarkupElement } from "../../../ingest/readers/markup/xml-tree.ts";
import { UnreadableSource } from "../../../ingest/tree/source.ts";
import { SourceFailure, type ODataVersion } from "../../source.ts";
import { nameOf, Passing, textOf, type Http } from "../http/http.ts";
import { DOCUMENT_NAMES, VERSIONS, type Addresses } from "../settings.ts";
import { LINKS } from "./queries.ts";
import { fieldsOf, type Entity } from "./rows.ts";

const ENTITIES = [
  "Zaak",
  "ZaakActor",
  "Document",
  "DocumentActor",
  "DocumentVersie",
  "DocumentPublicatie",
  "DocumentPublicatieMetadata",
] as const satisfies readonly Entity[];

export interface Detected {
  version: ODataVersion;
  /** Links that it does not have, of those that are asked for. */
  lacking: ReadonlySet<string>;
}

/**
 * Reads `$metadata` of v5, then of v4: the first that answers counts.
 *
 * @param wanted only this version
 * @param log what the version lacks of what is used
 * @throws SourceFailure when none answers
 */
export async function detectVersion(
  http: Http,
  addresses: Addresses,
  wanted: ODataVersion | null,
  log: (message: string) => void,
): Promise<Detected> {
  const answers: string[] = [];
  let passing = false;
  for (const version of wanted === null ? VERSIONS : [wanted]) {
    try {
      const declared = await readMetadata(http, `${addresses.odata[version]}/$metadata`);
      for (const name of missingNames(declared, version))
        log(`OData ${version} kent ${name} niet; dat veld blijft leeg.`);
      return { version, lacking: new Set(LINKS.filter((link) => !isDeclared(declared, link))) };
    } catch (error) {
      if (!(error instanceof SourceFailure)) throw error;
      passing ||= error.passing;
      answers.push(error.message);
    }
  }
  throw new SourceFailure(`De open data van de Tweede Kamer antwoordt niet. ${answers.join(" ")}`, passing);
}

/** The properties that each entity declares. */
async function readMetadata(http: Http, url: string): Promise<Map<string, Set<string>>> {
  return http.ask("kamer", url, { accept: "application/xml" }, async (answer) => {
    const text = await textOf(answer);
    if (answer.status !== 200 || !text.includes("EntityType")) {
      throw new SourceFailure(`${nameOf(url)}: het antwoord was ${answer.status}, zonder beschrijving.`, false);
    }
    const types = descendants(parsed(text)).filter(({ name }) => name === "EntityType");
    return new Map(
      types.map((type) => [
        type.attributes["Name"] ?? "",
        new Set(descendants(type).flatMap(({ attributes }) => attributes["Name"] ?? [])),
      ]),
    );
  });
}

function parsed(text: string): MarkupElement {
  try {
    return parseXml(text);
  } catch (error) {
    if (error instanceof UnreadableSource) throw new Passing("het antwoord is niet heel", { cause: error });
    throw error;
  }
}

const isDeclared = (declared: ReadonlyMap<string, ReadonlySet<string>>, name: string): boolean => {
  const [entity = "", field = ""] = name.split(".");
  return declared.get(entity)?.has(field) === true;
};

function missingNames(declared: ReadonlyMap<string, ReadonlySet<string>>, version: ODataVersion): string[] {
  const fields = ENTITIES.flatMap((entity) => fieldsOf(entity).map((name) => `${entity}.${name}`));
  return [...fields, `Document.${DOCUMENT_NAMES[version].documentnummer}`, ...LINKS].filter(
    (name) => !isDeclared(declared, name),
  );
}
