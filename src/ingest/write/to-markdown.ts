/** A document → the markdown files of its questions, by file name. */
import type { RootContent } from "mdast";
import { AANVULBARE_VELDEN, type KamervraagDocument, type VraagTekst } from "../../domain/document.ts";
import { formatNummers, vraagSleutels } from "../../domain/nummers.ts";
import { redenenVoor } from "../../domain/thema-reden.ts";
import { nummersOf, regelsOf, shownWith, type Tie, tie } from "../../domain/tie.ts";
import type { DocumentTrees } from "../../domain/trees.ts";
import type { VraagFrontmatter } from "../../domain/vraag.ts";
import { vraagMarkdown, type MarkdownPart } from "./markdown.ts";
import { yamlText } from "./yaml.ts";

/** @returns file name (“3.md”) → text */
export function toMarkdown(document: KamervraagDocument, trees: DocumentTrees): Map<string, string> {
  const { vragen, antwoorden } = document;
  const sleutels = vraagSleutels(vragen);
  const tied = tie(vragen, antwoorden);
  const shared = sharedFrontmatter(document);
  const files = new Map<string, string>();
  for (const [i, vraag] of vragen.entries()) {
    const sleutel = sleutels[i]!;
    const own = tied.antwoordenVan[i]!.map((a) => antwoorden[a]!);
    const { home, hier, bij } = placesOf(i, tied);
    const yaml = [
      frontmatterText({
        id: `${document.id}/${sleutel}`,
        document: document.id,
        nummer: vraag.nummers[0]!,
        nummers: vraag.nummers,
      }),
      shared,
      frontmatterText({
        themas: themasOf(vraag),
        ...(vraag.themaCorrecties && { themaCorrecties: vraag.themaCorrecties }),
        antwoord:
          own.length === 0 ? null : { nummers: nummersOf(shownWith(i, tied), vraag, antwoorden), in: sleutels[home]! },
        bron: { bestand: document.bron.bestand, vraag: vraag.regels, antwoord: regelsOf(own) },
      }),
    ].join("");
    files.set(
      `${sleutel}.md`,
      vraagMarkdown(
        yaml,
        part("Vraag", vraag, trees.vragen[i]!),
        [
          ...hier.map((a) => part("Antwoord op vraag", antwoorden[a]!, trees.antwoorden[a]!)),
          ...bij.map((other) => leadTo(vraag, vragen[other]!, sleutels[other]!)),
        ],
        trees.noten,
      ),
    );
  }
  return files;
}

/**
 * In which file the answers of a question stand, which of them stand in its own, and to which questions that leads for
 * others; see `domain/vraag.ts`.
 */
function placesOf(vraag: number, tied: Tie): { home: number; hier: number[]; bij: number[] } {
  const own = tied.antwoordenVan[vraag]!;
  const homes = new Set(own.map((a) => tied.vragenVan[a]![0]!));
  const [home = vraag] = homes;
  if (homes.size > 1) return { home: vraag, ...shownWith(vraag, tied) };
  return { home, hier: home === vraag ? own : [], bij: [] };
}

function part(word: string, text: { kop: string | null; nummers: string[] }, body: RootContent[]): MarkdownPart {
  return { kop: text.kop ?? `${word} ${formatNummers(text.nummers)}`, body };
}

function leadTo(vraag: VraagTekst, other: VraagTekst, sleutel: string): MarkdownPart {
  const text = (value: string) => ({ type: "text" as const, value });
  const link = { type: "link" as const, url: `${sleutel}.md`, children: [text(`vraag ${other.nummers[0]!}`)] };
  const body: RootContent[] = [{ type: "paragraph", children: [text("Dit antwoord staat bij "), link, text(".")] }];
  return { kop: `Antwoord op vraag ${formatNummers(vraag.nummers)}`, body };
}

const frontmatterText = (fields: Partial<VraagFrontmatter>): string => yamlText(fields);

/** What all questions of a document share; written out once, since that is most of the work. */
const sharedFrontmatter = (document: KamervraagDocument): string =>
  frontmatterText(Object.fromEntries(AANVULBARE_VELDEN.map((veld) => [veld, document[veld]])));

const themasOf = (vraag: VraagTekst): VraagFrontmatter["themas"] =>
  vraag.themas.map((thema) => ({ thema, redenen: redenenVoor(vraag, thema) }));
