/** A zaak as it stands in lists, and the steps that it took. */
import { daysBetween } from "../../domain/datum.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import type { Zaak } from "../../domain/zaak.ts";
import { formatBewindspersoon, formatVraagsteller } from "../labels.ts";
import type { ZaakRow, ZaakStap } from "../model.ts";
import { cutText } from "../render/opening.ts";
import { isOneAnswer, paperLink, type ZaakWithPapers } from "./zaken.ts";

/** What a list shows of the papers of a zaak. */
export type ListedPaper = Pick<
  KamervraagDocument,
  "id" | "soort" | "variant" | "titel" | "onderwerp" | "vraagstellers" | "ingezonden" | "ontvangen"
>;

/** `papers` in the order of the zaak. */
export function zaakRow({ zaak, papers }: { zaak: Zaak; papers: readonly ListedPaper[] }): ZaakRow {
  const titled = papers.find(({ onderwerp }) => onderwerp !== null) ?? papers[0]!;
  return {
    id: zaak.id,
    stand: zaak.stand,
    titel: titled.titel,
    zaaknummer: zaak.zaaknummer,
    vraagstellers: papers.find(({ vraagstellers }) => vraagstellers.length > 0)?.vraagstellers ?? [],
    ingezonden: zaak.ingezonden,
    beantwoord: zaak.beantwoord,
    enkelAntwoord: isOneAnswer(zaak),
    papers: papers.map((paper) => paperLink(paper, null)),
  };
}

/** Long enough for the reason of a postponement, which comes after who asked what. */
const OPENING_LENGTH = 480;

/** What happened, oldest first. That questions were asked is a step too where only their answer says so. */
export function zaakSteps(whole: ZaakWithPapers): ZaakStap[] {
  const { ingezonden, vraagstellers, papers } = zaakRow(whole);
  const steps = whole.papers.map((paper, index): ZaakStap => {
    const { dag } = papers[index]!;
    return {
      paper: papers[index]!,
      dag,
      dagen: isAsked(paper) || dag === null || ingezonden === null ? null : daysBetween(ingezonden, dag),
      wie: whoOf(paper),
      opening: paper.mededeling && cutText(paper.mededeling.replace(/\s+/g, " "), OPENING_LENGTH),
    };
  });
  if (ingezonden === null || whole.papers.some(isAsked)) return steps;
  const asked = {
    paper: null,
    dag: ingezonden,
    dagen: null,
    wie: vraagstellers.map(formatVraagsteller),
    opening: null,
  };
  return [asked, ...steps];
}

const isAsked = ({ soort }: KamervraagDocument): boolean => soort === "vragen" || soort === "mondeling";

const whoOf = (paper: KamervraagDocument): string[] =>
  isAsked(paper) ? paper.vraagstellers.map(formatVraagsteller) : paper.bewindspersonen.map(formatBewindspersoon);
