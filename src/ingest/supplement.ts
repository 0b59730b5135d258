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
 *       - { vraag: 3, erbij: [pleegzorg], weg: [onderwijs], herkomst: redactie van het archief }
 */
import { type Document, isNode, isSeq, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { AANVULBARE_VELDEN, KamervraagDocument, type AanvulbaarVeld } from "../domain/document.ts";
import type { CorrectieRegel } from "./correct.ts";
import type { ThemaRegel } from "./correct-themas.ts";
import { CODERINGEN, type Codering } from "./readers/decode-text.ts";
import { UnreadableSource } from "./tree/source.ts";

const field = <T extends z.ZodType>(value: T) =>
  z.strictObject({ waarde: value, herkomst: z.string().min(1) }).optional();

const shape = KamervraagDocument.shape;
const Supplement = z.strictObject({
  codering: z.enum(CODERINGEN).optional(),
  correcties: z
    .array(
      z.union([
        z.strictObject({ regel: z.int().min(1), lees: z.string().min(1), herkomst: z.string().min(1) }),
        z.strictObject({
          regel: z.int().min(1),
          was: z.string().min(1),
          wordt: z.string(),
          herkomst: z.string().min(1),
        }),
      ]),
    )
    .default([]),
  themas: z.unknown().optional(),
  soort: field(shape.soort),
  onderwerp: field(shape.onderwerp.unwrap()),
  zaaknummer: field(shape.zaaknummer.unwrap()),
  aanhangselnummer: field(shape.aanhangselnummer.unwrap()),
  vergaderjaar: field(shape.vergaderjaar.unwrap()),
  vraagstellers: field(shape.vraagstellers),
  bewindspersonen: field(shape.bewindspersonen),
  medeNamens: field(shape.medeNamens),
  ingezonden: field(shape.ingezonden.unwrap()),
  ontvangen: field(shape.ontvangen.unwrap()),
});

export interface Supplement {
  codering?: Codering;
  waarden: Partial<Pick<KamervraagDocument, AanvulbaarVeld>>;
  herkomst: Partial<Record<AanvulbaarVeld, string>>;
  correcties: CorrectieRegel[];
  /** As they stand there: what is wrong with one does not stop the others. */
  themas: ThemaRegel[];
}

export const NO_SUPPLEMENT: Supplement = { waarden: {}, herkomst: {}, correcties: [], themas: [] };

/** @throws UnreadableSource when the bytes are no UTF-8 */
export function decodeSupplement(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw broken("het is geen UTF-8");
  }
}

/** What reading YAML throws, for people: an alias can make a small file endlessly large, brackets a small one deep. */
const TOO_INVOLVED = "verwijzingen (& en *) en zeer diepe nesting worden niet gelezen";

/** @throws UnreadableSource with the place and the remedy when the file is no YAML or says something unknown */
export function parseSupplement(text: string): Supplement {
  const lines = new LineCounter();
  let yaml: Document.Parsed;
  let values: unknown;
  try {
    yaml = parseDocument(text, { version: "1.2", lineCounter: lines });
    values = yaml.errors.length > 0 ? null : yaml.toJS({ maxAliasCount: 0 });
  } catch {
    throw broken(TOO_INVOLVED);
  }
  const problem = yaml.errors[0];
  if (problem) {
    const place = problem.linePos ? `regel ${problem.linePos[0].line}, kolom ${problem.linePos[0].col}: ` : "";
    throw broken(`${place}${problem.message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, "")}`);
  }
  const result = Supplement.safeParse(values ?? {});
  if (!result.success) {
    const issue = result.error.issues[0]!;
    throw broken(`${issue.path.join(".") || "het bestand"}: ${issue.message}`);
  }
  const { codering, correcties, themas, ...fields } = result.data;
  const known = AANVULBARE_VELDEN.flatMap((name) => (fields[name] ? [[name, fields[name]] as const] : []));
  return {
    ...(codering && { codering }),
    correcties,
    themas: themaRegels(themas, yaml, lines),
    waarden: Object.fromEntries(known.map(([name, { waarde }]) => [name, waarde])),
    herkomst: Object.fromEntries(known.map(([name, { herkomst }]) => [name, herkomst])),
  };
}

/** The items of the list, each with its line; what is no list is one item. */
function themaRegels(themas: unknown, yaml: Document.Parsed, lines: LineCounter): ThemaRegel[] {
  if (themas === undefined || themas === null) return [];
  const node = yaml.get("themas", true);
  const lineOf = (one: unknown): number => (isNode(one) && one.range ? lines.linePos(one.range[0]).line : 1);
  if (!Array.isArray(themas)) return [{ regel: lineOf(node), waarde: themas }];
  return themas.map((waarde: unknown, place) => ({ regel: lineOf(isSeq(node) && node.items[place]), waarde }));
}

function broken(what: string): UnreadableSource {
  return new UnreadableSource(
    "broken-yaml",
    `Het .yaml-bestand naast het document is niet te lezen: ${what}`,
    `Verbeter het .yaml-bestand. Bekende velden: codering, correcties, themas, ${AANVULBARE_VELDEN.join(", ")}; elk met waarde en herkomst`,
  );
}
