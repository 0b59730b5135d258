/** What the figures of years say, in a sentence: in which year most questions were. */
import { countVragen, formatAantal, formatOpsomming } from "../labels.ts";
import type { JaarTelling } from "./tellen.ts";

/** “De meeste in 2023: 19 vragen.”, “De meeste in 2023 en 2024: elk 9 vragen.”, “Alle 7 in 2023.” */
export function jarenInWoorden(perJaar: readonly JaarTelling[], zonderJaar: number): string {
  const most = Math.max(...perJaar.map(({ aantal }) => aantal));
  const top = perJaar.filter(({ aantal }) => aantal === most);
  const jaren = formatOpsomming(top.map(({ jaar }) => jaar));
  if (perJaar.length > 1) return `De meeste in ${jaren}: ${top.length > 1 ? "elk " : ""}${countVragen(most)}.`;
  if (zonderJaar > 0) return `${countVragen(most)} in ${jaren}, ${formatAantal(zonderJaar)} zonder datum.`;
  return most === 1 ? `1 vraag, in ${jaren}.` : `Alle ${formatAantal(most)} in ${jaren}.`;
}
