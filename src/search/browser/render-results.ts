/** Shows found questions, grouped by document. */
import { compareNummers, formatNummers } from "../../domain/nummers.ts";
import type { SectionKind } from "../format/sections.ts";
import { formatDatum } from "../../domain/datum.ts";
import { button, countOf, h, link, quoted } from "./dom.ts";
import type { Excerpt, MarkedText } from "./excerpt.ts";
import { type NameLists, NOT_ANSWERED } from "../format/filters.ts";
import { formatVraagsteller } from "../../domain/vraagsteller.ts";
import type { GroupView, ResultView } from "./result-views.ts";

/** `unfolded` names the documents of which all questions are shown. */
export function renderGroup(group: GroupView, names: NameLists, unfolded: Set<string>): HTMLElement {
  const id = group.row.id;
  const isUnfolded = unfolded.has(id);
  const renderMore = () => group.more.map((view) => renderResult(view()));
  const list = h("ol", { class: "zoek-vragen" }, group.shown.map(renderResult), isUnfolded && renderMore());
  const count = countOf(group.moreVragen, "vraag", "vragen");
  const more =
    group.more.length > 0 &&
    !isUnfolded &&
    button(
      `Nog ${count} uit dit document`,
      () => {
        unfolded.add(id);
        const items = renderMore();
        list.append(...items);
        if (more) more.remove();
        if (onPaper) onPaper.remove();
        items[0]?.querySelector("a")?.focus();
      },
      { class: "zoek-meer-vragen" },
    );
  const onPaper = more && h("p", { class: "alleen-afdruk" }, `En nog ${count} uit dit document.`);
  return h(
    "li",
    { class: "zoek-groep" },
    h("h3", { class: "zoek-titel" }, link(group.adres, group.titel)),
    h(
      "p",
      { class: "bijschrift" },
      about(group, names).map((text) => h("span", {}, text)),
    ),
    wholeDocument(group),
    list,
    more,
    onPaper,
  );
}

const WHOLE = {
  titel: "Het hele document gaat hierover: ",
  gegevens: "Bij de gegevens van het document: ",
};

/** A title that has all of the query is one find, not as many as the document has questions. */
function wholeDocument({ adres, row, head }: GroupView): HTMLElement | false {
  const vragen = new Set(row.vragen.flatMap(({ nummers }) => nummers)).size;
  if (head === null || vragen === 0) return false;
  return h("p", { class: "zoek-geheel" }, WHOLE[head], link(adres, countOf(vragen, "vraag", "vragen")));
}

/** Who asked, who answered, when: what is known of it. */
function about({ row }: GroupView, { vraagstellers, bewindspersonen }: NameLists): string[] {
  const { id, soort, ingezonden, ontvangen } = row;
  const names = row.vraagstellers.map((i) => formatVraagsteller(vraagstellers[i]!));
  const ministers = row.bewindspersonen.map((i) => bewindspersonen[i]!);
  return [
    paperNumber(id),
    soort === "mededeling" && "mededeling, geen antwoord",
    names.length > 0 && `gesteld door ${names.join(", ")}`,
    ministers.length > 0 && soort === "antwoord" && `beantwoord door ${ministers.join(", ")}`,
    ontvangen ? `ontvangen ${formatDatum(ontvangen)}` : ingezonden && `ingezonden ${formatDatum(ingezonden)}`,
  ].filter((text) => typeof text === "string");
}

/** The number by which people know a document; a document without one is known by its title alone. */
function paperNumber(id: string): string | false {
  if (/^\d{4}Z\d{5}$/.test(id)) return id;
  const published = /^ah-tk-(\d{4})(\d{4})-(\d+)$/.exec(id);
  return published ? `Aanhangsel ${published[1]}-${published[2]}, nr. ${published[3]}` : false;
}

function renderResult(result: ResultView): HTMLElement {
  const { excerpt, nummer, opening } = result;
  const foot = footer(result);
  // What was found in the question itself is marked in its own words; they need not be repeated.
  const inVraag = nummer !== null && excerpt?.kind === "vraag" && excerpt.texts.some(({ isMarked }) => isMarked);
  return h(
    "li",
    { class: "zoek-vraag", "data-document": result.document, "data-vragen": result.nummers.join(" ") },
    h(
      "p",
      { class: "zoek-vraagkop" },
      h(
        "a",
        { href: result.adres, class: "nl-link", "data-zoek-treffer": true },
        h("strong", {}, nummer ? `Vraag ${nummer}` : "Lees het document"),
        " ",
        inVraag ? renderTexts(excerpt.texts) : opening,
      ),
    ),
    excerpt && excerpt.kind !== "vraag" && renderExcerpt(excerpt),
    foot.length > 0 && h("p", { class: "zoek-vraagvoet" }, foot),
  );
}

function footer({ nummers, nummer, isAnswered, missing }: ResultView): HTMLElement[] {
  const said = [
    missing.length > 0 && h("span", {}, `zonder ${quoted(missing)}`),
    nummer !== null && !isAnswered && h("span", { class: "nl-data-badge badge--open" }, NOT_ANSWERED),
    nummer !== null &&
      nummers.length > 1 &&
      h("span", {}, `samen beantwoord: vraag ${formatNummers([...nummers].sort(compareNummers))}`),
  ];
  return said.filter((one) => one !== false);
}

const SECTION_LABELS: Partial<Record<SectionKind, string>> = {
  antwoord: "Antwoord",
  titel: "In het onderwerp",
  betrokkenen: "Bij de gegevens van het document",
};

function renderExcerpt({ kind, texts }: Excerpt): HTMLElement {
  return h(
    "p",
    { class: "zoek-fragment" },
    SECTION_LABELS[kind] && [h("span", { class: "zoek-veld" }, SECTION_LABELS[kind]), " "],
    renderTexts(texts),
  );
}

const renderTexts = (texts: readonly MarkedText[]): (HTMLElement | string)[] =>
  texts.map(({ text, isMarked }) => (isMarked ? h("mark", { class: "nl-mark" }, text) : text));
