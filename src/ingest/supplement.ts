/**
 * What is known about a document but not printed in it: `<name>.yaml` beside the source.
 *
 * Each value says where it comes from:
 *
 *     vraagstellers:
 *       waarde: [{ naam: Westerveld, partij: Pro }]
 *       herkomst: tweedekamer.nl, 26 mei 2026
 *
 * and what was misread or misprinted, by line of the source:
 *
 *     correcties:
 *       - { regel: 41, lees: Antwoord op vraag 3, herkomst: het nummer is weggevallen }
 *       - { regel: 57, was: tien weken, wordt: twaalf weken, herkomst: erratum van 3 mei 2025 }
 *
 * and themes of questions that were missed, or given wrongly; see `correct-themas.ts`:
 *
 *     themas:
 *       - { vraag: 3, erbij: [pleegzorg], weg: [basisonderwijs], herkomst: redactie van het archief }
 *
 * What is wrong with one of these leaves that one out, with a message; the others count, and the document is published.
 */
import { z } from "zod";
import {
  AANVULBARE_VELDEN,
  type AanvulbaarVeld,
  Bewindspersoon,
  KamervraagDocument,
  type Melding,
  Vraagsteller,
} from "../domain/document.ts";
import { didYouMean } from "../domain/nearest.ts";
import { quoteValue, YamlFile } from "../domain/yaml-file.ts";
import type { CorrectieRegel } from "./correct.ts";
import type { ThemaRegel } from "./correct-themas.ts";
import { meldingOf } from "./melding.ts";
import { CODERINGEN, type Codering } from "./readers/decode-text.ts";

const shape = KamervraagDocument.shape;

/** “2024-2025”. */
const areConsecutive = (vergaderjaar: string): boolean => {
  const [van, tot] = vergaderjaar.split("-").map(Number);
  return tot === van! + 1;
};

const WAARDEN = {
  soort: shape.soort,
  onderwerp: shape.onderwerp.unwrap(),
  zaaknummer: shape.zaaknummer.unwrap(),
  aanhangselnummer: shape.aanhangselnummer.unwrap(),
  vergaderjaar: shape.vergaderjaar.unwrap().refine(areConsecutive, {
    error: ({ input }) => `“${String(input)}” zijn geen twee jaren na elkaar`,
  }),
  vraagstellers: shape.vraagstellers,
  bewindspersonen: shape.bewindspersonen,
  medeNamens: shape.medeNamens,
  ingezonden: shape.ingezonden.unwrap(),
  ontvangen: shape.ontvangen.unwrap(),
} satisfies Record<AanvulbaarVeld, z.ZodType>;

/** A value of each, as an archivist writes it. */
const VOORBEELDEN: Readonly<Record<AanvulbaarVeld, string>> = {
  soort: "antwoord",
  onderwerp: "wachttijden in de jeugdzorg",
  zaaknummer: "2026Z10868",
  aanhangselnummer: "610",
  vergaderjaar: "2025-2026",
  vraagstellers: "[{ naam: Westerveld, partij: Pro }]",
  bewindspersonen: "[{ naam: Sterk, rol: minister, portefeuille: Jeugd }]",
  medeNamens: "[de staatssecretaris van Justitie en Veiligheid]",
  ingezonden: "2026-05-26",
  ontvangen: "2026-07-03",
};

const DELEN = ["waarde", "herkomst"];
const PERSOON_DELEN: Partial<Record<AanvulbaarVeld, readonly string[]>> = {
  vraagstellers: Object.keys(Vraagsteller.shape),
  bewindspersonen: Object.keys(Bewindspersoon.shape),
};
const VELDEN = ["codering", "correcties", "themas", ...AANVULBARE_VELDEN] as const;

const CorrectieItem = z.union([
  z.strictObject({ regel: z.int().min(1), lees: z.string().min(1), herkomst: z.string().min(1) }),
  z.strictObject({
    regel: z.int().min(1),
    was: z.string().min(1),
    wordt: z.string(),
    herkomst: z.string().min(1),
  }),
]);
const CORRECTIE_DELEN = ["regel", "lees", "was", "wordt", "herkomst"];

