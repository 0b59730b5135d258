/**
 * What the archivist is told on every page while working (`npm run dev`): what was said of its document, and all that is
 * wrong now. No published page has it.
 */
import { saidNow, staysClosed } from "./closed.ts";
import type { DevMessages, FileMessages, ShownFile } from "./messages.ts";

const STYLE = `
  :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 10; font: 15px/1.45 system-ui, sans-serif; }
  @media print { :host { display: none; } }
  details { background: #1d2530; color: #f4f6f8; border-top: 3px solid #7d8794; }
  details[data-ernst="fout"] { border-color: #ff6b5e; }
  details[data-ernst="waarschuwing"] { border-color: #ffc247; }
  summary { padding: 8px 16px; cursor: pointer; font-weight: 600; }
  summary:focus-visible, a:focus-visible { outline: 3px solid #ffc247; outline-offset: -3px; }
  div { max-height: 45vh; overflow: auto; padding: 0 16px 16px; }
  h2 { font-size: 15px; margin: 12px 0 4px; }
  ul { margin: 0 0 8px; padding-left: 20px; }
  p { margin: 4px 0; }
  a { color: #9fd0ff; }
  small { color: #c3ccd6; font-size: inherit; }
`;
/** Keeps for this tab what was said when the panel was closed. */
const CLOSED = "archief-meldingen-dicht";
const LABELS = { fout: "Fout", waarschuwing: "Let op", info: "Ter informatie" } as const;

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

function linkTo({ adres, bestand }: ShownFile): Node {
  if (adres === null) return new Text(`${bestand} (niet gepubliceerd)`);
  const link = element("a", bestand);
  link.href = adres;
  return link;
}

const listOf = ({ meldingen }: FileMessages): HTMLElement =>
  element(
    "ul",
    ...meldingen.map(({ ernst, tekst, remedie, regels }) => {
      const place = regels.length === 0 ? "" : ` (regel ${regels.join(", ")} van de bron)`;
      const said = tekst.endsWith("?") ? tekst : `${tekst}.`;
      return element(
        "li",
        element("strong", `${LABELS[ernst]}: `),
        said.replace(/\.$/, () => `${place}.`),
        " ",
        element("small", remedie ? `${remedie}.` : ""),
      );
    }),
  );

function summaryOf({ aantallen, hier }: DevMessages): string {
  const { fout, waarschuwing } = aantallen;
  const counts = [
    ...(fout > 0 ? [count(fout, "fout", "fouten")] : []),
    ...(waarschuwing > 0 ? [count(waarschuwing, "waarschuwing", "waarschuwingen")] : []),
  ];
  const all = fout + waarschuwing === 0 ? "Geen fouten of waarschuwingen" : `In het archief: ${counts.join(", ")}`;
  return hier === null ? all : `Dit document: ${count(hier.meldingen.length, "melding", "meldingen")} · ${all}`;
}

function panelOf(messages: DevMessages): HTMLElement {
  const { hier, overal, aantallen, instellingen, gelezen, bezig } = messages;
  const body = element("div");
  if (bezig !== null) body.append(element("p", bezig));
  if (document.querySelector("[data-search-state]"))
    body.append(element("p", "Zoeken werkt hier niet: de zoekindex wordt gemaakt door npm run build."));
  if (gelezen.files.length > 0) {
    const files = gelezen.files.flatMap((file, i) => (i === 0 ? [linkTo(file)] : [", ", linkTo(file)]));
    const others = gelezen.andere > 0 ? ` en ${gelezen.andere} andere` : "";
    body.append(element("p", "Laatst gelezen: ", ...files, others));
  }
  if (hier !== null) {
    body.append(element("h2", `Dit document: ${hier.bestand}`));
    body.append(hier.meldingen.length === 0 ? element("p", "Bij het lezen viel niets op.") : listOf(hier));
  }
  for (const { kop, fouten } of instellingen)
    body.append(element("h2", kop), element("ul", ...fouten.map((one) => element("li", one))));
  for (const file of overal.filter(({ bestand }) => bestand !== hier?.bestand))
    body.append(element("h2", linkTo(file)), listOf(file));
  const panel = element("details", element("summary", summaryOf(messages)), body);
  panel.dataset["ernst"] = aantallen.fout > 0 ? "fout" : aantallen.waarschuwing > 0 ? "waarschuwing" : "info";
  const own = hier?.meldingen.some(({ ernst }) => ernst !== "info") ?? false;
  const isUrgent = own || instellingen.length > 0 || overal.some(({ adres }) => adres === null);
  const said = saidNow(messages);
  panel.open = isUrgent && !staysClosed(JSON.parse(sessionStorage.getItem(CLOSED) ?? "null") as string[] | null, said);
  panel.addEventListener("toggle", () => {
    if (panel.open) sessionStorage.removeItem(CLOSED);
    else sessionStorage.setItem(CLOSED, JSON.stringify(said));
  });
  return panel;
}

const answer = await fetch(`/__archief/meldingen.json?adres=${encodeURIComponent(location.pathname)}`);
const host = document.createElement("archief-meldingen");
host.setAttribute("role", "complementary");
host.setAttribute("aria-label", "Meldingen voor de archivaris");
host.attachShadow({ mode: "open" }).append(element("style", STYLE), panelOf((await answer.json()) as DevMessages));
document.body.append(host);
// What stands at the end of the page can be scrolled to above it.
new ResizeObserver(() => {
  document.body.style.paddingBlockEnd = `${host.offsetHeight}px`;
}).observe(host);
