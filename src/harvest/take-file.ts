/**
 * Gets the best file of a paper that its sources offer: XML that holds questions or answers, else HTML, else Word, else PDF.
 * What is held is not fetched again while its source announces the same; nothing worse takes the place of what is held
 * unless the paper itself has a new version.
 */
import { type OntvangenBestand, VORMEN, type Gebeurtenis, type Stuk } from "../domain/zaakrecord.ts";
import type { CaseFolders } from "./case-folders.ts";
import { isLengthDue } from "./look-again.ts";
import type { Bestand, Vorm } from "./model.ts";
import type { Fetched, FileSource } from "./source.ts";
import type { HeldFile, HeldStuk } from "./state.ts";

export interface Wanted {
  map: string;
  stem: string;
  /** What its sources offer, the best first. */
  aanbod: readonly Bestand[];
  /** Of the paper, now. */
  versie: string | null;
  /** What is held of it. */
  stuk: Pick<Stuk, "bestanden">;
  line: Pick<HeldStuk, "bestand" | "hol" | "gemist">;
  dag: string;
}

export interface Taken {
  bestand: HeldFile | null;
  hol: string[];
  /** A file to add to the paper; `null` where there is none, or it is as the one that is held. */
  nieuw: OntvangenBestand | null;
  bytes: number;
  gebeurtenis: Gebeurtenis | null;
  /** Why a file that was wanted could not be had. */
  reden: string | null;
}

const rankOf = (vorm: Vorm | "metadata"): number => (VORMEN as readonly string[]).indexOf(vorm);

const offerOf = ({ sleutel, versie }: Bestand): string => `${sleutel} ${versie}`;

export type WantedOffer = Pick<Wanted, "aanbod" | "versie" | "line" | "dag">;

/** What would be fetched, in the order of trying; nothing where what is held is the best there is. */
export function wantedOf({ aanbod, versie, line: { bestand, hol }, dag }: WantedOffer): Bestand[] {
  const wanted: Bestand[] = [];
  for (const offer of aanbod) {
    // It is read by no better way than the PDF beside it.
    if (offer.vorm === "metadata" || offer.vorm === "odt" || hol?.includes(offerOf(offer))) continue;
    const isHeld = bestand?.sleutel === offer.sleutel;
    if (isHeld && bestand.aanbod === offer.versie && !isLengthDue(bestand, dag)) break;
    if (!isHeld && bestand?.versie === versie && rankOf(offer.vorm) >= rankOf(bestand.vorm)) break;
    wanted.push(offer);
  }
  return wanted;
}

export async function takeFile(wanted: Wanted, folders: CaseFolders, files: FileSource): Promise<Taken> {
  const { map, stem, line, versie, dag } = wanted;
  const held = line.bestand;
  const taken: Taken = {
    bestand: held,
    hol: [...(line.hol ?? [])],
    nieuw: null,
    bytes: 0,
    gebeurtenis: null,
    reden: null,
  };
  for (const offer of wantedOf(wanted)) {
    folders.make(map);
    const known = held?.sleutel === offer.sleutel ? (held.validators ?? null) : null;
    const outcome = await files.fetch(offer, (vorm) => folders.free(map, stem, vorm), known);
    switch (outcome.outcome) {
      case "fetched":
        if (outcome.vorm === "metadata") taken.reden ??= "In plaats van het stuk kwam een bestand met metadata";
        else return { ...taken, ...settled(wanted, offer, { ...outcome, vorm: outcome.vorm }, folders), reden: null };
        break;
      case "unchanged": {
        const lengte = held?.lengte && { keer: held.lengte.keer + 1, dag };
        return { ...taken, bestand: held && { ...held, aanbod: offer.versie, versie, ...(lengte && { lengte }) } };
      }
      case "taken-back": {
        const gebeurtenis = { wat: "teruggehaald" as const, dag, toelichting: outcome.reason };
        return { ...taken, hol: [...taken.hol, offerOf(offer)], gebeurtenis, reden: null };
      }
      case "hollow":
        taken.hol.push(offerOf(offer));
        break;
      default:
        taken.reden ??= outcome.reason;
    }
  }
  return taken;
}

/** What a file that was received is for its paper: the first, a better rendition, a new version, or the one that is held. */
function settled(
  { map, stem, line, stuk, versie, dag }: Wanted,
  offer: Bestand,
  received: Fetched & { vorm: Vorm },
  folders: CaseFolders,
): Pick<Taken, "bestand" | "nieuw" | "bytes"> {
  const { sha256, vorm, validators, bytes, otherLength } = received;
  const held = line.bestand;
  const bestand: HeldFile = {
    ...{ sleutel: offer.sleutel, aanbod: offer.versie, versie, vorm },
    ...(validators && { validators }),
    ...(otherLength !== null && { lengte: { keer: (held?.lengte?.keer ?? 0) + 1, dag } }),
  };
  const names = stuk.bestanden.map((one) => one.bestand);
  const name = folders.settle(map, stem, received, names);
  if (stuk.bestanden.at(-1)?.sha256 === sha256) {
    folders.remove(map, name);
    return { bestand, nieuw: null, bytes: 0 };
  }
  const isBetter = held !== null && rankOf(vorm) < rankOf(held.vorm);
  const nieuw: OntvangenBestand = {
    ...{ bestand: name, sha256, vorm, bron: offer.bron, sinds: dag },
    waarom: held === null ? "eerste" : isBetter ? "betere weergave" : "nieuwe versie",
    ...(otherLength !== null && {
      let: `De bron noemt ${otherLength} bytes; het bestand is heel en heeft er ${bytes}`,
    }),
  };
  return { bestand, nieuw, bytes };
}

export interface TakenMetadata {
  metadata: HeldStuk["metadata"];
  /** The name of a new record; `null` where it is as the one that is held. */
  nieuw: string | null;
  reden: string | null;
}

/** Gets the `metadata.xml` of a paper, where its source announces another than is held; what the Kamer serves stays. */
export async function takeMetadata(
  offer: Bestand | null,
  {
    map,
    stem,
    line,
    stuk,
  }: { map: string; stem: string; line: Pick<HeldStuk, "metadata">; stuk: Pick<Stuk, "metadata"> },
  folders: CaseFolders,
  files: FileSource,
): Promise<TakenMetadata> {
  const held = line.metadata;
  const asHeld = { metadata: held, nieuw: null, reden: null };
  if (offer === null || held?.aanbod === offerOf(offer)) return asHeld;
  if (held?.bron === "tweedekamer" && offer.bron !== held.bron) return asHeld;
  folders.make(map);
  const outcome = await files.fetch(offer, (vorm) => folders.free(map, stem, vorm), held?.validators ?? null);
  if (outcome.outcome === "unchanged") return { ...asHeld, metadata: { ...held!, aanbod: offerOf(offer) } };
  if (outcome.outcome !== "fetched") return { ...asHeld, reden: outcome.reason };
  const metadata = {
    bron: offer.bron,
    aanbod: offerOf(offer),
    ...(outcome.validators && { validators: outcome.validators }),
  };
  const name = folders.settle(map, stem, outcome, stuk.metadata === null ? [] : [stuk.metadata]);
  if (stuk.metadata !== null && folders.bytes(map, stuk.metadata).equals(folders.bytes(map, name))) {
    folders.remove(map, name);
    return { metadata, nieuw: null, reden: null };
  }
  return { metadata, nieuw: name, reden: null };
}
