/** The open data of the Kamer: service document, `$metadata`, lists, single rows and files. */
import { paperWord } from "../content/print.ts";
import { sortKey } from "../world/make-world.ts";
import type { StukRow, World, ZaakRow } from "../world/rows.ts";
import { file, html, json, odataError, type Answer } from "./answer.ts";
import { holds, readOptions, Refused, type Filter, type Options, type Scalar } from "./odata-query.ts";
import {
  CONTENT_TYPES,
  ENTITIES,
  fieldsOf,
  ownBytes,
  publicationBytes,
  publicationId,
  PUBLICATIONS,
  RECORDS,
  stukField,
  stukJson,
  zaakField,
  zaakJson,
  type Entity,
  type PublicationType,
  type Version,
} from "./odata-rows.ts";

export const BASES: Record<Version, string> = { v4: "/OData/v4/2.0", v5: "/OData/v5" };
const MOST_NODES = 100;
const PDF = "application/pdf";

export interface ODataSettings {
  version: Version;
  /** Rows on a page: 250 in v4, 100 in v5. */
  pageSize: number;
  /** A full page at the end leads to an empty one, as some servers do; this one's own way is that it leads nowhere. */
  emptyLastPage: boolean;
  /** Links that this version does not have: “Document.BijlageDocument”. */
  lacking: readonly string[];
}

export class ODataService {
  readonly #world: World;
  readonly #settings: ODataSettings;
  #lists = new Map<string, { revision: number; rows: (ZaakRow | StukRow)[]; keys: string[] }>();
  #publications: { revision: number; byId: Map<string, [StukRow, PublicationType]> } | null = null;
  #rows: { revision: number; Zaak: Map<string, ZaakRow>; Document: Map<string, StukRow> } | null = null;

  constructor(world: World, settings: ODataSettings) {
    this.#world = world;
    this.#settings = settings;
  }

  /** @param path what follows the base */
  answer(path: string, url: URL, headers: Record<string, string | undefined>): Answer {
    try {
      if (path === "" || path === "/") return this.#serviceDocument(url);
      if (path === "/$metadata")
        return { status: 200, headers: { "content-type": "application/xml" }, body: metadata(this.#settings) };
      const [, set, id, rest] = /^\/(\w+)(?:(?:\(|\/)([0-9a-f-]{36})\)?(\/.+)?)?$/.exec(path) ?? [];
      if (set === undefined) return html("<h1>404</h1>", 404);
      this.#refuseLacking(url);
      if (id === undefined) return this.#list(set, url);
      if (rest !== undefined) return this.#file(set, id, rest, headers);
      return this.#one(set, id, url);
    } catch (error) {
      if (error instanceof Refused) return odataError(400, error.message);
      throw error;
    }
  }

  #refuseLacking({ searchParams }: URL): void {
    const asked = searchParams.get("$expand")?.split(/[(),=]/) ?? [];
    for (const link of this.#settings.lacking) {
      const [entity, name = ""] = link.split(".");
      if (asked.includes(name))
        throw new Refused(`Could not find a property named '${name}' on type 'TK.DA.GGM.OData.${entity}'.`);
    }
  }

  #serviceDocument(url: URL): Answer {
    return json({
      "@odata.context": `${url.origin}${BASES[this.#settings.version]}/$metadata`,
      value: Object.keys(ENTITIES).map((name) => ({ name, kind: "EntitySet", url: name })),
    });
  }