export interface Supplement {
  codering?: Codering;
  waarden: Partial<Pick<KamervraagDocument, AanvulbaarVeld>>;
  herkomst: Partial<Record<AanvulbaarVeld, string>>;
  correcties: CorrectieRegel[];
  /** As they stand there: what is wrong with one does not stop the others. */
  themas: ThemaRegel[];
  /** What in it does not count, and why. */
  meldingen: Melding[];
}

export const NO_SUPPLEMENT: Supplement = { waarden: {}, herkomst: {}, correcties: [], themas: [], meldingen: [] };

/** What a `.yaml` as a whole does not count for, as a message about its document. */
export const supplementLeftOut = (naam: string, reden: string, remedie: string): Melding =>
  meldingOf("broken-yaml", `${naam} telt niet mee: ${reden}`, { remedie });

/** Reads a `.yaml`: what can't be used is left out, with its line and the remedy. `naam` is that of the file. */
export function parseSupplement(text: string, naam: string): Supplement {
  const whole = new YamlFile(text);
  const reader = new SupplementReader(naam);
  if (whole.fault === null) return reader.read(whole).made;
  for (const { begin, yaml } of fieldsApart(text)) reader.read(yaml, begin);
  // What is wrong with the file and with none of its fields.
  if (reader.made.meldingen.length === 0) reader.leaveOut(whole.fault.regel, whole.fault.reden, "Verbeter deze regel");
  return reader.made;
}

/**
 * A fault of one field spoils no other when each is read by itself: a field begins at the start of a line. `begin` is
 * what stands there before the colon.
 */
