/** A document → the markdown files of its questions, by file name. */
import type { KamervraagDocument, VraagTekst } from "../../domain/document.ts";
import { formatNummers, vraagSleutels } from "../../domain/nummers.ts";
import type { VraagFrontmatter } from "../../domain/vraag.ts";
import type { Understood } from "../understood.ts";
import { vraagMarkdown, type MarkdownPart } from "./markdown.ts";

/** @returns file name (“3.md”) → text */
export function toMarkdown(document: KamervraagDocument, understood: Understood): Map<string, string> {
  const sleutels = vraagSleutels(document.vragen);
  const files = new Map<string, string>();
  document.vragen.forEach((vraag, i) => {
    const sleutel = sleutels[i]!;
    const answerIndex = document.antwoorden.findIndex(({ nummers }) => nummers.some((n) => vraag.nummers.includes(n)));
    const answer = document.antwoorden[answerIndex];
    const home = answer && homeOf(answer.nummers, document.vragen, sleutels);
    const standsHere = answer !== undefined && home === sleutel;
    files.set(
      `${sleutel}.md`,
      vraagMarkdown(
        frontmatter(
          document,
          vraag,
          sleutel,
          answer && { nummers: answer.nummers, in: home ?? sleutel, regels: answer.regels },
        ),
        part("Vraag", vraag, understood.vragen[i]!.body),
        standsHere ? part("Antwoord op vraag", answer, understood.antwoorden[answerIndex]!.body) : null,
        understood.noten,
      ),
    );
  });
  return files;
}

/** The first question that an answer answers: in its file the answer stands. */
function homeOf(
  nummers: readonly string[],
  vragen: readonly VraagTekst[],
  sleutels: readonly string[],
): string | undefined {
  return sleutels[vragen.findIndex((vraag) => vraag.nummers.some((nummer) => nummers.includes(nummer)))];
}

function part(word: string, text: { kop: string | null; nummers: string[] }, body: MarkdownPart["body"]): MarkdownPart {
  return { kop: text.kop ?? `${word} ${formatNummers(text.nummers)}`, body };
}

function frontmatter(
  document: KamervraagDocument,
  vraag: VraagTekst,
  sleutel: string,
  antwoord: { nummers: string[]; in: string; regels: VraagTekst["regels"] } | undefined,
): VraagFrontmatter {
  return {
    id: `${document.id}/${sleutel}`,
    document: document.id,
    nummer: vraag.nummers[0]!,
    nummers: vraag.nummers,
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
    themas: vraag.themas.map((thema) => ({
      thema,
      redenen: vraag.themaRedenen
        .filter((reden) => reden.thema === thema)
        .map(({ term, in: where }) => ({ term, in: where })),
    })),
    antwoord: antwoord ? { nummers: antwoord.nummers, in: antwoord.in } : null,
    bron: { bestand: document.bron.bestand, vraag: vraag.regels, antwoord: antwoord?.regels ?? null },
  };
}
