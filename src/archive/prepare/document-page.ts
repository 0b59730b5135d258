/** Makes the page of a document, with its questions rendered, from what ingest wrote. */
import { documentAdres } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { vraagSleutels } from "../../domain/nummers.ts";
import { InvalidFile } from "../load/read-json.ts";
import { loadVraagFile, type VraagFile } from "../load/vraag-file.ts";
import type { DocumentPage, OfficialLink, ThemaWithReasons, VraagPage, ZaakPaper } from "../model.ts";
import { aanhangselUrl, kamerstukUrl } from "../official-links.ts";
import type { LinkTargets } from "../render/links.ts";
import type { OwnPages } from "../render/official.ts";
import { cutText, plainText } from "../render/opening.ts";
import { PageRenderer } from "../render/page.ts";

const OPENING_LENGTH = 180;

export interface Surroundings {
  /** Folder with a folder of markdown files per document. */
  vragen: string;
  ownPages: OwnPages;
  /** The other papers of a document's zaak, by its id. */
  papersOf: (id: string) => ZaakPaper[];
  /** Labels of the themes by slug. */
  themaLabels: ReadonlyMap<string, string>;
}

/**
 * Reads the questions' files of a document and renders them.
 * Throws {@link InvalidFile} where a file is missing its answer or is not in the shape of the contract.
 */
export async function makeDocumentPage(
  document: KamervraagDocument,
  { vragen: folder, ownPages, papersOf, themaLabels }: Surroundings,
): Promise<DocumentPage> {
  const sleutels = vraagSleutels(document.vragen);
  const files = new Map<string, VraagFile>();
  for (const sleutel of sleutels) files.set(sleutel, await loadVraagFile(folder, document.id, sleutel));
  const targets: LinkTargets = {
    document: document.id,
    hasVraag: (sleutel) => files.has(sleutel),
    ownPage: (url) => {
      const id = ownPages.find(url);
      return id === null ? null : documentAdres(id);
    },
  };
  const vragen = [...files].map(([sleutel, file]) => makeVraagPage(sleutel, file, files, targets, themaLabels));
  const { vragen: texts, antwoorden, kamerstukken, zieOok, ...rest } = document;
  const answered = new Set(vragen.flatMap((vraag) => vraag.antwoord?.nummers ?? []));
  return {
    ...rest,
    vragen,
    aantalVragen: texts.reduce((sum, { nummers }) => sum + nummers.length, 0),
    aantalBeantwoord: vragen.reduce((sum, vraag) => sum + (vraag.antwoord ? vraag.nummers.length : 0), 0),
    kamerstukken: kamerstukken.map((tekst) => officialLink(tekst, kamerstukUrl(tekst), targets)),
    zieOok: zieOok.map((tekst) => officialLink(tekst, aanhangselUrl(tekst), targets)),
    zaak: papersOf(document.id),
    losseAntwoorden: antwoorden.filter(({ nummers }) => !nummers.some((nummer) => answered.has(nummer))),
  };
}

function officialLink(tekst: string, officieel: string | null, targets: LinkTargets): OfficialLink {
  return { tekst, officieel, eigen: officieel && targets.ownPage(officieel) };
}

function makeVraagPage(
  sleutel: string,
  file: VraagFile,
  files: ReadonlyMap<string, VraagFile>,
  targets: LinkTargets,
  themaLabels: ReadonlyMap<string, string>,
): VraagPage {
  const { frontmatter } = file;
  const renderer = new PageRenderer(targets);
  const vraagHtml = renderer.blocks(file.vraag, file.noten);
  const antwoord = frontmatter.antwoord;
  const source = antwoord && answerFile(antwoord.in, file, files);
  return {
    sleutel,
    nummers: frontmatter.nummers,
    opening: cutText(plainText(file.vraag), OPENING_LENGTH),
    vraagHtml,
    antwoord: antwoord &&
      source && {
        html: renderer.blocks(source.antwoord, source.noten),
        nummers: antwoord.nummers,
        regels: source.frontmatter.bron.antwoord,
      },
    notenHtml: renderer.notes(file.noten),
    themas: frontmatter.themas.map(({ thema, redenen }): ThemaWithReasons => {
      const label = themaLabels.get(thema);
      if (label === undefined) throw new InvalidFile(file.path, `noemt het onbekende thema “${thema}”`);
      return { slug: thema, label, redenen };
    }),
    regels: frontmatter.bron.vraag,
  };
}

function answerFile(sleutel: string, file: VraagFile, files: ReadonlyMap<string, VraagFile>) {
  const source = files.get(sleutel);
  if (!source?.antwoord)
    throw new InvalidFile(file.path, `het antwoord zou bij vraag ${sleutel} staan, maar staat daar niet`);
  return { ...source, antwoord: source.antwoord };
}
