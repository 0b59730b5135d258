/**
 * Rows of the Kamer's interface, checked as they come in. Every property but `Id` may be null, and a later version may
 * lack any of them: what is missing or of another type is said in the log, and counts as null.
 */
import { z } from "zod";
import type { ODataVersion } from "../../source.ts";
import { DOCUMENT_NAMES } from "../settings.ts";

const text = z.string().nullable();
const number = z.number().nullable();
const flag = z.boolean().nullable();

const Actor = {
  ActorNaam: text,
  ActorFractie: text,
  Functie: text,
  Relatie: text,
  Persoon_Id: text,
  Verwijderd: flag,
};
const Publicatie = { DocumentType: text, ContentLength: number, PublicatieDatum: text, Verwijderd: flag };

const SHAPES = {
  Zaak: {
    Nummer: text,
    Soort: text,
    Onderwerp: text,
    GestartOp: text,
    Termijn: text,
    Vergaderjaar: text,
    Afgedaan: flag,
    ApiGewijzigdOp: text,
    Verwijderd: flag,
  },
  ZaakActor: Actor,
  Document: {
    Soort: text,
    Onderwerp: text,
    Datum: text,
    Vergaderjaar: text,
    Kamer: number,
    Aanhangselnummer: text,
    Alias: text,
    ContentType: text,
    ContentLength: number,
    ApiGewijzigdOp: text,
    Verwijderd: flag,
  },
  DocumentActor: Actor,
  // Rows of which only these are asked for, within an expansion.
  ZaakRef: { Nummer: text, Soort: text, Verwijderd: flag },
  StukRef: { Soort: text, Verwijderd: flag },
  Bijlage: { Verwijderd: flag },
  Deleted: { ApiGewijzigdOp: text },
  DocumentVersie: { Versienummer: number, ExterneIdentifier: text, Verwijderd: flag },
  DocumentPublicatie: Publicatie,
  DocumentPublicatieMetadata: Publicatie,
} satisfies Record<string, Record<string, z.ZodType>>;

export type Entity = keyof typeof SHAPES;
type Fields<E extends Entity> = { [F in keyof (typeof SHAPES)[E]]: z.infer<(typeof SHAPES)[E][F]> };
/** A row with the fields that are read of it, and what else it holds. */
export type Row<E extends Entity> = Fields<E> & { Id: string; given: Readonly<Record<string, unknown>> };

const Given = z.record(z.string(), z.unknown());

/** Says a thing once, however often it is met. */
export type Once = (message: string) => void;

/** @returns `null`, said in the log, for what is no row with an `Id` */
export function readRow<E extends Entity>(entity: E, value: unknown, once: Once): Row<E> | null {
  const given = Given.safeParse(value).data;
  const id = given?.["Id"];
  if (given === undefined || typeof id !== "string") {
    once(`${entity}: een rij zonder Id is overgeslagen.`);
    return null;
  }
  const row: Record<string, unknown> = { Id: id, given };
  for (const [name, schema] of Object.entries(SHAPES[entity])) {
    const read = schema.safeParse(given[name]);
    row[name] = read.success ? read.data : null;
    if (!read.success)
      once(
        `${entity}.${name} ${name in given ? "heeft een andere vorm dan verwacht" : "ontbreekt"}; het telt als leeg.`,
      );
  }
  return row as Row<E>;
}

/** The rows of an expansion that are not deleted. */
export function readRows<E extends Exclude<Entity, "Deleted">>(
  entity: E,
  link: string,
  { given }: Pick<Row<Entity>, "given">,
  once: Once,
): (Row<E> & { Verwijderd: boolean | null })[] {
  const value = given[link];
  if (!Array.isArray(value)) {
    once(`${link} ontbreekt; het telt als leeg.`);
    return [];
  }
  return value.flatMap((item) => {
    const row = readRow(entity, item, once) as (Row<E> & { Verwijderd: boolean | null }) | null;
    return row === null || row.Verwijderd === true ? [] : row;
  });
}

export function documentnummerOf(row: Row<"Document">, version: ODataVersion, once: Once): string | null {
  const name = DOCUMENT_NAMES[version].documentnummer;
  const value = text.safeParse(row.given[name]);
  if (!value.success) once(`Document.${name} ontbreekt; het telt als leeg.`);
  return value.data ?? null;
}

/** A page: rows, and where the next page is. */
export type ODataPage = z.infer<typeof ODataPage>;
export const ODataPage = z.object({
  value: z.array(z.unknown()),
  "@odata.nextLink": z.string().optional(),
});

/** The names that are read of an entity in every version. */
export const fieldsOf = (entity: Entity): string[] => ["Id", ...Object.keys(SHAPES[entity])];
