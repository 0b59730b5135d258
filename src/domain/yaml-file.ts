/** YAML that people write by hand: what it holds, the lines on which that stands, and what is wrong, in Dutch. */
import { type Document, type ErrorCode, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";

/** What is wrong, without a full stop. */
export interface YamlFault {
  /** The first line is 1. */
  regel: number;
  reden: string;
}

/** An alias can make a small file endlessly large, brackets a small one deep. */
const TOO_INVOLVED = "verwijzingen (& en *) en zeer diepe nesting worden niet gelezen";
const BRACKETS = "een haakje, een komma of een aanhalingsteken ontbreekt, of staat te veel";
const INDENT = "de inspringing klopt niet, of er ontbreekt een haakje: wat bij elkaar hoort, begint even ver";
const QUOTE_IT = "zet deze waarde tussen aanhalingstekens";
const SIGNS = "de tekens &, * en ! hebben in YAML een eigen betekenis: zet de waarde tussen aanhalingstekens";

/** What the parser means by its codes. */
const REASONS: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: SIGNS,
  BAD_ALIAS: SIGNS,
  BAD_DIRECTIVE: "een regel kan niet met % beginnen",
  BAD_DQ_ESCAPE: "na een \\ staat iets dat daar niet kan: gebruik enkele aanhalingstekens",
  BAD_INDENT: INDENT,
  BAD_PROP_ORDER: SIGNS,
  BAD_SCALAR_START: QUOTE_IT,
  BLOCK_AS_IMPLICIT_KEY: `op deze regel staat twee keer een dubbele punt: ${QUOTE_IT}`,
  BLOCK_IN_FLOW: BRACKETS,
  DUPLICATE_KEY: "dit veld staat er al",
  IMPOSSIBLE: "dit is niet te lezen",
  KEY_OVER_1024_CHARS: "de naam van een veld is te lang",
  MISSING_CHAR: BRACKETS,
  MULTILINE_IMPLICIT_KEY: "er ontbreekt een dubbele punt achter de naam van een veld",
  MULTIPLE_ANCHORS: SIGNS,
  MULTIPLE_DOCS: "na een regel “---” wordt niet verder gelezen: haal die weg",
  MULTIPLE_TAGS: SIGNS,
  NON_STRING_KEY: "de naam van een veld is geen woord",
  RESOURCE_EXHAUSTION: TOO_INVOLVED,
  TAB_AS_INDENT: "er staat een tab waar spaties horen",
  TAG_RESOLVE_FAILED: SIGNS,
  UNEXPECTED_TOKEN: BRACKETS,
  BAD_COLLECTION_TYPE: SIGNS,
};

/** What an error of the parser says to people, without a full stop. */
export const yamlReason = ({ code }: { code: ErrorCode }): string => REASONS[code];

/** A word, a number or a day as people wrote it, to put behind a message: “: “2024-02-31””; “” for what is larger. */
export const quoteValue = (value: unknown): string =>
  ["string", "number", "boolean"].includes(typeof value) ? `: “${String(value)}”` : "";

/** Where something stands in it: “vraagstellers”, “waarde”, 0. */
export type YamlPath = readonly (string | number)[];

export class YamlFile {
  /** What it holds; `null` where it holds nothing, or there is a fault. */
  readonly values: unknown;
  /** Why it is no YAML, or none that is read; of several faults the first, from which others follow. */
  readonly fault: YamlFault | null;
  readonly #yaml: Document.Parsed | null;
  readonly #lines = new LineCounter();
  readonly #firstLine: number;

  /** @param firstLine the line of the file on which the text begins */
  constructor(text: string, firstLine = 1) {
    this.#firstLine = firstLine;
    const { yaml, values, tooInvolved } = this.#parse(text);
    this.#yaml = yaml;
    this.values = values;
    const error = yaml?.errors[0];
    if (error) this.fault = { regel: this.#lineAt(error.pos[0]), reden: yamlReason(error) };
    else this.fault = tooInvolved ? { regel: firstLine, reden: TOO_INVOLVED } : null;
  }

  #parse(text: string): { yaml: Document.Parsed | null; values: unknown; tooInvolved: boolean } {
    let yaml: Document.Parsed | null = null;
    try {
      yaml = parseDocument(text, { version: "1.2", lineCounter: this.#lines });
      return { yaml, values: yaml.errors.length > 0 ? null : yaml.toJS({ maxAliasCount: 0 }), tooInvolved: false };
    } catch {
      return { yaml, values: null, tooInvolved: true };
    }
  }

  /** Whether a field stands at its top, with or without a value. */
  has(veld: string): boolean {
    return isMap(this.#yaml?.contents) && this.#yaml.contents.has(veld);
  }

  /** What stands at a place; `undefined` where nothing does. */
  valueAt(path: YamlPath): unknown {
    return path.reduce<unknown>(
      (value, part) =>
        typeof value === "object" && value !== null ? (value as Record<string, unknown>)[part] : undefined,
      this.values,
    );
  }

  /** The line of what stands at a place, of a field that of its name; else that of what it would stand in. */
  lineOf(path: YamlPath): number {
    for (let depth = path.length; depth > 0; depth--) {
      const parent: unknown = depth === 1 ? this.#yaml?.contents : this.#yaml?.getIn(path.slice(0, depth - 1), true);
      const last = path[depth - 1]!;
      const pairs = isMap(parent) ? parent.items : [];
      const key = pairs.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key;
      const node: unknown =
        key ?? (typeof last === "number" ? this.#yaml?.getIn(path.slice(0, depth), true) : undefined);
      if (isNode(node) && node.range) return this.#lineAt(node.range[0]);
    }
    return this.#firstLine;
  }

  #lineAt(offset: number): number {
    return this.#lines.linePos(offset).line + this.#firstLine - 1;
  }
}
