import type { Vraagsteller } from "./document.ts";

/** “Westerveld (Pro)”. */
export const formatVraagsteller = ({ naam, partij }: Vraagsteller): string => (partij ? `${naam} (${partij})` : naam);
