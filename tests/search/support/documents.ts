/** A small archive of invented documents, each with something that search must get right. */
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import type { Thema } from "../../../src/domain/thema.ts";

type Given = Partial<KamervraagDocument> &
  Pick<KamervraagDocument, "id"> & { qa: [vraag: string, antwoord: string | null][] };

export function makeDocument({ qa, ...given }: Given): KamervraagDocument {
  const regels = { van: 1, tot: 1 };
  return {
    soort: "antwoord",
    variant: null,
    titel: `Document ${given.id}`,
    onderwerp: null,
    zaaknummer: null,
    aanhangselnummer: null,
    vergaderjaar: null,
    vraagstellers: [],
    gerichtAan: [],
    bewindspersonen: [],
    medeNamens: [],
    ingezonden: null,
    ontvangen: null,
    aanhef: "",
    mededeling: null,
    vragen: qa.map(([tekst], i) => ({
      nummers: [String(i + 1)],
      kop: null,
      tekst,
      themas: [],
      themaRedenen: [],
      regels,
    })),
    antwoorden: qa.flatMap(([, tekst], i) =>
      tekst === null ? [] : [{ nummers: [String(i + 1)], kop: null, tekst, regels }],
    ),
    slot: "",
    voetnoten: [],
    verwijzingen: [],
    kamerstukken: [],
    zieOok: [],
    koppelingen: [],
    herkomst: {},
    correcties: [],
    herstellingen: { aantal: 0, woorden: [] },
    bron: { bestand: `${given.id}.txt`, sha256: "0".repeat(64), formaat: "tika-text" },
    meldingen: [],
    ...given,
  };
}

export const THEMAS: Thema[] = [
  {
    slug: "jeugdzorg",
    label: "Jeugdzorg",
    officieel: null,
    termen: ["jeugdzorg", "pleegzorg"],
    steuntermen: [],
    nietBij: [],
    breder: [],
    verwant: [],
    definitie: "Zorg voor kinderen.",
  },
  {
    slug: "scheepvaart",
    label: "Scheepvaart",
    officieel: null,
    termen: ["schip", "*kanaal"],
    steuntermen: [],
    nietBij: [],
    breder: [],
    verwant: [],
    definitie: "Varen.",
  },
];

const jeugd = makeDocument({
  id: "2026Z00001",
  zaaknummer: "2026Z00001",
  titel: "Wachttijden in de jeugdzorg",
  vraagstellers: [{ naam: "De Vries", partij: "ABC" }],
  bewindspersonen: [{ naam: "Jansen", rol: "minister", portefeuille: "Volksgezondheid, Welzijn en Sport" }],
  ingezonden: "2026-01-10",
  ontvangen: "2026-02-20",
  qa: [
    [
      "Hoeveel meldingen van kindermishandeling kwamen er bij Veilig Thuis?",
      "Er kwamen 68.150 meldingen binnen, ook van leerkrachten.",
    ],
    [
      "Is de termijn van tien weken overschreden?",
      "Ja. De Raad voor de Kinderbescherming werd ingeschakeld (Kamerstukken 31 015, nr. 290).",
    ],
    ["Hoe verloopt de screening van pleegouders?", "De begeleiding van pleegouders is op orde, van top tot teen."],
    ["Bent u bereid de wachtlijsten aan te pakken?", "De gemeenten pakken de wachtlijsten bij Veilig Thuis aan."],
  ],
});
jeugd.vragen[2]!.themas = ["jeugdzorg"];

const kanaal = makeDocument({
  id: "ah-tk-20242025-605",
  aanhangselnummer: 605,
  vergaderjaar: "2024-2025",
  titel: "De stremming van het Julianakanaal",
  vraagstellers: [
    { naam: "Yeşil", partij: "XYZ" },
    { naam: "De Vries", partij: "ABC" },
  ],
  bewindspersonen: [{ naam: "Bakker", rol: "staatssecretaris", portefeuille: "Infrastructuur en Waterstaat" }],
  ingezonden: "2024-10-01",
  ontvangen: "2024-11-18",
  qa: [
    ["Wat doet het gezonken schip met de scheepvaart?", "De stremming duurt drie weken."],
    ["Krijgen ondernemers nadeelcompensatie?", "Dat beziet de gemeente per geval, per schip en per week."],
    ["Hoe lang duren de werkzaamheden?", null],
  ],
});
// One answer for the first two questions.
kanaal.antwoorden = [
  {
    ...kanaal.antwoorden[0]!,
    nummers: ["1", "2"],
    tekst: "De stremming duurt drie weken; ondernemers krijgen nadeelcompensatie.",
  },
];

const open = makeDocument({
  id: "2025Z00002",
  zaaknummer: "2025Z00002",
  soort: "vragen",
  titel: "Het bericht ‘Stroomnet vol’",
  vraagstellers: [{ naam: "Smit", partij: null }],
  ingezonden: "2025-06-01",
  qa: [
    ["Hoe wordt het elektriciteitsnet uitgebreid?", null],
    ["Wat betekent dat voor scholen en voor de week, vraagt Stroom Voor Noord (SVN)?", null],
  ],
});

const uitstel = makeDocument({
  id: "2025Z00003",
  zaaknummer: "2025Z00003",
  soort: "mededeling",
  titel: "Uitstel beantwoording",
  mededeling: "De vragen over orgaandonatie worden later beantwoord.",
  qa: [],
});

/** Enough questions about nothing, so that rare words are rare. */
const filler = makeDocument({
  id: "2020Z00009",
  zaaknummer: "2020Z00009",
  titel: "Begroting",
  ingezonden: "2020-01-01",
  ontvangen: "2020-02-01",
  qa: Array.from({ length: 60 }, (_, i) => [
    `Hoe hoog is post ${i + 1} van de begroting, en klopt het bedrag voor de gemeente in week ${i + 1}?`,
    `Het bedrag voor de gemeente staat in de begroting. De vergoeding is gelijk gebleven.`,
  ]),
});

export const DOCUMENTS: KamervraagDocument[] = [jeugd, kanaal, open, uitstel, filler];
