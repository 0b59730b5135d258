/** A theme file → a theme, with the lines on which its fields stand. What a file must hold: {@link ThemaFrontmatter}. */
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { adresDeel, isAdresDeel } from "./adresdeel.ts";
import { didYouMean } from "./nearest.ts";
import { slugify } from "./slug.ts";
import { type Thema, ThemaFrontmatter } from "./thema.ts";

export interface ThemaFile {
  /** Name of the file, which gives the slug: “veilig-thuis.md”. */
  naam: string;
  tekst: string;
}

type Veld = keyof ThemaFrontmatter;

/** A theme and where its fields stand in its file. */
export interface PlacedThema {
  thema: Thema;
  /** Name of the file. */
  naam: string;
  /** The line of a field, or of one value in it: the first is 1. */
  regelVan: (veld: Veld, place?: number) => number;
}

/** What is wrong in a theme file, in Dutch. */
export interface ThemaFault {
  /** Name of the file. */
  naam: string;
  regel: number;
  reden: string;
  remedie: string;
}

/** What a field holds, for people. */
const VELDEN: Readonly<Record<Veld, string>> = {
  label: "wat mensen lezen, zoals “Veilig Thuis”",
  officieel: "het label van het officiële thema, of null",
  termen: "een lijst van woorden, minstens een",
  steuntermen: "een lijst van woorden",
  nietBij: "een lijst van woorden",
  breder: "een lijst van namen van themabestanden, zonder .md",
  verwant: "een lijst van namen van themabestanden, zonder .md",
};
const VELDNAMEN = Object.keys(VELDEN) as Veld[];

/** Reads one file: the theme, or all that is wrong in it. */
export function parseThema({ naam, tekst }: ThemaFile): PlacedThema | ThemaFault[] {
  const slug = naam.replace(/\.md$/, "");
  const fault = (regel: number, reden: string, remedie: string): ThemaFault => ({ naam, regel, reden, remedie });
  const parts = /^(---\r?\n)([\s\S]*?\r?\n|)---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(tekst.replace(/^\uFEFF/, ""));
  if (!parts) {
    return [fault(1, "begint niet met gegevens tussen twee regels “---”", "Neem een ander themabestand als voorbeeld")];
  }
  const [, , yaml = "", text = ""] = parts;
  const faults: ThemaFault[] = [];
  if (slug !== slugify(slug) || !isAdresDeel(slug))
    faults.push(fault(1, "de bestandsnaam kan geen adres zijn", `Noem het bestand ${adresDeel(slug)}.md`));
  const fields = new Fields(yaml);
  for (const { regel, wat } of fields.broken)
    faults.push(fault(regel, `de gegevens zijn geen geldige YAML (${wat})`, "Verbeter deze regel"));
  if (fields.broken.length > 0) return faults;

  const result = ThemaFrontmatter.safeParse(fields.values);
  for (const issue of result.error?.issues ?? [])
    faults.push(...describe(issue, fields).map((said) => fault(said.regel, said.reden, said.remedie)));
  const definitie = text.replace(/\s+/g, " ").trim();
  if (definitie === "") {
    const last = 2 + yaml.split("\n").length - 1;
    faults.push(fault(last, "heeft geen omschrijving", "Zet onder de gegevens een of twee zinnen"));
  }
  if (!result.success || faults.length > 0) return faults;
  return { thema: { ...result.data, slug, definitie }, naam, regelVan: (veld, place) => fields.lineOf(veld, place) };
}

/** The YAML of a file: its values, and the lines on which they stand. */
class Fields {
  readonly values: unknown;
  readonly broken: { regel: number; wat: string }[];
  readonly #yaml;
  readonly #lines = new LineCounter();

  constructor(yaml: string) {
    this.#yaml = parseDocument(yaml, { lineCounter: this.#lines });
    this.broken = this.#yaml.errors.map(({ pos, message }) => ({
      regel: this.#lineAt(pos[0]),
      wat: message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, ""),
    }));
    this.values = this.broken.length > 0 ? null : (this.#yaml.toJS() ?? {});
  }

  has(veld: string): boolean {
    return isMap(this.#yaml.contents) && this.#yaml.contents.has(veld);
  }

  /** The line of a field that is not there is the first. */
  lineOf(veld: string, place?: number): number {
    const value: unknown = place === undefined ? null : this.#yaml.getIn([veld, place], true);
    if (isNode(value) && value.range) return this.#lineAt(value.range[0]);
    const { contents } = this.#yaml;
    const pairs = isMap(contents) ? contents.items : [];
    const key = pairs.find((pair) => isScalar(pair.key) && pair.key.value === veld)?.key;
    return isNode(key) && key.range ? this.#lineAt(key.range[0]) : 1;
  }

  /** The data begin below the first “---”. */
  #lineAt(offset: number): number {
    return this.#lines.linePos(offset).line + 1;
  }
}

/** What an issue says to people, each with its line. */
function describe(issue: z.core.$ZodIssue, fields: Fields): Omit<ThemaFault, "naam">[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      regel: fields.lineOf(key),
      reden: `het veld “${key}” is onbekend${didYouMean(key, VELDNAMEN)}`,
      remedie: `De velden zijn ${VELDNAMEN.join(", ")}`,
    }));
  }
  const [veld, place] = issue.path as [veld?: Veld, place?: number];
  if (veld === undefined)
    return [{ regel: 1, reden: "de gegevens zijn geen velden met waarden", remedie: "Schrijf “veld: waarde”" }];
  const regel = fields.lineOf(veld, place);
  if (place !== undefined && issue.code === "invalid_format")
    return [{ regel, reden: `een waarde van “${veld}” ${issue.message}`, remedie: "Verbeter haar" }];
  const reden = fields.has(veld) ? `“${veld}” klopt niet` : `“${veld}” ontbreekt`;
  return [{ regel, reden, remedie: `Geef ${VELDEN[veld]}` }];
}
