/**
 * Writes the JSON Schemas of the data contract to `schemas/`; they are made from the types in `src/domain`.
 *
 *   npm run schemas
 */
import { join, resolve } from "node:path";
import { SCHEMAS, schemaText } from "../src/domain/json-schemas.ts";
import { writeWhole } from "../src/files/write-whole.ts";

const folder = resolve(import.meta.dirname, "..", "schemas");
for (const name of SCHEMAS.keys()) writeWhole(join(folder, name), schemaText(name));
