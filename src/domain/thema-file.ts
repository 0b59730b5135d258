/** A theme file → a theme, with the lines on which its fields stand. What a file must hold: {@link ThemaFrontmatter}. */
import type { z } from "zod";
import { adresDeel, isAdresDeel } from "./adresdeel.ts";
import { didYouMean } from "./nearest.ts";
import { slugify } from "./slug.ts";
import { type Thema, ThemaFrontmatter } from "./thema.ts";
import { TOPLIJST } from "./toplijst.ts";
import { YamlFile } from "./yaml-file.ts";

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
  // The data begin below the first “---”.
  const fields = new YamlFile(yaml, 2);
  if (fields.fault) {
    const { regel, reden } = fields.fault;
    return [...faults, fault(regel, `de gegevens zijn geen geldige YAML (${reden})`, "Verbeter deze regel")];
  }

  const result = ThemaFrontmatter.safeParse(fields.values ?? {});
  for (const issue of result.error?.issues ?? [])
    faults.push(...describe(issue, fields).map((said) => fault(said.regel, said.reden, said.remedie)));
  const definitie = text.replace(/\s+/g, " ").trim();
  if (definitie === "") {
    const last = 2 + yaml.split("\n").length - 1;
    faults.push(fault(last, "heeft geen omschrijving", "Zet onder de gegevens een of twee zinnen"));
  }
  if (!result.success || faults.length > 0) return faults;
  const officieel = asListed(result.data.officieel);
  const thema = { ...result.data, officieel, slug, definitie };
  return { thema, naam, regelVan: (veld, place) => lineOf(fields, veld, place) };
}

/** As the official list writes it, so that what falls under one theme has one word for it; what it lacks stays. */
const asListed = (officieel: string | null): string | null =>
  officieel === null ? null : (TOPLIJST.get(slugify(officieel))?.label ?? officieel);

/** The line of a field, or of one value in it; of a field that is not there, the first of the file. */
const lineOf = (fields: YamlFile, veld: string, place?: number): number =>
  fields.has(veld) ? fields.lineOf(place === undefined ? [veld] : [veld, place]) : 1;

/** What an issue says to people, each with its line. */
function describe(issue: z.core.$ZodIssue, fields: YamlFile): Omit<ThemaFault, "naam">[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      regel: lineOf(fields, key),
      reden: `het veld “${key}” is onbekend${didYouMean(key, VELDNAMEN)}`,
      remedie: `De velden zijn ${VELDNAMEN.join(", ")}`,
    }));
  }
  const [veld, place] = issue.path as [veld?: Veld, place?: number];
  if (veld === undefined)
    return [{ regel: 1, reden: "de gegevens zijn geen velden met waarden", remedie: "Schrijf “veld: waarde”" }];
  const regel = lineOf(fields, veld, place);
  if (place !== undefined && issue.code === "invalid_format")
    return [{ regel, reden: `een waarde van “${veld}” ${issue.message}`, remedie: "Verbeter haar" }];
  const reden = fields.has(veld) ? `“${veld}” klopt niet` : `“${veld}” ontbreekt`;
  return [{ regel, reden, remedie: `Geef ${VELDEN[veld]}` }];
}
