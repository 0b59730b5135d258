/**
 * Reads the YAML that ingest writes for frontmatter: nested fields and lists, one value a line. It is most of
 * what there is to read, and the library takes some thirty times as long. Whatever is written in any other way
 * is left to the library; a property test holds both against each other.
 */

type Fields = Record<string, unknown>;

const FIELD = /^([A-Za-z]+):(?: (\S.*))?$/;
const ITEM = /^- (\S.*)$/;

const PLAIN = /^\p{Letter}(?:[\p{Letter}\p{Number} ,;?!()'"’‘“”€%&+=–./-]*[\p{Letter}\p{Number}).'"’”])?$/u;
const RESERVED = /^(?:true|false|null)$/i;
/** “2026Z10868”, “2026-05-26”: they begin with digits but are no number. */
const CODE = /^\d+[-Z][\w/.-]*[\dA-Za-z]$/;
const NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;

/** What the text says; `null` where it holds anything that only the library can judge. */
export function readPlainYaml(text: string): Fields | null {
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

class NotPlain extends Error {}

class Reader {
  readonly #lines: string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split("\n");
  }

  read(): Fields {
    const fields = this.#fields(0);
    if (this.#at < this.#lines.length) throw new NotPlain();
    return fields;
  }

  /** The fields that stand at this indentation; at least one. */
  #fields(indent: number): Fields {
    const fields: Fields = {};
    do {
      const [, key, value] = FIELD.exec(this.#lines[this.#at]!.slice(indent)) ?? [];
      if (key === undefined || key in fields) throw new NotPlain();
      this.#at++;
      fields[key] = value === undefined ? this.#nested(indent + 2) : value === "[]" ? [] : scalar(value);
    } while (this.#indent() === indent);
    return fields;
  }

  #nested(indent: number): unknown {
    if (this.#indent() !== indent) throw new NotPlain();
    return this.#lines[this.#at]!.startsWith("- ", indent) ? this.#items(indent) : this.#fields(indent);
  }

  #items(indent: number): unknown[] {
    const items: unknown[] = [];
    do {
      const [, item] = ITEM.exec(this.#lines[this.#at]!.slice(indent)) ?? [];
      if (item === undefined) throw new NotPlain();
      if (FIELD.test(item)) {
        // The first field of a record stands behind the dash; the others are indented as far.
        this.#lines[this.#at] = `${" ".repeat(indent + 2)}${item}`;
        items.push(this.#fields(indent + 2));
      } else {
        items.push(scalar(item));
        this.#at++;
      }
    } while (this.#indent() === indent);
    return items;
  }

  /** How far the next line is indented; -1 behind the last. */
  #indent(): number {
    return this.#lines[this.#at]?.search(/[^ ]/) ?? -1;
  }
}

function scalar(text: string): string | number | null {
  if (text === "null") return null;
  if ((PLAIN.test(text) && !RESERVED.test(text)) || CODE.test(text)) return text;
  if (NUMBER.test(text)) return Number(text);
  const quoted = QUOTED.exec(text);
  if (!quoted) throw new NotPlain();
  return quoted[1] ?? quoted[2]!;
}
