/** A document → the markdown files of its questions, by file name. */
import type { KamervraagDocument, VraagTekst } from "../../domain/document.ts";
import { formatNummers, vraagSleutels } from "../../domain/nummers.ts";
import type { VraagFrontmatter } from "../../domain/vraag.ts";
import type { Understood } from "../understood.ts";
import { vraagMarkdown, type MarkdownPart } from "./markdown.ts";
import { yamlText } from "./yaml.ts";

/** @returns file name (“3.md”) → text */
export function toMarkdown(document: KamervraagDocument, understood: Understood): Map<string, string> {
  const sleutels = vraagSleutels(document.vragen);
  const homes = homesOf(document);
  const shared = sharedFrontmatter(document);
  const files = new Map<string, string>();
  document.vragen.forEach((vraag, i) => {
    const sleutel = sleutels[i]!;
    const own = document.antwoorden.flatMap((_, a) => (homes[a] === i ? [a] : []));
    const antwoord = answerOf(document, homes, own, i);
    const yaml = [
      ownFrontmatter(document, vraag, sleutel),
      shared,
      frontmatterText({
        themas: themasOf(vraag),
        antwoord: antwoord && { nummers: antwoord.nummers, in: sleutels[antwoord.home]! },
        bron: { bestand: document.bron.bestand, vraag: vraag.regels, antwoord: antwoord?.regels ?? null },
      }),
    ].join("");
    files.set(
      `${sleutel}.md`,
      vraagMarkdown(
        yaml,
        part("Vraag", vraag, understood.vragen[i]!.body),
        own.map((a) => part("Antwoord op vraag", document.antwoorden[a]!, understood.antwoorden[a]!.body)),
        understood.noten,
      ),
    );
  });
  return files;
}

/**
 * For each answer the question in whose file it stands: the first that it answers. Where a number is
 * printed twice, at questions and at answers, the second answer belongs to the second question.
 */
function homesOf({ vragen, antwoorden }: KamervraagDocument): (number | undefined)[] {
  const seen = new Map<string, number>();
  return antwoorden.map(({ nummers }) => {
    const key = nummers.join();
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const answered = vragen.flatMap((vraag, i) => (vraag.nummers.some((n) => nummers.includes(n)) ? [i] : []));
    const repeats = vragen.filter((vraag) => vraag.nummers[0] === vragen[answered[0] ?? -1]?.nummers[0]).length > 1;
    return repeats ? (answered[count] ?? answered[0]) : answered[0];
  });
}

interface AnswerOf {
  home: number;
  nummers: string[];
  regels: VraagTekst["regels"];
}

/** What answers a question: the answers in its own file, else the joint answer in another's. */
function answerOf(
  { vragen, antwoorden }: KamervraagDocument,
  homes: readonly (number | undefined)[],
  own: readonly number[],
  vraag: number,
): AnswerOf | null {
  if (own.length > 0) {
    const parts = own.map((a) => antwoorden[a]!);
    const regels = { van: parts[0]!.regels.van, tot: parts.at(-1)!.regels.tot };
    return { home: vraag, nummers: [...new Set(parts.flatMap(({ nummers }) => nummers))], regels };
  }
  const elsewhere = antwoorden.findIndex(({ nummers }) => vragen[vraag]!.nummers.some((n) => nummers.includes(n)));
  const home = homes[elsewhere];
  return home === undefined
    ? null
    : { home, nummers: antwoorden[elsewhere]!.nummers, regels: antwoorden[elsewhere]!.regels };
}

function part(word: string, text: { kop: string | null; nummers: string[] }, body: MarkdownPart["body"]): MarkdownPart {
  return { kop: text.kop ?? `${word} ${formatNummers(text.nummers)}`, body };
}

const frontmatterText = (fields: Partial<VraagFrontmatter>): string => yamlText(fields);

function ownFrontmatter(document: KamervraagDocument, vraag: VraagTekst, sleutel: string): string {
  return frontmatterText({
    id: `${document.id}/${sleutel}`,
    document: document.id,
    nummer: vraag.nummers[0]!,
    nummers: vraag.nummers,
  });
}

/** What all questions of a document share; written out once, since that is most of the work. */
function sharedFrontmatter(document: KamervraagDocument): string {
  return frontmatterText({
    soort: document.soort,
    onderwerp: document.onderwerp,
    zaaknummer: document.zaaknummer,
    aanhangselnummer: document.aanhangselnummer,
    vergaderjaar: document.vergaderjaar,
    vraagstellers: document.vraagstellers,
    bewindspersonen: document.bewindspersonen,
    medeNamens: document.medeNamens,
    ingezonden: document.ingezonden,
    ontvangen: document.ontvangen,
  });
}

const themasOf = (vraag: VraagTekst): VraagFrontmatter["themas"] =>
  vraag.themas.map((thema) => ({
    thema,
    redenen: vraag.themaRedenen
      .filter((reden) => reden.thema === thema)
      .map(({ term, in: where }) => ({ term, in: where })),
  }));
