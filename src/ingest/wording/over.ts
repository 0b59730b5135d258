/** What stands between those who are asked and the subject. */
import { AMBTSDEEL } from "./ambten.ts";

const VOORZETSEL = String.raw`[Oo]ver|[Ii]nzake|[Bb]etreffende|[Oo]mtrent|[Aa]angaande|[Nn]aar\s*aanleiding\s*van|n\.a\.v\.|[Mm]et\s*betrekking\s*tot|m\.b\.t\.|ten\s+aanzien\s+van|in\s+verband\s+met`;
/** The word that a lost space glues to it: “overde sluiting”, “over‘Box 3’”, “overKosten”. */
const BEHIND = String.raw`:?\s+|:?(?=[«‘“"„\p{Lu}])|(?=(?:de|het|een)\s)`;

/** “over”, and what else the subject follows; also where the space before or behind it was lost. */
export const OVER = new RegExp(String.raw`(?:\s|(?<=${AMBTSDEEL}|\)))(?:${VOORZETSEL})(?:${BEHIND})`, "u");
