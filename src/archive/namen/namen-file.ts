/** `content/namen.yaml` → the reviewed list of names, or all that is wrong in it, each with its line, in Dutch. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { IsoDate, type Vraagsteller } from "../../domain/document.ts";
import { foldName, type NamenLijst, NO_NAMEN } from "../../domain/namen-lijst.ts";
import { didYouMean } from "../../domain/nearest.ts";
import { YamlFile, type YamlPath } from "../../domain/yaml-file.ts";

export const NAMEN_FILE = join(import.meta.dirname, "..", "..", "..", "content", "namen.yaml");

/** A list of names that can't be used. The message names every fault with its line, in Dutch. */
export class InvalidNamen extends Error {
  override name = "InvalidNamen";
}

const Text = z.string().trim().min(1);
const Tot = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((tot) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(tot));

const Partij = z
  .strictObject({
    naam: Text,
    voluit: Text.nullable().default(null),
    ook: z.array(Text).default([]),
    eerder: z.array(z.strictObject({ naam: Text, ook: z.array(Text).default([]), tot: Tot })).default([]),
    uit: z.array(Text).default([]),
    herkomst: Text.nullable().default(null),
  })
  .refine(({ eerder, uit, herkomst }) => herkomst !== null || (eerder.length === 0 && uit.length === 0), {
    path: ["herkomst"],
  });

/** “Omtzigt (CDA)”, “Kostić”. */
const Naam = Text.transform((written): Vraagsteller => {
  const [, naam, partij] = /^(.*?)(?:\s*\(([^()]+)\))?$/.exec(written)!;
  return { naam: naam!, partij: partij ?? null };
});

const Naamgenoten = z.strictObject({
  naam: Text,
  personen: z
    .array(z.strictObject({ naam: Text, van: IsoDate }))
    .min(2)
    .refine((personen) => personen.every(({ van }, i) => i === 0 || personen[i - 1]!.van < van)),
  herkomst: Text,
});

const Lijst = z
  .strictObject({
    partijen: z.array(Partij).default([]),
    vraagstellers: z.array(z.strictObject({ namen: z.array(Naam).min(2), herkomst: Text })).default([]),
    bewindspersonen: z.array(Naamgenoten).default([]),
  })
  .nullable();

/** The fields of what stands in the file, by where that stands. */
const VELDEN: Readonly<Record<string, readonly string[]>> = {
  "": ["partijen", "vraagstellers", "bewindspersonen"],
  partijen: Object.keys(Partij.shape),
  "partijen.eerder": ["naam", "ook", "tot"],
  vraagstellers: ["namen", "herkomst"],
  bewindspersonen: Object.keys(Naamgenoten.shape),
  "bewindspersonen.personen": ["naam", "van"],
};

const REMEDIES: Readonly<Record<string, string>> = {
  partijen:
    "een partij heeft “naam”; wat “eerder” of “uit” heeft, heeft ook “herkomst”; “tot” is een jaar, maand of dag",
  vraagstellers: "een persoon heeft “namen”, twee of meer, en “herkomst”: waar bekend is dat het er één is",
  bewindspersonen:
    "naamgenoten hebben “naam”, “personen” (twee of meer, elk met “naam” en “van”, een dag, de eerste eerst) en “herkomst”",
};

/**
 * The list in a file. One that is not there says nothing.
 * @throws {InvalidNamen}
 */
export function readNamen(file = NAMEN_FILE): NamenLijst {
  return existsSync(file) ? parseNamen(readFileSync(file, "utf8")) : NO_NAMEN;
}

/** @throws {InvalidNamen} */
export function parseNamen(text: string): NamenLijst {
  const yaml = new YamlFile(text.replace(/^\uFEFF/, ""));
  if (yaml.fault) refuse([`regel ${yaml.fault.regel}: geen geldige YAML (${yaml.fault.reden})`]);
  const { data, error } = Lijst.safeParse(yaml.values);
  if (error) {
    refuse(error.issues.flatMap((issue) => describe(issue, yaml)));
  }
  const lijst = data ?? NO_NAMEN;
  const faults = saidTwice(lijst).map(
    ({ naam, plaats }) => `regel ${yaml.lineOf(["partijen", plaats])}: “${naam}” staat bij twee partijen`,
  );
  if (faults.length > 0) refuse(faults);
  return lijst;
}

/** What is wrong, a line each. */
function describe(issue: z.core.$ZodIssue, yaml: YamlFile): string[] {
  const path = issue.path as YamlPath;
  if (issue.code === "unrecognized_keys") {
    const known = VELDEN[path.filter((part) => typeof part === "string").join(".")] ?? [];
    return issue.keys.map((key) => {
      const meant = didYouMean(key, known) || ".";
      return `regel ${yaml.lineOf([...path, key])}: “${key}” is onbekend${meant} De velden zijn ${known.join(", ")}`;
    });
  }
  const remedie = REMEDIES[String(path[0])] ?? "de lijsten heten “partijen”, “vraagstellers” en “bewindspersonen”";
  return [`regel ${yaml.lineOf(path)}: ${remedie}`];
}

function refuse(faults: readonly string[]): never {
  throw new InvalidNamen(["De lijst van namen (content/namen.yaml) klopt niet:", ...faults].join("\n"));
}

/** Names that two parties have; the parties by their place in the list. */
function saidTwice({ partijen }: NamenLijst): { naam: string; plaats: number }[] {
  const owner = new Map<string, number>();
  return partijen.flatMap(({ naam, voluit, ook, eerder }, plaats) =>
    [
      naam,
      ...(voluit === null ? [] : [voluit]),
      ...ook,
      ...eerder.flatMap((before) => [before.naam, ...before.ook]),
    ].flatMap((one) => {
      const known = owner.get(foldName(one));
      owner.set(foldName(one), plaats);
      return known === undefined || known === plaats ? [] : [{ naam: one, plaats }];
    }),
  );
}
