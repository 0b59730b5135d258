/** Which documents a page that could not be made is of. */
import { readJob } from "../archive/job.ts";
import { DocumentFailed } from "../archive/rows.ts";
import { documentAdres, zaakAdres } from "../domain/adressen.ts";

/** Their ids: those that the error names, else those of the document or zaak at the address; none for a list. */
export function documentsAt(jobFolder: string, adres: string, error: unknown): string[] {
  // The pages are made by a copy of the module, which Astro bundles: the class is another.
  if ((error as Error | null)?.name === DocumentFailed.name) return [(error as DocumentFailed).document];
  const { documenten, zaken } = readJob(jobFolder);
  const document = documenten.find(({ id }) => adres.startsWith(documentAdres(id)));
  if (document) return [document.id];
  const zaak = zaken.find(({ id, doorverwijzingen }) =>
    [id, ...doorverwijzingen].some((at) => adres === zaakAdres(at)),
  );
  return zaak?.zaak.documenten ?? [];
}
