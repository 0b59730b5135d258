/** The whole text of a document as its page shows it: every question, every answer and every note, each once. */
import type { RootContent } from "mdast";
import { antwoordAnker, vraagAnker } from "../../domain/adressen.ts";
import { formatNummers } from "../../domain/nummers.ts";
import type { Tie } from "../../domain/tie.ts";
import type { AnchoredText, AroundText, DocumentAntwoord, WholeText } from "../model.ts";
import { plainText } from "../render/opening.ts";
import { PageRenderer, type PageText } from "../render/page.ts";
import type { DocumentText } from "../render/vraag.ts";

/** Questions that stand together, by place. */
interface Group {
  vragen: number[];
  /** Their answers that stand here. */
  hier: number[];
  /** Those that stand with earlier questions. */
  elders: number[];
}

/** Renders a document; links to its own questions stay on the page. */
export function wholeTextOf(text: DocumentText): WholeText {
  const writer = new Writer(text);
  const mededeling = writer.around("mededeling", "de mededeling");
  const groups = groupsOf(text.tied);
  const written = groups.map(({ vragen, hier, elders }) => ({
    vragen: vragen.map((place) => writer.vraag(place)),
    antwoorden: hier.map((place) => writer.antwoord(place)),
    elders: elders.map((place) => writer.linkTo(place)),
  }));
  const los = text.document.antwoorden.flatMap((_, place) =>
    text.tied.vragenVan[place]!.length === 0 ? [writer.antwoord(place)] : [],
  );
  const slot = writer.around("slot", "het slot");
  return {
    mededeling: mededeling && withNotes(mededeling),
    groepen: written.map(({ vragen, antwoorden, elders }) => ({
      vragen: vragen.map(withNotes),
      antwoorden: antwoorden.map(withNotes),
      elders,
    })),
    losseAntwoorden: los.map(withNotes),
    slot: slot && withNotes(slot),
    overigeNotenHtml: writer.otherNotes(),
  };
}

/**
 * Consecutive questions with the same answers stand together, as papers print them (“Vraag 2 … Vraag 3 … Antwoord op
 * vraag 2 en 3”); an answer that stands with earlier questions is only referred to.
 */
function groupsOf({ antwoordenVan }: Tie): Group[] {
  const groups: Group[] = [];
  const shown = new Set<number>();
  for (const [vraag, answers] of antwoordenVan.entries()) {
    const before = antwoordenVan[vraag - 1];
    if (before && answers.length > 0 && answers.join() === before.join()) {
      groups.at(-1)!.vragen.push(vraag);
      continue;
    }
    groups.push({
      vragen: [vraag],
      hier: answers.filter((antwoord) => !shown.has(antwoord)),
      elders: answers.filter((antwoord) => shown.has(antwoord)),
    });
    for (const antwoord of answers) shown.add(antwoord);
  }
  return groups;
}

/** A text of which the notes are written when all texts are there, for a later one may lead to them too. */
type Half<T extends AroundText> = Omit<T, "notenHtml"> & { notes: () => string };

const withNotes = <T extends { notes: () => string }>({ notes, ...rest }: T) => ({ ...rest, notenHtml: notes() });

const isMededelingKop = (block: RootContent | undefined): boolean =>
  block !== undefined && /^mededeling$/i.test(plainText([block]).trim());

class Writer {
  readonly #text: DocumentText;
  readonly #renderer: PageRenderer;
  readonly #taken: Set<string>;

  constructor(text: DocumentText) {
    this.#text = text;
    const { targets, sleutels, antwoordSleutels } = text;
    const vraag = (sleutel: string): string | null => targets.vraag(sleutel) && `#${vraagAnker(sleutel)}`;
    this.#renderer = new PageRenderer({ ...targets, vraag });
    this.#taken = new Set([...sleutels.map(vraagAnker), ...antwoordSleutels.map(antwoordAnker)]);
  }

  vraag(place: number): Half<AnchoredText & { sleutel: string }> {
    const sleutel = this.#text.sleutels[place]!;
    const { nummers } = this.#text.document.vragen[place]!;
    const naam = `vraag ${formatNummers(nummers)}`;
    return { sleutel, ...this.#render(vraagAnker, sleutel, nummers, naam, this.#text.trees.vragen[place]!) };
  }

  antwoord(place: number): Half<DocumentAntwoord> {
    const { kop, nummers } = this.#text.document.antwoorden[place]!;
    const naam = `het antwoord op vraag ${formatNummers(nummers)}`;
    const sleutel = this.#text.antwoordSleutels[place]!;
    return { kop, ...this.#render(antwoordAnker, sleutel, nummers, naam, this.#text.trees.antwoorden[place]!) };
  }

  /** What stands around the questions. A notice may begin with its own heading, which the page has already. */
  around(anker: "mededeling" | "slot", name: string): Half<AroundText> | null {
    const printed = this.#text.trees[anker];
    const elders = anker === "mededeling" && isMededelingKop(printed[0]) ? 1 : 0;
    const blocks = printed.slice(elders);
    if (blocks.length === 0) return null;
    const text = this.#renderer.text([{ anker, elders, blocks }], this.#text.trees.noten, {
      prefix: `${anker}-`,
      name,
    });
    return { html: text.html, notes: () => this.#renderer.notes(text) };
  }

  linkTo(place: number): { anker: string; nummers: string[] } {
    const { nummers } = this.#text.document.antwoorden[place]!;
    return { anker: antwoordAnker(this.#text.antwoordSleutels[place]!), nummers };
  }

  otherNotes(): string {
    return this.#renderer.otherNotes(this.#text.trees.noten, { prefix: "", name: "dit document" });
  }

  #render(
    ankerOf: (sleutel: string) => string,
    sleutel: string,
    nummers: string[],
    naam: string,
    blocks: RootContent[],
  ): Half<AnchoredText> {
    const anker = ankerOf(sleutel);
    const piece = { anker, tabellen: { document: this.#text.document.id, anker }, blocks };
    const text: PageText = this.#renderer.text([piece], this.#text.trees.noten, { prefix: `${anker}-`, name: naam });
    const ookAnkers = nummers.map(ankerOf).filter((other) => !this.#taken.has(other));
    for (const other of ookAnkers) this.#taken.add(other);
    return { anker, ookAnkers, nummers, html: text.html, notes: () => this.#renderer.notes(text) };
  }
}
