/** The tools with which people take text out of PDFs, as far as they are installed here. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const EXTRACT = join(import.meta.dirname, "extract.py");
const LARGEST_OUTPUT = 64_000_000;

/** The system's own comes second: tools that the system installs are there. */
const PYTHONS = ["python3", "/usr/bin/python3"];

/** @returns the texts of the PDFs, or `null` where the tool is not there */
type Extractor = (pdfs: readonly string[]) => string[] | null;

function run(command: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8", maxBuffer: LARGEST_OUTPUT });
  return status === 0 ? stdout : null;
}

const pdftotext =
  (...options: string[]): Extractor =>
  (pdfs) => {
    const texts = pdfs.map((pdf) => run("pdftotext", [...options, pdf, "-"]));
    return texts.every((text) => text !== null) ? texts : null;
  };

const python =
  (tool: string): Extractor =>
  (pdfs) => {
    for (const command of PYTHONS) {
      const output = run(command, [EXTRACT, tool, ...pdfs]);
      if (output !== null) return JSON.parse(output) as string[];
    }
    return null;
  };

/** By the name of the dialect. */
export const EXTRACTORS: Readonly<Record<string, Extractor>> = {
  pdftotext: pdftotext(),
  "pdftotext -layout": pdftotext("-layout"),
  "pdftotext -raw": pdftotext("-raw"),
  pypdf: python("pypdf"),
  pdfminer: python("pdfminer"),
  PyMuPDF: python("pymupdf"),
  "Markdown of PyMuPDF": python("markdown"),
};
