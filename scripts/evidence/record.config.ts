/**
 * Runs the unit tests of ingest and keeps every document that they make and read, so that rules can be held against
 * them:
 *
 *   node scripts/run.mjs vitest run --config scripts/evidence/record.config.ts
 *   npm run evidence -- build/evidence/tests
 *
 * Files that are refused for their size or for the time that they take are not kept.
 */
import { defineConfig, type Plugin } from "vitest/config";
import base from "../../vitest.config.ts";

/** Where documents come in: what is called, and in which module. */
const ENTRANCES: Readonly<Record<string, string>> = {
  ingestDocument: "src/ingest/ingest-document.ts",
  readTikaText: "src/ingest/readers/tika-text.ts",
  readPdfText: "src/ingest/readers/pdf-text.ts",
  readPdf: "src/ingest/readers/pdf.ts",
  readDocx: "src/ingest/readers/docx.ts",
  readOfficialXml: "src/ingest/readers/official-xml.ts",
  readOfficialHtml: "src/ingest/readers/official-html.ts",
};

/** Puts the recorder before the functions that documents come in through. */
const recorder: Plugin = {
  name: "record-documents",
  enforce: "pre",
  transform(code, id) {
    const entrance = Object.entries(ENTRANCES).find(([, file]) => id.endsWith(`/${file}`));
    if (!entrance) return null;
    const [name] = entrance;
    return code.replace(
      new RegExp(`export (async )?function ${name}\\(`),
      `export function ${name}(...given) { return globalThis.$recorded(given, () => ${name}Unrecorded(...given)); }
       $1function ${name}Unrecorded(`,
    );
  },
};

export default defineConfig({
  plugins: [recorder],
  test: {
    ...base.test,
    include: ["tests/ingest/**/*.test.ts"],
    setupFiles: [`${import.meta.dirname}/record.ts`],
  },
});