function fieldsApart(text: string): { begin: string; yaml: YamlFile }[] {
  const starts = Array.from(text.matchAll(/^(?=["'\p{L}][^\n]*?:(?:\s|$))/gmu), ({ index }) => index);
  const bounds = [...new Set([0, ...starts, text.length])];
  return bounds.slice(0, -1).flatMap((from, i) => {
    const part = text.slice(from, bounds[i + 1]).trimEnd();
    const isEmpty = part.split("\n").every((line) => /^\s*(?:#.*|---\s*)?$/.test(line));
    const yaml = new YamlFile(part, text.slice(0, from).split("\n").length);
    return isEmpty ? [] : [{ begin: part.split(":")[0]!.trim(), yaml }];
  });
}

class SupplementReader {
  readonly made: Supplement = structuredClone(NO_SUPPLEMENT);
  readonly #naam: string;
  readonly #seen = new Set<string>();

  constructor(naam: string) {
    this.#naam = naam;
  }

  leaveOut(regel: number, tekst: string, remedie: string): void {
    this.made.meldingen.push(meldingOf("broken-yaml", `Regel ${regel} van ${this.#naam}: ${tekst}`, { remedie }));
  }

  /** Adds what a file holds, or a part of it that begins with `begin`. */
  read(yaml: YamlFile, begin = ""): this {
    if (yaml.fault)
      this.leaveOut(yaml.fault.regel, `“${begin}” telt niet mee: ${yaml.fault.reden}`, "Verbeter deze regel");
    const { values } = yaml;
    if (values === null) return this;
    if (typeof values !== "object" || Array.isArray(values)) {
      this.leaveOut(yaml.lineOf([]), "hier staan geen velden met waarden", "Schrijf “veld: …”, met de waarde erachter");
      return this;
    }
    for (const veld of Object.keys(values)) {
      if (this.#seen.has(veld)) this.leaveOut(yaml.lineOf([veld]), `“${veld}” staat er al`, "Haal een van beide weg");
      else this.#readField(veld, yaml);
      this.#seen.add(veld);
    }
    return this;
  }

  #readField(veld: string, yaml: YamlFile): void {
    const waarde = yaml.valueAt([veld]);
    if (veld === "codering") this.#readCodering(waarde, yaml);
    else if (veld === "correcties") this.#readCorrecties(waarde, yaml);
    else if (veld === "themas") this.made.themas.push(...themaRegels(waarde, yaml));
    else if (isAanvulbaar(veld)) this.#readWaarde(veld, waarde, yaml);
    else {
      const meant = didYouMean(veld, VELDEN);
      this.leaveOut(
        yaml.lineOf([veld]),
        `het veld “${veld}” is onbekend${meant}`,
        `De velden zijn ${VELDEN.join(", ")}`,
      );
    }
  }

  #readCodering(waarde: unknown, yaml: YamlFile): void {
    const codering = CODERINGEN.find((known) => known === waarde);
    if (codering) this.made.codering = codering;
    else {
      const meant = didYouMean(String(waarde), CODERINGEN);
      const tekst = `“${String(waarde)}” is geen codering die wordt gelezen${meant}`;
      this.leaveOut(yaml.lineOf(["codering"]), tekst, `Kies uit ${CODERINGEN.join(", ")}`);
    }
  }

  #readCorrecties(waarde: unknown, yaml: YamlFile): void {
    const items: unknown[] = Array.isArray(waarde) ? waarde : [waarde ?? []].flat();
    for (const [place, item] of items.entries()) {
      const read = CorrectieItem.safeParse(item);
      if (read.success) {
        this.made.correcties.push(read.data);
        continue;
      }
      const delen = typeof item === "object" ? Object.keys(item ?? {}) : [];
      const strange = delen.find((deel) => !CORRECTIE_DELEN.includes(deel));
      this.leaveOut(
        yaml.lineOf(["correcties", place]),
        strange === undefined
          ? `hier staat geen verbetering${quoteValue(item)}`
          : unknownPart(strange, CORRECTIE_DELEN),
        "Schrijf “{ regel: 57, was: …, wordt: …, herkomst: … }”, of voor een kop “{ regel: 41, lees: Vraag 3, herkomst: … }”",
      );
    }
  }

  #readWaarde(veld: AanvulbaarVeld, value: unknown, yaml: YamlFile): void {
    const read = z.strictObject({ waarde: WAARDEN[veld], herkomst: z.string().min(1) }).safeParse(value);
    if (read.success) {
      Object.assign(this.made.waarden, { [veld]: read.data.waarde });
      this.made.herkomst[veld] = read.data.herkomst;
      return;
    }
    const { issues } = read.error;
    const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0]!;
    const path = [veld, ...(issue.path as (string | number)[])];
    const at = issue.code === "unrecognized_keys" ? [...path, issue.keys[0]!] : path;
    const tekst = `“${veld}” telt niet mee: ${reasonOf(issue, veld, yaml.valueAt(path))}`;
    this.leaveOut(yaml.lineOf(at), tekst, `Schrijf “${veld}: { waarde: ${VOORBEELDEN[veld]}, herkomst: … }”`);
  }
}

const isAanvulbaar = (veld: string): veld is AanvulbaarVeld => (AANVULBARE_VELDEN as readonly string[]).includes(veld);

const unknownPart = (deel: string, known: readonly string[]): string =>
  `“${deel}” is onbekend${didYouMean(deel, known)}`;

/** What is wrong with the value of a field; what stands at the place of the issue is `value`. */
function reasonOf(issue: z.core.$ZodIssue, veld: AanvulbaarVeld, value: unknown): string {
  const part = issue.path.findLast((one) => typeof one === "string");
  if (issue.code === "unrecognized_keys")
    return unknownPart(issue.keys[0]!, issue.path.length === 0 ? DELEN : (PERSOON_DELEN[veld] ?? DELEN));
  if (issue.code === "custom") return issue.message;
  if (value === undefined && part !== undefined) return `“${part}” ontbreekt`;
  if (issue.code === "invalid_value" && typeof value === "string")
    return `“${value}” kan hier niet${didYouMean(value, issue.values.map(String))}`;
  if (issue.path.length === 0) return "er horen een waarde en een herkomst te staan";
  return `“${part ?? "waarde"}” klopt niet${quoteValue(value)}`;
}

/** The items of the list, each with its line; what is no list is one item. */
function themaRegels(themas: unknown, yaml: YamlFile): ThemaRegel[] {
  if (themas === undefined || themas === null) return [];
  if (!Array.isArray(themas)) return [{ regel: yaml.lineOf(["themas"]), waarde: themas }];
  return themas.map((waarde: unknown, place) => ({ regel: yaml.lineOf(["themas", place]), waarde }));
}
