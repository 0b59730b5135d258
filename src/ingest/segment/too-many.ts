/** More questions or answers than any document of the Kamer holds. */
import { UnreadableSource } from "../tree/source.ts";
import type { Segment } from "./segments.ts";

/** A list of questions about a budget holds some hundreds; what holds more is no document of the Kamer. */
const MOST = 2000;

/** @throws UnreadableSource where there are too many */
export function refuseTooMany(segments: readonly Segment[]): void {
  for (const soort of ["vraag", "antwoord"]) {
    const count = segments.filter((segment) => segment.soort === soort).length;
    const what = soort === "vraag" ? "vragen" : "antwoorden";
    if (count > MOST) {
      throw new UnreadableSource(
        "too-many-vragen",
        `Het bestand telt ${count} ${what}; een document met meer dan ${MOST} ${what} bestaat niet echt`,
        "Controleer of dit het goede bestand is, of splits het",
      );
    }
  }
}
