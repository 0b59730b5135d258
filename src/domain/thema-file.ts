/** Theme files → themes. What a file must hold is said by {@link ThemaFrontmatter}. */
import { parse } from "yaml";
import { z } from "zod";
import { adresDeel, isAdresDeel } from "./adresdeel.ts";
import { slugify } from "./slug.ts";
import { type Thema, ThemaFrontmatter } from "./thema.ts";

export interface ThemaFile {
  /** Name of the file, which gives the slug: “veilig-thuis.md”. */
  naam: string;
  tekst: string;
}

/** A theme file that can't be used. The message names the file, what is wrong, and how to mend it, in Dutch. */
export class InvalidThema extends Error {
  constructor(naam: string, reason: string, remedie: string) {
    super(`${naam}: ${reason}. ${remedie}.`);
    this.name = "InvalidThema";
  }
}

/**
 * Reads the themes and checks them against each other; they come in the order of their labels.
 *
 * @throws {@link InvalidThema} for a file in another shape, a label used twice, or a link to a theme that is not there
 */
export function parseThemas(files: readonly ThemaFile[]): Thema[] {
  const themas = files
    .map(parseThema)
    .sort((a, b) => a.label.localeCompare(b.label, "nl") || (a.slug < b.slug ? -1 : 1));
  const slugs = new Set(themas.map(({ slug }) => slug));
  const byLabel = new Map<string, Thema>();
  for (const thema of themas) {
    const naam = `${thema.slug}.md`;
    const same = byLabel.get(thema.label.toLowerCase());
    if (same)
      throw new InvalidThema(
        naam,
        `het label “${thema.label}” staat ook in ${same.slug}.md`,
        "Geef een van beide een ander label",
      );
    byLabel.set(thema.label.toLowerCase(), thema);
    checkLinks(thema, naam, slugs);
  }
  return themas;
}

function checkLinks(thema: Thema, naam: string, slugs: ReadonlySet<string>): void {
  for (const veld of ["breder", "verwant"] as const) {
    for (const slug of thema[veld]) {
      if (slug === thema.slug) throw new InvalidThema(naam, `“${veld}” noemt het thema zelf`, "Haal het daar weg");
      if (!slugs.has(slug)) {
        throw new InvalidThema(
          naam,
          `“${veld}” noemt het onbekende thema “${slug}”`,
          `Maak ${slug}.md of verbeter de naam`,
        );
      }
    }
  }
  if (thema.officieel !== null && !slugs.has(slugify(thema.officieel))) {
    const remedie = `Maak ${slugify(thema.officieel)}.md of verbeter de naam; zonder officieel thema: null`;
    throw new InvalidThema(naam, `het officiële thema “${thema.officieel}” is er niet`, remedie);
  }
}

function parseThema({ naam, tekst }: ThemaFile): Thema {
  const slug = naam.replace(/\.md$/, "");
  if (slug !== slugify(slug) || !isAdresDeel(slug)) {
    throw new InvalidThema(naam, "de bestandsnaam kan geen adres zijn", `Noem het bestand ${adresDeel(slug)}.md`);
  }
  const parts = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/.exec(tekst.replace(/^\uFEFF/, ""));
  if (!parts) {
    throw new InvalidThema(
      naam,
      "begint niet met gegevens tussen twee regels “---”",
      "Neem een ander thema als voorbeeld",
    );
  }
  const result = ThemaFrontmatter.safeParse(parseYaml(parts[1] ?? "", naam));
  if (!result.success) {
    throw new InvalidThema(
      naam,
      `de gegevens kloppen niet\n${z.prettifyError(result.error)}\n`,
      "Verbeter de genoemde velden",
    );
  }
  const definitie = (parts[2] ?? "").replace(/\s+/g, " ").trim();
  if (definitie === "")
    throw new InvalidThema(naam, "heeft geen omschrijving", "Zet onder de gegevens een of twee zinnen");
  return { ...result.data, slug, definitie };
}

function parseYaml(yaml: string, naam: string): unknown {
  try {
    return parse(yaml) as unknown;
  } catch (error) {
    throw new InvalidThema(
      naam,
      `de gegevens zijn geen geldige YAML (${(error as Error).message})`,
      "Verbeter de genoemde regel",
    );
  }
}
