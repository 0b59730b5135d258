/** A file of JSON and columns: columns are rows of small whole numbers, one after the other, so that they compress well. */

export interface Columns {
  /** JSON, in one line. */
  head: string;
  columns: Uint8Array;
}

/** The JSON up to a line feed, then the columns; before them the version of the part. */
export const joinColumns = (version: string, { head, columns }: Columns): Uint8Array =>
  Buffer.concat([Buffer.from(`${version}${head}\n`), columns]);

/** Reads what {@link joinColumns} wrote, without the version. */
export function splitColumns(bytes: Uint8Array): Columns {
  const end = bytes.indexOf(LINE_FEED);
  return { head: new TextDecoder().decode(bytes.subarray(0, end)), columns: bytes.subarray(end + 1) };
}

const LINE_FEED = 10;

/** Each name once, the commonest first, so that places among them are small numbers. */
export function byUse<T>(names: readonly T[], keyOf: (name: T) => string): T[] {
  const uses = [...Map.groupBy(names, keyOf)];
  return uses.sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1)).map(([, [name]]) => name!);
}
