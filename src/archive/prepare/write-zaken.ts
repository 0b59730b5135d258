/** Writes the lists of zaken, and the page of each that has one. */
import type { ArchiveIndex } from "../model.ts";
import type { OwnPages } from "../render/official.ts";
import { makeZaakPage } from "../zaken/zaak-page.ts";
import { zaakRow } from "../zaken/zaak-rows.ts";
import { hasOwnPage, type ZaakWithPapers } from "../zaken/zaken.ts";
import { type DocumentFiles, loadDocumentFiles } from "../render/vraag.ts";
import { writeRow } from "./write-row.ts";

/** Whether no answer is in the archive, and none was called off. */
export const isOpen = ({ zaak: { stand } }: ZaakWithPapers): boolean => stand === "open" || stand === "uitgesteld";

/** Returns which zaken have a page, and which other addresses lead to it. */
export async function writeZaken(
  zaken: readonly ZaakWithPapers[],
  { vragen, ownPages, outDir }: { vragen: string; ownPages: OwnPages; outDir: string },
): Promise<ArchiveIndex["zaken"]> {
  await writeRow(outDir, "zaken/lijsten", "alle", zaken.map(zaakRow));
  await writeRow(outDir, "zaken/lijsten", "open", zaken.filter(isOpen).map(zaakRow));
  const paths: ArchiveIndex["zaken"] = [];
  for (const whole of zaken) {
    if (!hasOwnPage(whole.zaak)) continue;
    const files = new Map<string, DocumentFiles>();
    for (const paper of whole.papers) files.set(paper.id, await loadDocumentFiles(paper, vragen, ownPages));
    await writeRow(outDir, "zaken", whole.zaak.id, makeZaakPage(whole, files));
    paths.push({ id: whole.zaak.id, doorverwijzingen: otherAddresses(whole) });
  }
  return paths;
}

/**
 * A zaak without zaaknummer is named after its first paper. When an earlier paper or one with the number joins the
 * archive, the address before must still lead here. (“2026Z10868-vragen” was never one: it has the number already.)
 */
const otherAddresses = ({ zaak }: ZaakWithPapers): string[] =>
  zaak.documenten.filter((id) => id !== zaak.id && !id.startsWith(`${zaak.id}-`));
