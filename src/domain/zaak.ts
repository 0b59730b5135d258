/**
 * A zaak: the case that ties the papers about the same questions — asked, postponed, answered, answered
 * further, corrected, withdrawn.
 */
import type { KamervraagDocument } from "./document.ts";
import { compareNummers } from "./nummers.ts";
import { answeredNummers } from "./tie.ts";

/** What is needed of a document to tie it to others. */
export type ZaakDocument = Pick<
  KamervraagDocument,
  | "id"
  | "soort"
  | "variant"
  | "zaaknummer"
  | "aanhangselnummer"
  | "vergaderjaar"
  | "zieOok"
  | "ingezonden"
  | "ontvangen"
> & {
  vragen: readonly { nummers: readonly string[] }[];
  antwoorden: readonly { nummers: readonly string[] }[];
  /** All cases of the paper by the official sources, where those name several: a joint answer. */
  zaken?: readonly string[];
};

export type Stand = "open" | "uitgesteld" | "beantwoord" | "ingetrokken";

export interface Zaak {
  /** The zaaknummer where one of the papers prints it, else the id of the first paper. */
  id: string;
  zaaknummer: string | null;
  stand: Stand;
  ingezonden: string | null;
  /** Day of the first answer. */
  beantwoord: string | null;
  /** Ids of the papers, oldest first. */
  documenten: string[];
  /** For each number: the papers that answer it, newest first. */
  antwoorden: { nummer: string; documenten: string[] }[];
}

/**
 * Groups documents by zaaknummer, and by the Aanhangsel numbers they have or name in “Zie ook”; papers of two
 * zaaknummers are two zaken, whatever they name. References may be cyclic. A joint answer is a paper of each of its cases.
 * The order of the result follows the order of the documents.
 */
export function groupZaken(documents: readonly ZaakDocument[]): Zaak[] {
  const groups = new Groups(new Map(documents.map(({ id, zaaknummer }) => [id, zaaknummer])));
  for (const { id, zaaknummer } of documents) if (zaaknummer) groups.join(id, `zaak ${zaaknummer}`);
  // A number belongs to the paper that has it before any that only names it.
  for (const { id, vergaderjaar, aanhangselnummer } of documents) {
    if (vergaderjaar && aanhangselnummer) groups.join(id, `aanhangsel ${vergaderjaar} nr. ${aanhangselnummer}`);
  }
  for (const { id, zieOok } of documents) for (const number of zieOok) groups.join(id, `aanhangsel ${number}`);
  const joint = documents.filter(({ zaken = [] }) => zaken.length > 1);
  return [...Map.groupBy(documents, ({ id }) => groups.of(id)).values()].map((own) => {
    const numbers = new Set(own.flatMap(({ zaaknummer }) => zaaknummer ?? []));
    const guests = joint.filter(
      (document) => !own.includes(document) && document.zaken!.some((zaaknummer) => numbers.has(zaaknummer)),
    );
    return toZaak([...own, ...guests], numbers.values().next().value ?? null);
  });
}

/** Whether a paper of a zaak stands in it as a joint answer that belongs to another one first. */
export const isGuest = (zaak: Zaak, { zaaknummer }: Pick<ZaakDocument, "zaaknummer">): boolean =>
  zaak.zaaknummer !== null && zaaknummer !== null && zaaknummer !== zaak.zaaknummer;

/** The day a paper came out; what does not say stands at its end of the line. */
function dayOf({ soort, ingezonden, ontvangen }: ZaakDocument): string {
  return soort === "vragen" ? (ingezonden ?? "0000") : (ontvangen ?? "9999");
}

/** Where the days are equal or unknown: asked, postponed, answered. */
const ORDER: readonly ZaakDocument["soort"][] = ["vragen", "mondeling", "mededeling", "antwoord"];

function toZaak(documents: readonly ZaakDocument[], zaaknummer: string | null): Zaak {
  const ordered = documents.toSorted(
    (a, b) =>
      dayOf(a).localeCompare(dayOf(b)) || ORDER.indexOf(a.soort) - ORDER.indexOf(b.soort) || a.id.localeCompare(b.id),
  );
  const answers = ordered.filter(({ soort, antwoorden }) => soort === "antwoord" && antwoorden.length > 0);
  return {
    id: zaaknummer ?? ordered[0]!.id,
    zaaknummer,
    stand: standOf(ordered),
    ingezonden: ordered.find(({ ingezonden }) => ingezonden)?.ingezonden ?? null,
    beantwoord: answers.find(({ ontvangen }) => ontvangen)?.ontvangen ?? null,
    documenten: ordered.map(({ id }) => id),
    antwoorden: answersByNummer(ordered, answers),
  };
}

/** A paper that calls itself an answer counts as one, also where no answer was recognised in it. */
function standOf(documents: readonly ZaakDocument[]): Stand {
  const variants = new Set(documents.map(({ variant }) => variant));
  if (variants.has("ingetrokken")) return "ingetrokken";
  if (variants.has("brief") || documents.some(({ soort }) => soort === "antwoord")) return "beantwoord";
  return variants.has("uitstel") ? "uitgesteld" : "open";
}

function answersByNummer(documents: readonly ZaakDocument[], answers: readonly ZaakDocument[]): Zaak["antwoorden"] {
  const nummers = new Set(documents.flatMap(({ vragen }) => vragen.flatMap((vraag) => vraag.nummers)));
  const answered = answers.map(({ id, vragen, antwoorden }) => ({ id, nummers: answeredNummers(vragen, antwoorden) }));
  return [...nummers].toSorted(compareNummers).map((nummer) => ({
    nummer,
    documenten: answered
      .filter((document) => document.nummers.has(nummer))
      .map(({ id }) => id)
      .reverse(),
  }));
}

/** Sets that grow together (union-find), at most one zaaknummer in each; the name of a set is one of its members. */
class Groups {
  readonly #parent = new Map<string, string>();
  /** By the name of the set. */
  readonly #zaaknummers: Map<string, string | null>;

  constructor(zaaknummers: Map<string, string | null>) {
    this.#zaaknummers = zaaknummers;
  }

  of(member: string): string {
    let root = member;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    if (root !== member) this.#parent.set(member, root);
    return root;
  }

  join(a: string, b: string): void {
    const [rootA, rootB] = [this.of(a), this.of(b)];
    const [numberA, numberB] = [this.#zaaknummers.get(rootA) ?? null, this.#zaaknummers.get(rootB) ?? null];
    if (rootA === rootB || (numberA !== null && numberB !== null && numberA !== numberB)) return;
    this.#parent.set(rootA, rootB);
    this.#zaaknummers.set(rootB, numberB ?? numberA);
  }
}
