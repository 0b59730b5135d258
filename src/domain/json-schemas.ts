/** The data contract as JSON Schema, made from the types: by file name. */
import { z } from "zod";
import { KamervraagDocument } from "./document.ts";
import { VraagFrontmatter } from "./vraag.ts";

export const SCHEMAS: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ["document.schema.json", KamervraagDocument],
  ["vraag.schema.json", VraagFrontmatter],
]);

/** The text of a schema file. @throws when there is no schema of that name */
export function schemaText(name: string): string {
  const schema = SCHEMAS.get(name);
  if (!schema) throw new Error(`No schema ${name}`);
  return `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
}
