/** The papers of a zaak, and what each paper and each question must say of the others. */
import type { KamervraagDocument } from "../../domain/document.ts";
import type { Zaak } from "../../domain/zaak.ts";
import type { PaperLink, ZaakRef } from "../model.ts";
import { type MatchedVraag, matchVragen } from "./match-vragen.ts";

/** A zaak with its papers, oldest first; where it is one answer, its questions are not matched. */
export interface ZaakWithPapers {
  zaak: Zaak;
  papers: KamervraagDocument[];
  vragen: MatchedVraag[];
}

/** Ties the questions of the papers of a zaak; `papers` in any order. */
export function openZaak(zaak: Zaak, papers: readonly KamervraagDocument[]): ZaakWithPapers {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const ordered = zaak.documenten.map((id) => byId.get(id)!);
  return { zaak, papers: ordered, vragen: isOneAnswer(zaak) ? [] : matchVragen(ordered) };
}

/**
 * Whether a zaak is one paper that answers its questions: that says all there is to say. The page of the zaak leads to
 * its questions and does not repeat them.
 */
export const isOneAnswer = ({ documenten, stand }: Pick<Zaak, "documenten" | "stand">): boolean =>
  documenten.length === 1 && stand === "beantwoord";

/** What the page of a document says of its zaak, and what each of its questions says, by the last part of its address. */
export function referToZaak(
  whole: ZaakWithPapers,
  document: KamervraagDocument,
): { zaak: ZaakRef; perVraag: (sleutel: string) => PaperLink[] } {
  const { zaak, papers, vragen } = whole;
  const after = papers.slice(papers.indexOf(document) + 1).filter((paper) => saysMore(document, paper));
  // Once there is an answer, the postponement before it is history.
  const isAnswered = after.some(({ soort }) => soort === "antwoord");
  const later = after.filter(({ variant }) => !(isAnswered && variant === "uitstel"));
  return {
    zaak: {
      id: zaak.id,
      stand: zaak.stand,
      ingezonden: zaak.ingezonden,
      papers: papers.filter((paper) => paper !== document).map((paper) => paperLink(paper, null)),
      later: later.map((paper) => paperLink(paper, null)),
    },
    perVraag: (sleutel) => {
      const vraag = vragen.find(({ prints }) =>
        prints.some((print) => print.document === document.id && print.sleutel === sleutel),
      );
      return later.flatMap((paper) => {
        if (paper.soort !== "antwoord") return paperLink(paper, null);
        const answer = vraag?.antwoorden.find((found) => found.document === paper.id);
        return answer ? paperLink(paper, answer.sleutel) : [];
      });
    },
  };
}

/**
 * Whether a later paper of the zaak is news to who reads an earlier one: an answer to questions, a further or corrected
 * answer to an answer, a notice that there will be none. The same answer in another file is not.
 */
function saysMore(earlier: KamervraagDocument, later: KamervraagDocument): boolean {
  if (later.soort === "mededeling") return earlier.soort !== "antwoord" && later.variant !== null;
  if (later.soort !== "antwoord" || later.antwoorden.length === 0) return false;
  if (earlier.soort !== "antwoord") return true;
  const isFurther = later.variant === "nader" || later.variant === "gecorrigeerd";
  const isLater = earlier.ontvangen !== null && later.ontvangen !== null && earlier.ontvangen < later.ontvangen;
  return isLater || (isFurther && earlier.variant === null);
}

export const paperLink = (
  paper: Pick<KamervraagDocument, "id" | "soort" | "variant" | "titel" | "ingezonden" | "ontvangen">,
  sleutel: string | null,
): PaperLink => ({
  document: paper.id,
  sleutel,
  soort: paper.soort,
  variant: paper.variant,
  titel: paper.titel,
  dag: paper.soort === "vragen" ? paper.ingezonden : (paper.ontvangen ?? null),
});
