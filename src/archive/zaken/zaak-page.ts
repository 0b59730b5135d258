/** Makes the page of a zaak: its steps, and its questions with their answers from all papers, rendered. */
import { formatNummers } from "../../domain/nummers.ts";
import { formatPaper } from "../labels.ts";
import type { Aangehaald, PaperLink, VraagDeel, ZaakAntwoord, ZaakPage, ZaakVraag } from "../model.ts";
import { answerPieces, type DocumentText, renderPart } from "../render/vraag.ts";
import type { AnswerFound, MatchedVraag } from "./match-vragen.ts";
import { lacksAnswer } from "./unanswered.ts";
import { zaakRow, zaakSteps } from "./zaak-rows.ts";
import { paperLink, type ZaakWithPapers } from "./zaken.ts";

/** `texts` gives the text of each paper, by its id; `tot` is the newest day of the archive. */
export function makeZaakPage(
  whole: ZaakWithPapers,
  { texts, tot, aangehaald }: { texts: ReadonlyMap<string, DocumentText> } & Pick<ZaakPage, "tot" | "aangehaald">,
): ZaakPage {
  const maker = new VraagMaker(whole, texts);
  return {
    ...pageFrame(whole, { tot, aangehaald }),
    vragen: whole.vragen.map((vraag) => maker.make(vraag)),
    vragenlijst: [],
  };
}

/** The page of a zaak that is one answer, with the questions of that. */
export const makeOneAnswerPage = (
  whole: ZaakWithPapers,
  delen: readonly VraagDeel[],
  aangehaald: Aangehaald,
): ZaakPage => ({
  ...pageFrame(whole, { tot: null, aangehaald }),
  vragen: [],
  vragenlijst: delen.map(({ sleutel, nummers, opening, antwoord }) => ({
    ...{ sleutel, nummers, opening },
    beantwoord: antwoord !== null,
  })),
});

const pageFrame = (whole: ZaakWithPapers, { tot, aangehaald }: Pick<ZaakPage, "tot" | "aangehaald">) => ({
  ...zaakRow(whole),
  verloop: zaakSteps(whole),
  tot: lacksAnswer(whole.zaak) ? tot : null,
  aangehaald,
});

type Place = ZaakAntwoord["bij"][number];

class VraagMaker {
  readonly #whole: ZaakWithPapers;
  readonly #texts: ReadonlyMap<string, DocumentText>;
  readonly #ankers = new Set<string>();
  /** Where an answer stands, by paper and place; apart for those in view and those that are folded away. */
  readonly #shown = { last: new Map<string, Place>(), earlier: new Map<string, Place>() };

  constructor(whole: ZaakWithPapers, texts: ReadonlyMap<string, DocumentText>) {
    this.#whole = whole;
    this.#texts = texts;
  }

  make({ nummers, prints, antwoorden }: MatchedVraag): ZaakVraag {
    const anker = this.#freeAnker(`vraag-${nummers[0]!}`);
    const print = prints.at(-1)!;
    const text = this.#texts.get(print.document)!;
    const part = { prefix: `${anker}-`, name: `vraag ${formatNummers(nummers)}` };
    const blocks = text.trees.vragen[text.sleutels.indexOf(print.sleutel)]!;
    const { html: vraagHtml, notenHtml } = renderPart([{ blocks }], text, part);
    const last = antwoorden.at(-1)?.document;
    const here: Place = { anker, nummers };
    return {
      anker,
      nummers,
      print,
      vraagHtml,
      notenHtml,
      antwoorden: antwoorden
        .filter(({ document }) => document === last)
        .map((found) => this.#answer(found, here, this.#shown.last)),
      eerder: antwoorden
        .filter(({ document }) => document !== last)
        .map((found) => this.#answer(found, here, this.#shown.earlier))
        .reverse(),
    };
  }

  #answer(found: AnswerFound, here: Place, shown: Map<string, Place>): ZaakAntwoord {
    const { document, sleutel, antwoorden } = found;
    const paper = this.#linkTo(found);
    const key = (antwoord: number) => `${document} ${antwoord}`;
    const fresh = antwoorden.filter((antwoord) => !shown.has(key(antwoord)));
    const bij = new Set(antwoorden.flatMap((antwoord) => shown.get(key(antwoord)) ?? []));
    for (const antwoord of fresh) shown.set(key(antwoord), here);
    if (fresh.length === 0) return { paper, html: null, notenHtml: "", bij: [...bij] };
    const text = this.#texts.get(document)!;
    const prefix = `${here.anker}-${document}-${sleutel ?? ""}-`;
    const name = `vraag ${formatNummers(here.nummers)}, ${formatPaper(paper)}`;
    return { paper, ...renderPart(answerPieces(fresh, text), text, { prefix, name }), bij: [...bij] };
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
