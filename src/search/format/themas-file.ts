/** How the themes of the questions of a part are written: for each question how many, then which, the commonest lowest. */
import { ByteReader, ByteWriter } from "./bytes.ts";
import { byUse, type Columns } from "./columns.ts";

/** Per question of the part, in the order of its catalogue: the slugs of its themes. */
export function writeThemas(questions: readonly (readonly string[])[]): Columns {
  const slugs = byUse(questions.flat(), String);
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  const out = new ByteWriter();
  for (const own of questions) out.number(own.length);
  for (const own of questions) {
    for (const place of own.map((slug) => places.get(slug)!).sort((a, b) => a - b)) out.number(place);
  }
  return { head: JSON.stringify(slugs), columns: out.finish() };
}

/** `count`: the number of questions in the part. */
export function readThemas({ head, columns }: Columns, count: number): { slugs: string[]; questions: number[][] } {
  const reader = new ByteReader(columns);
  const sizes = reader.numbers(count);
  return { slugs: JSON.parse(head) as string[], questions: sizes.map((size) => reader.numbers(size)) };
}
