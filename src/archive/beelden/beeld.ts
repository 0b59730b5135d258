/**
 * The picture of a question or a document that other sites and apps show beside a link to it (Open Graph). Drawing one
 * takes some hundredths of a second, so that not every page of a large archive has its own; see {@link beeldOf}.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import { cutText } from "../render/opening.ts";
import { PAPER, SITE_NAME } from "../site.ts";

/** What a picture says. */
export interface Beeld {
  /** “Vraag 3, 2026Z10868”. */
  boven: string;
  tekst: string;
  /** Of whom, and when. */
  onder: string;
}

/** What those who show it advise: 1.91 to 1. It is drawn at two thirds of that. */
const SIZE = { width: 1200, height: 630 };
const DRAWN_WIDTH = 800;
const LONGEST_TEXT = 230;
const LONG = 120;
const INK = "#24261f";
const ACCENT = "#0f5c4a";

const packageFile = createRequire(import.meta.url).resolve;
const REGULAR = packageFile("@fontsource/public-sans/files/public-sans-latin-400-normal.woff");
const BOLD = packageFile("@fontsource/public-sans/files/public-sans-latin-700-normal.woff");
const font = (weight: 400 | 700) => ({
  name: "Public Sans",
  data: readFileSync(weight === 400 ? REGULAR : BOLD),
  weight,
  style: "normal" as const,
});
let fonts: ReturnType<typeof font>[] | undefined;

/** The font has Latin letters; what it has not is left out. */
const NOT_LATIN = /[^\p{Script=Latin}\p{Number}\p{Punctuation}\p{Symbol}\s]/gu;

/** A PNG. The same words give the same bytes. */
export async function drawBeeld({ boven, tekst, onder }: Beeld): Promise<Uint8Array> {
  fonts ??= [font(400), font(700)];
  const text = cutText(tekst.replace(NOT_LATIN, "").replace(/\s+/g, " ").trim(), LONGEST_TEXT);
  const line = (value: string, style: object) => ({
    type: "div",
    props: { style: { display: "flex", ...style }, children: value.replace(NOT_LATIN, "") },
  });
  const svg = await satori(
    {
      type: "div",
      key: null,
      props: {
        style: {
          ...{ display: "flex", flexDirection: "column", boxSizing: "border-box", ...SIZE },
          ...{ background: PAPER.light, color: INK, padding: "56px 64px", borderTop: `16px solid ${ACCENT}` },
        },
        children: [
          line(boven, { fontSize: 30, color: ACCENT, fontWeight: 700 }),
          line(text, {
            ...{ flexGrow: 1, alignItems: "center", fontWeight: 700, lineHeight: 1.25, wordBreak: "break-word" },
            fontSize: text.length > LONG ? 42 : 56,
          }),
          line(`${onder === "" ? "" : `${onder} · `}${SITE_NAME}`, { fontSize: 28 }),
        ],
      },
    },
    { ...SIZE, fonts },
  );
  const options = { fitTo: { mode: "width" as const, value: DRAWN_WIDTH }, font: { loadSystemFonts: false } };
  return new Resvg(svg, options).render().asPng();
}
