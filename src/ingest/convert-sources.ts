/**
 * Sources that only LibreOffice reads → .docx, some at a time, in a folder of the system that is taken away. One process
 * is at work, whatever the number of threads that read.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Melding } from "../domain/document.ts";
import { meldingOf } from "./melding.ts";
import { OFFICE_NAMES, SAVE_AS_DOCX, type OfficeFormat } from "./readers/office/formats.ts";
import { convertToDocx } from "./readers/office/libreoffice.ts";

/** A source to convert. */
export interface ToConvert {
  path: string;
  formaat: OfficeFormat;
}

/** LibreOffice takes longer to start than to convert a letter. */
const AT_ONCE = 20;

export class SourceConverter {
  readonly #program: string;
  #folder: string | null = null;
  #count = 0;

  /** @param program the path of LibreOffice */
  constructor(program: string) {
    this.#program = program;
  }

  /**
   * Converts sources. One that could not be converted beside others is tried once more alone: it may have been kept from it
   * by them.
   *
   * @returns for each, in their order, the path of the .docx that was made, until {@link close}; or why there is none
   */
  async convert(sources: readonly ToConvert[]): Promise<(string | Melding)[]> {
    const made: (string | null)[] = [];
    for (let start = 0; start < sources.length; start += AT_ONCE) {
      made.push(...(await this.#run(sources.slice(start, start + AT_ONCE))));
    }
    const result: (string | Melding)[] = [];
    for (const [i, source] of sources.entries()) {
      const path = made[i] ?? (sources.length > 1 ? (await this.#run([source]))[0] : null);
      result.push(path ?? notConverted(source.formaat));
    }
    return result;
  }

  /** Takes away all that was made. */
  close(): void {
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = null;
  }

  async #run(sources: readonly ToConvert[]): Promise<(string | null)[]> {
    this.#folder ??= mkdtempSync(join(tmpdir(), "vraagbaak-libreoffice-"));
    const folder = join(this.#folder, String(++this.#count));
    const [from, out] = [join(folder, "van"), join(folder, "naar")];
    for (const made of [from, out]) mkdirSync(made, { recursive: true });
    // By a name of ours: no name of a source can be taken for an option, and its ending says what it is.
    const files = sources.map(({ path, formaat }, i) => {
      const file = join(from, `${i}.${formaat}`);
      copyFileSync(path, file);
      return file;
    });
    await convertToDocx(this.#program, files, out, folder);
    rmSync(from, { recursive: true });
    return sources.map((_, i) => join(out, `${i}.docx`)).map((path) => (existsSync(path) ? path : null));
  }
}

const notConverted = (formaat: OfficeFormat): Melding =>
  meldingOf(
    "libreoffice-failed",
    `Dit is ${OFFICE_NAMES[formaat]}, en LibreOffice kan het niet lezen: het is beschadigd, te groot, of met een wachtwoord beveiligd`,
    { remedie: `${SAVE_AS_DOCX[0]!.toUpperCase()}${SAVE_AS_DOCX.slice(1)}` },
  );
