/** A theme: one file in `content/themas`, `<slug>.md`, with this as its frontmatter and the definition as its text. */
import { z } from "zod";

/** A word or word group to look for: “meldcode”, “Veilig Thuis”, “pleegzorg*”, “*mishandeling”. */
const Term = z
  .string()
  .min(2)
  .regex(
    /^(?:\*[^\s*.,;:()%]+|[^*.,;:()%]+\*?)$/,
    "moet uit woorden bestaan, met hooguit een “*” aan het eind, of voor één woord",
  );

export const ThemaFrontmatter = z.strictObject({
  label: z.string().min(1).describe("What people read: “Veilig Thuis”"),
  officieel: z.string().nullable().describe("Label of the official theme (TOOI toplijst) that it falls under"),
  termen: z
    .array(Term)
    .min(1)
    .describe(
      "Words and word groups that give the theme; “*” at the end stands for any ending, at the start for any first part of a compound",
    ),
  steuntermen: z.array(Term).default([]).describe("Words that speak for the theme only in company of others"),
  nietBij: z.array(Term).default([]).describe("Word groups in which a term does not count"),
  breder: z.array(z.string()).default([]).describe("Slugs of broader themes"),
  verwant: z.array(z.string()).default([]).describe("Slugs of related themes"),
});

export type ThemaFrontmatter = z.infer<typeof ThemaFrontmatter>;

export type Thema = ThemaFrontmatter & {
  slug: string;
  /** Plain text, one or two sentences. */
  definitie: string;
};
