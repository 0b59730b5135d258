/** Makes the page of a zaak: its steps, and its questions with their answers from all papers, rendered. */
import type { AntwoordTekst } from "../../domain/document.ts";
import { formatNummers } from "../../domain/nummers.ts";
import { formatPaper } from "../labels.ts";
import type { PaperLink, ZaakAntwoord, ZaakPage, ZaakVraag } from "../model.ts";
import { type DocumentFiles, renderPart } from "../render/vraag.ts";
import { h } from "../render/h.ts";
import { stringify } from "../render/page.ts";
import type { AnswerFound, MatchedVraag } from "./match-vragen.ts";
import { zaakRow, zaakSteps } from "./zaak-rows.ts";
import { paperLink, type ZaakWithPapers } from "./zaken.ts";

/** `filesOf` gives the questions' files of each paper, by its id. */
export function makeZaakPage(whole: ZaakWithPapers, filesOf: ReadonlyMap<string, DocumentFiles>): ZaakPage {
  const maker = new VraagMaker(whole, filesOf);
  return { ...zaakRow(whole), verloop: zaakSteps(whole), vragen: whole.vragen.map((vraag) => maker.make(vraag)) };
}

type Place = NonNullable<ZaakAntwoord["bij"]>;

class VraagMaker {
  readonly #whole: ZaakWithPapers;
  readonly #filesOf: ReadonlyMap<string, DocumentFiles>;
  readonly #ankers = new Set<string>();
  /** Where a joint answer stands; apart for those in view and those that are folded away. */
  readonly #shown = { last: new Map<AntwoordTekst, Place>(), earlier: new Map<AntwoordTekst, Place>() };

  constructor(whole: ZaakWithPapers, filesOf: ReadonlyMap<string, DocumentFiles>) {
    this.#whole = whole;
    this.#filesOf = filesOf;
  }

  make({ nummers, prints, antwoorden }: MatchedVraag): ZaakVraag {
    const anker = this.#freeAnker(`vraag-${nummers[0]!}`);
    const print = prints.at(-1)!;
    const part = { prefix: `${anker}-`, name: `vraag ${formatNummers(nummers)}` };
    const { html: vraagHtml, notenHtml } = renderPart(print.sleutel, "vraag", this.#filesOf.get(print.document)!, part);
    const last = antwoorden.at(-1)?.document;
    const render = (found: AnswerFound, shown: Map<AntwoordTekst, Place>): ZaakAntwoord => {
      const paper = this.#linkTo(found);
      const bij = shown.get(found.antwoord) ?? null;
      if (bij) return { paper, html: null, notenHtml: "", bij };
      shown.set(found.antwoord, { anker, nummers });
      return { paper, bij, ...this.#render(found, `${anker}-${found.document}-${found.sleutel ?? ""}-`, nummers) };
    };
    return {
      anker,
      nummers,
      print,
      vraagHtml,
      notenHtml,
      antwoorden: antwoorden
        .filter(({ document }) => document === last)
        .map((found) => render(found, this.#shown.last)),
      eerder: antwoorden
        .filter(({ document }) => document !== last)
        .map((found) => render(found, this.#shown.earlier))
        .reverse(),
    };
  }

  #render({ document, sleutel, antwoord }: AnswerFound, prefix: string, nummers: string[]) {
    if (sleutel === null) return { html: asPrinted(antwoord.tekst), notenHtml: "" };
    const name = `vraag ${formatNummers(nummers)}, ${formatPaper(this.#linkTo({ document, sleutel }))}`;
    return renderPart(sleutel, "antwoord", this.#filesOf.get(document)!, { prefix, name });
  }

  #linkTo({ document, sleutel }: Pick<AnswerFound, "document" | "sleutel">): PaperLink {
    return paperLink(
      this.#whole.papers.find(({ id }) => id === document)!,
      sleutel,
    );
  }

  #freeAnker(wanted: string): string {
    let anker = wanted;
    for (let i = 2; this.#ankers.has(anker); i++) anker = `${wanted}-${i}`;
    this.#ankers.add(anker);
    return anker;
  }
}

/** An answer whose question the paper does not print has no file of its own: its plain text. */
const asPrinted = (tekst: string): string =>
  stringify({ type: "root", children: [h("p", { className: ["zoals-gedrukt"] }, tekst)] });