  #list(set: string, url: URL): Answer {
    if (set !== "Zaak" && set !== "Document") return html("<h1>404</h1>", 404);
    const { pageSize } = this.#settings;
    const options = readOptions(url.searchParams);
    if (options.nodes > MOST_NODES) throw new Refused(`The node count limit of '${MOST_NODES}' has been exceeded.`);
    if (options.top !== null && options.top > pageSize)
      throw new Refused(`The limit of '${pageSize}' for Top query has been exceeded.`);
    const { rows, keys } = this.#ordered(set, options);
    let at = options.skiptoken === null ? 0 : firstAfter(keys, Buffer.from(options.skiptoken, "base64url").toString());
    const wanted = options.top ?? pageSize;
    let toSkip = options.skip;
    const page: (ZaakRow | StukRow)[] = [];
    let more = false;
    for (; at < rows.length; at++) {
      const row = rows[at]!;
      if (options.filter !== null && !this.#fits(set, row, options.filter)) continue;
      if (toSkip > 0) {
        toSkip -= 1;
        continue;
      }
      if (page.length === wanted) {
        more = true;
        break;
      }
      page.push(row);
    }
    more ||= this.#settings.emptyLastPage && page.length === pageSize;
    const value = page.map((row) => this.#json(row, options));
    const next = new URL(url);
    next.searchParams.set(
      "$skiptoken",
      Buffer.from(page.length === 0 ? "" : sortKey(page.at(-1)!)).toString("base64url"),
    );
    next.searchParams.delete("$skip");
    return json({
      "@odata.context": `${url.origin}${BASES[this.#settings.version]}/$metadata#${set}`,
      value,
      ...(more && options.top === null && { "@odata.nextLink": next.href }),
    });
  }

  #one(set: string, id: string, url: URL): Answer {
    const options = readOptions(url.searchParams);
    const row = set === "Zaak" || set === "Document" ? this.#rowsById()[set].get(id) : undefined;
    return row ? json(this.#json(row, options)) : odataError(404, "Not found");
  }

  #json(row: ZaakRow | StukRow, options: Options): Record<string, unknown> {
    return "kind" in row
      ? stukJson(row, options, this.#settings.version)
      : zaakJson(row, options, this.#settings.version);
  }

  #fits(set: "Zaak" | "Document", row: ZaakRow | StukRow, filter: Filter): boolean {
    const { version } = this.#settings;
    const fieldOf =
      (row: ZaakRow | StukRow) =>
      (name: string): Scalar =>
        "kind" in row ? stukField(row, name, version) : zaakField(row, name);
    return holds(filter, fieldOf(row), (path) => {
      if (set === "Zaak" && path === "Document") return (row as ZaakRow).stukken.map(fieldOf);
      if (set === "Document" && path === "Zaak") return (row as StukRow).zaken.map(fieldOf);
      if (set === "Document" && path === "DocumentVersie") {
        const { versie, verwijderd } = row as StukRow;
        return verwijderd
          ? []
          : [(name) => ({ Id: versie.id, ExterneIdentifier: versie.externeIdentifier })[name] ?? null];
      }
      throw new Refused(`Could not find a property named '${path}' on type 'TK.DA.GGM.OData.${set}'.`);
    });
  }

  #ordered(set: "Zaak" | "Document", { orderby }: Options): { rows: (ZaakRow | StukRow)[]; keys: string[] } {
    const order = orderby.join();
    if (order !== "" && order !== "ApiGewijzigdOp,Id") throw new Refused(`Ordering by '${order}' is not made up here.`);
    const known = this.#lists.get(set);
    if (known?.revision === this.#world.revision) return known;
    const source: readonly (ZaakRow | StukRow)[] = set === "Zaak" ? this.#world.zaken : this.#world.stukken;
    const keyed = source.map((row) => [sortKey(row), row] as const).sort(([a], [b]) => (a < b ? -1 : 1));
    const list = { revision: this.#world.revision, rows: keyed.map(([, row]) => row), keys: keyed.map(([key]) => key) };
    this.#lists.set(set, list);
    return list;
  }

  #file(set: string, id: string, rest: string, headers: Record<string, string | undefined>): Answer {
    if (!/^\/(?:resource|TK\.DA\.GGM\.OData\.Resource\(\))$/i.test(rest)) return html("<h1>404</h1>", 404);
    if (set === "Document") {
      const stuk = this.#rowsById().Document.get(id);
      return stuk && !stuk.verwijderd ? ownFile(stuk, headers) : odataError(404, "Resource not found");
    }
    const [stuk, type] = this.#publicationsById().get(id) ?? [];
    const isRecord = type === "Metadata" || type === "Metadataowms";
    if (stuk === undefined || type === undefined || isRecord !== (set === "DocumentPublicatieMetadata"))
      return odataError(404, "Resource not found");
    return file(publicationBytes(stuk, type), CONTENT_TYPES[type]);
  }

  #rowsById(): { Zaak: Map<string, ZaakRow>; Document: Map<string, StukRow> } {
    const { revision, zaken, stukken } = this.#world;
    if (this.#rows?.revision !== revision) {
      this.#rows = {
        revision,
        Zaak: new Map(zaken.map((zaak) => [zaak.id, zaak])),
        Document: new Map(stukken.map((stuk) => [stuk.id, stuk])),
      };
    }
    return this.#rows;
  }

  #publicationsById(): Map<string, [StukRow, PublicationType]> {
    if (this.#publications?.revision !== this.#world.revision) {
      const published = this.#world.stukken.filter(({ versie, verwijderd }) => versie.published && !verwijderd);
      const rows = published.flatMap((stuk) =>
        [...PUBLICATIONS, ...RECORDS].map((type): [string, [StukRow, PublicationType]] => [
          publicationId(stuk.versie, type),
          [stuk, type],
        ]),
      );
      this.#publications = { revision: this.#world.revision, byId: new Map(rows) };
    }
    return this.#publications.byId;
  }
}

