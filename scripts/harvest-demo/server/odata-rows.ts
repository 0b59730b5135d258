/** Rows as the Kamer's interface shows them, in either version, with the names of its own. */
import { metadataXml, paperHtml, paperXml } from "../content/markup.ts";
import { paperOdt, paperPdf, paperWord } from "../content/print.ts";
import { local, midnight, utc } from "../world/days.ts";
import { guidOf } from "../world/guid.ts";
import type { ActorRow, StukRow, VersieRow, ZaakRow } from "../world/rows.ts";
import { Refused, type Options, type Scalar } from "./odata-query.ts";

export type Version = "v4" | "v5";
type Json = Record<string, unknown>;

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Names that v5 has otherwise, `null` where it has none. */
const RENAMED: Record<string, string | null> = {
  DocumentNummer: "Nummer",
  Volgnummer: "Ondernummer",
  DatumRegistratie: null,
};

export const ENTITIES = {
  Zaak: {
    fields:
      "Id Nummer Soort Titel Citeertitel Alias Status Onderwerp GestartOp Organisatie Grondslagvoorhang Termijn Vergaderjaar Volgnummer HuidigeBehandelstatus Afgedaan GrootProject GewijzigdOp ApiGewijzigdOp Verwijderd Kabinetsappreciatie",
    links: "ZaakActor Document",
  },
  ZaakActor: {
    fields:
      "Id Zaak_Id ActorNaam ActorFractie ActorAfkorting Functie Relatie SidActor Persoon_Id Fractie_Id Commissie_Id GewijzigdOp ApiGewijzigdOp Verwijderd",
    links: "",
  },
  Document: {
    fields:
      "Id Soort DocumentNummer Titel Onderwerp Datum Vergaderjaar Kamer Volgnummer Citeertitel Alias DatumRegistratie DatumOntvangst Aanhangselnummer KenmerkAfzender Organisatie ContentType ContentLength GewijzigdOp ApiGewijzigdOp Verwijderd HuidigeDocumentVersie_Id",
    links: "Zaak DocumentActor DocumentVersie HuidigeDocumentVersie BijlageDocument",
  },
  DocumentActor: {
    fields:
      "Id Document_Id ActorNaam ActorFractie Functie Relatie SidActor GewijzigdOp ApiGewijzigdOp Verwijderd Persoon_Id Fractie_Id Commissie_Id",
    links: "",
  },
  DocumentVersie: {
    fields:
      "Id Status Versienummer Bestandsgrootte Extensie Datum GewijzigdOp ApiGewijzigdOp Verwijderd Document_Id ExterneIdentifier",
    links: "DocumentPublicatie DocumentPublicatieMetadata",
  },
  DocumentPublicatie: {
    fields:
      "Id Identifier DocumentType FileName Source ContentLength ContentType Url PublicatieDatum GewijzigdOp ApiGewijzigdOp Verwijderd DocumentVersie_Id",
    links: "",
  },
  DocumentPublicatieMetadata: {
    fields:
      "Id Identifier DocumentType FileName Source ContentLength ContentType Url PublicatieDatum GewijzigdOp ApiGewijzigdOp Verwijderd DocumentVersie_Id",
    links: "",
  },
} as const;

export type Entity = keyof typeof ENTITIES;

/** The names of an entity's fields in this version; in v5 only `Document` has others. */
export const fieldsOf = (entity: Entity, version: Version): readonly string[] => [
  ...shownNames(entity, version).values(),
];

const isField = (entity: Entity, version: Version, name: string): boolean => fieldSets[version][entity].has(name);

/** The names as rows are made here → as this version shows them. */
const shownNames = (entity: Entity, version: Version): ReadonlyMap<string, string> => shown[version][entity];

function renamed(entity: Entity, name: string, version: Version): string | null {
  return version === "v5" && entity === "Document" && name in RENAMED ? RENAMED[name]! : name;
}

const byEntity = <T>(make: (entity: Entity) => T): Record<Entity, T> =>
  Object.fromEntries((Object.keys(ENTITIES) as Entity[]).map((entity) => [entity, make(entity)])) as Record<Entity, T>;
