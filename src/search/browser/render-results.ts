/** Shows found questions, grouped by document. */
import { formatNummers } from "../../domain/nummers.ts";
import type { SearchTable } from "../table.ts";
import { button, countOf, formatDay, h, link } from "./dom.ts";
import type { Excerpt } from "./excerpt.ts";
import type { GroupView, ResultView } from "./results.ts";

export function renderGroup(group: GroupView, table: SearchTable): HTMLElement {
  const list = h("ol", { class: "zoek-vragen" }, group.shown.map(renderResult));
  const more =
    group.more.length > 0 &&
    button(
      `Nog ${countOf(group.more.length, "vraag", "vragen")} uit dit document`,
      () => {
        const items = group.more.map(renderResult);
        list.append(...items);
        more && more.remove();
        items[0]?.querySelector("a")?.focus();
      },
      { class: "zoek-meer-vragen" },
    );
  return h(
    "li",
    { class: "zoek-groep" },
    h("h3", { class: "zoek-titel" }, link(group.adres, group.titel)),
    h(
      "p",
      { class: "bijschrift" },
      about(group, table).map((text) => h("span", {}, text)),
    ),
    list,
    more,
  );
}

/** Who asked, who answered, when: what is known of it. */
function about({ row }: GroupView, { vraagstellers, bewindspersonen }: SearchTable): string[] {
  const [, id, soort, askers, answerers, , ingezonden, ontvangen] = row;
  const names = askers.map((i) => {
    const { naam, partij } = vraagstellers[i]!;
    return partij ? `${naam} (${partij})` : naam;
  });
  const ministers = answerers.map((i) => bewindspersonen[i]!);
  return [
    id,
    soort === "mededeling" && "mededeling, geen antwoord",
    names.length > 0 && `gesteld door ${names.join(", ")}`,
    ministers.length > 0 && soort === "antwoord" && `beantwoord door ${ministers.join(", ")}`,
    ontvangen ? `ontvangen ${formatDay(ontvangen)}` : ingezonden && `ingezonden ${formatDay(ingezonden)}`,
  ].filter((text) => typeof text === "string");
}

function renderResult(result: ResultView): HTMLElement {
  return h(
    "li",
    { class: "zoek-vraag", "data-document": result.document, "data-vragen": result.nummers.join(" ") },
    h(
      "p",
      { class: "zoek-vraagkop" },
      h(
        "a",
        { href: result.adres, class: "nl-link", "data-zoek-treffer": true },
        result.nummer ? h("strong", {}, `Vraag ${result.nummer}`) : "Lees het document",
        result.opening && ` ${result.opening}`,
      ),
    ),
    result.excerpt && renderExcerpt(result.excerpt, result),
    h("p", { class: "zoek-vraagvoet" }, footer(result)),
  );
}

function footer({ nummers, nummer, isAnswered }: ResultView): (HTMLElement | false)[] {
  return [
    nummer !== null && !isAnswered && h("span", { class: "nl-data-badge badge--open" }, "Open"),
    nummers.length > 1 &&
      h(
        "span",
        {},
        `samen beantwoord: vraag ${formatNummers([...nummers].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)))}`,
      ),
  ];
}

const FIELD_LABELS = { vraag: "Vraag", antwoord: "Antwoord", rest: "Document" };

function renderExcerpt({ field, pieces }: Excerpt, { opening }: ResultView): HTMLElement | null {
  // Where nothing is marked, the excerpt would repeat the opening.
  if (field === "vraag" && opening && !pieces.some(({ isMarked }) => isMarked)) return null;
  return h(
    "p",
    { class: "zoek-fragment" },
    h("span", { class: "zoek-veld" }, FIELD_LABELS[field]),
    " ",
    pieces.map(({ text, isMarked }) => (isMarked ? h("mark", { class: "nl-mark" }, text) : text)),
  );
}
