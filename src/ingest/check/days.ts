/**
 * What is suspicious in the days of a document: those that count, be they printed or said by the archivist. They are
 * reported, and never repaired.
 */
import type { KamervraagDocument, Melding } from "../../domain/document.ts";
import { meldingOf } from "../melding.ts";
import type { Understood } from "../understood.ts";

const VELDEN = ["ingezonden", "ontvangen"] as const;

type Dagen = Partial<Pick<KamervraagDocument, (typeof VELDEN)[number]>>;

export interface DaysToCheck {
  printed: Pick<Understood["metadata"], (typeof VELDEN)[number] | "onmogelijkeDatums">;
  /** What is known from elsewhere, which counts before what is printed. */
  known: Dagen;
  /** What of that the `.yaml` says. */
  own: Dagen;
  /** The day on which the document is read. */
  vandaag: string;
}

/** Since the first States General of the kingdom. */
const EERSTE_DAG = "1814-01-01";

export function checkDays({ printed, known, own, vandaag }: DaysToCheck): Melding[] {
  const counts = { ingezonden: printed.ingezonden, ontvangen: printed.ontvangen, ...known };
  const remedieFor = (veld: (typeof VELDEN)[number]): string =>
    own[veld] == null
      ? `Zet de juiste datum als ${veld} in de .yaml naast het document`
      : `Verbeter ${veld} in de .yaml naast het document`;
  const impossible = printed.onmogelijkeDatums
    .filter(({ veld }) => counts[veld] === null)
    .map(({ veld, tekst }) =>
      meldingOf("impossible-date", `"${veld} ${tekst}": die dag bestaat niet`, { remedie: remedieFor(veld) }),
    );
  const outOfRange = VELDEN.flatMap((veld) => {
    // What is printed stands there as it is; what is typed may have slipped.
    const dag = own[veld];
    if (dag == null || (dag >= EERSTE_DAG && dag <= vandaag)) return [];
    const why = dag < EERSTE_DAG ? "voor 1814, toen er nog geen Kamer was" : "na de dag waarop het document is gelezen";
    return meldingOf("date-out-of-range", `De datum van ${veld} (${dag}) ligt ${why}`, { remedie: remedieFor(veld) });
  });
  return [...impossible, ...outOfRange, ...dateOrder(counts, own)];
}

/** Received before it was sent. */
function dateOrder({ ingezonden, ontvangen }: Dagen, own: Dagen): Melding[] {
  if (!ingezonden || !ontvangen || ingezonden <= ontvangen) return [];
  const said = VELDEN.filter((veld) => own[veld] != null);
  const remedie = said.length === 0 ? "Leg de juiste datum vast" : `Verbeter ${said.join(" of ")}`;
  return [
    meldingOf("date-order", `Ontvangen (${ontvangen}) ligt voor ingezonden (${ingezonden})`, {
      remedie: `${remedie} in de .yaml naast het document`,
    }),
  ];
}
