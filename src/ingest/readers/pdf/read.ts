/** PDF file → text and blocks, without the guard against files that hang. */
import { build } from "./build.ts";
import { extract } from "./extract.ts";
import { layOut } from "./layout.ts";
import { failed, type Failure, type ReadOutcome } from "./outcome.ts";
import type { Remark } from "../../tree/source.ts";
import type { Page } from "./page.ts";

/** Fewer letters on a page, on average, are a stamp on a picture. */
const MIN_LETTERS = 20;
/** A larger share of signs that stand for no letter means that the fonts hide what they print. */
const MAX_UNKNOWN = 0.2;

/** Never throws: what goes wrong is said in the outcome. */
export async function read(bytes: Uint8Array): Promise<ReadOutcome> {
  const extraction = await extract(bytes);
  if (!extraction.ok) return extraction;
  const pages = extraction.value;
  const failure = checkLetters(pages);
  if (failure) return failed(failure);
  return { ok: true, value: { ...build(layOut(pages), pages), properties: {}, remarks: hiddenOn(pages) } };
}

/** One for each page: what is hidden on it was hidden for one reason. */
function hiddenOn(pages: readonly Page[]): Remark[] {
  return pages.flatMap(({ number, hidden }) => {
    const weggelaten = hidden.join("\n");
    if (!/[\p{L}\d]/u.test(weggelaten)) return [];
    const tekst = `Op bladzijde ${String(number)} staat tekst die niet te zien is; zij is niet overgenomen`;
    return [{ regel: "left-out-hidden", tekst, weggelaten }];
  });
}

function checkLetters(pages: readonly Page[]): Failure | null {
  const text = pages.flatMap((page) => page.runs.map((run) => run.text)).join("");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unknown = text.match(/[\uE000-\uF8FF\uFFFD]/g)?.length ?? 0;
  if (unknown > MAX_UNKNOWN * text.length) return "no-letters";
  return letters < MIN_LETTERS * Math.max(pages.length, 1) ? "no-text" : null;
}
