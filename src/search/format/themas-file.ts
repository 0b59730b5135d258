/** How the themes of the questions of a part are written: for each question how many, then which, the commonest lowest. */
import { ByteReader, ByteWriter } from "./bytes.ts";

/** Per question of the part, in the order of its catalogue: the slugs of its themes. */
export function writeThemas(questions: readonly (readonly string[])[]): { head: string; columns: Uint8Array } {
  const uses = new Map<string, number>();
  for (const slug of questions.flat()) uses.set(slug, (uses.get(slug) ?? 0) + 1);
  const slugs = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([slug]) => slug);
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  const [sizes, members] = [new ByteWriter(), new ByteWriter()];
  for (const own of questions) {
    sizes.number(own.length);
    for (const place of own.map((slug) => places.get(slug)!).sort((a, b) => a - b)) members.number(place);
  }
  return { head: JSON.stringify(slugs), columns: Buffer.concat([sizes.finish(), members.finish()]) };
}

/** `count`: the number of questions in the part. */
export function readThemas(
  head: string,
  columns: Uint8Array,
  count: number,
): { slugs: string[]; questions: number[][] } {
  const reader = new ByteReader(columns);
  const sizes = reader.numbers(count);
  return { slugs: JSON.parse(head) as string[], questions: sizes.map((size) => reader.numbers(size)) };
}
