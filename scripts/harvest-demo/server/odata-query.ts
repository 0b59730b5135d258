/** The few operators of OData that a harvest uses, read from the options of a request. Anything else is refused. */

export class Refused extends Error {}

export type Scalar = string | number | boolean | null;

export type Filter =
  | { op: "and"; left: Filter; right: Filter }
  | { op: "or"; left: Filter; right: Filter }
  | { op: "eq" | "ne" | "ge" | "gt" | "le" | "lt"; path: string; value: Scalar }
  | { op: "in"; path: string; values: Scalar[] }
  | { op: "any"; path: string; inner: Filter };

export interface Options {
  select: string[] | null;
  expand: Map<string, Options>;
  filter: Filter | null;
  /** What the filter costs. */
  nodes: number;
  orderby: string[];
  top: number | null;
  skip: number;
  skiptoken: string | null;
}

const KNOWN = new Set(["$filter", "$select", "$expand", "$orderby", "$top", "$skip", "$skiptoken"]);
const COST = { logic: 1, eq: 4, dateOrBoolean: 5, any: 5 };

/** @throws Refused for what the server does not know */
export function readOptions(search: URLSearchParams): Options {
  for (const name of search.keys())
    if (name.startsWith("$") && !KNOWN.has(name)) throw new Refused(`The query parameter '${name}' is not supported.`);
  return toOptions((name) => search.get(name));
}

function toOptions(get: (name: string) => string | null): Options {
  const filter = get("$filter");
  const parsed = filter === null ? null : new FilterReader(filter);
  const expand = new Map<string, Options>();
  for (const item of splitAt(get("$expand") ?? "", ",")) {
    const [, name, inner] = /^(\w+)(?:\((.*)\))?$/s.exec(item.trim()) ?? [];
    if (name === undefined) throw new Refused(`Syntax error in $expand: ${item}`);
    const options = new Map(
      splitAt(inner ?? "", ";").map((part) => [part.split("=")[0]!.trim(), part.slice(part.indexOf("=") + 1)]),
    );
    expand.set(
      name,
      toOptions((option) => options.get(option) ?? null),
    );
  }
  return {
    select:
      get("$select")
        ?.split(",")
        .map((name) => name.trim()) ?? null,
    expand,
    filter: parsed?.all() ?? null,
    nodes: parsed?.nodes ?? 0,
    orderby: splitAt(get("$orderby") ?? "", ",").map((name) => name.trim().replace(/ asc$/, "")),
    top: numberOf(get("$top"), "$top"),
    skip: numberOf(get("$skip"), "$skip") ?? 0,
    skiptoken: get("$skiptoken"),
  };
}

function numberOf(text: string | null, name: string): number | null {
  if (text === null) return null;
  if (!/^\d+$/.test(text)) throw new Refused(`Invalid value '${text}' for ${name}.`);
  return Number(text);
}

/** Cuts at a sign that stands in no brackets. */
function splitAt(text: string, sign: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "(") depth += 1;
    else if (text[i] === ")") depth -= 1;
    else if (text[i] === sign && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)].filter((part) => part.trim() !== "");
}

const TOKEN = /\s*('(?:[^']|'')*'|\(|\)|,|[\w.:+/-]+)/y;

class FilterReader {
  nodes = 0;
  readonly #tokens: string[] = [];
  #at = 0;

  constructor(text: string) {
    TOKEN.lastIndex = 0;
    const end = text.trimEnd().length;
    while (TOKEN.lastIndex < end) {
      const from = TOKEN.lastIndex;
      const match = TOKEN.exec(text);
      if (!match) throw new Refused(`Syntax error at position ${from} in '${text}'.`);
      this.#tokens.push(match[1]!);
    }
  }

