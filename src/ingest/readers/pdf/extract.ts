/**
 * PDF file → letters with their place and font, with pdf.js. Nothing in the file is executed, nothing
 * is fetched, no picture is decoded and no font is loaded.
 */
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { getDocument, OPS, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { OptionalContentConfig } from "pdfjs-dist/types/src/display/optional_content_config.d.ts";
import { readAnnotations, type RawAnnotation } from "./annotations.ts";
import { pageOf } from "./drawn-page.ts";
import { failed, type Outcome } from "./outcome.ts";
import type { Page } from "./page.ts";
import { drawingOf, type Font, type Matrix, type OperatorList } from "./pen.ts";

const MAX_PAGES = 1000;
const MAX_RUNS = 150_000;
/** No page that people read holds more; what is compared with its neighbours grows with the square of this. */
const MAX_RUNS_ON_PAGE = 6000;
/** How far from its end a whole file says that it ends; some programs write a little behind it. */
const TAIL = 2048;

/** Never throws: what goes wrong is said in the result. */
export async function extract(bytes: Uint8Array): Promise<Outcome<Page[]>> {
  if (!isWhole(bytes)) return failed("damaged");
  const opened = new Opened(bytes);
  try {
    return await readDocument(opened);
  } catch (error) {
    return failed((error as Error).name === "PasswordException" ? "encrypted" : "damaged");
  } finally {
    await opened.close();
  }
}

const OPTIONS = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  maxImageSize: 1,
  verbosity: VerbosityLevel.ERRORS,
};

/** A file that is opened as strictly as can be, and once more where a page holds pictures. */
class Opened {
  readonly #bytes: Uint8Array;
  readonly #tasks: PDFDocumentLoadingTask[] = [];
  #strict: Promise<PDFDocumentProxy> | null = null;
  #lenient: Promise<PDFDocumentProxy> | null = null;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Of what can't be read something is said. */
  get strict(): Promise<PDFDocumentProxy> {
    return (this.#strict ??= this.#open(true));
  }

  /** What can't be read is passed over, and pictures are. */
  get lenient(): Promise<PDFDocumentProxy> {
    return (this.#lenient ??= this.#open(false));
  }

  async close(): Promise<void> {
    for (const task of this.#tasks) await task.destroy().catch(() => undefined);
  }

  #open(stopAtErrors: boolean): Promise<PDFDocumentProxy> {
    // The library takes the bytes that it is given: they are copied for another time.
    const task = getDocument({ ...OPTIONS, stopAtErrors, data: this.#bytes.slice() });
    this.#tasks.push(task);
    return task.promise;
  }
}

/** A file that was cut off says nothing of its end; what is left of it would pass for the whole. */
function isWhole(bytes: Uint8Array): boolean {
  const latin1 = (from: number, to: number) => Buffer.from(bytes.subarray(Math.max(0, from), to)).toString("latin1");
  return latin1(0, 1024).includes("%PDF-") && latin1(bytes.length - TAIL, bytes.length).includes("%%EOF");
}

async function readDocument(opened: Opened): Promise<Outcome<Page[]>> {
  const document = await opened.strict;
  if (document.numPages > MAX_PAGES) return failed("too-large");
  const layers = await document.getOptionalContentConfig();
  const pages: Page[] = [];
  let total = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(opened, number, layers);
    total += page.runs.length;
    if (page.runs.length > MAX_RUNS_ON_PAGE || total > MAX_RUNS) return failed("too-large");
    pages.push(page);
  }
  return { ok: true, value: pages };
}

async function readPage(opened: Opened, number: number, layers: OptionalContentConfig): Promise<Page> {
  const proxy = await (await opened.strict).getPage(number);
  const viewport = proxy.getViewport({ scale: 1 });
  const { width, height } = viewport;
  const annotations = readAnnotations((await proxy.getAnnotations()) as RawAnnotation[], viewport);
  const { list, fonts } = await operationsOf(opened, proxy, number);
  const drawing = drawingOf(list, { transform: viewport.transform as Matrix, width, height, fontOf: fonts, layers });
  const page = pageOf({ number, width, height }, drawing, annotations);
  proxy.cleanup();
  return page;
}

interface Operations {
  list: OperatorList;
  fonts: (id: string) => Font;
}

/**
 * What a page draws. Read strictly, the list of a page with a picture is cut off like that of a damaged one, without a
 * word: the text alone tells them apart, and the page is read once more without its pictures.
 */
async function operationsOf(opened: Opened, page: PDFPageProxy, number: number): Promise<Operations> {
  const list = await page.getOperatorList();
  if (!mayBeCutOff(list) || !(await holdsLess(list, page))) return { list, fonts: fontsOf(page) };
  const again = await (await opened.lenient).getPage(number);
  return { list: await again.getOperatorList(), fonts: fontsOf(again) };
}

/** Lists come in parts of about so many operations; what is cut off lacks the last of them. */
const PART = 990;
const mayBeCutOff = ({ fnArray: { length } }: OperatorList): boolean => length === 0 || length >= PART;

/** Whether a list shows less than the text of its page. */
async function holdsLess({ fnArray, argsArray }: OperatorList, page: PDFPageProxy): Promise<boolean> {
  const { items } = await page.getTextContent();
  const printed = items.reduce((sum, item) => sum + ("str" in item ? lettersIn(item.str) : 0), 0);
  let drawn = 0;
  for (const [i, operation] of fnArray.entries()) {
    if (operation !== OPS.showText) continue;
    const [glyphs] = argsArray[i] as [({ unicode: string } | number)[]];
    for (const glyph of glyphs) if (typeof glyph !== "number") drawn += lettersIn(glyph.unicode);
  }
  return drawn < printed;
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const fontsOf =
  (page: PDFPageProxy) =>
  (id: string): Font =>
    page.commonObjs.has(id) ? (page.commonObjs.get(id) as Font) : {};