const namesIn = (version: Version): Record<Entity, ReadonlyMap<string, string>> =>
  byEntity((entity) => {
    const pairs = ENTITIES[entity].fields.split(" ").map((name) => [name, renamed(entity, name, version)] as const);
    return new Map(pairs.filter((pair): pair is [string, string] => pair[1] !== null));
  });
const shown = { v4: namesIn("v4"), v5: namesIn("v5") };
const setsOf = (version: Version): Record<Entity, ReadonlySet<string>> =>
  byEntity((entity) => new Set(shown[version][entity].values()));
const fieldSets = { v4: setsOf("v4"), v5: setsOf("v5") };

export function zaakJson(zaak: ZaakRow, options: Options, version: Version): Json {
  const row = finished("Zaak", zaakFields(zaak), options, version);
  expand(
    "Zaak",
    options,
    {
      ZaakActor: (inner) =>
        zaak.actoren.map((actor) =>
          finished("ZaakActor", actorFields(actor, { Zaak_Id: zaak.id }, zaak), inner, version),
        ),
      Document: (inner) => zaak.stukken.map((stuk) => stukJson(stuk, inner, version)),
    },
    row,
  );
  return row;
}

export function stukJson(stuk: StukRow, options: Options, version: Version): Json {
  const row = finished("Document", stukFields(stuk), options, version);
  const none = stuk.verwijderd;
  expand(
    "Document",
    options,
    {
      Zaak: (inner) => (none ? [] : stuk.zaken.map((zaak) => zaakJson(zaak, inner, version))),
      DocumentActor: (inner) =>
        none
          ? []
          : signers(stuk).map((actor) =>
              finished("DocumentActor", actorFields(actor, { Document_Id: stuk.id }, stuk), inner, version),
            ),
      BijlageDocument: (inner) => (none ? [] : stuk.bijlagen.map((bijlage) => stukJson(bijlage, inner, version))),
      HuidigeDocumentVersie: (inner) => (none ? null : versieJson(stuk, inner, version)),
      DocumentVersie: (inner) => (none ? [] : [versieJson(stuk, inner, version)]),
    },
    row,
  );
  return row;
}

/** One field as a filter asks for it, without making the whole row. */
export function zaakField(zaak: ZaakRow, name: string): Scalar {
  if (!isField("Zaak", "v4", name))
    throw new Refused(`Could not find a property named '${name}' on type 'TK.DA.GGM.OData.Zaak'.`);
  switch (name) {
    case "Id":
      return zaak.id;
    case "Verwijderd":
      return zaak.verwijderd;
    case "ApiGewijzigdOp":
      return zaak.apiGewijzigdOp;
    case "Soort":
      return zaak.verwijderd ? null : "Schriftelijke vragen";
    case "GestartOp":
      return zaak.verwijderd ? null : midnight(zaak.gestartOp);
    default:
      return zaakFields(zaak)[name] as Scalar;
  }
}

export function stukField(stuk: StukRow, name: string, version: Version): Scalar {
  if (!isField("Document", version, name))
    throw new Refused(`Could not find a property named '${name}' on type 'TK.DA.GGM.OData.Document'.`);
  switch (name) {
    case "Id":
      return stuk.id;
    case "Verwijderd":
      return stuk.verwijderd;
    case "ApiGewijzigdOp":
      return stuk.apiGewijzigdOp;
    case "Soort":
      return stuk.verwijderd ? null : stuk.soort;
    case "Datum":
      return stuk.verwijderd ? null : midnight(stuk.datum);
    default:
      return (stukFields(stuk)[name === "Nummer" ? "DocumentNummer" : name] ?? null) as Scalar;
  }
}

export const PUBLICATIONS = ["Xml", "Odt", "Html", "Pdf"] as const;
export const RECORDS = ["Metadataowms", "Metadata"] as const;
export type PublicationType = (typeof PUBLICATIONS)[number] | (typeof RECORDS)[number];

export const publicationId = (versie: VersieRow, type: PublicationType): string =>
  guidOf(`publicatie ${versie.id} ${versie.uitgave} ${type}`);

