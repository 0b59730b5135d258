/** The files in Pagefind's form, and those of Pagefind itself. */

/** In the folder of a part. */
export const PAGEFIND_FILES = {
  /** Where each block of words stands. */
  blocks: "blokken.z",
  /** Blocks of words. */
  pack: (place: number): string => `index/${String(place).padStart(2, "0")}.pf_index`,
  /** The copy of a document. */
  text: (id: string): string => `tekst/${id}.pf_fragment`,
} as const;

/** The program, once beside all parts. */
export const PROGRAM_FILES = { script: "pagefind.js", wasm: "wasm.unknown.pagefind" } as const;
