import { mkdirSync } from "node:fs";
export async function makeSearchPart({ outDir }: { outDir: string; name: string; documents: string[]; themas: unknown }): Promise<void> { mkdirSync(outDir, { recursive: true }); }