/** What a publication holds. */
export function publicationBytes(stuk: StukRow, type: PublicationType): Uint8Array {
  const identifier = stuk.versie.externeIdentifier ?? "";
  switch (type) {
    case "Xml":
      return Buffer.from(paperXml(stuk));
    case "Html":
      return Buffer.from(paperHtml(stuk));
    case "Pdf":
      return paperPdf(stuk);
    case "Odt":
      return paperOdt();
    case "Metadata":
      return Buffer.from(metadataXml(stuk, identifier, "Opgemaakt na onopgemaakt"));
    case "Metadataowms":
      return Buffer.from(`<owms-metadata><owmskern><identifier>${identifier}</identifier></owmskern></owms-metadata>`);
  }
}

/** The Kamer's own file. */
export const ownBytes = (stuk: StukRow): Uint8Array => (stuk.own === "word" ? paperWord(stuk) : paperPdf(stuk));

function zaakFields(zaak: ZaakRow): Json {
  if (zaak.verwijderd) return { ...nulls("Zaak"), ...stamps(zaak), Id: zaak.id };
  return {
    ...nulls("Zaak"),
    ...stamps(zaak),
    Id: zaak.id,
    Nummer: zaak.nummer,
    Soort: "Schriftelijke vragen",
    Status: "Vrijgegeven",
    Onderwerp: zaak.onderwerp,
    GestartOp: midnight(zaak.gestartOp),
    Organisatie: "Tweede Kamer",
    Vergaderjaar: zaak.vergaderjaar,
    Volgnummer: -1,
    Afgedaan: zaak.afgedaan,
    GrootProject: false,
  };
}

function stukFields(stuk: StukRow): Json {
  if (stuk.verwijderd) return { ...nulls("Document"), ...stamps(stuk), Id: stuk.id };
  return {
    ...nulls("Document"),
    ...stamps(stuk),
    Id: stuk.id,
    Soort: stuk.soort,
    DocumentNummer: stuk.nummer,
    Onderwerp: stuk.onderwerp,
    Datum: midnight(stuk.datum),
    Vergaderjaar: stuk.vergaderjaar,
    Kamer: stuk.kamer,
    Volgnummer: -1,
    Alias: stuk.alias,
    DatumRegistratie: midnight(stuk.datum),
    Aanhangselnummer: stuk.aanhangselnummer,
    Organisatie: "Tweede Kamer",
    ContentType: stuk.own === "word" ? WORD : "application/pdf",
    ContentLength: lengthOf(stuk, "own") + stuk.lengthOff,
    HuidigeDocumentVersie_Id: stuk.versie.id,
  };
}

function versieJson(stuk: StukRow, options: Options, version: Version): Json {
  const { versie } = stuk;
  const row = finished(
    "DocumentVersie",
    {
      ...nulls("DocumentVersie"),
      ...stamps(stuk),
      Id: versie.id,
      Status: "Vrijgegeven",
      Versienummer: versie.nummer,
      Bestandsgrootte: 36,
      Extensie: stuk.own === "word" ? ".docx" : ".pdf",
      Datum: stuk.gewijzigdOp,
      Document_Id: stuk.id,
      ExterneIdentifier: versie.externeIdentifier,
    },
    options,
    version,
  );
  const publications = (entity: Entity, types: readonly PublicationType[]) => (inner: Options) =>
    versie.published ? types.map((type) => finished(entity, publicationFields(stuk, type), inner, version)) : [];
  expand(
    "DocumentVersie",
    options,
    {
      DocumentPublicatie: publications("DocumentPublicatie", PUBLICATIONS),
      DocumentPublicatieMetadata: publications("DocumentPublicatieMetadata", RECORDS),
    },
    row,
  );
  return row;
}

export const CONTENT_TYPES: Record<PublicationType, string> = {
  Xml: "application/xml",
  Odt: "application/x-unknown-content-type",
  Html: "text/html",
  Pdf: "application/pdf",
  Metadata: "application/xml",
  Metadataowms: "application/xml",
};
const FILE_NAMES: Partial<Record<PublicationType, string>> = {
  Metadata: "metadata.xml",
  Metadataowms: "metadata_owms.xml",
};

