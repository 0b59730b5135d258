/**
 * Every address, name and limit of the official sources, each with where it comes from: “D” official documentation or
 * `$metadata`, “R” seen in recorded answers, “M” measured or reported by others. None was tried on the live services
 * (docs/ophalen.md says how to look at the first run). What changes at a source is changed here.
 */
import type { ODataVersion } from "../source.ts";

/** A host with manners of its own. */
export type Host = "kamer" | "sru" | "zoek";

/** How often a host may be asked. */
export interface Pace {
  atOnce: number;
  /** So many requests… */
  requests: number;
  /** …in this time, longer than the limit by as much as requests may come closer together on the way. */
  perMs: number;
  /** How long nothing is asked after “too many requests” without a time; for as long again the pace is half. */
  restMs: number;
}

export const PACES: Record<Host, Pace> = {
  // No limit is published (D: “bandwidth per IP address may be reduced”); five a second is the archive's own choice.
  kamer: { atOnce: 2, requests: 5, perMs: 1_200, restMs: 10_000 },
  // 429 from about five a second, with a bucket of about twenty (M, 20 September 2026).
  sru: { atOnce: 1, requests: 1, perMs: 1_200, restMs: 10_000 },
  // Ten in thirty seconds, by its robots.txt (M).
  zoek: { atOnce: 1, requests: 10, perMs: 30_500, restMs: 30_000 },
};

export interface Patience {
  /** Attempts after the first. */
  retries: number;
  /** Before the first of them; twice as long before each next one, and by chance up to twice that. */
  firstWaitMs: number;
  longestWaitMs: number;
  /** A longer `Retry-After` is not waited for: another run will try. */
  longestRetryAfterMs: number;
  /** Without a byte. */
  silenceMs: number;
  /** For a whole answer, however slowly it drips. */
  wholeMs: number;
}

export const PATIENCE: Patience = {
  // 2, 4, 8 … s.
  retries: 5,
  firstWaitMs: 2_000,
  longestWaitMs: 60_000,
  longestRetryAfterMs: 15 * 60_000,
  // Searches take up to 120 s when the service is busy (M); the Kamer gives up after 30 s by itself (M).
  silenceMs: 130_000,
  wholeMs: 15 * 60_000,
};

/** More than any answer or file holds (largest seen: answers of 335 kB, pages of 2 MB; R). */
export const LARGEST = { answer: 64 * 1024 * 1024, file: 256 * 1024 * 1024, xml: 32 * 1024 * 1024 };

export interface Addresses {
  odata: Record<ODataVersion, string>;
  sru: string;
  /** Files of publications: `/{identifier}.xml`, `/{identifier}/metadata.xml`. */
  zoek: string;
}

export const ADDRESSES: Addresses = {
  odata: {
    // D: OpenDataPortaal issue 175, live since 12 June 2026.
    v5: "https://gegevensmagazijn.tweedekamer.nl/OData/v5",
    // D; was to stop on 1 August 2026, still answered in October (M).
    v4: "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0",
  },
  // The old zoek.officielebekendmakingen.nl/sru/Search has another schema and was dead in 2026 (M).
  sru: "https://repository.overheid.nl/sru",
  // Not repository.overheid.nl/frbr/…, which its robots.txt closes (M).
  zoek: "https://zoek.officielebekendmakingen.nl",
};

/** The order in which versions of the Kamer's interface are tried: the one that stays, then the one that goes. */
export const VERSIONS: readonly ODataVersion[] = ["v5", "v4"];

/** Names of `Document` that differ by version (M); `null` where a version has none. All others are the same in both. */
export const DOCUMENT_NAMES: Record<ODataVersion, { documentnummer: string }> = {
  v4: { documentnummer: "DocumentNummer" },
  v5: { documentnummer: "Nummer" },
};

/** Rows on a page (v4: R; v5: M). Never asked for, since `$top` takes the way to the next page away (M, issue 70). */
export const PAGE_SIZES: readonly number[] = [100, 250];

/** Soort of the cases that are ours (R); “Mondelinge vragen” are not. */
export const ZAAK_SOORT = "Schriftelijke vragen";

/** Soorten of papers that are asked for by themselves (R). Four, with a window, cost 35 of the 100 nodes of a filter (M). */
export const STUK_SOORTEN = [
  "Schriftelijke vragen",
  "Antwoord schriftelijke vragen",
  "Antwoord schriftelijke vragen (nader)",
  "Mededeling (uitstel antwoord)",
] as const;

/** Relations of actors to a case (R). */
export const RELATIES = { indiener: "Indiener", medeindiener: "Medeindiener", gerichtAan: "Gericht aan" };

/** Names of publications in the search (M), and the type that questions in writing have (R). */
export const PUBLICATION_NAMES = { aanhangsels: "Kamervragen (Aanhangsel)", vragen: "Kamervragen zonder antwoord" };
export const WRITTEN = "Schriftelijke vragen";
/** Records on a page of the search: 100 is safe (M). From the 10,000th on it gives 504: pages follow by key (M). */
export const RECORDS_A_PAGE = 100;

/** What a page says that stands where a publication was (M). */
export const NOTICES = {
  takenBack: /op verzoek van (?:de )?publicerende organisatie verwijderd/i,
  notFound: /404: Pagina niet gevonden/i,
  /** In the address that a redirect leads to. */
  notFoundAddress: /fout404/i,
  hollow: /niet beschikbaar in HTML-formaat/i,
};

/** Elements that publications and records begin with (R); the old ones are of before 2010. */
export const ROOTS = {
  publication: ["officiele-publicatie", "vraagdoc", "kamerwrk", "kamerstuk", "opdracht"],
  metadata: ["metadata_gegevens", "owms-metadata"],
};
/** A publication of fewer bytes holds nothing (M). */
export const HOLLOW_BELOW = 700;
