/** The ways a zaak can go, the ordinary one first. Each peculiar one was seen in recorded answers, or reported. */
import type { Kind, StukRow, XmlManner, ZaakRow } from "./rows.ts";
import { answerTo } from "./wording.ts";

export interface Paper {
  kind: Kind;
  /** Days after the questions; an answer comes up to five days later. */
  after: number;
  /** Where the Kamer files it under another Soort than its kind has. */
  soort?: string;
  onderwerp?: (zaak: ZaakRow) => string;
  /** How its own file is. */
  own?: Partial<Pick<StukRow, "own" | "manner" | "lengthOff" | "kamer" | "aanhangselnummer" | "alias">>;
  xml?: XmlManner;
  joint?: boolean;
  withBijlage?: boolean;
  withoutZaak?: boolean;
  /** Never formatted, however old. */
  unpublished?: boolean;
}

export interface Scenario {
  name: string;
  papers: readonly Paper[];
  noAddressee?: boolean;
  emptyActor?: boolean;
  /** The year of its number is not that of its day. */
  oddYear?: boolean;
  /** The subject of the zaak before it. */
  sameSubject?: boolean;
}

const vraag: Paper = { kind: "vraag", after: 0 };
const uitstel: Paper = { kind: "uitstel", after: 20 };
const antwoord: Paper = { kind: "antwoord", after: 30 };

/** An answered question whose own files behave in some way; without a publication, so that they are what is fetched. */
const filed = (name: string, own: NonNullable<Paper["own"]>): Scenario => ({
  name,
  papers: [vraag, { ...antwoord, own, unpublished: true }],
});

export const SCENARIOS: readonly Scenario[] = [
  { name: "gewoon", papers: [vraag, uitstel, antwoord] },
  { name: "uitstel als antwoord", papers: [vraag, { ...uitstel, soort: "Antwoord schriftelijke vragen" }, antwoord] },
  { name: "intrekking als antwoord", papers: [vraag, { kind: "intrekking", after: 12 }] },
  { name: "overdracht", papers: [vraag, { kind: "overdracht", after: 4 }, antwoord] },
  {
    name: "meer antwoorden",
    papers: [vraag, antwoord, { kind: "nader antwoord", after: 45 }, { kind: "rectificatie", after: 50 }],
  },
  {
    name: "nader onder gewone Soort",
    papers: [vraag, antwoord, { kind: "nader antwoord", after: 45, soort: "Antwoord schriftelijke vragen" }],
  },
  { name: "gezamenlijk antwoord", papers: [vraag, { ...antwoord, joint: true }] },
  { name: "stuk zonder zaak", papers: [vraag, { ...antwoord, withoutZaak: true }] },
  { name: "zaak zonder stuk", papers: [] },
  { name: "zonder geadresseerde", papers: [vraag, antwoord], noAddressee: true, emptyActor: true },
  { name: "bijlage", papers: [vraag, { ...antwoord, withBijlage: true }] },
  { name: "onbekende Soort", papers: [vraag, { kind: "onbekend", after: 8 }, antwoord] },
  { name: "Kamer 0", papers: [vraag, { ...antwoord, own: { kamer: 0 } }] },
  { name: "ander jaar in het nummer", papers: [vraag, antwoord], oddYear: true },
  { name: "zelfde onderwerp", papers: [vraag, uitstel, antwoord], sameSubject: true },
  {
    name: "wet die wordt ingetrokken",
    papers: [vraag, { ...antwoord, onderwerp: (zaak) => `${answerTo(zaak)} en de wet die is ingetrokken` }],
  },
  {
    name: "antwoord zonder aanhef",
    papers: [
      vraag,
      { ...antwoord, onderwerp: (zaak) => answerTo(zaak).replace("Antwoord op", "De beantwoording van") },
    ],
  },
  // Not at the end, where zaken are too fresh to be published.
  { name: "XML met verwijzing", papers: [vraag, { ...antwoord, xml: "pointer" }] },
  { name: "XML zonder inhoud", papers: [vraag, { ...antwoord, xml: "hollow" }] },
  { name: "XML van vroeger", papers: [{ ...vraag, xml: "old-root" }, antwoord] },
  filed("lengte anders", { lengthOff: 17 }),
  filed("Word", { own: "word" }),
  filed("Word als PDF", { manner: "word-as-pdf" }),
  filed("foutpagina als PDF", { manner: "html-error" }),
  filed("afgebroken", { manner: "cut" }),
  filed("afgebroken, zonder lengte", { manner: "cut-chunked" }),
  filed("leeg", { manner: "empty" }),
  filed("ontbreekt", { manner: "404" }),
  filed("ontbreekt, 204", { manner: "204" }),
  filed("druppelsgewijs", { manner: "drip" }),
  filed("ingepakt", { manner: "gzip" }),
  filed("met kenmerk", { manner: "etag" }),
  filed("naam die klimt", { manner: "evil-name" }),
];