function publicationFields(stuk: StukRow, type: PublicationType): Json {
  const identifier = stuk.versie.externeIdentifier;
  return {
    Id: publicationId(stuk.versie, type),
    Identifier: identifier,
    DocumentType: type,
    FileName: FILE_NAMES[type] ?? `${identifier}.${type.toLowerCase()}`,
    Source: "Koop",
    ContentLength: lengthOf(stuk, type),
    ContentType: CONTENT_TYPES[type],
    Url: null,
    PublicatieDatum: local(Date.parse(`${stuk.datum}T12:00:00Z`) + stuk.versie.uitgave * 1000),
    ...stamps(stuk),
    DocumentVersie_Id: stuk.versie.id,
  };
}

/** Whoever was addressed signs; a question is signed by who asks. */
function signers(stuk: StukRow): ActorRow[] {
  const relatie = stuk.kind === "vraag" ? /ndiener$/ : /^Gericht aan$/;
  return (stuk.zaken[0]?.actoren ?? [])
    .filter((actor) => relatie.test(actor.relatie ?? ""))
    .map((actor, i) => ({
      ...actor,
      id: guidOf(`tekent ${stuk.id} ${i}`),
      relatie: i === 0 ? "Eerste ondertekenaar" : "Mede ondertekenaar",
    }));
}

function actorFields(actor: ActorRow, owner: Json, stampsOf: ZaakRow | StukRow): Json {
  return {
    Id: actor.id,
    ...owner,
    ActorNaam: actor.naam,
    ActorFractie: actor.fractie,
    ActorAfkorting: null,
    Functie: actor.functie,
    Relatie: actor.relatie,
    SidActor: null,
    Persoon_Id: actor.persoonId,
    Fractie_Id: null,
    Commissie_Id: null,
    ...stamps(stampsOf),
    Verwijderd: actor.verwijderd,
  };
}

const stamps = (row: ZaakRow | StukRow): Json => ({
  GewijzigdOp: row.gewijzigdOp,
  ApiGewijzigdOp: row.apiGewijzigdOp === "" ? utc(0, 3) : row.apiGewijzigdOp,
  Verwijderd: row.verwijderd,
});

const nulls = (entity: Entity): Json => NULLS[entity];
const NULLS = Object.fromEntries(
  Object.entries(ENTITIES).map(([name, { fields }]) => [
    name,
    Object.fromEntries(fields.split(" ").map((field) => [field, null])),
  ]),
) as Record<Entity, Json>;

/** A row with the names of this version, and of those only the selected. */
function finished(entity: Entity, fields: Json, options: Options, version: Version): Json {
  for (const name of options.select ?? []) {
    if (!isField(entity, version, name))
      throw new Refused(`Could not find a property named '${name}' on type 'TK.DA.GGM.OData.${entity}'.`);
  }
  const row: Json = {};
  for (const [name, shown] of shownNames(entity, version)) {
    if (options.select?.includes(shown) !== false) row[shown] = fields[name];
  }
  return row;
}

function expand(entity: Entity, options: Options, links: Record<string, (inner: Options) => unknown>, row: Json): void {
  for (const [name, inner] of options.expand) {
    const link = links[name];
    if (!link) throw new Refused(`Could not find a property named '${name}' on type 'TK.DA.GGM.OData.${entity}'.`);
    row[name] = link(inner);
  }
}

const lengths = new WeakMap<StukRow, { uitgave: number; known: Partial<Record<PublicationType | "own", number>> }>();

function lengthOf(stuk: StukRow, what: PublicationType | "own"): number {
  let kept = lengths.get(stuk);
  // Metadata follow the zaken, which may change without another edition: they are made anew each time.
  if (kept?.uitgave !== stuk.versie.uitgave) lengths.set(stuk, (kept = { uitgave: stuk.versie.uitgave, known: {} }));
  if (what === "Pdf" && stuk.own === "pdf") return lengthOf(stuk, "own");
  if (what === "Pdf" || what === "own") {
    return (kept.known[what] ??= (what === "own" ? ownBytes(stuk) : publicationBytes(stuk, what)).length);
  }
  return publicationBytes(stuk, what).length;
}
