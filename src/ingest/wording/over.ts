/** What stands between those who are asked and the subject. */
import { AMBTSDEEL } from "./ambten.ts";

const VOORZETSEL = String.raw`over|inzake|betreffende|omtrent|aangaande|naar\s*aanleiding\s*van|n\.a\.v\.|met\s*betrekking\s*tot|m\.b\.t\.|ten\s+aanzien\s+van|in\s+verband\s+met`;
/** The word that a lost space glues to it: “overde sluiting”, “over‘Box 3’”. */
const BEHIND = String.raw`:?\s+|:?(?=[«‘“"„])|(?=(?:de|het)\s)`;

/** “over”, and what else the subject follows; also where the space before or behind it was lost. */
export const OVER = new RegExp(String.raw`(?:\s|(?<=${AMBTSDEEL}|\)))(?:${VOORZETSEL})(?:${BEHIND})`, "iu");
