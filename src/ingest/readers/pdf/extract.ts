/**
 * PDF file → letters with their place and font, with pdf.js. Nothing in the file is executed, nothing
 * is fetched, no picture is decoded and no font is loaded.
 */
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { getDocument, OPS, Util, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextItem } from "pdfjs-dist/types/src/display/api.d.ts";
import { failed, type Outcome } from "./outcome.ts";
import type { Page, Run } from "./page.ts";

const MAX_PAGES = 1000;
const MAX_RUNS = 150_000;
/** No page that people read holds more; what is compared with its neighbours grows with the square of this. */
const MAX_RUNS_ON_PAGE = 6000;
/** How far from its end a whole file says that it ends; some programs write a little behind it. */
const TAIL = 2048;

/** Never throws: what goes wrong is said in the result. */
export async function extract(bytes: Uint8Array): Promise<Outcome<Page[]>> {
  if (!isWhole(bytes)) return failed("damaged");
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: 1,
    stopAtErrors: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PAGES) return failed("too-large");
    return await readDocument(document);
  } catch (error) {
    return failed((error as Error).name === "PasswordException" ? "encrypted" : "damaged");
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

/** A file that was cut off says nothing of its end; what is left of it would pass for the whole. */
function isWhole(bytes: Uint8Array): boolean {
  const latin1 = (from: number, to: number) => Buffer.from(bytes.subarray(Math.max(0, from), to)).toString("latin1");
  return latin1(0, 1024).includes("%PDF-") && latin1(bytes.length - TAIL, bytes.length).includes("%%EOF");
}

async function readDocument(document: PDFDocumentProxy): Promise<Outcome<Page[]>> {
  const fonts = new Map<string, FontStyle>();
  const pages: Page[] = [];
  let total = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await readPage(page, number, fonts);
    page.cleanup();
    total += content.runs.length;
    if (content.runs.length > MAX_RUNS_ON_PAGE || total > MAX_RUNS) return failed("too-large");
    pages.push(content);
  }
  return { ok: true, value: pages };
}

async function readPage(page: PDFPageProxy, number: number, fonts: Map<string, FontStyle>): Promise<Page> {
  const content = await page.getTextContent();
  if (Object.keys(content.styles).some((font) => !fonts.has(font))) await learnFonts(page, fonts);
  const viewport = page.getViewport({ scale: 1 });
  const result: Page = { number, width: viewport.width, height: viewport.height, runs: [], turned: [] };
  let spaced = false;
  for (const item of content.items as TextItem[]) {
    const text = item.str.replace(/\p{Cc}/gu, "");
    if (text.trim() === "") {
      spaced ||= text !== "";
      continue;
    }
    const [a, b, c, d, x, y] = Util.transform(viewport.transform, item.transform) as Matrix;
    if (Math.abs(b) > Math.abs(a) * 0.1 || a < 0) {
      result.turned.push(text.trim());
      continue;
    }
    const run = trimmed({ text, x, y, width: item.width, size: Math.hypot(c, d) }, fonts.get(item.fontName));
    if ([run.x, run.y, run.width].every(Number.isFinite) && run.size > 0.1)
      result.runs.push({ ...run, spaced: spaced || run.spaced });
    spaced = /\s$/.test(text);
  }
  return result;
}

type Matrix = [number, number, number, number, number, number];

/** Width of a space, relative to the size of the letters; only used to tell where a run's letters end. */
const SPACE = 0.28;

function trimmed(run: Pick<Run, "text" | "x" | "y" | "width" | "size">, font: FontStyle | undefined): Run {
  const before = run.text.length - run.text.trimStart().length;
  const after = run.text.length - run.text.trimEnd().length;
  const { bold = false, italic = false } = font ?? {};
  const [left, right] = [before * SPACE * run.size, after * SPACE * run.size];
  const x = run.x + left;
  const width = Math.max(run.width - left - right, 0);
  return { ...run, text: run.text.trim(), x, width, bold, italic, spaced: before > 0 };
}

interface FontStyle {
  bold: boolean;
  italic: boolean;
}

/** The names of fonts come only with what a page draws; a font keeps its identifier on later pages. */
async function learnFonts(page: PDFPageProxy, fonts: Map<string, FontStyle>): Promise<void> {
  try {
    const { fnArray, argsArray } = await page.getOperatorList();
    fnArray.forEach((operation, i) => {
      const id = operation === OPS.setFont ? String((argsArray[i] as unknown[])[0]) : "";
      if (id && !fonts.has(id) && page.commonObjs.has(id))
        fonts.set(id, styleOf((page.commonObjs.get(id) as { name?: string }).name ?? ""));
    });
  } catch {
    // A page that can't be drawn can still be read; only bold and italic are unknown then.
  }
}

function styleOf(name: string): FontStyle {
  return { bold: /bold|black|heavy|demi/i.test(name), italic: /italic|oblique/i.test(name) };
}
