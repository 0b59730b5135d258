/** What the page says when the search itself failed. Nothing of it is fetched: there may be no network. */
import { StaleIndex } from "../format/index-files.ts";
import { button, h, link } from "./dom.ts";

/** Why, with a way to try again and the other ways in. */
export function renderFailure(error: unknown, retry: () => void): HTMLElement {
  return h(
    "div",
    { class: "zoek-fout", role: "alert" },
    h("p", {}, explain(error)),
    h("p", {}, button("Probeer het opnieuw", retry)),
    h(
      "p",
      {},
      "Alle vragen en antwoorden zijn ook zonder zoeken te lezen: blader door ",
      link("/themas/", "de thema’s"),
      " of ",
      link("/kamervragen/", "de documenten"),
      ".",
    ),
  );
}

function explain(error: unknown): string {
  const text = String(error);
  if (error instanceof StaleIndex) return "Deze pagina is ouder dan het archief. Ververs de pagina.";
  if (!navigator.onLine) return "Er is geen verbinding met internet.";
  if (/wasm|webassembly|unsafe-eval/i.test(text))
    return "Uw browser of netwerk staat WebAssembly niet toe. Dat is nodig om te zoeken.";
  if (/timeout/i.test(text)) return "Het zoekregister komt te langzaam binnen.";
  return "Het zoekregister is niet te laden. Misschien is de verbinding weggevallen, of wordt het archief net bijgewerkt.";
}
