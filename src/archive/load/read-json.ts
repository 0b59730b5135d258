/** Files whose shape is promised by a schema. */
import { z } from "zod";

/** A file of the archive that is not what the data contract says. The message names the file and the field. */
export class InvalidFile extends Error {
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.name = "InvalidFile";
  }
}

/** Checks a value against a schema. Throws {@link InvalidFile}, naming the file it came from and every wrong field. */
export function checkShape<S extends z.ZodType>(schema: S, value: unknown, path: string): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidFile(path, `voldoet niet aan het gegevenscontract\n${z.prettifyError(result.error)}`);
}