/** The first place whose key is higher. */
function firstAfter(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! > key) high = middle;
    else low = middle + 1;
  }
  return low;
}

function ownFile(stuk: StukRow, headers: Record<string, string | undefined>): Answer {
  const bytes = ownBytes(stuk);
  const type = stuk.own === "word" ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document" : PDF;
  switch (stuk.manner) {
    case "right":
      return file(bytes, type);
    case "cut":
    case "cut-chunked":
    case "drip":
      return file(bytes, type, { sending: stuk.manner });
    case "word-as-pdf":
      return file(paperWord(stuk), PDF);
    case "html-error":
      return { ...html("<h1>Er is iets misgegaan</h1>"), headers: { "content-type": PDF } };
    case "empty":
      return file(new Uint8Array(), type);
    case "404":
      return odataError(404, "Resource not found");
    case "204":
      return { status: 204, headers: {}, body: "" };
    case "gzip":
      return file(bytes, type, { headers: { "content-type": type, "content-encoding": "gzip" } });
    case "evil-name":
      return file(bytes, type, {
        headers: { "content-type": type, "content-disposition": 'attachment; filename="../../../../tmp/weg.pdf"' },
      });
    case "etag": {
      const etag = `"${stuk.versie.id}"`;
      const modified = new Date(`${stuk.datum}T12:00:00Z`).toUTCString();
      if (headers["if-none-match"] === etag) return { status: 304, headers: { etag }, body: "" };
      return file(bytes, type, { headers: { "content-type": type, etag, "last-modified": modified } });
    }
  }
}

/** The names that this version declares, as CSDL. */
function metadata({ version, lacking }: Pick<ODataSettings, "version" | "lacking">): string {
  const types = (Object.keys(ENTITIES) as Entity[]).map((entity) => {
    const properties = fieldsOf(entity, version).map((name) => `<Property Name="${name}" Type="Edm.String" />`);
    const links = ENTITIES[entity].links
      .split(" ")
      .filter((name) => name !== "" && !lacking.includes(`${entity}.${name}`))
      .map(
        (name) =>
          `<NavigationProperty Name="${name}" Type="Collection(TK.DA.GGM.OData.${name.replace("Huidige", "").replace("Bijlage", "")})" />`,
      );
    return `<EntityType Name="${entity}"><Key><PropertyRef Name="Id" /></Key>${properties.join("")}${links.join("")}</EntityType>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="TK.DA.GGM.OData" xmlns="http://docs.oasis-open.org/odata/ns/edm">${types.join("")}</Schema></edmx:DataServices></edmx:Edmx>`;
}