  all(): Filter {
    const filter = this.#or();
    if (this.#at < this.#tokens.length) throw new Refused(`Syntax error near '${this.#tokens[this.#at]}'.`);
    return filter;
  }

  #or(): Filter {
    let left = this.#and();
    while (this.#take("or")) left = { op: "or", left, right: this.#and() };
    return left;
  }

  #and(): Filter {
    let left = this.#one();
    while (this.#take("and")) left = { op: "and", left, right: this.#one() };
    return left;
  }

  #one(): Filter {
    if (this.#take("(")) {
      const inner = this.#or();
      this.#need(")");
      return inner;
    }
    const path = this.#next();
    if (path.endsWith("/any")) return this.#any(path.slice(0, -4));
    const op = this.#next();
    if (op === "in") {
      this.#need("(");
      const values = [this.#value()];
      while (this.#take(",")) values.push(this.#value());
      this.#need(")");
      this.nodes += COST.eq + values.length;
      return { op, path, values };
    }
    if (op !== "eq" && op !== "ne" && op !== "ge" && op !== "gt" && op !== "le" && op !== "lt") {
      throw new Refused(`Unknown operator '${op}'.`);
    }
    const value = this.#value();
    this.nodes += typeof value === "boolean" || isInstant(value) ? COST.dateOrBoolean : COST.eq;
    return { op, path, value };
  }

  #any(path: string): Filter {
    this.#need("(");
    const name = this.#next().replace(/:$/, "");
    // The prefix of the variable goes: what is left are fields of the row itself.
    const strip = (filter: Filter): Filter => {
      if (filter.op === "and" || filter.op === "or")
        return { ...filter, left: strip(filter.left), right: strip(filter.right) };
      if (!filter.path.startsWith(`${name}/`)) throw new Refused(`Unknown variable in '${filter.path}'.`);
      return { ...filter, path: filter.path.slice(name.length + 1) };
    };
    const inner = this.#or();
    this.#need(")");
    this.nodes += COST.any;
    return { op: "any", path, inner: strip(inner) };
  }

  #value(): Scalar {
    const token = this.#next();
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (token === "true" || token === "false") return token === "true";
    if (token === "null") return null;
    if (/^-?\d+$/.test(token)) return Number(token);
    if (isInstant(token) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(token)) return token;
    throw new Refused(`Unrecognized literal '${token}'.`);
  }

  #next(): string {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new Refused("Expression expected at the end of the filter.");
    return token;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    if (token === "and" || token === "or") this.nodes += COST.logic;
    return true;
  }

  #need(token: string): void {
    if (!this.#take(token)) throw new Refused(`'${token}' expected.`);
  }
}

const isInstant = (value: Scalar): value is string =>
  typeof value === "string" && value[10] === "T" && /^\d{4}-\d{2}-\d{2}T\d{2}:/.test(value);

/** Instants are compared as such, with all seven decimals; other values as they are. */
export function holds(
  filter: Filter,
  field: (path: string) => Scalar,
  many: (path: string) => ((path: string) => Scalar)[],
): boolean {
  switch (filter.op) {
    case "and":
      return holds(filter.left, field, many) && holds(filter.right, field, many);
    case "or":
      return holds(filter.left, field, many) || holds(filter.right, field, many);
    case "any":
      return many(filter.path).some((inner) => holds(filter.inner, inner, () => []));
    case "in":
      return filter.values.includes(field(filter.path));
    default:
      return compare(filter.op, field(filter.path), filter.value);
  }
}

function compare(op: "eq" | "ne" | "ge" | "gt" | "le" | "lt", left: Scalar, right: Scalar): boolean {
  const instants = isInstant(right) && isInstant(left);
  const [a, b] = instants ? [instantKey(left), instantKey(right)] : [left, right];
  if (op === "eq") return a === b;
  if (op === "ne") return a !== b;
  if (a === null || b === null) return false;
  return op === "ge" ? a >= b : op === "gt" ? a > b : op === "le" ? a <= b : a < b;
}

const keys = new Map<string, string>();

/** A text whose order is that of time; kept, since the same instants are compared on every page. */
function instantKey(instant: string): string {
  const known = keys.get(instant);
  if (known !== undefined) return known;
  const fraction = /\.(\d+)/.exec(instant)?.[1] ?? "";
  const whole = new Date(instant.replace(/\.\d+/, "")).toISOString().slice(0, 19);
  const key = `${whole}.${fraction.padEnd(7, "0")}`;
  keys.set(instant, key);
  return key;
}
