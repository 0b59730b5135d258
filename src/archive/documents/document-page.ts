/** Makes the page of a document from what was kept when it was read, and from what stands around it in the archive. */
import type { KamervraagDocument } from "../../domain/document.ts";
import { aanhangselUrl, kamerstukUrl } from "../../domain/official-links.ts";
import type { DocumentPage, OfficialLink, PaperLink, VraagDeel, ZaakRef } from "../model.ts";
import type { Rondom } from "../rondom/rondom.ts";
import { documentRow } from "./document-rows.ts";

export interface Surroundings {
  /** What the document says of its zaak, and each question by the last part of its address. */
  zaak: ZaakRef;
  perVraag: (sleutel: string) => PaperLink[];
  rondom: Rondom;
  /** Address of our own page for the paper behind an official address; `null` where the archive does not hold it. */
  ownPage: (officialUrl: string) => string | null;
}

/** `delen` are its questions, rendered with links to these own pages. */
export function makeDocumentPage(
  document: KamervraagDocument,
  delen: readonly VraagDeel[],
  { zaak, perVraag, rondom, ownPage }: Surroundings,
): Omit<DocumentPage, "bronAdres" | "ookAdressen" | "personen"> {
  const { kamerstukken, zieOok, ...rest } = document;
  const link = (tekst: string, officieel: string | null): OfficialLink => {
    return { tekst, officieel, eigen: officieel && ownPage(officieel) };
  };
  return {
    ...rest,
    ...documentRow(document, delen),
    zijnGeteld: document.vragen.length > 1 && document.vragen.every(({ kop }) => !/\d/.test(kop ?? "")),
    vragen: delen.map((deel) => ({
      ...deel,
      later: perVraag(deel.sleutel),
      verwant: rondom.verwant[deel.sleutel] ?? [],
      stukken: rondom.stukken[deel.sleutel] ?? [],
    })),
    aangehaald: rondom.aangehaald,
    kamerstukken: kamerstukken.map((tekst) => link(tekst, kamerstukUrl(tekst))),
    zieOok: zieOok.map((tekst) => link(tekst, aanhangselUrl(tekst))),
    zaak,
  };
}
